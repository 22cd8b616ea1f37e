import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Order } from '../../shared/model/order.ts'
import { inTransaction } from '../../src-main/db/database.ts'
import { openDatabase } from '../../src-main/db/open.ts'
import { listOrders } from '../../src-main/db/order-search.ts'
import { refreshCustomers } from '../../src-main/usecases/customers/refresh-customers.ts'
import { settlePayments } from '../../src-main/usecases/customers/settle-payments.ts'
import { KeptHistories } from '../../src-main/usecases/figures/kept-histories.ts'
import { runImport } from '../../src-main/usecases/import/run-import.ts'
import { undoImports } from '../../src-main/usecases/import/undo-import.ts'
import { dumpTables, integrityOf } from '../support/dump.ts'
import { freshBackend } from '../support/fresh-backend.ts'
import { expectKeptAsRead } from '../support/kept-histories.ts'
import { paypalCsv, type TestPayment } from '../support/paypal-csv.ts'
import { shopifyOrdersCsv, type TestOrder } from '../support/shopify-csv.ts'
import { openTestBackend, runToEnd } from '../support/test-backend.ts'

const backend = freshBackend()
const { file, load } = backend

const dump = () => dumpTables(backend.dataDirectory)

const shop = (name: string, orders: readonly TestOrder[]) => file(name, shopifyOrdersCsv(orders))
const service = (name: string, payments: readonly TestPayment[]) => file(name, paypalCsv(payments))

async function undo({ batchId }: { batchId: number | null }): Promise<void> {
  await backend.client.imports.undo({ batchId: batchId ?? 0 })
}

async function orders(): Promise<Order[]> {
  return (await backend.client.orders.search({ direction: 'asc' })).orders
}

/** What an order is known for, whatever was imported first. */
const essence = ({
  source,
  number,
  status,
  refundedMinor,
  refunds,
  countedValueMinor,
  paymentOf,
}: Order) => ({
  ...{ source, number, status, refundedMinor, refunds, countedValueMinor },
  paymentOf: paymentOf?.number ?? null,
})

async function essences() {
  return (await orders()).map(essence).sort((a, b) => (a.source + a.number < b.source + b.number ? -1 : 1))
}

const order: TestOrder = { number: '#1024', email: 'anna@example.org', day: '2026-03-02', subtotal: '50.00' }
const payment: TestPayment = {
  ...{ id: 'PAY1', day: '02.03.2026', name: 'Anna Beispiel', email: 'anna@example.org' },
  ...{ gross: '54,90', shipping: '4,90' },
}
const refund: TestPayment = {
  ...{
    id: 'BACK1',
    type: 'Rückzahlung',
    day: '09.03.2026',
    name: 'Anna Beispiel',
    email: 'anna@example.org',
  },
  ...{ gross: '-10,00', reference: 'PAY1' },
}

