import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { OrderLines, StoredOrderTraits } from '../../shared/model/order-details.ts'
import type { ProductTraits } from '../../shared/model/product-entry.ts'
import { nameProducts, type ProductGroups, type StoredProduct } from '../../src-main/metrics/name-products.ts'
import { PROBLEM } from '../../src-main/metrics/order-traits.ts'
import { type PackedBaskets, packBaskets } from '../../src-main/metrics/pack-baskets.ts'
import { markLate, packOrderTraits, replaceOrderTraits } from '../../src-main/metrics/pack-order-traits.ts'
import { replaceBaskets } from '../../src-main/metrics/replace-baskets.ts'

interface Line {
  storedId: number
  quantity: number
  value: number
}

/** Lines by order, in the order of the numbers of these. */
function linesOf(orders: ReadonlyMap<number, readonly Line[]>): OrderLines {
  const rows = [...orders]
    .sort(([one], [other]) => one - other)
    .flatMap(([id, lines]) => lines.map(line => ({ id, ...line })))
  return {
    orderIds: Int32Array.from(rows, ({ id }) => id),
    productIds: Int32Array.from(rows, ({ storedId }) => storedId),
    quantities: Float64Array.from(rows, ({ quantity }) => quantity),
    valuesMinor: Float64Array.from(rows, ({ value }) => value),
  }
}

/** By position the lines of a packed basket. */
function unpacked({ lineStarts, storedIds, quantities, valuesMinor }: PackedBaskets): Line[][] {
  return Array.from({ length: lineStarts.length - 1 }, (_, position) => {
    const range = [lineStarts[position], lineStarts[position + 1]] as const
    const [quantity, value] = [quantities.slice(...range), valuesMinor.slice(...range)]
    return Array.from(storedIds.slice(...range), (storedId, index) => ({
      storedId,
      quantity: quantity[index] ?? 0,
      value: value[index] ?? 0,
    }))
  })
}

/** Stored products 1 and 4, and 2 and 3, are one product each. */
const GROUPS = Int32Array.from([0, 0, 1, 1, 0, 2])

/** The same by looking at each order alone. */
function expectedLines(lines: readonly Line[]): Line[] {
  const merged = new Map<number, Line>()
  for (const { storedId, quantity, value } of lines) {
    const group = GROUPS[storedId] ?? 0
    const known = merged.get(group)
    merged.set(group, {
      storedId: Math.min(storedId, known?.storedId ?? storedId),
      quantity: quantity + (known?.quantity ?? 0),
      value: value + (known?.value ?? 0),
    })
  }
  return [...merged.values()].filter(({ quantity }) => quantity > 0)
}

const line = fc.record({
  storedId: fc.integer({ min: 1, max: 5 }),
  quantity: fc.constantFrom(1, 2, -1, -2, 0, 0.5),
  value: fc.constantFrom(100, 250, 0, -50, Number.NaN),
})
const shop = fc.dictionary(fc.integer({ min: 1, max: 30 }).map(String), fc.array(line, { maxLength: 5 }), {
  maxKeys: 12,
})
const ordersOf = (orders: Readonly<Record<string, Line[]>>) =>
  new Map(Object.entries(orders).map(([id, lines]) => [Number(id), lines]))

describe('baskets', () => {
  test('have one line for each product of which a piece is left, at the position of its order', () => {
    fc.assert(
      fc.property(shop, fc.integer(), (drawn, seed) => {
        const orders = ordersOf(drawn)
        // Not every order counts, and those that do stand in any order.
        const positions = [...orders.keys()]
          .filter(id => (id + seed) % 5 !== 0)
          .sort((one, other) => ((one * 7 + seed) % 31) - ((other * 7 + seed) % 31))
        const packed = packBaskets(linesOf(orders), positions, GROUPS)
        expect(unpacked(packed)).toEqual(positions.map(id => expectedLines(orders.get(id) ?? [])))
      }),
    )
  })

  test('with some replaced are those that would be packed anew', () => {
    fc.assert(
      fc.property(shop, shop, fc.array(fc.integer({ min: 1, max: 30 })), (before, changed, drawnOrder) => {
        const [old, fresh] = [ordersOf(before), ordersOf(changed)]
        const oldPositions = [...old.keys()]
        const now = new Map([...old, ...fresh])
        const positions = [...now.keys()].sort(
          (one, other) => drawnOrder.indexOf(one) - drawnOrder.indexOf(other),
        )
        const positionsBefore = Int32Array.from(positions, id =>
          fresh.has(id) ? -1 : oldPositions.indexOf(id),
        )
        const freshIds = positions.filter(id => fresh.has(id))
        const replaced = replaceBaskets(
          packBaskets(linesOf(old), oldPositions, GROUPS),
          positionsBefore,
          packBaskets(linesOf(fresh), freshIds, GROUPS),
        )
        expect(replaced).toEqual(packBaskets(linesOf(now), positions, GROUPS))
      }),
    )
  })
})

