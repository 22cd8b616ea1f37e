import type { ItemFact } from '../../../shared/model/facts.ts'
import { parseMoney, parseQuantity } from '../fields/money.ts'
import { LineKeys, priceOfPieces } from '../items.ts'

const LABEL =
  /(?:^|,)\s*(?:Product )(ID|Qty|Quantity|SKU|Name|Weight|Variation Details|Options|Unit Price|Unit Cost|Index|Total Price|Total Cost|Total|Type|Brand|UPC|Bin Picking Number|Tax Class|Category)\s*:|,\s*(Peachtree [A-Za-z ]+|Bin Picking Number|UPC)\s*:/g
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', quot: '"', lt: '<', gt: '>', apos: "'" }
const MOST_PRODUCTS = 2000
/** The cell is text, so that a spreadsheet leaves the amounts in it as they are. */
const DECIMAL = '.'

/**
 * The cell in which BigCommerce packs all products of an order: `Product ID: 77, Product Qty: 1, Product Name: …`,
 * the products divided by bars, which names may have too.
 */
export class BigcommerceItems {
  readonly #lineKeys = new LineKeys()

  /** @returns null where no product stands in the cell. */
  read(cell: string, currency: string): ItemFact[] | null {
    const products = cell
      .split(/(?:^|[|\s,])\s*(?=Product ID\s*:)/, MOST_PRODUCTS)
      .map(product => product.replace(/[|,\s]+$/, ''))
      .filter(product => /^Product ID\s*:/.test(product))
    if (products.length === 0) return null
    this.#lineKeys.beginOrder()
    return products.map(product => this.#item(partsOf(product), currency))
  }

  #item(parts: ReadonlyMap<string, string>, currency: string): ItemFact {
    const amount = (...labels: readonly string[]) => {
      const minor = parseMoney(first(parts, labels), DECIMAL, currency)
      return minor === null || Number.isNaN(minor) ? null : minor
    }
    const stated = parseQuantity(first(parts, ['Qty', 'Quantity']), DECIMAL)
    const quantity = stated === null || Number.isNaN(stated) ? 1 : stated
    const sku = first(parts, ['SKU']) ?? null
    const name = first(parts, ['Name']) ?? sku ?? ''
    const variant = first(parts, ['Variation Details', 'Options']) ?? null
    const unitPriceMinor = amount('Unit Price')
    return {
      lineKey: this.#lineKeys.next(first(parts, ['ID']) ?? null, sku, name, variant),
      sku,
      name,
      variant,
      quantity,
      unitPriceMinor,
      totalMinor: amount('Total Price', 'Total') ?? priceOfPieces(unitPriceMinor, quantity),
      isGoods: true,
    }
  }
}

/** What stands behind each label. */
function partsOf(product: string): Map<string, string> {
  const labels = [...product.matchAll(LABEL)]
  const parts = new Map<string, string>()
  for (const [index, label] of labels.entries()) {
    const value = product.slice(label.index + label[0].length, labels[index + 1]?.index)
    const name = label[1] ?? label[2] ?? ''
    if (!parts.has(name)) parts.set(name, withoutEntities(value).trim())
  }
  return parts
}

function first(parts: ReadonlyMap<string, string>, labels: readonly string[]): string | undefined {
  for (const label of labels) {
    const value = parts.get(label)
    if (value) return value
  }
  return undefined
}

function withoutEntities(text: string): string {
  return text.replaceAll(/&(?:#(\d{1,5})|([a-z]{2,4}));/g, (entity, code?: string, name?: string) =>
    code === undefined ? (ENTITIES[name ?? ''] ?? entity) : String.fromCodePoint(Number(code)),
  )
}
