import type { OwnerWords } from '../../shared/model/product-entry.ts'
import type { BasketProduct, Baskets } from './baskets.ts'
import type { PackedBaskets } from './pack-baskets.ts'

/** A product in the words of a source. */
export interface StoredProduct {
  id: number
  /** null also for what only stands in for an article number. */
  sku: string | null
  name: string
  variant: string | null
  category: string | null
}

/** What sources call products, and which of them are the same. */
export interface ProductGroups {
  /** By the number of a stored product. */
  stored: readonly (StoredProduct | undefined)[]
  /** By the number of a stored product, which product it is; what is one product has one number. */
  groups: Int32Array
  /** By product the smallest number among the stored ones that are it. */
  firstIds: Int32Array
  /** By product what the owner says of it. */
  ownerWords: ReadonlyMap<number, OwnerWords>
}

/**
 * Baskets with products as the owner knows them: each has the number of its first stored product, and the name, article
 * number and category that it was last bought under, or the category that the owner gave it.
 * @param days of the orders, by which it shows under what name a product was last bought.
 */
export function nameProducts(packed: PackedBaskets, days: Int32Array, catalogue: ProductGroups): Baskets {
  const lastDays = lastDaysOf(packed, days, catalogue.groups.length)
  const named = new Map<number, LastNames>()
  for (const [id, stored] of catalogue.stored.entries()) {
    const day = lastDays[id] ?? NEVER
    if (stored === undefined || day === NEVER) continue
    const group = catalogue.groups[id] ?? 0
    const names = named.get(group) ?? { name: null, category: null }
    names.name = later(names.name, { stored, day })
    if (stored.category !== null) names.category = later(names.category, { stored, day })
    named.set(group, names)
  }
  const groups = [...named].sort(
    ([one], [other]) => (catalogue.firstIds[one] ?? 0) - (catalogue.firstIds[other] ?? 0),
  )
  const indexes = new Int32Array(catalogue.firstIds.length)
  for (const [index, [group]] of groups.entries()) indexes[group] = index
  const { lineStarts, quantities, valuesMinor } = packed
  return {
    lineStarts,
    productIndexes: indexesOf(packed.storedIds, catalogue.groups, indexes),
    quantities,
    valuesMinor,
    products: groups.map(([group, names]) => productOf(group, names, catalogue)),
  }
}

/** By line the position of its product. @param indexes the position by product. */
function indexesOf(storedIds: Int32Array, groups: Int32Array, indexes: Int32Array): Int32Array {
  const byStored = groups.map(group => indexes[group] ?? 0)
  const positions = new Int32Array(storedIds.length)
  for (let line = 0; line < positions.length; line++) positions[line] = byStored[storedIds[line] ?? 0] ?? 0
  return positions
}

const NEVER = -(2 ** 31)

/** By the number of a stored product the day on which it was last bought. */
function lastDaysOf({ lineStarts, storedIds }: PackedBaskets, days: Int32Array, length: number): Int32Array {
  const lastDays = new Int32Array(length).fill(NEVER)
  for (let position = 0; position + 1 < lineStarts.length; position++) {
    const day = days[position] ?? 0
    const end = lineStarts[position + 1] ?? 0
    for (let line = lineStarts[position] ?? 0; line < end; line++) {
      const id = storedIds[line] ?? 0
      if (day > (lastDays[id] ?? 0)) lastDays[id] = day
    }
  }
  return lastDays
}

interface DatedProduct {
  stored: StoredProduct
  day: number
}

interface LastNames {
  name: DatedProduct | null
  category: DatedProduct | null
}

/** The one that was bought later; of the same day what does not depend on which file was imported first. */
function later(one: DatedProduct | null, other: DatedProduct): DatedProduct {
  if (one === null || one.day < other.day) return other
  return one.day === other.day && textOf(other.stored) < textOf(one.stored) ? other : one
}

function textOf({ name, variant, sku, category }: StoredProduct): string {
  return [name, variant ?? '', sku ?? '', category ?? ''].join('\u001f')
}

function productOf(group: number, { name, category }: LastNames, catalogue: ProductGroups): BasketProduct {
  const words = catalogue.ownerWords.get(group)
  return {
    id: catalogue.firstIds[group] ?? 0,
    sku: name?.stored.sku ?? null,
    name: name === null ? '' : fullName(name.stored),
    category: words?.category ?? category?.stored.category ?? null,
    durability: words?.durability ?? null,
    availability: words?.availability ?? null,
  }
}

/** The name with the variant, unless it has that in it already. */
function fullName({ name, variant }: StoredProduct): string {
  if (variant === null || name.toLowerCase().includes(variant.toLowerCase())) return name
  return name === '' ? variant : `${name} · ${variant}`
}
