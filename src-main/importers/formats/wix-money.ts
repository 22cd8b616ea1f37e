import type { ItemFact } from '../../../shared/model/facts.ts'
import { sumItems } from '../items.ts'

/** What a Wix file says of the money of an order, in minor units. */
export interface WixAmounts {
  total: number | null
  shipping: number | null
  tax: number | null
  fees: number
}

/** Shops in these currencies show prices without sales tax. */
const TAX_ON_TOP = new Set(['USD', 'CAD', 'MXN', 'BRL'])

/**
 * Wix states the total, but neither the goods nor the discount: both follow from the prices of the items.
 * Whether the tax is part of the prices shows in the sum, or else in the currency.
 */
export function wixMoney(stated: WixAmounts, items: readonly ItemFact[], currency: string) {
  const { total, shipping, tax, fees } = stated
  const gross = items.length === 0 ? null : sumItems(items).goodsMinor
  const besides = (shipping ?? 0) + fees
  if (total === null) {
    const added = gross === null ? null : gross + besides
    return {
      goodsMinor: gross,
      shippingMinor: shipping,
      taxMinor: tax,
      discountMinor: null,
      totalMinor: added,
    }
  }
  const taxOnTop = isTaxOnTop(stated, gross, currency) ? (tax ?? 0) : 0
  const goodsMinor = Math.max(0, total - besides - taxOnTop)
  return {
    goodsMinor,
    shippingMinor: shipping,
    taxMinor: tax,
    discountMinor: gross === null || gross < goodsMinor ? null : gross - goodsMinor,
    totalMinor: total,
  }
}

function isTaxOnTop(stated: WixAmounts, gross: number | null, currency: string): boolean {
  const { total, shipping, tax, fees } = stated
  if (total === null || tax === null || tax === 0) return false
  const withoutTax = (gross ?? 0) + (shipping ?? 0) + fees
  if (gross !== null && withoutTax === total) return false
  if (gross !== null && withoutTax + tax === total) return true
  return TAX_ON_TOP.has(currency)
}
