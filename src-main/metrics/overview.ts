import {
  addMonths,
  type CalendarDay,
  dayFromNumber,
  dayNumber,
  monthsBetween,
} from '../../shared/calendar.ts'
import type { CurrencyRate } from '../../shared/model/currency-rate.ts'
import type { Overview } from '../../shared/model/figures.ts'
import { combinedFigures } from './combined-figures.ts'
import { CurrencySums, currencyFigures, EXISTING, NEW, UNATTRIBUTABLE } from './currency-sums.ts'
import { forEachCustomer, type Histories } from './histories.ts'
import { rate } from './wilson.ts'

export interface OverviewPeriod {
  from: CalendarDay
  to: CalendarDay
  asOf: CalendarDay
  includeShipping: boolean
  /** The owner's rates and what they lead to; null where there are none. */
  mainCurrency?: string | null
  rates?: readonly CurrencyRate[]
}

/** The figures that are about people: the same rules decide who stands behind a figure. */
export type MemberFigure = 'customers' | 'repeat' | 'existing' | 'active'

interface PeriodDays {
  from: number
  to: number
  /** First day of the twelve months up to `asOf`. */
  activeFrom: number
  asOf: number
}

function periodDays({ from, to, asOf }: Pick<OverviewPeriod, 'from' | 'to' | 'asOf'>): PeriodDays {
  return {
    from: dayNumber(from),
    to: dayNumber(to),
    asOf: dayNumber(asOf),
    activeFrom: dayNumber(addMonths(asOf, -12)) + 1,
  }
}

/** What one person's orders say about a period. `first` is the day of the first counted order ever. */
interface PersonInPeriod {
  first: number
  ordersInPeriod: number
  ordersInActiveYear: number
}

function lookAt(histories: Histories, start: number, end: number, period: PeriodDays): PersonInPeriod {
  const { days } = histories
  let ordersInPeriod = 0
  let ordersInActiveYear = 0
  for (let index = start; index < end; index++) {
    const day = days[index] ?? 0
    if (day >= period.from && day <= period.to) ordersInPeriod++
    if (day >= period.activeFrom && day <= period.asOf) ordersInActiveYear++
  }
  return { first: days[start] ?? 0, ordersInPeriod, ordersInActiveYear }
}

function isMember(person: PersonInPeriod, figure: MemberFigure, period: PeriodDays): boolean {
  switch (figure) {
    case 'customers':
      return person.ordersInPeriod >= 1
    case 'repeat':
      return person.ordersInPeriod >= 2
    case 'existing':
      return person.ordersInPeriod >= 1 && person.first < period.from
    case 'active':
      return person.ordersInActiveYear >= 1
  }
}

/** The customers behind a figure of the overview. */
export function figureMembers(
  histories: Histories,
  figure: MemberFigure,
  period: Pick<OverviewPeriod, 'from' | 'to' | 'asOf'>,
): number[] {
  const days = periodDays(period)
  const members: number[] = []
  forEachCustomer(histories, (start, end, customerId) => {
    if (isMember(lookAt(histories, start, end, days), figure, days)) members.push(customerId)
  })
  return members
}

/**
 * The figures of a period, as DEFINITIONS of the help describe them: per-person rates over attributable
 * customers only, money over all counted orders, every currency for itself. Later orders change nothing in it.
 */
export function overview(histories: Histories, period: OverviewPeriod): Overview {
  const days = periodDays(period)
  const counts = countPeople(histories, days)
  const money = moneyFigures(histories, period, days)
  const { range } = histories
  return {
    from: period.from,
    to: period.to,
    asOf: period.asOf,
    dataFrom: range === null ? null : dayFromNumber(range.from),
    dataTo: range === null ? null : dayFromNumber(range.to),
    customers: counts.customers,
    countedOrders: money.orders,
    uncountedOrders: countWithin(histories.uncountedDays, days),
    repeatRate: rate(counts.repeat, counts.customers),
    existingShare: rate(counts.existing, counts.customers),
    activeShare: rate(counts.active, counts.everBefore),
    unattributableOrders: rate(money.unattributable, money.orders),
    currencies: money.currencies,
    combined: money.combined,
  }
}

/** How many people stand behind each figure, and how many ever bought. Written out: it runs for every customer. */
function countPeople(histories: Histories, days: PeriodDays) {
  const counts = { customers: 0, repeat: 0, existing: 0, active: 0, everBefore: 0 }
  forEachCustomer(histories, (start, end) => {
    const person = lookAt(histories, start, end, days)
    if (person.first <= days.asOf) counts.everBefore++
    if (isMember(person, 'customers', days)) counts.customers++
    if (isMember(person, 'repeat', days)) counts.repeat++
    if (isMember(person, 'existing', days)) counts.existing++
    if (isMember(person, 'active', days)) counts.active++
  })
  return counts
}

function countWithin(values: Int32Array, period: PeriodDays): number {
  let count = 0
  for (const day of values) if (day >= period.from && day <= period.to) count++
  return count
}

/**
 * Orders of one day have one number. Revenue is "new" on the day of a customer's first counted order and "existing" on every later day, so that
 * the months add up to any longer period.
 */
function moneyFigures(histories: Histories, period: OverviewPeriod, { from, to }: PeriodDays) {
  const { customerIds, days, valuesMinor, shippingMinor, quantities, currencyIndexes, currencies } = histories
  const months = monthsBetween(period.from, period.to)
  const monthIndex = monthLookup(months, from, to)
  const sums = currencies.map(() => new CurrencySums(months.length))
  let orders = 0
  let unattributable = 0
  let person = -1
  let firstDay = 0
  let lastDay = 0
  let orderNumber = 0
  for (let index = 0; index < customerIds.length; index++) {
    const customer = customerIds[index] ?? 0
    const day = days[index] ?? 0
    if (customer !== person) {
      person = customer
      firstDay = day
      orderNumber = 1
    } else if (day !== lastDay) orderNumber++
    lastDay = day
    if (day < from || day > to) continue
    const sum = sums[currencyIndexes[index] ?? 0]
    if (sum === undefined) continue
    const value = (valuesMinor[index] ?? 0) + (period.includeShipping ? (shippingMinor[index] ?? 0) : 0)
    const kind = customer === 0 ? UNATTRIBUTABLE : day === firstDay ? NEW : EXISTING
    orders++
    sum.add(monthIndex[day - from] ?? 0, kind, value, quantities[index] ?? 0)
    if (customer === 0) unattributable++
    else sum.addNumber(orderNumber, value)
  }
  const figures = sums
    .map((sum, index) => currencyFigures(currencies[index] ?? '', sum, months))
    .filter(figure => figure.orders > 0)
    .sort((a, b) => b.orders - a.orders)
  const byCurrency = new Map(sums.map((sum, index) => [currencies[index] ?? '', sum]))
  const combined = combinedFigures(
    figures,
    byCurrency,
    months,
    period.mainCurrency ?? null,
    period.rates ?? [],
  )
  return { orders, unattributable, currencies: figures, combined }
}

/** For every day of the period the position of its month. */
function monthLookup(months: readonly string[], from: number, to: number): Uint16Array {
  const lookup = new Uint16Array(Math.max(0, to - from + 1))
  for (const [position, month] of months.entries())
    lookup.fill(position, Math.max(0, dayNumber(`${month}-01`) - from))
  return lookup
}
