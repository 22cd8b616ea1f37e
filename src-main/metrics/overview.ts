import {
  addMonths,
  type CalendarDay,
  dayFromNumber,
  dayNumber,
  monthOf,
  monthsBetween,
} from '../../shared/calendar.ts'
import type { CurrencyFigures, Overview } from '../../shared/model/figures.ts'
import { forEachCustomer, type Histories } from './histories.ts'
import { rate } from './wilson.ts'

export interface OverviewPeriod {
  from: CalendarDay
  to: CalendarDay
  asOf: CalendarDay
  includeShipping: boolean
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
  const counts = { customers: 0, repeat: 0, existing: 0, active: 0, everBefore: 0 }
  forEachCustomer(histories, (start, end) => {
    const person = lookAt(histories, start, end, days)
    if (person.first <= days.asOf) counts.everBefore++
    for (const figure of ['customers', 'repeat', 'existing', 'active'] as const) {
      if (isMember(person, figure, days)) counts[figure]++
    }
  })
  const money = moneyFigures(histories, period, days)
  const range = dataRange(histories)
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
  }
}

function countWithin(values: Int32Array, period: PeriodDays): number {
  let count = 0
  for (const day of values) if (day >= period.from && day <= period.to) count++
  return count
}

/** First and last day with an order, counted or not. */
export function dataRange(histories: Histories): { from: number; to: number } | null {
  let from = Number.POSITIVE_INFINITY
  let to = Number.NEGATIVE_INFINITY
  for (const days of [histories.days, histories.uncountedDays]) {
    for (const day of days) {
      if (day < from) from = day
      if (day > to) to = day
    }
  }
  return from > to ? null : { from, to }
}

const ORDER_NUMBERS = 4

/** Running sums of one currency. */
class CurrencySums {
  orders = 0
  quantity = 0
  /** Orders whose lines are known; some exports have none. */
  ordersWithItems = 0
  newMinor = 0
  existingMinor = 0
  unattributableMinor = 0
  readonly months: { new: number; existing: number; unattributable: number; orders: number }[]
  readonly byOrderNumber = Array.from({ length: ORDER_NUMBERS }, () => ({ orders: 0, sum: 0 }))

  constructor(months: number) {
    this.months = Array.from({ length: months }, () => ({
      new: 0,
      existing: 0,
      unattributable: 0,
      orders: 0,
    }))
  }
}

/**
 * Revenue is "new" on the day of a customer's first counted order and "existing" on every later day, so that
 * the months add up to any longer period.
 */
function moneyFigures(histories: Histories, period: OverviewPeriod, days: PeriodDays) {
  const { customerIds, valuesMinor, shippingMinor, quantities, currencyIndexes, currencies } = histories
  const months = monthsBetween(period.from, period.to)
  const monthIndex = monthLookup(months, days)
  const sums = currencies.map(() => new CurrencySums(months.length))
  let orders = 0
  let unattributable = 0
  let firstDay = 0
  let orderNumber = 0
  for (let index = 0; index < customerIds.length; index++) {
    const day = histories.days[index] ?? 0
    const isSame = index > 0 && customerIds[index] === customerIds[index - 1]
    if (!isSame) firstDay = day
    orderNumber = isSame ? orderNumber + 1 : 1
    if (day < days.from || day > days.to) continue
    orders++
    const sum = sums[currencyIndexes[index] ?? 0]
    const month = sum?.months[monthIndex[day - days.from] ?? 0]
    if (sum === undefined || month === undefined) continue
    const value = (valuesMinor[index] ?? 0) + (period.includeShipping ? (shippingMinor[index] ?? 0) : 0)
    sum.orders++
    month.orders++
    const quantity = quantities[index] ?? 0
    sum.quantity += quantity
    if (quantity > 0) sum.ordersWithItems++
    if (customerIds[index] === 0) {
      unattributable++
      sum.unattributableMinor += value
      month.unattributable += value
      continue
    }
    const kind = day === firstDay ? 'new' : 'existing'
    month[kind] += value
    sum[kind === 'new' ? 'newMinor' : 'existingMinor'] += value
    const step = sum.byOrderNumber[Math.min(orderNumber, ORDER_NUMBERS) - 1]
    if (step) {
      step.orders++
      step.sum += value
    }
  }
  const figures = sums
    .map((sum, index) => currencyFigures(currencies[index] ?? '', sum, months))
    .filter(figure => figure.orders > 0)
  return { orders, unattributable, currencies: figures.sort((a, b) => b.orders - a.orders) }
}

/** For every day of the period the position of its month. */
function monthLookup(months: readonly string[], days: PeriodDays): Uint16Array {
  const lookup = new Uint16Array(Math.max(0, days.to - days.from + 1))
  let position = 0
  for (let day = days.from; day <= days.to; day++) {
    // Months are only compared on the first of each, to keep this cheap over decades.
    const text = dayFromNumber(day)
    if (text.endsWith('-01') && monthOf(text) !== months[position]) position++
    lookup[day - days.from] = position
  }
  return lookup
}

function average(sum: number, count: number): number | null {
  return count === 0 ? null : Math.round(sum / count)
}

function currencyFigures(currency: string, sum: CurrencySums, months: readonly string[]): CurrencyFigures {
  const revenueMinor = sum.newMinor + sum.existingMinor + sum.unattributableMinor
  return {
    currency,
    orders: sum.orders,
    revenueMinor,
    newRevenueMinor: sum.newMinor,
    existingRevenueMinor: sum.existingMinor,
    unattributableRevenueMinor: sum.unattributableMinor,
    averageOrderMinor: average(revenueMinor, sum.orders),
    itemsPerOrder: sum.ordersWithItems === 0 ? null : sum.quantity / sum.ordersWithItems,
    months: sum.months.map((month, index) => ({
      month: months[index] ?? '',
      newMinor: month.new,
      existingMinor: month.existing,
      unattributableMinor: month.unattributable,
      orders: month.orders,
    })),
    averageByOrderNumber: sum.byOrderNumber.map((step, index) => ({
      orderNumber: index + 1,
      orders: step.orders,
      averageMinor: average(step.sum, step.orders),
    })),
  }
}
