import { describe, expect, test } from 'vitest'
import type { ColumnMapping } from '../../shared/model/import-columns.ts'
import { openDatabase } from '../../src-main/db/open.ts'
import { PROBLEM } from '../../src-main/metrics/order-traits.ts'
import { readHistories } from '../../src-main/usecases/figures/kept-histories.ts'
import { readBaskets, readOrderTraits } from '../../src-main/usecases/figures/read-order-details.ts'
import { listProducts } from '../../src-main/usecases/products/list-products.ts'
import { setCategory, setTraits } from '../../src-main/usecases/products/owner-words.ts'
import { productKey, realSku } from '../../src-main/usecases/products/product-key.ts'
import { dumpTables } from '../support/dump.ts'
import { freshBackend } from '../support/fresh-backend.ts'
import { shopifyOrdersCsv, type TestOrder } from '../support/shopify-csv.ts'

const backend = freshBackend()
const { file, load } = backend

const LATE_AFTER_DAYS = 3

/** What is stored now, by the number of the order. */
function details() {
  const { db, close } = openDatabase(backend.dataDirectory)
  try {
    const histories = readHistories(db)
    const baskets = readBaskets(db, histories)
    const traits = readOrderTraits(db, histories, LATE_AFTER_DAYS)
    const numberOf = db.prepare<[number], string>('SELECT number FROM orders WHERE id = ?').pluck()
    const orders = Array.from(histories.orderIds, (id, position) => {
      const lines = []
      for (
        let line = baskets.lineStarts[position] ?? 0;
        line < (baskets.lineStarts[position + 1] ?? 0);
        line++
      ) {
        const product = baskets.products[baskets.productIndexes[line] ?? -1]?.name
        lines.push([product, baskets.quantities[line], baskets.valuesMinor[line]])
      }
      return {
        number: numberOf.get(id),
        lines,
        minute: traits.minutes[position],
        discount: traits.discountsMinor[position],
        dispatch: traits.dispatchDays[position],
        problems: traits.problems[position],
      }
    }).sort((one, other) => ((one.number ?? '') < (other.number ?? '') ? -1 : 1))
    return { orders, products: listProducts(db, histories, baskets) }
  } finally {
    close()
  }
}

function withDatabase<Result>(work: (db: ReturnType<typeof openDatabase>['db']) => Result): Result {
  const { db, close } = openDatabase(backend.dataDirectory)
  try {
    return work(db)
  } finally {
    close()
  }
}

const shop = (name: string, ...orders: TestOrder[]) => file(name, shopifyOrdersCsv(orders))

const MAPPING: ColumnMapping = {
  kind: 'orders',
  channel: 'own',
  sourceName: 'Market stall',
  columns: {
    Nr: 'orderId',
    Datum: 'day',
    Uhrzeit: 'time',
    Summe: 'total',
    Artikel: 'itemName',
    Variante: 'itemVariant',
    SKU: 'itemSku',
    Warengruppe: 'itemCategory',
    Menge: 'itemQuantity',
    Preis: 'itemUnitPrice',
  },
  currency: 'EUR',
}
/** Orders of the owner's own table, a row for each line. */
function stall(name: string, ...rows: string[]) {
  const header = 'Nr;Datum;Uhrzeit;Summe;Artikel;Variante;SKU;Warengruppe;Menge;Preis'
  return file(name, [header, ...rows].join('\n'))
}
const loadStall = (path: string) => backend.client.imports.run({ files: [path], mapping: MAPPING })
async function imported(stream: ReturnType<typeof loadStall>): Promise<number> {
  for await (const event of await stream) if (event.kind === 'done') return event.batchId ?? 0
  throw new Error('the import ended without a result')
}

