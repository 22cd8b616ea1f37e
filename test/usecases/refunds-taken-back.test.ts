import { describe, expect, test } from 'vitest'
import { dumpTables } from '../support/dump.ts'
import { freshBackend } from '../support/fresh-backend.ts'
import { paypalCsv, type TestPayment } from '../support/paypal-csv.ts'
import { shopifyOrdersCsv } from '../support/shopify-csv.ts'

const backend = freshBackend()
const { file } = backend

const load = (path: string) => backend.load(path)
const undo = async ({ batchId }: { batchId: number | null }) =>
  backend.client.imports.undo({ batchId: batchId ?? 0 })
const dump = () => dumpTables(backend.dataDirectory)

async function shown() {
  const { orders } = await backend.client.orders.search({ direction: 'asc' })
  return orders
    .map(({ source, number, status, refundedMinor, refunds, countedValueMinor }) => ({
      ...{ source, number, status, refundedMinor, countedValueMinor },
      refunds: refunds.map(({ amountMinor }) => amountMinor),
    }))
    .sort((a, b) => (a.source < b.source ? -1 : 1))
}

const payment: TestPayment = { id: 'PAY1', gross: '54,90', shipping: '4,90' }
const reversal: TestPayment = {
  ...{ id: 'BACK1', type: 'Rückbuchung', day: '09.03.2026', gross: '-54,90', reference: 'PAY1' },
}
const won: TestPayment = {
  ...{ id: 'WON1', type: 'Storno einer Rückbuchung', day: '29.03.2026', gross: '54,90', reference: 'PAY1' },
}
const shop = () =>
  file(
    'shop.csv',
    shopifyOrdersCsv([{ number: '#1024', email: 'anna@example.org', day: '2026-03-02', subtotal: '50.00' }]),
  )

describe('a chargeback that is cancelled', () => {
  test.each([
    'Storno einer Rückbuchung',
    'Canceled Reversal',
    'Cancelled Reversal',
    'Chargeback Reversal',
    'Reversión cancelada',
  ])('as “%s” leaves the order as it was before the chargeback', async type => {
    await load(shop())
    await load(file('march.csv', paypalCsv([payment, reversal])))
    const charged = dump()
    expect(await shown()).toMatchObject([
      { source: 'paypal', status: 'refunded' },
      {
        source: 'shopify',
        status: 'refunded',
        refundedMinor: 5490,
        countedValueMinor: null,
        refunds: [5490],
      },
    ])
    const later = await load(file('april.csv', paypalCsv([{ ...won, type }])))
    expect(await shown()).toEqual([
      {
        ...{ source: 'paypal', number: 'PAY1', status: 'paid', refundedMinor: 0, countedValueMinor: null },
        refunds: [5490, -5490],
      },
      {
        ...{
          source: 'shopify',
          number: '#1024',
          status: 'shipped',
          refundedMinor: 0,
          countedValueMinor: 5000,
        },
        refunds: [5490, -5490],
      },
    ])
    await undo(later)
    expect(dump()).toEqual(charged)
  })

  test('is the same whichever file comes first, and in one file; a file again changes nothing', async () => {
    const results: unknown[] = []
    for (const files of [
      [[payment], [reversal], [won]],
      [[won], [reversal], [payment]],
      [[won, reversal, payment]],
    ]) {
      const batches = []
      for (const rows of files) batches.push(await load(file('some.csv', paypalCsv(rows))))
      results.push(await shown())
      const known = dump()
      for (const rows of files) expect((await load(file('some.csv', paypalCsv(rows)))).batchId).toBeNull()
      expect(dump()).toEqual(known)
      for (const batch of batches.reverse()) await undo(batch)
      expect(await shown()).toEqual([])
    }
    expect(results[0]).toMatchObject([{ status: 'paid', refundedMinor: 0, countedValueMinor: 5000 }])
    expect(results[1]).toEqual(results[0])
    expect(results[2]).toEqual(results[0])
  })

  test('money that comes in as a refund to the shop itself takes nothing back', async () => {
    const own: TestPayment = { ...won, id: 'OWN1', type: 'Rückzahlung', reference: 'BOUGHT1' }
    await load(file('march.csv', paypalCsv([payment, own])))
    expect(await shown()).toMatchObject([{ number: 'PAY1', status: 'paid', refunds: [] }])
  })
})

describe('a dispute on eBay', () => {
  const header =
    'Transaction creation date,Type,Order number,Buyer username,Buyer name,Net amount,Payout currency,Item ID,Transaction ID,Item title,Quantity,Item subtotal,Postage and packaging,Gross transaction amount,Transaction currency,Reference ID'
  const row = (day: string, type: string, amount: string, reference = '--') =>
    `"${day}",${type},11-2-3,tea,Paul Quick,${amount},GBP,900,800,Cup,1,${amount},--,${amount},GBP,${reference}`
  const report = (...rows: string[]) => file('payments.csv', `${[header, ...rows].join('\n')}\n`)
  const sale = row('4 Mar 2026', 'Order', '12.00')
  const dispute = row('9 Mar 2026', 'Payment dispute', '-12.00', 'D1')
  const back = row('29 Mar 2026', 'Payment dispute', '12.00', 'D1')

  test('that the seller wins takes its refund back, in one report or in two', async () => {
    const expected = [{ status: 'paid', refundedMinor: 0, countedValueMinor: 1200, refunds: [1200, -1200] }]
    const joined = await load(report(sale, dispute, back))
    expect(await shown()).toMatchObject(expected)
    await undo(joined)
    await load(report(sale, dispute))
    expect(await shown()).toMatchObject([{ status: 'refunded', refundedMinor: 1200 }])
    await load(report(back))
    expect(await shown()).toMatchObject(expected)
    expect((await load(report(sale, dispute))).batchId).toBeNull()
  })

  test('leaves what the seller gave back anyway', async () => {
    await load(report(sale, row('8 Mar 2026', 'Refund', '-12.00', 'R1'), back))
    expect(await shown()).toMatchObject([{ status: 'refunded', refunds: [1200] }])
  })
})
