import type { ItemFact, OrderFact } from '../../../shared/model/facts.ts'

/** The amounts that every row of an order repeats; `total` has tax and shipping costs in it. */
export interface StatedAmounts {
  total: number | null
  netTotal: number | null
  shipping: number | null
}

/**
 * The money of an order: surcharges for payment and the like are no goods, discounts and vouchers make the goods
 * cheaper. Where the file has no total, the positions add up to one.
 */
export function shopware5OrderMoney(
  { total, netTotal, shipping }: StatedAmounts,
  items: readonly ItemFact[],
): Pick<
  OrderFact,
  'goodsMinor' | 'shippingMinor' | 'taxMinor' | 'discountMinor' | 'totalMinor' | 'derivedTotals'
> {
  const others = items.filter(item => !item.isGoods)
  const surcharges = sum(others.filter(item => (item.totalMinor ?? 0) > 0))
  const discountMinor =
    items.length === 0 ? null : Math.abs(sum(others.filter(item => (item.totalMinor ?? 0) < 0)))
  const ofItems = items.length === 0 ? null : sum(items)
  const totalMinor = total ?? (ofItems === null ? null : ofItems + (shipping ?? 0))
  return {
    goodsMinor: totalMinor === null ? null : totalMinor - (shipping ?? 0) - surcharges,
    shippingMinor: shipping,
    taxMinor: total === null || netTotal === null ? null : Math.max(0, total - netTotal),
    discountMinor,
    totalMinor,
    derivedTotals: total === null,
  }
}

function sum(items: readonly ItemFact[]): number {
  return items.reduce((total, item) => total + (item.totalMinor ?? 0), 0)
}
