import { addDays, type CalendarDay, dayNumber } from '../../../shared/calendar.ts'
import { PERSONAS, type Persona, type ShopOptions } from './options.ts'
import { Random, STREAM } from './random.ts'
import { favouritesOf } from './tastes.ts'

/** When a person orders, as day numbers in rising order (the same day twice is possible), and their way. */
export interface Purchases {
  persona: Persona
  days: readonly number[]
}

/** Sales of the shop: first day in the year, length, voucher. */
export const CAMPAIGNS = [
  { from: '01-08', days: 8, voucher: 'WINTER15' },
  { from: '03-20', days: 8, voucher: 'FRUEHLING10' },
  { from: '08-01', days: 7, voucher: 'SOMMER15' },
  { from: '11-24', days: 8, voucher: 'TEEWOCHE20' },
] as const

/** The voucher of the campaign that runs on a day, if one does. */
export function campaignVoucher(day: CalendarDay): string | null {
  for (const campaign of CAMPAIGNS) {
    const first = `${day.slice(0, 4)}-${campaign.from}`
    if (day >= first && day < addDays(first, campaign.days)) return campaign.voucher
  }
  return null
}

interface Period {
  first: number
  last: number
  random: Random
  /** For how long the favourite product of the person lasts, in days. */
  lastsDays: number
}

const USUAL_DAYS = 50

/** When the person with a number orders; at least once. */
export function purchasesOf(options: ShopOptions, index: number): Purchases {
  const random = new Random(options.seed, STREAM.plan, index)
  const persona = PERSONAS[random.weighted(PERSONAS.map(name => options.personas[name]))] ?? 'once'
  const lastsDays = favouritesOf(options.seed, index).find(({ lastsDays }) => lastsDays > 0)?.lastsDays
  const period = {
    first: dayNumber(options.firstDay),
    last: dayNumber(options.lastDay),
    random,
    lastsDays: lastsDays ?? USUAL_DAYS,
  }
  const planned = DAYS_OF[persona](period).filter(day => day >= period.first && day <= period.last)
  const days = planned.length > 0 ? planned : [random.integer(period.first, period.last)]
  // Something was forgotten: a second order on the same day.
  const again = days.flatMap(day => (random.chance(0.012) ? [day, day] : [day]))
  return { persona, days: again }
}

const DAYS_OF: Readonly<Record<Persona, (period: Period) => number[]>> = {
  once: period => [firstDayOf(period)],
  occasional: period => rhythmicDays(period, firstDayOf(period), period.random.integer(70, 260), 4, 0.25),
  regular: period => {
    const gap = Math.max(18, Math.round(period.lastsDays * (0.8 + 0.7 * period.random.next())))
    const latest = Math.max(period.first, period.last - 4 * gap)
    const start = period.random.integer(period.first, latest)
    return rhythmicDays(period, start, gap, 80, 0.02)
  },
  seasonal: seasonalDays,
  bargain: bargainDays,
  lost: period => {
    const silentFrom = period.last - 300
    const start = period.random.integer(period.first, Math.max(period.first, silentFrom - 200))
    const days = rhythmicDays(period, start, period.random.integer(28, 75), period.random.integer(3, 8), 0)
    return days.filter(day => day <= Math.max(silentFrom, start))
  },
}

/** The shop grows, and many find it before Christmas. */
function firstDayOf({ first, last, random }: Period): number {
  const drawn = () => random.integer(first, last)
  const day = random.chance(0.5) ? drawn() : Math.max(drawn(), drawn())
  if (!random.chance(0.22)) return day
  const advent = dayNumber(`${yearOf(day)}-11-12`) + random.integer(0, 36)
  return advent >= first && advent <= last ? advent : day
}

/** Every `gap` days, more or less, until the period ends or the person stops (`ends` per order). */
function rhythmicDays(period: Period, start: number, gap: number, most: number, ends: number): number[] {
  const { last, random } = period
  const days: number[] = []
  let day = start
  while (day <= last && days.length < most) {
    days.push(day)
    if (random.chance(ends)) break
    day += Math.max(5, Math.round(gap * (0.6 + 0.8 * random.middling())))
  }
  return days
}

/** Once a year: before Christmas, or for Easter and Mother's Day. */
function seasonalDays(period: Period): number[] {
  const { first, last, random } = period
  const usual = random.chance(0.75) ? `11-${15 + random.integer(0, 14)}` : `04-${10 + random.integer(0, 18)}`
  const start = random.integer(first, Math.max(first, last - 400))
  const days: number[] = []
  for (let year = yearOf(first); year <= yearOf(last); year += 1) {
    const day = dayNumber(`${year}-${usual}`) + random.integer(-5, 14)
    if (day >= first && day <= last && (day >= start - 180 || days.length > 0) && random.chance(0.88))
      days.push(day)
  }
  return days
}

function bargainDays(period: Period): number[] {
  const { first, last, random } = period
  const start = firstDayOf(period)
  const days: number[] = []
  for (let year = yearOf(first); year <= yearOf(last); year += 1)
    for (const campaign of CAMPAIGNS) {
      const day = dayNumber(`${year}-${campaign.from}`) + random.integer(0, campaign.days - 1)
      if (day >= start && day <= last && random.chance(0.45)) days.push(day)
    }
  return days
}

function yearOf(day: number): number {
  return new Date(day * 86_400_000).getUTCFullYear()
}
