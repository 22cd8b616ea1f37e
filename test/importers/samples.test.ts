import { existsSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { memorySource } from '../support/memory-source.ts'
import { type FileFacts, readFacts } from '../support/read-facts.ts'

/**
 * Exports as platforms wrote them, where a checkout has them beside the project. What they hold stays there;
 * only sums are known here.
 */
const FOLDER = resolve('..', 'shared', 'samples')
const isPresent = existsSync(FOLDER)
if (!isPresent) console.log(`No platform exports in ${FOLDER}: they are not checked in this run.`)

interface Sums {
  format: string
  orders: number
  items: number
  profiles: number
  totals: Record<string, number>
  goods: Record<string, number>
  refunded: number
  statuses: Record<string, number>
  skips: Record<string, number>
  issues: number
}

function sumsOf({ table, orders, profiles, statuses: newsletters, skips, issues }: FileFacts): Sums {
  const sums: Sums = {
    format: table.format?.id ?? 'unknown',
    orders: orders.length,
    items: 0,
    profiles: profiles.length,
    totals: {},
    goods: {},
    refunded: 0,
    statuses: {},
    skips: {},
    issues: issues.length,
  }
  const add = (record: Record<string, number>, key: string | null, amount: number) => {
    record[key ?? ''] = (record[key ?? ''] ?? 0) + amount
  }
  for (const { order } of orders) {
    sums.items += order.items?.length ?? 0
    sums.refunded += order.refundedMinor ?? 0
    add(sums.totals, order.currency, order.totalMinor ?? 0)
    add(sums.goods, order.currency, order.goodsMinor ?? 0)
    add(sums.statuses, order.status, 1)
  }
  for (const { status } of newsletters) for (const state of status.states) add(sums.statuses, state, 1)
  for (const { reason } of skips) add(sums.skips, reason, 1)
  return sums
}

const NOTHING = {
  orders: 0,
  items: 0,
  profiles: 0,
  totals: {},
  goods: {},
  refunded: 0,
  statuses: {},
  skips: {},
  issues: 0,
}

describe.skipIf(!isPresent)('exports of the platforms', () => {
  it.each<[string, Sums]>([
    [
      'etsy/EtsySoldOrders2026-9.csv',
      {
        ...NOTHING,
        format: 'etsy-orders',
        orders: 2,
        totals: { CAD: 10630 },
        goods: { CAD: 9230 },
        statuses: { shipped: 2 },
      },
    ],
    [
      'etsy/EtsySoldOrderItems2026-9.csv',
      {
        ...NOTHING,
        format: 'etsy-order-items',
        orders: 3,
        items: 3,
        totals: { CAD: 12400 },
        goods: { CAD: 10400 },
        statuses: { shipped: 2, paid: 1 },
      },
    ],
    [
      'amazon/order_report_29col_multiitem.txt',
      {
        ...NOTHING,
        format: 'amazon-order-report',
        orders: 4,
        items: 6,
        totals: { USD: 1968 },
        goods: { USD: 774 },
        statuses: { paid: 4 },
      },
    ],
    [
      'wix/orders_multiple_items.csv',
      {
        ...NOTHING,
        format: 'wix-orders',
        orders: 2,
        items: 6,
        totals: { EUR: 16488 },
        goods: { EUR: 13488 },
        statuses: { open: 1, cancelled: 1 },
      },
    ],
    [
      'squarespace/orders_44col.csv',
      {
        ...NOTHING,
        format: 'squarespace-orders',
        orders: 4,
        items: 6,
        totals: { USD: 34000 },
        goods: { USD: 31000 },
        refunded: 2000,
        statuses: { paid: 3, cancelled: 1 },
        skips: { blank_row: 2 },
      },
    ],
    [
      'square/items_detail_29col.csv',
      {
        ...NOTHING,
        format: 'square-items',
        orders: 4,
        items: 3,
        totals: { USD: 9806 },
        goods: { USD: 9700 },
        refunded: 4500,
        statuses: { paid: 3, refunded: 1 },
      },
    ],
    [
      'ebay/us_orders_report_commaline_padding_multiitem_footer.csv',
      {
        ...NOTHING,
        format: 'ebay-orders',
        orders: 4,
        items: 5,
        totals: { USD: 24254 },
        goods: { USD: 23300 },
        statuses: { paid: 2, shipped: 2 },
        skips: { blank_row: 1, footer_row: 2 },
      },
    ],
    [
      'ebay/de_bestellbericht_reduced_semicolon.csv',
      {
        ...NOTHING,
        format: 'ebay-orders',
        orders: 1,
        totals: { EUR: 11699 },
        goods: { EUR: 0 },
        statuses: { paid: 1 },
      },
    ],
    [
      'shopware/sw5_MainOrderImport.csv',
      {
        ...NOTHING,
        format: 'shopware5-main-orders',
        orders: 2,
        totals: { EUR: 120042 },
        goods: { EUR: 120042 },
        statuses: { open: 2 },
        skips: { abandoned_basket: 2 },
      },
    ],
    [
      'woocommerce/webtoffee_Sample_Order.csv',
      {
        ...NOTHING,
        format: 'woocommerce-webtoffee',
        orders: 3,
        items: 5,
        totals: { USD: 11444 },
        goods: { USD: 6599 },
        refunded: 4600,
        statuses: { paid: 2, refunded: 1 },
      },
    ],
    [
      'paypal/oca_activity_en.csv',
      {
        ...NOTHING,
        format: 'paypal',
        orders: 26,
        totals: { USD: 7066080 },
        goods: { USD: 0 },
        statuses: { paid: 26 },
        skips: { not_an_order: 50 },
      },
    ],
    [
      'shopware/sw5_OrderImport.csv',
      {
        ...NOTHING,
        format: 'shopware5-orders',
        orders: 2,
        items: 8,
        totals: { EUR: 120042 },
        // Without the surcharges for the way of payment.
        goods: { EUR: 118947 },
        statuses: { open: 2 },
        skips: { abandoned_basket: 9 },
        // That the file is without buyers.
        issues: 1,
      },
    ],
    ['shopify/customers_export_20col_2026.csv', { ...NOTHING, format: 'shopify-customers', profiles: 2 }],
    [
      'newsletter/mailchimp_unsubscribed_email_audience_export.csv',
      {
        ...NOTHING,
        format: 'mailchimp-audience',
        statuses: { unsubscribed: 1 },
        skips: { missing_identity: 1 },
        issues: 1,
      },
    ],
    [
      'newsletter/brevo_contacts_export.csv',
      { ...NOTHING, format: 'brevo-contacts', statuses: { unsubscribed: 1 } },
    ],
  ])('%s', async (path, sums) => {
    const facts = await readSample(path)
    expect(sumsOf(facts)).toEqual(sums)
    expect(facts.unaccounted).toEqual([])
  })

  it('shopify/orders_export_79col.csv', async () => {
    const facts = await readSample('shopify/orders_export_79col.csv')
    const sums = sumsOf(facts)
    const { header } = facts.table
    // The file's own columns, added up without any importer.
    const rows = facts.table.sampleRows
    const sum = (column: string) =>
      rows.reduce((total, cells) => total + Math.round(Number(cells[header.find(column)] || 0) * 100), 0)
    expect(sums).toMatchObject({ format: 'shopify-orders', items: rows.length, issues: 0, skips: {} })
    expect(sums.orders).toBe(new Set(rows.map(cells => cells[header.find('Name')])).size)
    expect(Object.values(sums.totals)).toEqual([sum('Total')])
    expect(Object.values(sums.goods)).toEqual([sum('Subtotal')])
    expect(sums.refunded).toBe(sum('Refunded Amount'))
    expect(facts.unaccounted).toEqual([])
  })
})

function readSample(path: string): Promise<FileFacts> {
  return readFacts(memorySource(basename(path), readFileSync(join(FOLDER, path))))
}
