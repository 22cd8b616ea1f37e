import type { ItemFact } from '../../../shared/model/facts.ts'
import { minorAmount } from '../fields/money.ts'
import { LineKeys } from '../items.ts'

/** One line of an order as its cell states it; prices in whole units. */
export interface PackedLine {
  name: string
  sku: string | null
  quantity: number
  unitPrice: number | null
  total: number | null
  isGoods: boolean
}

const MOST_LINES = 5000
const NO_GOODS = /^(?:promotion|discount|credit|shipping|surcharge)/i

/**
 * The cell in which Shopware 6 packs all lines of an order. The default profile writes `2x key|1x key` with the
 * keys of the products; other profiles and plug-ins write names, `key:quantity`, or JSON.
 */
export class Shopware6Lines {
  readonly #lineKeys = new LineKeys()

  /** @returns null where the cell has none of the known shapes. */
  read(cell: string): PackedLine[] | null {
    if (/^[[{]/.test(cell)) return jsonLines(cell)
    const parts = cell.split('|', MOST_LINES).filter(part => part.trim() !== '')
    const lines = parts.map(packedLine)
    return lines.every(line => line !== null) ? lines : null
  }

  items(lines: readonly PackedLine[], currency: string): ItemFact[] {
    this.#lineKeys.beginOrder()
    return lines.map(({ name, sku, quantity, unitPrice, total, isGoods }) => {
      const each = unitPrice ?? (total === null || quantity === 0 ? null : total / quantity)
      const whole = total ?? (unitPrice === null ? null : unitPrice * quantity)
      return {
        lineKey: this.#lineKeys.next(sku, name),
        sku,
        name,
        variant: null,
        quantity,
        unitPriceMinor: minorAmount(each, currency),
        totalMinor: minorAmount(whole, currency),
        isGoods: isGoods && (whole === null || whole >= 0),
      }
    })
  }
}

/** `3x Name`, `3 × Name`, `key:3`. A line without a product, like a voucher's, has nothing behind the count. */
function packedLine(part: string): PackedLine | null {
  const [, count, name] = /^\s*(\d{1,6})\s?[x×]\s?(.*)$/is.exec(part) ?? []
  if (count !== undefined && name !== undefined) return plainLine(name, Number(count))
  const [, key, quantity] = /^\s*(.+):\s*(\d{1,6})\s*$/s.exec(part) ?? []
  return key === undefined ? null : plainLine(key, Number(quantity))
}

function plainLine(name: string, quantity: number): PackedLine {
  return { name: name.trim(), sku: null, quantity, unitPrice: null, total: null, isGoods: true }
}

type Json = Readonly<Record<string, unknown>>

function jsonLines(cell: string): PackedLine[] | null {
  let parsed: unknown
  try {
    parsed = JSON.parse(cell)
  } catch {
    // Cut off by a spreadsheet, or the serialised form of another language.
    return null
  }
  const list = Array.isArray(parsed) ? parsed : isObject(parsed) ? listIn(parsed) : []
  const lines = list.slice(0, MOST_LINES).filter(isObject).map(jsonLine)
  return lines.some(line => line.name !== '') ? lines : null
}

/** An object is a list under a name, or one with a key per line, or a single line. */
function listIn(value: Json): readonly unknown[] {
  for (const name of ['lineItems', 'line_items', 'elements', 'items']) {
    const list = value[name]
    if (Array.isArray(list)) return list
  }
  const values = Object.values(value)
  return values.length > 0 && values.every(isObject) ? values : [value]
}

function jsonLine(line: Json): PackedLine {
  const price = isObject(line['price']) ? line['price'] : {}
  const payload = isObject(line['payload']) ? line['payload'] : {}
  return {
    name: textOf(line, 'label', 'name', 'productName', 'product_name') ?? '',
    sku:
      textOf(payload, 'productNumber') ??
      textOf(line, 'productNumber', 'product_number', 'sku', 'articleNumber'),
    quantity: numberOf(line, 'quantity', 'qty') ?? 1,
    unitPrice: numberOf(line, 'unitPrice', 'unit_price') ?? numberOf(price, 'unitPrice', 'unit_price'),
    total: numberOf(line, 'totalPrice', 'total_price') ?? numberOf(price, 'totalPrice', 'total_price'),
    isGoods: !NO_GOODS.test(textOf(line, 'type') ?? ''),
  }
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function textOf(object: Json, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = object[name]
    if (typeof value === 'string' && value.trim() !== '') return value.trim()
  }
  return null
}

function numberOf(object: Json, ...names: readonly string[]): number | null {
  for (const name of names) {
    const value = object[name]
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
    if (typeof number === 'number' && Number.isFinite(number) && Math.abs(number) < 1e9) return number
  }
  return null
}
