import { dayNumber } from '../../../shared/calendar.ts'
import type { EntryProducts } from '../../../shared/model/product-ranking.ts'
import type { Baskets } from '../baskets.ts'
import type { Histories } from '../histories.ts'
import { personsAsOf } from '../persons.ts'
import { rateDifference } from '../statistics/rate-difference.ts'
import { FEWEST_CASES, rate } from '../wilson.ts'
import { endOfDay } from './pair-units.ts'
import { daysOfPeriod, type ProductPeriod } from './product-period.ts'
import { compareProducts, productIndex, productReference } from './product-reference.ts'
import { matureUntil, RETURN_DAYS } from './repeat-makers.ts'
import { verdicts } from './verdict.ts'

/** A person who began in the period. */
interface Beginning {
  customerId: number
  /** The orders of the first day. */
  start: number
  end: number
  cameBack: boolean
}

interface Beginnings {
  /** Those long enough before `asOf`. */
  beginnings: Beginning[]
  tooYoung: Beginning[]
}

/**
 * Which products bring second orders: of those who began in the period with a product (all orders of the first day
 * together), the share with another day of purchase within 365 days; only beginnings that long ago. Against those who
 * began with other products, with Newcombe's interval and false discoveries controlled.
 */
export function entryProducts(histories: Histories, baskets: Baskets, period: ProductPeriod): EntryProducts {
  const { products, lineStarts, productIndexes } = baskets
  const { beginnings, tooYoung } = beginningsOf(histories, baskets, period)
  const [parts, wholes] = [new Int32Array(products.length), new Int32Array(products.length)]
  const lastPerson = new Int32Array(products.length)
  let allCame = 0
  for (const { customerId, start, end, cameBack } of beginnings) {
    if (cameBack) allCame++
    for (let line = lineStarts[start] ?? 0; line < (lineStarts[end] ?? 0); line++) {
      const product = productIndexes[line] ?? 0
      if (lastPerson[product] === customerId) continue
      lastPerson[product] = customerId
      wholes[product] = (wholes[product] ?? 0) + 1
      if (cameBack) parts[product] = (parts[product] ?? 0) + 1
    }
  }
  const shown = [...products.keys()].filter(product => (wholes[product] ?? 0) >= FEWEST_CASES)
  const differences = shown.map(product => {
    const [part, whole] = [parts[product] ?? 0, wholes[product] ?? 0]
    return rateDifference(rate(part, whole), rate(allCame - part, beginnings.length - whole))
  })
  const judged = verdicts(differences)
  return {
    secondOrder: rate(allCame, beginnings.length),
    tooYoung: tooYoung.length,
    productsWithTooFew: wholes.filter(whole => whole > 0 && whole < FEWEST_CASES).length,
    products: shown
      .flatMap((product, place) => {
        const [difference, verdict] = [differences[place], judged[place]]
        if (difference === undefined || verdict === undefined) return []
        return {
          product: productReference(products, product),
          secondOrder: difference.one,
          difference,
          ...verdict,
        }
      })
      .sort(
        (one, other) =>
          (other.secondOrder.low ?? 0) - (one.secondOrder.low ?? 0) ||
          compareProducts(one.product, other.product),
      ),
  }
}

/**
 * The customers who began with a product, those who came back and those who did not within a year, and those whose year
 * is not over.
 * @param productId null: whatever they began with.
 */
export function entryMembers(
  histories: Histories,
  baskets: Baskets,
  { productId, ...period }: ProductPeriod & { productId: number | null },
): { came: number[]; stayedAway: number[]; tooYoung: number[] } {
  const wanted = productId === null ? null : productIndex(baskets.products, productId)
  const isWanted = ({ start, end }: Beginning) =>
    productId === null ||
    baskets.productIndexes
      .subarray(baskets.lineStarts[start] ?? 0, baskets.lineStarts[end] ?? 0)
      .some(product => product === wanted)
  const idsOf = (list: readonly Beginning[]) => list.filter(isWanted).map(({ customerId }) => customerId)
  const { beginnings, tooYoung } = beginningsOf(histories, baskets, period)
  return {
    came: idsOf(beginnings.filter(({ cameBack }) => cameBack)),
    stayedAway: idsOf(beginnings.filter(({ cameBack }) => !cameBack)),
    tooYoung: idsOf(tooYoung),
  }
}

function beginningsOf(histories: Histories, { lineStarts }: Baskets, period: ProductPeriod): Beginnings {
  const { days } = histories
  const { first, last } = daysOfPeriod(period)
  const latest = matureUntil(period.asOf)
  const persons = personsAsOf(histories, dayNumber(period.asOf))
  const found: Beginnings = { beginnings: [], tooYoung: [] }
  for (let person = 0; person < persons.count; person++) {
    const day = persons.firstDays[person] ?? 0
    if (day < first || day > last) continue
    const [start, personEnd] = [persons.starts[person] ?? 0, persons.ends[person] ?? 0]
    const end = endOfDay(days, start, personEnd)
    if (lineStarts[start] === lineStarts[end]) continue
    const cameBack = end < personEnd && (days[end] ?? 0) - day <= RETURN_DAYS
    const list = day > latest ? found.tooYoung : found.beginnings
    list.push({ customerId: persons.customerIds[person] ?? 0, start, end, cameBack })
  }
  return found
}
