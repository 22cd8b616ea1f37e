import type { ExpectedShare, LadderStep, OrderLadder } from '../../../shared/model/order-ladder.ts'
import { ofHundred } from './share-words.ts'

/** A shop is asked what became of its customers after four weeks at the earliest. */
const EARLIEST_DAYS = 28

/** The share within a year; in a young shop that of the last day that enough were observed; null where that is too early. */
export function latestShare({ withinYear, curve }: LadderStep): ExpectedShare | null {
  if (withinYear?.enough === true) return withinYear
  const last = curve.at(-1)
  return last !== undefined && last.days >= EARLIEST_DAYS ? last : null
}

/** The curves are drawn for two years at most. */
const MOST_DAYS = 728
/** Curves that end earlier are not drawn beside longer ones: they would seem to stand still. */
const YEAR_DAYS = 364

/** The steps whose curves can stand side by side, and the last day that all of them reach; none where all are too short. */
export function comparableCurves(steps: readonly LadderStep[]): { steps: LadderStep[]; untilDay: number } {
  const longest = Math.max(0, ...steps.map(lastDay))
  const needed = Math.max(EARLIEST_DAYS, Math.min(YEAR_DAYS, longest))
  const shown = steps.filter(step => lastDay(step) >= needed)
  return { steps: shown, untilDay: Math.min(MOST_DAYS, ...shown.map(lastDay)) }
}

function lastDay({ curve }: LadderStep): number {
  return curve.at(-1)?.days ?? 0
}

/** Three months and half a year, as the curve has points: once a week. */
const NAMED_DAYS = { months3: 91, months6: 182 } as const

/** Shortly after a year, when yearly buyers have come: 57 weeks. */
const THIRTEEN_MONTHS = 399
/** So much more is worth a sentence. */
const MANY = 0.04

/** The share after 13 months where it is clearly above that within a year: a year is then a bad place to stop. */
export function afterYear({ curve, withinYear }: LadderStep): ExpectedShare | null {
  const later = curve.find(({ days }) => days === THIRTEEN_MONTHS)
  if (later === undefined || withinYear?.enough !== true) return null
  return later.value - withinYear.value >= MANY ? later : null
}

/** Around a year the words "in einem Jahr" and "nach 12 Monaten" would contradict each other. */
const [NEARLY_YEAR, WELL_OVER_YEAR] = [335, 420]

/** The day by which half are back, where that is said beside the shares within a year; null where it is not seen. */
export function halfBackDay({ halfBack: { day }, curve }: LadderStep): number | null {
  if (day === null || day > (curve.at(-1)?.days ?? 0)) return null
  return day > NEARLY_YEAR && day < WELL_OVER_YEAR ? null : day
}

export interface NamedShare {
  name: keyof typeof NAMED_DAYS | 'months12'
  share: ExpectedShare
}

/** The shares on the days that have names, as far as enough were observed. */
export function namedShares({ curve, withinYear }: LadderStep): NamedShare[] {
  const early = (['months3', 'months6'] as const).flatMap((name): NamedShare[] => {
    const share = curve.find(({ days }) => days === NAMED_DAYS[name])
    return share === undefined ? [] : [{ name, share }]
  })
  return withinYear?.enough === true ? [...early, { name: 'months12', share: withinYear }] : early
}

/**
 * The share of second purchases within a year is told twice: of everybody, young customers as long as they were observed,
 * and of those alone whose year is over. Null where not both are told, or where they read the same.
 */
export function bothSecondShares({
  steps,
  secondPurchase,
}: OrderLadder): { all: number; grown: number } | null {
  const all = steps[0]?.withinYear
  const { enough, value: grown } = secondPurchase
  if (all?.enough !== true || all.value === 0 || !enough || grown === null) return null
  return ofHundred(all.value) === ofHundred(grown) ? null : { all: all.value, grown }
}
