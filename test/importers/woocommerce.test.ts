import { describe, expect, it } from 'vitest'
import type { OrderFact } from '../../shared/model/facts.ts'
import { foldOrder, joinOrderParts } from '../../src-main/importers/fold-order.ts'
import {
  packedAmounts,
  packedCodes,
  parsePackedLine,
} from '../../src-main/importers/formats/woocommerce-packed.ts'
import { isCheckoutDraft, woocommerceStatus } from '../../src-main/importers/formats/woocommerce-status.ts'
import { openFile } from '../../src-main/importers/open-file.ts'
import { memorySource } from '../support/memory-source.ts'
import { readFacts } from '../support/read-facts.ts'

const ANALYTICS =
  'Date,Order #,N. Revenue (formatted),Status,Customer,Customer type,Product(s),Items sold,Coupon(s),Net Sales'
const SALE = '2026-02-01 10:00:00,77,"50,00 € 30,00 €",completed,Ada Beispiel,new,2× Becher,2,,42.02'
const REFUND = `2026-02-20 10:00:00,77,"50,00 € 30,00 €",completed,Ada Beispiel,new,-1× Becher,-1,,'-16.81`

async function ordersOf(...lines: string[]): Promise<OrderFact[]> {
  const { orders, unaccounted } = await readFacts(memorySource('export.csv', `${lines.join('\n')}\n`))
  expect(unaccounted).toEqual([])
  return orders.map(({ order }) => order)
}

describe('states of WooCommerce', () => {
  it.each([
    ['wc-completed', 'paid'],
    ['Abgeschlossen', 'paid'],
    ['Fertiggestellt', 'paid'],
    ['processing', 'paid'],
    ['In Bearbeitung', 'paid'],
    ['on-hold', 'open'],
    ['In Wartestellung', 'open'],
    ['Pending payment', 'open'],
    ['wc-pending', 'open'],
    ['Zahlung ausstehend', 'open'],
    ['failed', 'cancelled'],
    ['Fehlgeschlagen', 'cancelled'],
    ['Cancelled', 'cancelled'],
    ['Storniert', 'cancelled'],
    ['wc-refunded', 'refunded'],
    ['Rückerstattet', 'refunded'],
    ['wc-partially-refunded', 'partially_refunded'],
    ['Teilweise erstattet', 'partially_refunded'],
    ['Terminée', 'paid'],
    ['Annulée', 'cancelled'],
    ['Shipped', 'shipped'],
    ['Versendet', 'shipped'],
  ])('%s: %s', (text, status) => expect(woocommerceStatus(text)).toBe(status))

  it('a word of nobody', () => expect(woocommerceStatus('Zur Abholung im Keller')).toBeUndefined())

  it.each(['checkout-draft', 'wc-checkout-draft', 'Draft', 'Entwurf', 'auto-draft'])('%s is no order', text =>
    expect(isCheckoutDraft(text)).toBe(true),
  )
})

describe('packed cells of WebToffee', () => {
  it('a name may hold strokes and colons', () =>
    expect(parsePackedLine('name:Schal | Farbe: Rot|sku:S-1|quantity:2|total:10.00')).toEqual({
      name: 'Schal | Farbe: Rot',
      sku: 'S-1',
      quantity: '2',
      total: '10.00',
      tax: null,
      variant: null,
    }))

  it('traits of a product are its variant; what the shop system noted is not', () =>
    expect(
      parsePackedLine('name:Hut|quantity:1|total:5.00|pa_groesse:XL|_reduced_stock:1|data:{"a":1}')?.variant,
    ).toBe('groesse: XL'))

  it('no line', () => expect([parsePackedLine(null), parsePackedLine('quantity:1')]).toEqual([null, null]))

  it('codes and refunds', () => {
    expect(packedCodes('code:eins|amount:1.00;code:zwei|amount:2.00;code:eins|amount:1.00')).toBe(
      'eins, zwei',
    )
    expect(packedAmounts('amount:46.00|reason:a; b|date:2026-01-01;amount:-4.50|reason:', 'EUR')).toBe(5050)
    expect(packedAmounts(null, 'EUR')).toBeNull()
  })
})

describe('refunds of the analytics report', () => {
  it.each([
    ['behind the sale', [SALE, REFUND]],
    ['before the sale', [REFUND, '2026-02-10 10:00:00,78,"1,00 €",completed,Eva,new,1× Stift,1,,0.84', SALE]],
  ])('%s', async (_place, lines) => {
    const parts = (await ordersOf(ANALYTICS, ...lines)).filter(order => order.externalId === '77')
    const order = parts.reduce(joinOrderParts)
    expect(order).toMatchObject({
      day: '2026-02-01',
      totalMinor: 5000,
      goodsMinor: 4202,
      refundedMinor: 2000,
      status: 'partially_refunded',
    })
    expect(order.items).toHaveLength(1)
  })

  it('several without a formatted total add up', async () => {
    const header = 'Date,Order #,Status,Customer,Customer type,Product(s),Items sold,Coupon(s),Net sales'
    const row = (net: string) => `2026-02-20,77,completed,Ada,new,1× Becher,1,,${net}`
    const parts = await ordersOf(header, row('-10.00'), row('40.00'), row('-5.50'))
    expect(parts.reduce(joinOrderParts)).toMatchObject({ goodsMinor: 4000, refundedMinor: 1550 })
  })
})

describe('the report and the plugin show the same order', () => {
  const plugin = [
    'Order Number,Order Status,Order Date,First Name (Billing),Last Name (Billing),Address 1 (Billing),Postcode (Billing),City (Billing),Email (Billing),Item Name,SKU,Quantity,Order Line Total,Order Line Tax,Currency,Order Refund Amount,Order Total Amount',
    '77,Completed,2026-02-01,Ada,Beispiel,Weg 1,10115,Berlin,ada@example.org,Becher,BE,2,42.02,7.98,EUR,20.00,50.00',
  ]

  it.each([true, false])('report first: %s', async isReportFirst => {
    const [report] = await ordersOf(ANALYTICS, SALE)
    const [full] = await ordersOf(...plugin)
    if (report === undefined || full === undefined) throw new Error('an order is missing')
    const order = isReportFirst ? foldOrder(report, full) : foldOrder(full, report)
    expect(order).toMatchObject({
      goodsMinor: 5000,
      totalMinor: 5000,
      refundedMinor: 2000,
      party: { key: 'email:ada@example.org' },
      billing: { street: 'Weg', houseNumber: '1', email: 'ada@example.org' },
      items: [{ sku: 'BE', quantity: 2, totalMinor: 5000 }],
    })
  })
})

describe('not taken for WooCommerce', () => {
  it.each([
    'Bestellnummer;Bestelldatum;Vorname (Rechnung);Nachname (Rechnung);E-Mail;Gesamtbetrag',
    'order_id;order_number;order_date;status;order_total;billing_email',
    'Bestellnummer;Kundentyp;Nettoumsatz;Artikel',
    'Name;E-Mail;Land;Stadt;Bestellungen',
  ])('%s', async header => {
    const row = header.split(';').map((_name, index) => `Wert ${index}`)
    const opened = await openFile(memorySource('a.csv', `${header}\n${row.join(';')}\n`), {})
    expect(opened.ok && opened.table.format).toBeNull()
  })
})
