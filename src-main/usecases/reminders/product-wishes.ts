import type { CalendarDay } from '../../../shared/calendar.ts'
import { ExpectedFailure } from '../../../shared/model/failure.ts'
import type { ProductWish, RemovedWish } from '../../../shared/model/reminder.ts'
import { readPurchases } from '../../db/customer-purchases.ts'
import { type Connection, inTransaction } from '../../db/database.ts'
import {
  deleteProductWish,
  insertProductWish,
  listProductWishes,
  type StoredWish,
} from '../../db/product-wishes.ts'
import { readProductWords } from '../../db/product-words.ts'
import { readCustomerRows } from '../../db/search.ts'
import { readProducts } from '../../db/stored-products.ts'
import { knownCustomer } from '../customers/known-customer.ts'
import { productKey } from '../products/product-key.ts'
import { keysOfProducts } from '../products/product-keys.ts'

/**
 * Who waits for a product on a day, the first first. Whoever bought it since they wished for it waits no more, for as long as
 * that purchase counts. An order of the day of the wish itself may be the one that could not be delivered.
 */
export function openWishes(db: Connection, asOf: CalendarDay): StoredWish[] {
  const wishes = listProductWishes(db)
  const [first] = wishes
  if (first === undefined) return []
  const customerIds = [...new Set(wishes.map(({ customerId }) => customerId))]
  const lastBought = new Map<string, CalendarDay>()
  for (const { customerId, day, ...product } of readPurchases(db, customerIds, {
    after: first.day,
    until: asOf,
  })) {
    const key = `${customerId}|${productKey(product)}`
    if (day > (lastBought.get(key) ?? '')) lastBought.set(key, day)
  }
  return wishes.filter(wish => {
    const bought = lastBought.get(`${wish.customerId}|${wish.productKey}`)
    return bought === undefined || bought <= wish.day
  })
}

/** Who waits for a product; people who are in the list of customers no more are left out. */
export function productWishes(db: Connection, today: CalendarDay): ProductWish[] {
  const wishes = openWishes(db, today)
  const rows = readCustomerRows(db, [...new Set(wishes.map(({ customerId }) => customerId))])
  const names = new Map(rows.map(row => [row.id, row.name]))
  return wishes.flatMap(({ productKey: _key, ...wish }) => {
    const customerName = names.get(wish.customerId)
    return customerName === undefined ? [] : [{ ...wish, customerName }]
  })
}

/** Gives what a customer waits for that can be had again since a day, by name; read only where it is asked for. */
export function awaitedProducts(
  db: Connection,
  asOf: CalendarDay,
): (customerId: number, since: CalendarDay) => string[] {
  let wishes: StoredWish[] | null = null
  return (customerId, since) => {
    wishes ??= openWishes(db, asOf)
    const names = wishes
      .filter(wish => wish.customerId === customerId && wish.availableDay === since)
      .map(({ productName }) => productName)
    return [...new Set(names)]
  }
}

/**
 * Notes that a customer waits for a product, which is due as soon as the owner says that it can be had again.
 * @throws ExpectedFailure `not_found` for the customer or the product.
 */
export function addProductWish(
  db: Connection,
  { customerId, productId, note }: { customerId: number; productId: number; note: string },
  today: CalendarDay,
): number {
  return inTransaction(db, () => {
    const [key = ''] = keysOfProducts(db, [productId])
    const [product] = readProducts(db, [productId])
    const isMissing = readProductWords(db).get(key)?.availability === 'unavailable'
    return insertProductWish(db, {
      customerId: knownCustomer(db, customerId),
      productKey: key,
      productName: product?.name ?? '',
      day: today,
      note: note.trim(),
      availableDay: isMissing ? null : today,
    })
  })
}

/** @returns it as it was, for {@link putBackProductWish}. @throws ExpectedFailure `not_found`. */
export function removeProductWish(db: Connection, id: number): RemovedWish {
  const removed = inTransaction(db, () => deleteProductWish(db, id))
  if (removed === null) throw new ExpectedFailure({ code: 'not_found', what: 'wish' })
  const { id: _id, ...wish } = removed
  return wish
}

/** Notes a wish again that was removed. @throws ExpectedFailure `not_found` for a customer who is no more. */
export function putBackProductWish(db: Connection, wish: RemovedWish): number {
  return inTransaction(db, () =>
    insertProductWish(db, { ...wish, customerId: knownCustomer(db, wish.customerId) }),
  )
}
