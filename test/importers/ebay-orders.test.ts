import { describe, expect, it } from 'vitest'
import { memorySource } from '../support/memory-source.ts'
import { readFacts } from '../support/read-facts.ts'
import { PLAIN_WRITING, tableBytes } from '../support/table-text.ts'

/** Orders of reports whose sellers chose few columns. */
async function ordersOf(columns: readonly string[], rows: readonly (readonly string[])[]) {
  const facts = await readFacts(memorySource('ebay.csv', tableBytes([columns, ...rows], PLAIN_WRITING)))
  expect(facts.table.format?.id).toBe('ebay-orders')
  expect(facts.unaccounted).toEqual([])
  return facts
}

const COLUMNS = [
  'Sales Record Number',
  'Order Number',
  'Buyer Username',
  'Item Title',
  'Quantity',
  'Sold For',
  'Shipping And Handling',
  'Total Price',
  'Sale Date',
]
const DAY = 'Sep-18-26'

describe('money of an eBay order', () => {
  it.each<[string, string[][], number | null, number | null, number | null, number[]]>([
    [
      'every item has its own total',
      [
        ['1', '11-1', 'b', 'A', '1', '$10.00', '$2.00', '$12.00', DAY],
        ['1', '11-1', 'b', 'B', '1', '$20.00', '$0.00', '$20.00', DAY],
      ],
      3000,
      200,
      3200,
      [1000, 2000],
    ],
    [
      'equal items with totals of their own',
      [
        ['1', '11-1', 'b', 'A', '1', '$10.00', '$2.00', '$12.00', DAY],
        ['1', '11-1', 'b', 'B', '1', '$10.00', '$2.00', '$12.00', DAY],
      ],
      2000,
      400,
      2400,
      [1000, 1000],
    ],
    [
      'every row repeats the total of the order',
      [
        ['1', '11-1', 'b', 'A', '1', '$10.00', '$2.00', '$32.00', DAY],
        ['1', '11-1', 'b', 'B', '1', '$20.00', '$2.00', '$32.00', DAY],
      ],
      3000,
      200,
      3200,
      [1000, 2000],
    ],
    [
      'the total stands on one row only',
      [
        ['1', '11-1', 'b', 'A', '1', '$10.00', '$2.00', '$32.00', DAY],
        ['1', '11-1', 'b', 'B', '1', '$20.00', '', '', DAY],
      ],
      3000,
      200,
      3200,
      [1000, 2000],
    ],
    [
      'the summary stands below its items',
      [
        ['1', '11-1', '', 'A', '1', '$10.00', '', '', DAY],
        ['1', '11-1', '', 'B', '1', '$20.00', '', '', DAY],
        ['1', '11-1', 'b', '', '2', '$30.00', '$2.00', '$35.00', DAY],
      ],
      3000,
      200,
      3500,
      [1000, 2000],
    ],
    [
      'price per piece, with a tax on top',
      [['1', '11-1', 'b', 'A', '3', '$10.00', '$2.00', '$34.40', DAY]],
      3000,
      200,
      3440,
      [3000],
    ],
    [
      'price per line, with a tax on top',
      [['1', '11-1', 'b', 'A', '3', '$30.00', '$2.00', '$34.40', DAY]],
      3000,
      200,
      3440,
      [3000],
    ],
    ['no total', [['1', '11-1', 'b', 'A', '1', '$30.00', '$2.00', '', DAY]], 3000, 200, 3200, [3000]],
  ])('%s', async (_case, rows, goods, shipping, total, lines) => {
    const { orders } = await ordersOf(COLUMNS, rows)
    expect(orders.map(({ rows: taken }) => taken.length)).toEqual([rows.length])
    const order = orders[0]?.order
    expect([order?.goodsMinor, order?.shippingMinor, order?.totalMinor]).toEqual([goods, shipping, total])
    expect(order?.items?.map(item => item.totalMinor)).toEqual(lines)
    expect(order?.party?.key).toBe('user:b')
  })
})

describe('rows of an eBay report', () => {
  it('belong together by their record where the order number is missing', async () => {
    const { orders } = await ordersOf(COLUMNS, [
      ['7', '', 'b', '', '2', '$30.00', '$2.00', '$32.00', DAY],
      ['7', '', '', 'A', '1', '$10.00', '', '', DAY],
      ['7', '', '', 'B', '1', '$20.00', '', '', DAY],
      ['8', '', 'c', 'A', '1', '$10.00', '', '$10.00', DAY],
    ])
    expect(orders.map(({ order }) => [order.externalId, order.totalMinor])).toEqual([
      ['7', 3200],
      ['8', 1000],
    ])
  })

  it('without a column for the payment are paid, with an empty one not yet', async () => {
    const row = ['1', '11-1', 'b', 'A', '1', '$10.00', '$0.00', '$10.00', DAY]
    const paid = await ordersOf(COLUMNS, [row])
    expect(paid.orders[0]?.order.status).toBe('paid')
    const open = await ordersOf([...COLUMNS, 'Paid On Date'], [[...row, '']])
    expect(open.orders[0]?.order.status).toBe('open')
  })

  it('that end a file are no orders', async () => {
    const { orders, skips } = await ordersOf(COLUMNS, [
      ['1', '11-1', 'b', 'A', '1', '$10.00', '$0.00', '$10.00', DAY],
      ['45', 'record(s) downloaded, from Aug-01-26 to Sep-19-26', '', '', '', '', '', '', ''],
      ['45', 'record(s) downloaded', ' from Aug-01-26', ' 10:00 to', ' Sep-19-26', ' 11:00', '', '', ''],
      ['2 record(s) downloaded'],
      ['Seller ID : corner', '', ''],
      ['45', 'enregistrements', ''],
      ['Verkäufer: laden'],
    ])
    expect(orders).toHaveLength(1)
    expect(skips.map(({ reason }) => reason)).toEqual(Array(6).fill('footer_row'))
  })

  it('are recognised by names in one word and other dashes', async () => {
    const { orders } = await ordersOf(
      [
        'SalesRecordNumber',
        'OrderNumber',
        'BuyerUsername',
        'SoldFor',
        'TotalPrice',
        'SaleDate',
        'Versand nach – PLZ',
      ],
      [['1', '11-1', 'b', '$10.00', '$12.00', DAY, '50667']],
    )
    expect(orders[0]?.order).toMatchObject({ goodsMinor: 1000, totalMinor: 1200, items: null })
    expect(orders[0]?.order.shipping?.postalCode).toBe('50667')
  })
})