describe('a payment of an order that a shop shows too', () => {
  const expected = [
    {
      ...{ source: 'paypal', number: 'PAY1', status: 'partially_refunded', refundedMinor: 1000 },
      ...{ refunds: [{ id: 'BACK1', day: '2026-03-09', amountMinor: 1000 }], countedValueMinor: null },
      paymentOf: '#1024',
    },
    {
      ...{ source: 'shopify', number: '#1024', status: 'partially_refunded', refundedMinor: 1000 },
      ...{ refunds: [{ id: 'BACK1', day: '2026-03-09', amountMinor: 1000 }], countedValueMinor: 4000 },
      paymentOf: null,
    },
  ]

  test('counts once, and its refund counts on the order, whichever file came first', async () => {
    await load(shop('shop.csv', [order]))
    await load(service('paypal.csv', [payment, refund]))
    expect(await essences()).toEqual(expected)
    const other = await openTestBackend(join(backend.folder, 'other'))
    await runToEnd(other.client, { files: [join(backend.folder, 'paypal.csv')] })
    await runToEnd(other.client, { files: [join(backend.folder, 'shop.csv')] })
    const found = (await other.client.orders.search({})).orders.map(essence)
    expect(found.sort((a, b) => (a.source < b.source ? -1 : 1))).toEqual(expected)
    await other.close()
  })

  test('is found by filters as it is shown', async () => {
    await load(shop('shop.csv', [order]), service('paypal.csv', [payment, refund]))
    const search = async (filter: object) => (await backend.client.orders.search(filter)).total
    expect(await search({ status: ['partially_refunded'] })).toBe(2)
    expect(await search({ status: ['shipped', 'paid'] })).toBe(0)
    expect(await search({ counted: true })).toBe(1)
  })

  test('leaves no trace once either import is taken back', async () => {
    await load(shop('shop.csv', [order]))
    const shopOnly = dump()
    const payments = await load(service('paypal.csv', [payment, refund]))
    await undo(payments)
    expect(dump()).toEqual(shopOnly)
    expect(integrityOf(backend.dataDirectory)).toEqual(['ok', []])
  })

  test('counts by itself again once the order is taken back', async () => {
    await load(service('paypal.csv', [payment, refund]))
    const serviceOnly = dump()
    const shopBatch = await load(shop('shop.csv', [order]))
    expect(await essences()).toEqual(expected)
    await undo(shopBatch)
    expect(dump()).toEqual(serviceOnly)
    expect((await essences())[0]).toMatchObject({ countedValueMinor: 4000, paymentOf: null })
  })

  test('is not changed by any of the files again, not one row of any table', async () => {
    const files = [shop('shop.csv', [order]), service('paypal.csv', [payment, refund])]
    for (const path of files) await load(path)
    const known = dump()
    for (const path of files) {
      expect((await load(path)).batchId).toBeNull()
      expect(dump()).toEqual(known)
    }
  })

  test('follows a later file of the shop that states the refund itself', async () => {
    await load(shop('shop.csv', [order]), service('paypal.csv', [payment, refund]))
    const before = dump()
    const later = await load(
      shop('later.csv', [{ ...order, refunded: '10.00', financialStatus: 'partially_refunded' }]),
    )
    expect(await essences()).toEqual(expected)
    await undo(later)
    expect(dump()).toEqual(before)
    await load(shop('more.csv', [{ ...order, refunded: '54.90', financialStatus: 'refunded' }]))
    expect((await essences())[1]).toMatchObject({ status: 'refunded', refundedMinor: 5490 })
  })

  test('does not change who is a customer with how many orders', async () => {
    await load(shop('shop.csv', [order, { ...order, number: '#1025', day: '2026-04-01' }]))
    await load(service('paypal.csv', [payment, refund]))
    const { customers } = await backend.client.customers.search({})
    expect(customers.map(({ name, orders, valueMinor }) => ({ name, orders, valueMinor }))).toEqual([
      { name: 'Anna Beispiel', orders: 2, valueMinor: 9000 },
    ])
    const card = await backend.client.customers.get({ id: customers[0]?.id ?? 0 })
    expect([card.ordersAll, card.orderHistory.length]).toEqual([2, 3])
  })
})

describe('a payment without an order', () => {
  test('counts, and a refund that comes first waits for it', async () => {
    const refundBatch = await load(service('march.csv', [refund]))
    const refundOnly = dump()
    expect(await essences()).toEqual([
      {
        ...{ source: 'paypal', number: 'PAY1', status: 'partially_refunded', refundedMinor: 1000 },
        ...{ refunds: [{ id: 'BACK1', day: '2026-03-09', amountMinor: 1000 }] },
        ...{ countedValueMinor: null, paymentOf: null },
      },
    ])
    const paymentBatch = await load(service('february.csv', [{ ...payment, invoice: 'R-7' }]))
    expect(await essences()).toMatchObject([{ number: 'R-7', countedValueMinor: 4000, refundedMinor: 1000 }])
    await undo(paymentBatch)
    expect(dump()).toEqual(refundOnly)
    await load(service('february.csv', [{ ...payment, invoice: 'R-7' }]))
    await undo(refundBatch)
    expect(await essences()).toMatchObject([
      { number: 'R-7', status: 'paid', countedValueMinor: 5000, refundedMinor: 0, refunds: [] },
    ])
  })
})

