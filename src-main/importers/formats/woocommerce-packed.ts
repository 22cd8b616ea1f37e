import { parseMoney } from '../fields/money.ts'
import { cleanText } from '../fields/text.ts'

/** The parts of a packed line that are not traits of the product. */
const KNOWN_KEYS = new Set(
  'id name product_id sku quantity total sub_total subtotal subtotal_tax total_tax tax tax_data refunded refunded_qty meta'.split(
    ' ',
  ),
)
const LONGEST_TRAIT = 60

/** A line of an order as it is packed into one cell. */
export interface PackedLine {
  name: string | null
  sku: string | null
  quantity: string | null
  total: string | null
  tax: string | null
  /** `Farbe: Rot`, several with commas. */
  variant: string | null
}

/**
 * Reads `name:LED TV|sku:A13|quantity:1|total:23.19|tax:4.17|color:Red`. A stroke within a name is part of it.
 * @returns null where the cell holds no line.
 */
export function parsePackedLine(cell: string | null): PackedLine | null {
  if (cell === null) return null
  const parts = partsOf(cell)
  const text = (key: string) => cleanText(parts.get(key))
  if (text('name') === null && text('sku') === null) return null
  return {
    name: text('name'),
    sku: text('sku'),
    quantity: text('quantity'),
    total: text('total'),
    tax: text('tax') ?? text('total_tax'),
    variant: traitsOf(parts),
  }
}

/** The lines in one cell: `id:5|name:…|quantity:2;id:6|name:…`. */
export function packedLines(cell: string | null): string[] {
  return cell === null ? [] : cell.split(/;(?=\s*(?:id|name|product_id):)/)
}

function partsOf(cell: string): Map<string, string> {
  const parts = new Map<string, string>()
  let last = ''
  for (const piece of cell.split('|')) {
    const [, key, value = ''] = /^\s*([A-Za-z_][\w -]{0,40}):(.*)$/s.exec(piece) ?? []
    if (key === undefined || (last === 'name' && !isLikelyKey(key))) {
      parts.set(last, `${parts.get(last) ?? ''}|${piece}`)
      continue
    }
    last = key.toLowerCase()
    if (!parts.has(last)) parts.set(last, value)
  }
  return parts
}

/** Behind the name comes one of the plugin's own keys; anything else with a colon still belongs to the name. */
function isLikelyKey(key: string): boolean {
  return KNOWN_KEYS.has(key.toLowerCase())
}

function traitsOf(parts: ReadonlyMap<string, string>): string | null {
  const traits: string[] = []
  for (const [key, value] of parts) {
    const text = cleanText(value)
    if (KNOWN_KEYS.has(key) || key.startsWith('_') || key === '' || text === null) continue
    if (text.length > LONGEST_TRAIT || /[{}<>]/.test(text)) continue
    traits.push(`${key.replace(/^pa_/, '').replaceAll(/[_-]+/g, ' ')}: ${text}`)
  }
  return traits.join(', ') || null
}

/** The codes in `code:flat20|amount:10.00;code:SUMMER|amount:5.00`. */
export function packedCodes(cell: string | null): string | null {
  const codes = [...(cell ?? '').matchAll(/(?:^|;)\s*code:([^|;]+)/g)].map(match => (match[1] ?? '').trim())
  return [...new Set(codes)].filter(Boolean).join(', ') || null
}

/**
 * The sum of the amounts in `amount:46.00|reason:broken|date:…;amount:5.00|…`, in minor units; amounts in packed
 * cells have a point whatever the file looks like.
 * @returns null where there are none.
 */
export function packedAmounts(cell: string | null, currency: string): number | null {
  const amounts = [...(cell ?? '').matchAll(/(?:^|;)\s*amount:\s*([-\d.,]+)/g)]
    .map(match => packedAmount(match[1] ?? null, currency))
    .filter(amount => amount !== null)
  return amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + Math.abs(amount), 0)
}

/** An amount within a packed cell; null where there is none. */
export function packedAmount(text: string | null, currency: string): number | null {
  const minor = parseMoney(text ?? undefined, '.', currency)
  return minor === null || Number.isNaN(minor) ? null : minor
}
