import type { CalendarDay } from '../../../shared/calendar.ts'
import type { ItemFact } from '../../../shared/model/facts.ts'
import type { SourceRow } from '../cells.ts'
import { priceOfPieces, sumItems } from '../items.ts'

/** A row of an order with its amounts read. */
export interface EbayLine {
  row: SourceRow
  isItem: boolean
  quantity: number
  soldFor: number | null
  shipping: number | null
  tax: number | null
  total: number | null
  day: CalendarDay | null
  minute: number | null
  paidDay: CalendarDay | null
  shippedDay: CalendarDay | null
}

/**
 * Whether `Sold For` is the price of one piece or of the whole line: shows in the summary's amount, or without
 * one in the total. Taxes on top only make a total larger, and never twice as large.
 */
export function isPricePerPiece(lines: readonly EbayLine[], summary: EbayLine | null): boolean {
  const perLine = sumOf(lines, line => line.soldFor ?? 0)
  const perPiece = sumOf(lines, line => priceOfPieces(line.soldFor, line.quantity) ?? 0)
  if (perPiece === perLine) return false
  const stated = summary?.soldFor ?? null
  if (stated !== null) return Math.abs(stated - perPiece) < Math.abs(stated - perLine)
  const { totalMinor, shippingMinor } = ofOrder(lines, summary, perLine)
  return totalMinor !== null && perPiece + (shippingMinor ?? 0) <= totalMinor + 1
}

/**
 * Money of the whole order. It stands in the summary; without one every item has its own amounts, unless all
 * rows repeat the order's.
 */
function ofOrder(lines: readonly EbayLine[], summary: EbayLine | null, goodsMinor: number) {
  const totals = lines.map(line => line.total).filter(isNumber)
  const [first = 0] = totals
  const isRepeated = totals.length > 1 && totals.every(total => total === first) && first >= goodsMinor
  const amount = (amountOf: (line: EbayLine) => number | null): number | null => {
    const stated = summary === null ? null : amountOf(summary)
    if (stated !== null) return stated
    const [one, ...others] = lines.map(amountOf).filter(isNumber)
    if (one === undefined || isRepeated) return one ?? null
    return others.reduce((sum, other) => sum + other, one)
  }
  return {
    shippingMinor: amount(line => line.shipping),
    taxMinor: amount(line => line.tax),
    totalMinor: amount(line => line.total),
  }
}

/** The money of an order in minor units, for its fact; the total is added up where no row states it. */
export function totalsOf(
  lines: readonly EbayLine[],
  summary: EbayLine | null,
  items: readonly ItemFact[] | null,
) {
  const ofItems = items === null ? null : sumItems(items).goodsMinor
  const goodsMinor = summary === null ? ofItems : (goodsOfSummary(summary, lines.length) ?? ofItems)
  const { shippingMinor, taxMinor, totalMinor } = ofOrder(lines, summary, ofItems ?? 0)
  const derived = goodsMinor === null ? null : goodsMinor + (shippingMinor ?? 0) + (taxMinor ?? 0)
  return { goodsMinor, shippingMinor, taxMinor, totalMinor: totalMinor ?? derived }
}

/** A report without item columns has single lines that look like summaries. */
function goodsOfSummary(summary: EbayLine, itemLines: number): number | null {
  if (summary.soldFor === null) return null
  const isEach = itemLines === 0 && isPricePerPiece([summary], null)
  return isEach ? priceOfPieces(summary.soldFor, summary.quantity) : summary.soldFor
}

/** The first of the rows' values that there is. */
export function firstOf<T>(lines: readonly EbayLine[], read: (line: EbayLine) => T | null): T | null {
  for (const line of lines) {
    const value = read(line)
    if (value !== null) return value
  }
  return null
}

function isNumber(amount: number | null): amount is number {
  return amount !== null
}

function sumOf<T>(values: readonly T[], amountOf: (value: T) => number): number {
  return values.reduce((sum, value) => sum + amountOf(value), 0)
}