describe('products', () => {
  const NOTHING_SAID = { durability: null, availability: null }
  const stored = (id: number, name: string, rest: Partial<StoredProduct> = {}): StoredProduct => ({
    id,
    sku: null,
    name,
    variant: null,
    category: null,
    ...rest,
  })
  const catalogue = (
    products: readonly StoredProduct[],
    own: [number, Partial<ProductTraits & { category: string }>][] = [],
  ): ProductGroups => {
    const byId: (StoredProduct | undefined)[] = [undefined]
    for (const product of products) byId[product.id] = product
    const ownerWords = new Map(
      own.map(([group, words]) => [group, { ...NOTHING_SAID, category: null, ...words }]),
    )
    return { stored: byId, groups: GROUPS, firstIds: Int32Array.of(1, 2, 5), ownerWords }
  }
  const baskets = (...orders: number[][]) =>
    packBaskets(
      linesOf(
        new Map(
          orders.map((ids, index) => [index + 1, ids.map(storedId => ({ storedId, quantity: 1, value: 1 }))]),
        ),
      ),
      orders.map((_, index) => index + 1),
      GROUPS,
    )

  test('are named as they were last bought, whichever source was imported first', () => {
    const products = [
      stored(1, 'Tea', { sku: 'T-1', category: 'Drinks' }),
      stored(2, 'Pot', { variant: 'blue' }),
      stored(3, 'pot', { variant: 'Blue', category: 'Ware' }),
      stored(4, 'Green tea', { sku: 't-1' }),
    ]
    const days = Int32Array.of(10, 20, 30)
    expect(nameProducts(baskets([1], [4, 3], [2]), days, catalogue(products)).products).toEqual([
      { id: 1, sku: 't-1', name: 'Green tea', category: 'Drinks', ...NOTHING_SAID },
      { id: 2, sku: null, name: 'Pot · blue', category: 'Ware', ...NOTHING_SAID },
    ])
    const named = nameProducts(
      baskets([4], [1]),
      Int32Array.of(10, 20),
      catalogue(products, [[0, { category: 'Mine', availability: 'unavailable' }]]),
    )
    expect(named.products).toEqual([
      { id: 1, sku: 'T-1', name: 'Tea', category: 'Mine', durability: null, availability: 'unavailable' },
    ])
    expect(named.productIndexes).toEqual(Int32Array.of(0, 0))
  })

  test('show their variant once', () => {
    const variants = [stored(1, 'Tea - 100 g', { variant: '100 g' }), stored(2, '', { variant: 'blue' })]
    expect(nameProducts(baskets([1], [2]), Int32Array.of(1, 1), catalogue(variants)).products).toEqual([
      { id: 1, sku: null, name: 'Tea - 100 g', category: null, ...NOTHING_SAID },
      { id: 2, sku: null, name: 'blue', category: null, ...NOTHING_SAID },
    ])
  })

  test('that nobody bought are none', () => {
    const products = [stored(1, 'Tea'), stored(5, 'Spoon')]
    expect(nameProducts(baskets([5]), Int32Array.of(1), catalogue(products))).toEqual({
      lineStarts: Int32Array.of(0, 1),
      productIndexes: Int32Array.of(0),
      quantities: Float64Array.of(1),
      valuesMinor: Float64Array.of(1),
      products: [{ id: 5, sku: null, name: 'Spoon', category: null, ...NOTHING_SAID }],
    })
  })
})

describe('traits of orders', () => {
  const stored: StoredOrderTraits = {
    orderIds: Int32Array.of(3, 5, 8),
    minutes: Int16Array.of(0, -1, 1439),
    discountsMinor: Float64Array.of(0, Number.NaN, 500),
    dispatchDays: Int16Array.of(2, 3, -1),
    refunded: Uint8Array.of(1, 0, 0),
  }
  const came = (quantity: number) => ({ storedId: 1, quantity, value: 0 })
  const lines = linesOf(
    new Map([
      [3, [came(2), came(-1)]],
      [5, [came(1)]],
      [7, [came(-1)]],
      [8, [came(-1)]],
    ]),
  )
  const both = PROBLEM.partlyRefunded | PROBLEM.returned

  test('stand at the positions of the orders; of what nobody knows nothing is said', () => {
    expect(packOrderTraits(stored, lines, [8, 4, 3])).toEqual({
      minutes: Int16Array.of(1439, -1, 0),
      discountsMinor: Float64Array.of(500, Number.NaN, 0),
      dispatchDays: Int16Array.of(-1, -1, 2),
      problems: Uint8Array.of(PROBLEM.returned, 0, both),
    })
  })

  test('know what is late by the given limit', () => {
    const traits = packOrderTraits(stored, lines, [3, 5, 8])
    expect(markLate(traits, 2).problems).toEqual(Uint8Array.of(both, PROBLEM.late, PROBLEM.returned))
    expect(markLate(markLate(traits, 2), 3).problems).toEqual(Uint8Array.of(both, 0, PROBLEM.returned))
  })

  test('are replaced at their new positions', () => {
    const before = packOrderTraits(stored, lines, [3, 5])
    const fresh = packOrderTraits(stored, lines, [8])
    expect(replaceOrderTraits(before, Int32Array.of(1, -1, 0), fresh)).toEqual(
      packOrderTraits(stored, lines, [5, 8, 3]),
    )
  })
})