describe('what makes a product', () => {
  test('is its article number in whatever case, else its name and variant', () => {
    const key = (sku: string | null, name: string, variant: string | null = null) =>
      productKey({ sku, name, variant })
    expect(key(' T-1 ', 'Tea')).toBe(key('t-1', 'Green tea', '100 g'))
    expect(key('T-1', 'Tea')).not.toBe(key('T1', 'Tea'))
    expect(key(null, 'Käsemesser, groß')).toBe(key(null, 'Kaesemesser GROSS'))
    expect(key(null, 'Tea', 'green')).not.toBe(key(null, 'Tea', 'black'))
    expect(key(null, 'Tea', 'green')).not.toBe(key(null, 'Tea'))
    expect(key(null, 'T-1')).not.toBe(key('T-1', ''))
    // Folded to their Latin letters only, these would be one.
    expect(key(null, 'Чай 100 g')).not.toBe(key(null, 'Кофе 100 g'))
    expect(key(null, 'ЧАЙ 100 g')).toBe(key(null, 'Чай, 100 G'))
  })

  test.each([
    '',
    '0',
    '000',
    '-',
    'n/a',
    'N/A',
    'none',
    'Keine',
    'ohne',
    'Nicht zutreffend',
    'Does not apply',
    '???',
  ])('is not %j, which only stands in for an article number', sku => expect(realSku(sku)).toBeNull())
  test.each(['1', '007', 'NONE-1', 'Ohne-12', 'X1', '4000000000001'])('can be %j', sku =>
    expect(realSku(sku)).toBe(sku),
  )

  test('holds over sources; different variants are different products', async () => {
    await load(
      shop('shop.csv', {
        number: '#1',
        day: '2026-03-02',
        items: [
          { name: 'Green tea', sku: 'T-1', quantity: 2, price: '8.00' },
          { name: 'Mug', price: '4.00' },
        ],
      }),
    )
    await imported(
      loadStall(
        stall(
          'stall.csv',
          '7;03.03.2026;;16,00;Grüntee Sencha;;t-1;;1;8,00',
          '7;03.03.2026;;16,00;MUG;;;;1;4,00',
          '7;03.03.2026;;16,00;Mug;blue;n/a;;1;4,00',
        ),
      ),
    )
    const { orders, products } = details()
    expect(orders.map(({ lines }) => lines)).toEqual([
      [
        ['Grüntee Sencha', 2, 1600],
        ['MUG', 1, 400],
      ],
      [
        ['Grüntee Sencha', 1, 800],
        ['MUG', 1, 400],
        ['Mug · blue', 1, 400],
      ],
    ])
    expect(
      products.map(({ sku, name, orders, units, lastDay }) => [sku, name, orders, units, lastDay]),
    ).toEqual([
      ['t-1', 'Grüntee Sencha', 2, 3, '2026-03-03'],
      [null, 'MUG', 2, 2, '2026-03-03'],
      [null, 'Mug · blue', 1, 1, '2026-03-03'],
    ])
  })

  test('is bought once in an order, however many lines it has, and not at all where all of it came back', async () => {
    await load(
      shop('shop.csv', {
        number: '#1',
        subtotal: '20.00',
        items: [
          { name: 'Tea', sku: 'T-1', quantity: 2, price: '8.00' },
          { name: 'Pot', sku: 'P-1', quantity: 1, price: '4.00' },
          { name: 'Tea', sku: 'T-1', quantity: 1, price: '7.00' },
          { name: 'Pot', sku: 'P-1', quantity: -1, price: '4.00' },
        ],
      }),
    )
    const [order] = details().orders
    expect(order?.lines).toEqual([['Tea', 3, 2300]])
    expect(order?.problems).toBe(PROBLEM.returned)
  })
})

describe('what is known of an order', () => {
  test('is its time, its discount, its dispatch and what went wrong', async () => {
    await load(
      shop(
        'shop.csv',
        { number: '#1', day: '2026-03-02', time: '14:22:33', discount: '2.50', fulfilledDay: '2026-03-05' },
        { number: '#2', day: '2026-03-02', time: '00:00:10', fulfilledDay: '2026-03-06', refunded: '5.00' },
        { number: '#3', day: '2026-03-02', fulfillmentStatus: 'unfulfilled', refunded: '24.90' },
      ),
    )
    expect(details().orders.map(({ lines: _lines, ...order }) => order)).toEqual([
      { number: '#1', minute: 14 * 60 + 22, discount: 250, dispatch: 3, problems: 0 },
      {
        number: '#2',
        minute: 0,
        discount: 0,
        dispatch: 4,
        problems: PROBLEM.partlyRefunded | PROBLEM.late,
      },
    ])
  })

  test('and nothing is said of what its file does not tell', async () => {
    await imported(loadStall(stall('stall.csv', '7;03.03.2026;;8,00;Tea;;;;1;8,00')))
    const { number: _number, ...order } = details().orders[0] ?? {}
    expect(order).toEqual({
      lines: [['Tea', 1, 800]],
      minute: -1,
      discount: Number.NaN,
      dispatch: -1,
      problems: 0,
    })
  })
})

describe('the time of an order', () => {
  const minuteShown = async () => (await backend.client.orders.search({})).orders.map(({ minute }) => minute)

  test('is taken back with the file that knew it, and learned from a later one', async () => {
    const dayOnly = stall('a.csv', '7;03.03.2026;;8,00;Tea;;;;1;8,00')
    const withTime = stall('b.csv', '7;03.03.2026;14:22;8,00;Tea;;;;1;8,00')
    await imported(loadStall(dayOnly))
    expect(await minuteShown()).toEqual([null])
    const before = dumpTables(backend.dataDirectory)
    const later = await imported(loadStall(withTime))
    expect(await minuteShown()).toEqual([862])
    await backend.client.imports.undo({ batchId: later })
    expect(await minuteShown()).toEqual([null])
    expect(dumpTables(backend.dataDirectory)['orders']).toEqual(before['orders'])
    await imported(loadStall(withTime))
    // A file that does not tell the time does not take it away.
    await imported(loadStall(dayOnly))
    expect(await minuteShown()).toEqual([862])
  })
})