describe('the report on eBay’s payments', () => {
  const header =
    'Datum der Transaktionserstellung;Typ;Bestellnummer;Nutzername des Käufers;Name des Käufers;Versandziel - Ort;Versandziel - PLZ;Betrag abzügl. Kosten;Artikelnr.;Transaktionsnummer;Angebotstitel;Stückzahl;Zwischensumme Artikel;Verpackung und Versand;Transaktionsbetrag (inkl. Kosten);Referenznummer'
  const row = (day: string, type: string, amount: string, reference: string) =>
    `"${day}";${type};11-2-3;tee;Anna Beispiel;Bonn;53111;"${amount}";900;800;Tasse;1;"${amount}";--;"${amount}";${reference}`
  const report = () =>
    file(
      'payments.csv',
      `"--,--,--"\nTransaktionsbericht\n\n${header}\n${row('Mrz 4, 2026', 'Bestellung', '12', '--')}\n${row('Mrz 9, 2026', 'Rückerstattung', '-12', 'RF1')}\n${row('Mrz 9, 2026', 'Auszahlung', '-1', '--')}\n`,
    )
  const ordersReport = () =>
    file(
      'orders.csv',
      'Verkaufsprotokollnummer;Bestellnummer;Nutzername des Käufers;Name des Käufers;Adresse 1 des Käufers;PLZ des Käufers;Wohnort des Käufers;Artikelnummer;Angebotstitel;Anzahl;Verkauft für;Gesamtbetrag;Verkauft am;Zahlungsdatum;Transaktionsnummer\n' +
        '5;11-2-3;tee;Anna Beispiel;Lindenweg 7;53111;Bonn;900;Tasse;1;12,00 €;12,00 €;03-Mär-26;04-Mär-26;800\n',
    )

  test('joins the order of the orders report, whichever came first', async () => {
    const results: unknown[] = []
    for (const files of [
      [report(), ordersReport()],
      [ordersReport(), report()],
    ]) {
      const batches = []
      for (const path of files) batches.push(await load(path))
      results.push(
        (await orders()).map(({ day, items, ...rest }) => ({
          day,
          items,
          ...essence({ day, items, ...rest }),
        })),
      )
      for (const batch of batches.reverse()) await undo(batch)
      expect(await orders()).toEqual([])
    }
    expect(results[0]).toEqual(results[1])
    expect(results[0]).toMatchObject([
      {
        ...{
          source: 'ebay',
          number: '11-2-3',
          day: '2026-03-03',
          status: 'refunded',
          countedValueMinor: null,
        },
        refunds: [{ id: 'RF1', day: '2026-03-09', amountMinor: 1200 }],
        items: [{ name: 'Tasse', totalMinor: 1200 }],
      },
    ])
  })

  test('tells what it lacks and which rows are no orders', async () => {
    const [done] = (await load(report())).files
    expect(done).toMatchObject({ rows: 3, created: 2, skipped: 1 })
    expect(done?.issues.map(({ code }) => code).sort()).toEqual(['ebay_payments_report', 'not_an_order'])
  })
})

test('a buyer is found by what the payer is called now, also after an undo', async () => {
  const payer = (name: string): TestPayment => ({
    ...payment,
    name,
    email: 'bank@example.org',
    invoice: '1024',
  })
  const found = async (query: string) => (await backend.client.customers.search({ query })).total
  await load(shop('orders.csv', [{ ...order, name: 'Anna Beispiel' }]))
  await load(service('first.csv', [payer('Zora Kontoinhaber')]))
  expect([await found('zora'), await found('berta')]).toEqual([1, 0])
  const renamed = await load(service('second.csv', [payer('Berta Kontoinhaber')]))
  expect([await found('zora'), await found('berta')]).toEqual([0, 1])
  await undo(renamed)
  expect([await found('zora'), await found('berta')]).toEqual([1, 0])
})

