import type { StoredOrderDetails } from '../../../shared/model/order-details.ts'
import { lastChange } from '../../db/changed-customers.ts'
import type { Connection } from '../../db/database.ts'
import { readOrderLines } from '../../db/order-lines.ts'
import { readOrderTraits as readStoredTraits } from '../../db/order-traits.ts'
import type { Baskets } from '../../metrics/baskets.ts'
import type { Histories } from '../../metrics/histories.ts'
import { nameProducts } from '../../metrics/name-products.ts'
import type { OrderTraits } from '../../metrics/order-traits.ts'
import { packBaskets } from '../../metrics/pack-baskets.ts'
import { markLate, packOrderTraits } from '../../metrics/pack-order-traits.ts'
import { ProductCatalogue } from '../products/product-catalogue.ts'

/** What was in the counted orders, at their positions in the histories, read from the database. */
export function readBaskets(db: Connection, histories: Histories): Baskets {
  return db.transaction(() => {
    const catalogue = new ProductCatalogue(db).current()
    const packed = packBaskets(readOrderLines(db), histories.orderIds, catalogue.groups)
    return nameProducts(packed, histories.days, catalogue)
  })()
}

/**
 * Times, discounts, dispatch and problems of the counted orders, at their positions in the histories, read from the
 * database. Partly refunded is an order of which money went back, by its own files or by a payment service; what was
 * refunded as a whole counts in no figure. Returned is one with a line of a negative quantity: sources that only pay
 * money back do not say whether the goods came back too.
 * @param lateAfterDays an order that waited longer for dispatch is late; those of which nobody knows are not.
 */
export function readOrderTraits(db: Connection, histories: Histories, lateAfterDays: number): OrderTraits {
  const { lines, traits } = readStoredOrderDetails(db)
  return markLate(packOrderTraits(traits, lines, histories.orderIds), lateAfterDays)
}

/** All that baskets and traits are made of, with the stamp of the change that it is as of. */
export function readStoredOrderDetails(db: Connection): StoredOrderDetails {
  // All of one moment, whatever another process writes meanwhile.
  return db.transaction(() => ({
    stamp: lastChange(db),
    lines: readOrderLines(db),
    traits: readStoredTraits(db),
  }))()
}