describe('the category of a product', () => {
  const categories = () =>
    details().products.map(({ name, category, isOwnCategory }) => [name, category, isOwnCategory])

  test('comes from the file that was last bought by, and goes with it', async () => {
    await imported(loadStall(stall('a.csv', '7;03.03.2026;;8,00;Tea;;T-1;Drinks;1;8,00')))
    expect(categories()).toEqual([['Tea', 'Drinks', false]])
    const later = await imported(loadStall(stall('b.csv', '8;04.03.2026;;8,00;Tea;;T-1;Hot drinks;1;8,00')))
    expect(categories()).toEqual([['Tea', 'Hot drinks', false]])
    await backend.client.imports.undo({ batchId: later })
    expect(categories()).toEqual([['Tea', 'Drinks', false]])
    // An older file does not turn it back, whenever it is imported.
    await imported(loadStall(stall('c.csv', '6;01.03.2026;;8,00;Tea;;T-1;Old drinks;1;8,00')))
    expect(categories()).toEqual([['Tea', 'Drinks', false]])
  })

  test('is the owner’s word where there is one, also when the import is taken back and made anew', async () => {
    const path = stall(
      'a.csv',
      '7;03.03.2026;;8,00;Tea;;T-1;Drinks;1;8,00',
      '8;03.03.2026;;8,00;Pot;;;;1;8,00',
    )
    const first = await imported(loadStall(path))
    const ids = details().products.map(({ id }) => id)
    expect(withDatabase(db => setCategory(db, ids, '  Mine '))).toEqual(
      ids.map(productId => ({ productId, category: null })),
    )
    expect(categories()).toEqual([
      ['Pot', 'Mine', true],
      ['Tea', 'Mine', true],
    ])
    await backend.client.imports.undo({ batchId: first })
    expect(categories()).toEqual([])
    await imported(loadStall(path))
    expect(categories()).toEqual([
      ['Pot', 'Mine', true],
      ['Tea', 'Mine', true],
    ])
    const again = details().products.map(({ id }) => id)
    expect(withDatabase(db => setCategory(db, again, null)).map(({ category }) => category)).toEqual([
      'Mine',
      'Mine',
    ])
    expect(categories()).toEqual([
      ['Pot', null, false],
      ['Tea', 'Drinks', false],
    ])
    expect(() => withDatabase(db => setCategory(db, [...again, 999], 'Other'))).toThrow('not_found')
    expect(categories()).toEqual([
      ['Pot', null, false],
      ['Tea', 'Drinks', false],
    ])
  })

  test('does not take away what the owner says of it for recommendations, nor the other way round', async () => {
    const path = stall('a.csv', '7;03.03.2026;;8,00;Tea;;T-1;Drinks;1;8,00')
    const first = await imported(loadStall(path))
    const idOfTea = () => details().products[0]?.id ?? 0
    const said = () => details().products.map(({ durability, availability }) => [durability, availability])
    expect(
      withDatabase(db => setTraits(db, { productIds: [idOfTea()], durability: 'consumable' }, '2026-11-21')),
    ).toEqual([{ productId: idOfTea(), durability: null, availability: null, waiting: [] }])
    withDatabase(db => setTraits(db, { productIds: [idOfTea()], availability: 'unavailable' }, '2026-11-21'))
    withDatabase(db => setCategory(db, [idOfTea()], 'Mine'))
    await backend.client.imports.undo({ batchId: first })
    await imported(loadStall(path))
    expect(said()).toEqual([['consumable', 'unavailable']])
    withDatabase(db => setCategory(db, [idOfTea()], null))
    expect(categories()).toEqual([['Tea', 'Drinks', false]])
    expect(said()).toEqual([['consumable', 'unavailable']])
    const change = { productIds: [idOfTea()], durability: null, availability: null }
    expect(withDatabase(db => setTraits(db, change, '2026-11-21'))).toEqual([
      { productId: idOfTea(), durability: 'consumable', availability: 'unavailable', waiting: [] },
    ])
    expect(withDatabase(db => db.prepare('SELECT * FROM product_words').all())).toEqual([])
    expect(() => withDatabase(db => setTraits(db, { ...change, productIds: [999] }, '2026-11-21'))).toThrow(
      'not_found',
    )
  })

  test('that was given to a product of the sample shop goes with the sample shop', async () => {
    for await (const event of await backend.client.sample.load()) expect(event.kind).toMatch(/progress|done/)
    const sampleIds = details()
      .products.slice(0, 3)
      .map(({ id }) => id)
    withDatabase(db => setCategory(db, sampleIds, 'Tried out'))
    await imported(loadStall(stall('a.csv', '7;03.03.2026;;8,00;Tea;;T-1;Drinks;1;8,00')))
    const own = details().products.find(({ sku }) => sku === 'T-1')
    withDatabase(db => setCategory(db, [own?.id ?? 0], 'Mine'))
    await backend.client.sample.remove()
    expect(withDatabase(db => db.prepare('SELECT product_key, category FROM product_words').all())).toEqual([
      { product_key: 'sku:t-1', category: 'Mine' },
    ])
  })
})
