import type { CalendarDay } from '../../../shared/calendar.ts'
import type { OwnCategory, OwnerWords, OwnTraits, TraitsChange } from '../../../shared/model/product-entry.ts'
import { type Connection, inTransaction } from '../../db/database.ts'
import { listProductWishes, setWishAvailable, setWishedAvailable } from '../../db/product-wishes.ts'
import { areOfSample, NO_WORDS, readProductWords, writeProductWords } from '../../db/product-words.ts'
import { ProductCatalogue } from './product-catalogue.ts'
import { keysOfProducts } from './product-keys.ts'

/**
 * Sets the owner's word on the category of products, which outweighs that of files and outlives imports; null takes it
 * back.
 * @param productIds numbers of stored products; each stands for all that are the same product.
 * @returns what the owner had said of each before, to put it back.
 * @throws ExpectedFailure `not_found` for a product that is no more; nothing is changed then.
 */
export function setCategory(
  db: Connection,
  productIds: readonly number[],
  category: string | null,
): OwnCategory[] {
  const before = changeWords(db, productIds, { category: category?.trim() || null })
  return before.map(words => ({ productId: words.productId, category: words.category }))
}

/**
 * Sets the owner's word on whether one buys products again, and whether they can be had. As {@link setCategory} does. Who
 * waits for one that can be had again is due from today on.
 * @returns what the owner had said of each before, to put it back.
 * @throws ExpectedFailure as {@link setCategory}.
 */
export function setTraits(
  db: Connection,
  { productIds, durability, availability }: TraitsChange,
  today: CalendarDay,
): OwnTraits[] {
  const change = {
    ...(durability !== undefined && { durability }),
    ...(availability !== undefined && { availability }),
  }
  return inTransaction(db, () => {
    const keys = keysOfProducts(db, productIds)
    const waiting = Map.groupBy(listProductWishes(db), ({ productKey }) => productKey)
    const before = changeWords(db, productIds, change).map(({ category: _, ...traits }, index) => ({
      ...traits,
      waiting: (waiting.get(keys[index] ?? '') ?? []).map(({ id, availableDay }) => ({
        wishId: id,
        availableDay,
      })),
    }))
    if (availability !== undefined)
      setWishedAvailable(db, keys, availability === 'unavailable' ? null : today)
    return before
  })
}

/**
 * Says of products again what {@link setTraits} found, also since when those who wait could have them.
 * @throws ExpectedFailure as {@link setCategory}.
 */
export function putBackTraits(db: Connection, before: readonly OwnTraits[]): void {
  inTransaction(db, () => {
    for (const { productId, durability, availability, waiting } of before) {
      changeWords(db, [productId], { durability, availability })
      for (const { wishId, availableDay } of waiting) setWishAvailable(db, wishId, availableDay)
    }
  })
}

/** Changes some of the owner's words on each of some products. @returns all of them as they were. */
function changeWords(
  db: Connection,
  productIds: readonly number[],
  change: Partial<OwnerWords>,
): (OwnerWords & { productId: number })[] {
  return inTransaction(db, () => {
    const words = readProductWords(db)
    const keys = keysOfProducts(db, productIds)
    const isOfSample = sampleProducts(db, productIds)
    const before = productIds.map((productId, index) => ({
      productId,
      ...(words.get(keys[index] ?? '') ?? NO_WORDS),
    }))
    for (const [index, { productId, ...said }] of before.entries())
      writeProductWords(db, keys[index] ?? '', { ...said, ...change }, isOfSample(productId))
    return before
  })
}

/** Tells whether only the sample shop shows a product, whichever of its stored products is asked for. */
export function sampleProducts(
  db: Connection,
  productIds: readonly number[],
): (productId: number) => boolean {
  const { groups } = new ProductCatalogue(db).current()
  const asked = new Set(productIds.map(id => groups[id]))
  const members = new Map<number | undefined, number[]>()
  for (const [id, group] of groups.entries())
    if (asked.has(group)) members.set(group, [...(members.get(group) ?? []), id])
  return productId => areOfSample(db, members.get(groups[productId]) ?? [])
}
