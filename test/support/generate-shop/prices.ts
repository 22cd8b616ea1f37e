import type { BasketLine } from './basket.ts'
import type { Country } from './people.ts'

/** The amounts of an order in cents, tax included as German shops show prices. */
export interface OrderPrice {
  /** Goods with all discounts taken off. */
  goodsMinor: number
  /** Vouchers and line discounts together. */
  discountMinor: number
  /** The part of the discount that a voucher gave. */
  voucherMinor: number
  shippingMinor: number
  totalMinor: number
  /** The tax that is in the total, by rate. */
  taxes: readonly { rate: 7 | 19; minor: number }[]
  refundedMinor: number
}

const POSTAGE: Readonly<Record<Country, number>> = { DE: 490, AT: 990, CH: 1490, NL: 990, FR: 1190 }

/** Orders within Germany from this value on are sent free of postage. */
const FREE_FROM_MINOR = 4900

/** What a basket costs. `none`: nothing is sent, the buyer takes it along. */
export function priceOf(
  lines: readonly BasketLine[],
  voucher: string | null,
  country: Country | 'none',
): OrderPrice {
  const full = sum(lines, line => line.product.priceMinor * line.quantity)
  const lineDiscounts = sum(lines, line => line.lineDiscountMinor)
  const voucherMinor = voucher === null ? 0 : voucherValue(voucher, full - lineDiscounts)
  const goodsMinor = full - lineDiscounts - voucherMinor
  const free = country === 'none' || (country === 'DE' && goodsMinor >= FREE_FROM_MINOR)
  const shippingMinor = free ? 0 : POSTAGE[country]
  return {
    goodsMinor,
    discountMinor: lineDiscounts + voucherMinor,
    voucherMinor,
    shippingMinor,
    totalMinor: goodsMinor + shippingMinor,
    taxes: taxesIn(lines, voucherMinor, full - lineDiscounts, shippingMinor),
    refundedMinor: 0,
  }
}

/** The digits of a voucher are per cent, except for `WILLKOMMEN5`: five euros off from 20 euros. */
function voucherValue(voucher: string, goods: number): number {
  if (voucher === 'WILLKOMMEN5') return goods >= 2000 ? 500 : 0
  return Math.round((goods * Number(voucher.replace(/\D/g, ''))) / 100)
}

function taxesIn(
  lines: readonly BasketLine[],
  voucherMinor: number,
  beforeVoucher: number,
  shippingMinor: number,
): OrderPrice['taxes'] {
  const share = beforeVoucher > 0 ? 1 - voucherMinor / beforeVoucher : 1
  const gross = { 7: 0, 19: shippingMinor }
  for (const { product, quantity, lineDiscountMinor } of lines)
    gross[product.taxRate] += (product.priceMinor * quantity - lineDiscountMinor) * share
  return ([7, 19] as const)
    .map(rate => ({ rate, minor: Math.round((gross[rate] * rate) / (100 + rate)) }))
    .filter(tax => tax.minor > 0)
}

function sum(lines: readonly BasketLine[], amount: (line: BasketLine) => number): number {
  return lines.reduce((total, line) => total + amount(line), 0)
}
