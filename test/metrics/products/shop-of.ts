import type { ProductTraits } from '../../../shared/model/product-entry.ts'
import type { Baskets } from '../../../src-main/metrics/baskets.ts'
import type { Histories } from '../../../src-main/metrics/histories.ts'
import type { OrderTraits } from '../../../src-main/metrics/order-traits.ts'
import { historyOf, type TestPurchase } from '../history-of.ts'

/** What was in an order: names of products, or with how many pieces and for how much. */
export type TestLine = string | { product: string; quantity?: number; value?: number }

export interface TestOrder extends Omit<TestPurchase, 'quantity'> {
  lines: readonly TestLine[]
  /** Minutes since midnight. */
  minutes?: number
  problems?: number
}

export interface TestShop {
  histories: Histories
  baskets: Baskets
  traits: OrderTraits
  /** The number of a product by its name: the place in the order of the names, from 1. */
  id: (name: string) => number
}

/**
 * Orders with their contents. A line without a value is worth 1000 for each piece, an order the sum of its lines.
 * @param categories by name of the product; products in here are there also without an order.
 * @param traits what the owner says of products, by name.
 */
export function shopOf(
  orders: readonly TestOrder[],
  categories: Readonly<Record<string, string>> = {},
  traits: Readonly<Record<string, Partial<ProductTraits>>> = {},
): TestShop {
  const contents = orders.map(({ lines }) => lines.map(lineOf))
  const bought = contents.flatMap(lines => lines.map(({ product }) => product))
  const names = [...new Set([...bought, ...Object.keys(categories)])].sort()
  const positions = new Map(names.map((name, position) => [name, position]))
  const histories = historyOf(
    orders.map((order, index) => ({
      ...order,
      orderId: index + 1,
      value: order.value ?? (contents[index] ?? []).reduce((sum, { value }) => sum + value, 0),
      quantity: (contents[index] ?? []).reduce((sum, { quantity }) => sum + quantity, 0),
    })),
  )
  const sorted = [...histories.orderIds].map(id => id - 1)
  const lines = sorted.flatMap(index => contents[index] ?? [])
  const lineStarts = new Int32Array(orders.length + 1)
  for (const [place, index] of sorted.entries())
    lineStarts[place + 1] = (lineStarts[place] ?? 0) + (contents[index]?.length ?? 0)
  return {
    histories,
    baskets: {
      lineStarts,
      productIndexes: Int32Array.from(lines, ({ product }) => positions.get(product) ?? 0),
      quantities: Float64Array.from(lines, ({ quantity }) => quantity),
      valuesMinor: Float64Array.from(lines, ({ value }) => value),
      products: names.map((name, position) => ({
        id: position + 1,
        sku: null,
        name,
        category: categories[name] ?? null,
        durability: null,
        availability: null,
        ...traits[name],
      })),
    },
    traits: {
      minutes: Int16Array.from(sorted, index => orders[index]?.minutes ?? -1),
      discountsMinor: new Float64Array(orders.length).fill(Number.NaN),
      dispatchDays: new Int16Array(orders.length).fill(-1),
      problems: Uint8Array.from(sorted, index => orders[index]?.problems ?? 0),
    },
    id: name => (positions.get(name) ?? -1) + 1,
  }
}

function lineOf(line: TestLine): { product: string; quantity: number; value: number } {
  if (typeof line === 'string') return { product: line, quantity: 1, value: 1000 }
  const { product, quantity = 1, value = 1000 * quantity } = line
  return { product, quantity, value }
}
