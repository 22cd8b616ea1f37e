/** Where prices are shown without sales tax, goods and shipping are what they cost without it. */
const TAX_ON_TOP = new Set(['USD', 'CAD', 'MXN', 'BRL'])

/** True where shops of this currency show their prices without tax. */
export function isTaxOnTop(currency: string | null): boolean {
  return currency !== null && TAX_ON_TOP.has(currency)
}

/** The amounts of a WooCommerce order. Only the total has the tax in it; null where the file does not say. */
export interface StatedAmounts {
  total: number | null
  tax: number | null
  shipping: number | null
  shippingTax: number | null
  fee: number | null
  feeTax: number | null
}

/**
 * What was charged for goods and for shipping, as buyers see prices: with tax, except where shops show prices
 * without it.
 */
export function goodsAndShipping(
  amounts: StatedAmounts,
  currency: string | null,
): { goodsMinor: number | null; shippingMinor: number | null } {
  const { total, tax, shipping } = amounts
  const onTop = isTaxOnTop(currency)
  const shippingMinor = shipping === null ? null : shipping + (onTop ? 0 : (amounts.shippingTax ?? 0))
  const feeMinor = (amounts.fee ?? 0) + (onTop ? 0 : (amounts.feeTax ?? 0))
  if (total === null) return { goodsMinor: null, shippingMinor }
  return { goodsMinor: total - (shippingMinor ?? 0) - feeMinor - (onTop ? (tax ?? 0) : 0), shippingMinor }
}
