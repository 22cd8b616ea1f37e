import { dayFromNumber } from '../../../shared/calendar.ts'
import type { Advertisement, ProductSpike, ProductSpikes } from '../../../shared/model/product-spikes.ts'
import type { Baskets } from '../baskets.ts'
import type { Histories } from '../histories.ts'
import { adjustedPValues, FALSE_DISCOVERY_RATE } from '../statistics/benjamini-hochberg.ts'
import { FEWEST_CASES } from '../wilson.ts'
import { advertisedThen } from './advertised.ts'
import { DAYS_PER_WEEK, mondayOf, weekOf } from './calendar-cells.ts'
import { demandOf, type Sales } from './demand.ts'
import { dispersions } from './dispersion.ts'
import { type KnownBaskets, knownBaskets, ordersByProduct } from './product-orders.ts'
import { daysOfPeriod, type ProductPeriod } from './product-period.ts'
import { compareProducts, productReference } from './product-reference.ts'
import { highDays } from './spike-days.ts'
import { testWeek, type WeekTest } from './week-test.ts'
import { comparableWeeks, eachWeek } from './weekly-baseline.ts'
import { WeeklyUnits } from './weekly-units.ts'

/** Weeks less likely than this are no measure for later ones, and belong to a spike beside them. */
const UNUSUAL = 1e-3
const DAYS_PER_YEAR = 52 * DAYS_PER_WEEK

/** A week of a product that may be a part of a spike. */
interface UnusualWeek extends WeekTest {
  product: number
  qValue: number
}

/**
 * When products were suddenly in great demand: weeks from Monday to Sunday in which five persons or more ordered it,
 * compared with the eight to twelve usual weeks before (see {@link testWeek}), under Benjamini–Hochberg over
 * all weeks of all products that could be compared. Neighbouring weeks that are unusual, too, are one spike, and its
 * days are those that {@link highDays} finds. Data before the period serve for the comparison.
 * The orders behind one: `spikeOrders` from its first to its last day.
 * @param advertisements by which a spike is marked as advertised.
 */
export function productSpikes(
  histories: Histories,
  baskets: Baskets,
  period: ProductPeriod,
  advertisements: readonly Advertisement[],
  falseDiscoveryRate = FALSE_DISCOVERY_RATE,
): ProductSpikes {
  const { first, last } = daysOfPeriod(period)
  const known = knownBaskets(histories, baskets, { first: Number.NEGATIVE_INFINITY, last })
  if (known.orders.length === 0) return { testedWeeks: 0, spikes: [] }
  const sales: Sales = {
    histories,
    known,
    byProduct: ordersByProduct(known, baskets),
    last: lastSale(histories, known),
  }
  const { weeks, testedWeeks } = unusualWeeks(sales, baskets.products.length, first)
  const qValues = adjustedPValues(
    weeks.map(({ pValue }) => pValue),
    testedWeeks,
  )
  for (const [index, week] of weeks.entries()) week.qValue = qValues[index] ?? 1
  const spikes = neighbours(weeks).flatMap(group => {
    if (group.every(({ qValue }) => qValue > falseDiscoveryRate)) return []
    const spike = spikeOf(sales, baskets, group)
    return spike === null ? [] : { ...spike, ...advertisedThen(advertisements, spike) }
  })
  return { testedWeeks, spikes: spikes.sort(compareSpikes) }
}

/** Weeks after the last order of all are not there yet. */
function lastSale({ days }: Histories, { orders }: KnownBaskets): number {
  let last = Number.NEGATIVE_INFINITY
  for (const order of orders) last = Math.max(last, days[order] ?? 0)
  return last
}

