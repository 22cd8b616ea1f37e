import { shopifyOrdersCsv } from './shopify-csv.ts'

/** As many orders as {@link largeExport} has. */
export const LARGE_EXPORT_ORDERS = 6500

/**
 * A Shopify export of 26 MB, large enough for an import to read it ahead. Long notes make it so, which take little
 * time to read; one row each.
 */
export function largeExport(): string {
  const note = 'Please leave the parcel with the neighbours. '.repeat(90)
  const orders = Array.from({ length: LARGE_EXPORT_ORDERS }, (_, index) => ({
    number: `#${900_000 + index}`,
    email: `buyer${index % 900}@example.com`,
    day: `2026-0${1 + (index % 9)}-1${index % 7}`,
    note: `${note}${index}`,
    items: [{ name: 'Green tea', price: '8.00' }],
  }))
  return shopifyOrdersCsv(orders)
}
