import type { ColumnMapping } from '../../../shared/model/import-columns.ts'
import { BIRTHDAY_MAPPING, birthdayList } from './formats/birthday-list.ts'
import { ebayOrders } from './formats/ebay.ts'
import { etsyOrderItems, etsyOrders } from './formats/etsy.ts'
import { shopifyCustomers } from './formats/shopify-customers.ts'
import { shopifyOrders } from './formats/shopify-orders.ts'
import type { ShopOptions } from './options.ts'
import { ordersOf, type ShopOrder } from './orders.ts'
import { planShop } from './plan.ts'
import { counting, type ShopTotals } from './totals.ts'

/** The shop that a newcomer can try the program with: three years, three platforms, all that life brings. */
export const SAMPLE_OPTIONS: ShopOptions = {
  seed: 20_261_031,
  firstDay: '2023-11-01',
  lastDay: '2026-10-31',
  size: { people: 400 },
  channels: { shopify: 56, etsy: 22, ebay: 22 },
  personas: { once: 51, occasional: 15, regular: 5, seasonal: 17, bargain: 7, lost: 5 },
  linesPerOrder: [63, 24, 9, 3, 1],
  variations: 'all',
}

const NEWSLETTER_ONLY = 12

/** What stands beside the box that customers of the sample shop tick, before they confirm it by mail. */
const CONSENT_WORDING =
  'Ja, schicken Sie mir Neues aus dem Teeladen per E-Mail. Abmelden kann ich mich jederzeit.'

export interface SampleFile {
  name: string
  /** Format by which the import recognises it. */
  format: string
  content: string
  /** What its orders hold; null for the list of accounts, which repeats other files. */
  totals: ShopTotals | null
  /** What its columns mean, where no format says so. */
  mapping?: ColumnMapping
}

/** The files of the sample shop in the order in which they are to be imported. */
export function sampleShop(): readonly SampleFile[] {
  const plan = planShop(SAMPLE_OPTIONS)
  const file = (
    name: string,
    format: string,
    orders: Iterable<ShopOrder>,
    write: (orders: Iterable<ShopOrder>) => Iterable<string>,
  ): SampleFile => {
    const counted = counting(orders)
    const content = [...write(counted.orders)].join('')
    return { name, format, content, totals: counted.totals }
  }
  const newestFirst = (channel: 'shopify' | 'etsy' | 'ebay') => ordersOf(plan, channel, 'newest-first')
  const accounts = shopifyCustomers(
    SAMPLE_OPTIONS,
    ordersOf(plan, 'shopify', 'oldest-first'),
    NEWSLETTER_ONLY,
  )
  return [
    file('orders_export.csv', 'shopify-orders', newestFirst('shopify'), shopifyOrders),
    {
      name: 'customers_export.csv',
      format: 'shopify-customers',
      content: [...accounts].join(''),
      totals: null,
    },
    file('EtsySoldOrders.csv', 'etsy-orders', newestFirst('etsy'), etsyOrders),
    file('EtsySoldOrderItems.csv', 'etsy-order-items', newestFirst('etsy'), etsyOrderItems),
    file('eBay-Bestellbericht.csv', 'ebay-orders', newestFirst('ebay'), orders =>
      ebayOrders(orders, 'german'),
    ),
    {
      name: 'Geburtstage.csv',
      format: 'custom',
      content: [...birthdayList(SAMPLE_OPTIONS, ordersOf(plan, 'shopify', 'oldest-first'))].join(''),
      totals: null,
      mapping: BIRTHDAY_MAPPING,
    },
  ]
}

/** What the program reads to know which files belong to the sample shop. */
export function sampleManifest(files: readonly SampleFile[]): string {
  const entries = files.map(({ name, format, mapping }) => ({
    file: name,
    format,
    ...(mapping !== undefined && { mapping }),
  }))
  return `${JSON.stringify({ consentWording: CONSENT_WORDING, files: entries }, null, 2)}\n`
}