/** All weeks that are unlikely enough to look at, by product and week. */
function unusualWeeks(sales: Sales, productCount: number, first: number) {
  const { known, byProduct } = sales
  const weekly = new WeeklyUnits(sales.histories, known, byProduct)
  const dispersion = dispersions(weekly, productCount)
  const firstTested = weekOf(first) - weekly.firstWeek
  const weeks: UnusualWeek[] = []
  let testedWeeks = 0
  for (let product = 0; product < productCount; product++) {
    const sold = weekly.of(product)
    if (sold === null) continue
    const range = { first: sold.first, last: weekly.shop.length - 1 }
    testedWeeks += comparableWeeks(range, firstTested)
    if (sold.most < FEWEST_CASES) continue
    eachWeek(sold.units, range, (week, units, before) => {
      if (units < FEWEST_CASES || units * before.count <= before.sum) return false
      const tested = testWeek(week, units, before, weekly.shop, dispersion[product] ?? 1)
      if (tested.pValue > UNUSUAL) return false
      if (week >= firstTested) weeks.push({ ...tested, week: week + weekly.firstWeek, product, qValue: 1 })
      return true
    })
  }
  return { weeks, testedWeeks }
}

/** Weeks of one product in a row; they come by product and week. */
function neighbours(weeks: readonly UnusualWeek[]): UnusualWeek[][] {
  const groups: UnusualWeek[][] = []
  let last: UnusualWeek | null = null
  for (const week of weeks) {
    if (last !== null && last.product === week.product && last.week === week.week - 1)
      groups.at(-1)?.push(week)
    else groups.push([week])
    last = week
  }
  return groups
}

/** The spike that weeks in a row are; null where its days have too few buyers. */
function spikeOf(
  sales: Sales,
  { products }: Baskets,
  group: readonly UnusualWeek[],
): Omit<ProductSpike, 'isAdvertised' | 'advertisements'> | null {
  const [clearest] = [...group].sort((one, other) => one.pValue - other.pValue)
  const [firstWeek, lastWeek] = [group[0], group.at(-1)]
  if (clearest === undefined || firstWeek === undefined || lastWeek === undefined) return null
  const { product, expected } = clearest
  // A demand does not begin on a Monday: the weeks beside them belong to it from or up to some day.
  const window = {
    from: mondayOf(firstWeek.week - 1),
    to: Math.min(sales.last, mondayOf(lastWeek.week + 2) - 1),
  }
  const inWeeks = demandOf(sales, product, mondayOf(firstWeek.week), mondayOf(lastWeek.week + 1) - 1)
  const level = Math.max(1.5, inWeeks.units / (expected * group.length))
  const perDay = expected / DAYS_PER_WEEK
  const found = highDays(demandOf(sales, product, window.from, window.to).byDay, perDay, level)
  if (found === null) return null
  const [firstDay, lastDay] = [window.from + found.first, window.from + found.last]
  const { units, buyers } = demandOf(sales, product, firstDay, lastDay)
  if (units < FEWEST_CASES) return null
  return {
    product: productReference(products, product),
    firstDay: dayFromNumber(firstDay),
    lastDay: dayFromNumber(lastDay),
    units,
    buyers,
    usualPerWeek: clearest.usual,
    expected: perDay * (lastDay - firstDay + 1),
    factor: units / (perDay * (lastDay - firstDay + 1)),
    shopFactor: clearest.shopFactor,
    qValue: clearest.qValue,
    unitsYearBefore: yearBefore(sales, product, firstDay, lastDay),
  }
}

function yearBefore(sales: Sales, product: number, firstDay: number, lastDay: number): number | null {
  const from = firstDay - DAYS_PER_YEAR
  const isCovered = sales.known.orders.some(order => (sales.histories.days[order] ?? 0) <= from)
  return isCovered ? demandOf(sales, product, from, lastDay - DAYS_PER_YEAR).units : null
}

/** The latest first, then the clearest, then by name. */
function compareSpikes(one: ProductSpike, other: ProductSpike): number {
  if (one.lastDay !== other.lastDay) return one.lastDay < other.lastDay ? 1 : -1
  return one.qValue - other.qValue || compareProducts(one.product, other.product)
}