test('after any imports and undos, what follows from payments is what a recomputation finds', {
  timeout: 120_000,
}, async () => {
  const who = fc.constantFrom('Anna Beispiel', 'Ben Muster')
  const shopOrder = fc.record({
    number: fc.constantFrom('#1', '#2', '#3'),
    name: who,
    email: fc.constantFrom('anna@example.org', 'ben@example.org'),
    day: fc.constantFrom('2026-03-01', '2026-03-03'),
    subtotal: fc.constantFrom('20.00', '30.00'),
    refunded: fc.constantFrom('0.00', '5.00'),
  })
  const money = fc.record({
    id: fc.constantFrom('P1', 'P2', 'P3'),
    day: fc.constantFrom('01.03.2026', '02.03.2026'),
    name: who,
    email: fc.constantFrom('anna@example.org', 'paypal.anna@example.org'),
    gross: fc.constantFrom('24,90', '34,90'),
    invoice: fc.constantFrom('', '1', 'WC-2'),
  })
  const back = fc.record({
    id: fc.constantFrom('R1', 'R2'),
    type: fc.constantFrom('Rückzahlung', 'Rückbuchung'),
    day: fc.constant('08.03.2026'),
    name: who,
    email: fc.constant('anna@example.org'),
    gross: fc.constantFrom('-5,00', '-34,90'),
    reference: fc.constantFrom('P1', 'P2', 'P3'),
  })
  const won = fc.record({
    id: fc.constantFrom('W1', 'W2'),
    type: fc.constant('Storno einer Rückbuchung'),
    day: fc.constant('28.03.2026'),
    name: who,
    email: fc.constant('anna@example.org'),
    gross: fc.constantFrom('5,00', '34,90'),
    reference: fc.constantFrom('P1', 'P2', 'P3'),
  })
  const step = fc.oneof(
    fc.array(shopOrder, { minLength: 1, maxLength: 3 }).map(shopifyOrdersCsv),
    fc.array(fc.oneof(money, back, won), { minLength: 1, maxLength: 4 }).map(paypalCsv),
    fc.nat(4),
  )
  let run = 0
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 7 }), async steps => {
      const folder = join(backend.folder, `run-${run++}`)
      const { db, close } = openDatabase(folder)
      const kept = new KeptHistories(db)
      for (const one of steps) {
        expectKeptAsRead(kept, db)
        if (typeof one === 'number') {
          const ids = db.prepare<[], number>('SELECT id FROM batches ORDER BY id').pluck().all()
          const id = ids[one % Math.max(1, ids.length)]
          if (id !== undefined) undoImports(db, [id])
          continue
        }
        const files = [{ path: file('step.csv', one), name: 'step.csv', options: {} }]
        const moment = { nowMs: 1_790_000_000_000, today: '2026-09-21' }
        await runImport(db, { files, mapping: null, isSample: false, ...moment }, { progress: () => {} })
      }
      expectKeptAsRead(kept, db)
      const read = () => listOrders(db, {}, { limit: 100, offset: 0, descending: false })
      const found = read()
      expect(inTransaction(db, () => settlePayments(db))).toEqual([])
      const listed = () => db.prepare('SELECT * FROM customer_list ORDER BY customer_id').all()
      const lines = listed()
      inTransaction(db, () => refreshCustomers(db, 'all', 'rebuild'))
      expect(listed()).toEqual(lines)
      expect(read()).toEqual(found)
      for (const one of found) if (one.paymentOf !== null) expect(one.countedValueMinor).toBeNull()
      const known = { payments: 0, stated: 0 }
      known.payments = Number(db.prepare('SELECT COUNT(*) FROM order_payments').pluck().get())
      expect(found.filter(one => one.paymentOf !== null)).toHaveLength(known.payments)
      expect(db.pragma('foreign_key_check')).toEqual([])
      close()
    }),
    { numRuns: 25 },
  )
})
