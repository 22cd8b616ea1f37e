import type { OwnerWords } from '../../../shared/model/product-entry.ts'
import type { Connection } from '../../db/database.ts'
import { readProductWords } from '../../db/product-words.ts'
import { readProductPrints, readProducts } from '../../db/stored-products.ts'
import type { ProductGroups, StoredProduct } from '../../metrics/name-products.ts'
import { productKey, realSku } from './product-key.ts'

interface KnownProduct extends StoredProduct {
  fingerprint: number
  key: string
}

/** What sources call products, kept between looks: only new ones are read again. */
export class ProductCatalogue {
  readonly #db: Connection
  #known: (KnownProduct | undefined)[] = []
  #groups: ProductGroups = NOTHING
  /** The state of the tables that the groups are made from. */
  #state = ''

  constructor(db: Connection) {
    this.#db = db
  }

  /** What is stored now; the same object as long as it is the same. */
  current(): ProductGroups {
    return this.#db.transaction(() => {
      const prints = readProductPrints(this.#db)
      const owner = readProductWords(this.#db)
      const state = prints + JSON.stringify([...owner])
      if (state !== this.#state) {
        // As the statement packs them.
        const [ids, fingerprints] = JSON.parse(prints) as [number[], number[]]
        this.#readNew(ids, fingerprints)
        this.#groups = groupProducts(this.#known, owner)
        this.#state = state
      }
      return this.#groups
    })()
  }

  /** By product key the number of the product. */
  idsByKey(): Map<string, number> {
    this.current()
    const ids = new Map<string, number>()
    for (const product of this.#known)
      if (product !== undefined && !ids.has(product.key)) ids.set(product.key, product.id)
    return ids
  }

  #readNew(ids: readonly number[], fingerprints: readonly number[]): void {
    const known: (KnownProduct | undefined)[] = new Array((ids.at(-1) ?? -1) + 1).fill(undefined)
    const fresh = new Map<number, number>()
    for (const [index, id] of ids.entries()) {
      const fingerprint = fingerprints[index] ?? 0
      const before = this.#known[id]
      // Numbers of removed products are given again.
      if (before?.fingerprint === fingerprint) known[id] = before
      else fresh.set(id, fingerprint)
    }
    for (const row of readProducts(this.#db, [...fresh.keys()])) {
      const key = productKey(row)
      known[row.id] = { ...row, sku: realSku(row.sku), fingerprint: fresh.get(row.id) ?? 0, key }
    }
    this.#known = known
  }
}

const NOTHING: ProductGroups = {
  stored: [],
  groups: new Int32Array(0),
  firstIds: new Int32Array(0),
  ownerWords: new Map(),
}

function groupProducts(
  stored: readonly (KnownProduct | undefined)[],
  wordsByKey: ReadonlyMap<string, OwnerWords>,
): ProductGroups {
  const numbers = new Map<string, number>()
  const groups = new Int32Array(stored.length)
  const firstIds: number[] = []
  const ownerWords = new Map<number, OwnerWords>()
  for (const [id, product] of stored.entries()) {
    if (product === undefined) continue
    const known = numbers.get(product.key)
    const group = known ?? firstIds.push(id) - 1
    groups[id] = group
    if (known !== undefined) continue
    numbers.set(product.key, group)
    const words = wordsByKey.get(product.key)
    if (words !== undefined) ownerWords.set(group, words)
  }
  return { stored, groups, firstIds: Int32Array.from(firstIds), ownerWords }
}
