import type { CalendarDay } from '../../../shared/calendar.ts'
import { ExpectedFailure } from '../../../shared/model/failure.ts'
import type { ProductWish, RemovedWish } from '../../../shared/model/reminder.ts'
import { type Connection, inTransaction } from '../../db/database.ts'
import { deleteProductWish, insertProductWish, listProductWishes } from '../../db/product-wishes.ts'
import { readProductWords } from '../../db/product-words.ts'
import { readCustomerRows } from '../../db/search.ts'
import { readProducts } from '../../db/stored-products.ts'
import { knownCustomer } from '../customers/known-customer.ts'
import { keysOfProducts } from '../products/product-keys.ts'

/** Who waits for a product; people who are in the list of customers no more are left out. */
export function productWishes(db: Connection): ProductWish[] {
  const wishes = listProductWishes(db)
  const rows = readCustomerRows(db, [...new Set(wishes.map(({ customerId }) => customerId))])
  const names = new Map(rows.map(row => [row.id, row.name]))
  return wishes.flatMap(({ productKey: _key, ...wish }) => {
    const customerName = names.get(wish.customerId)
    return customerName === undefined ? [] : [{ ...wish, customerName }]
  })
}

/** Gives what a customer waits for that can be had again since a day, by name; read only where it is asked for. */
export function awaitedProducts(db: Connection): (customerId: number, since: CalendarDay) => string[] {
  let wishes: ReturnType<typeof listProductWishes> | null = null
  return (customerId, since) => {
    wishes ??= listProductWishes(db)
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
    const [productKey = ''] = keysOfProducts(db, [productId])
    const [product] = readProducts(db, [productId])
    const isMissing = readProductWords(db).get(productKey)?.availability === 'unavailable'
    return insertProductWish(db, {
      customerId: knownCustomer(db, customerId),
      productKey,
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
