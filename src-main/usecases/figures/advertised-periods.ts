import { isCalendarDay } from '../../../shared/calendar.ts'
import type { AdvertisedPeriod, AdvertisedPeriodEdit } from '../../../shared/model/advertised-period.ts'
import { ExpectedFailure } from '../../../shared/model/failure.ts'
import {
  deleteAdvertisedPeriod,
  insertAdvertisedPeriod,
  listAdvertisedPeriods as listStored,
  readAdvertisedPeriod,
  type StoredAdvertisedPeriod,
  updateAdvertisedPeriod,
} from '../../db/advertised-periods.ts'
import { type Connection, inTransaction } from '../../db/database.ts'
import { ProductCatalogue } from '../products/product-catalogue.ts'
import { keysOfProducts } from '../products/product-keys.ts'

/** The owner's calendar of advertising, by first day. Products that no import shows just now are left out. */
export function listAdvertisedPeriods(db: Connection): AdvertisedPeriod[] {
  const stored = listStored(db)
  if (stored.length === 0) return []
  const ids = new ProductCatalogue(db).idsByKey()
  return stored.map(period => shownPeriod(period, ids))
}

/**
 * Notes that something was, or will be, advertised.
 * @throws ExpectedFailure `not_found` for a product, or `invalid` for days that are none or the wrong way round.
 */
export function addAdvertisedPeriod(db: Connection, edit: AdvertisedPeriodEdit): AdvertisedPeriod {
  return inTransaction(db, () => {
    const id = insertAdvertisedPeriod(db, storedPeriod(db, edit))
    return { ...edit, id }
  })
}

/**
 * Changes an entry. Products that no import shows just now, so that the owner could not see them, stay in it.
 * @returns the entry as it was, to put it back.
 * @throws ExpectedFailure as {@link addAdvertisedPeriod}, and `not_found` for the entry.
 */
export function changeAdvertisedPeriod(
  db: Connection,
  id: number,
  edit: AdvertisedPeriodEdit,
): AdvertisedPeriod {
  return inTransaction(db, () => {
    const before = knownPeriod(db, id)
    const ids = new ProductCatalogue(db).idsByKey()
    const after = storedPeriod(db, edit)
    const hidden = (before.productKeys ?? []).filter(key => !ids.has(key))
    const productKeys = after.productKeys === null ? null : [...after.productKeys, ...hidden]
    updateAdvertisedPeriod(db, { ...after, productKeys, id })
    return shownPeriod(before, ids)
  })
}

/**
 * Takes an entry out of the calendar.
 * @returns what it was, to add it again.
 * @throws ExpectedFailure `not_found`.
 */
export function removeAdvertisedPeriod(db: Connection, id: number): AdvertisedPeriod {
  return inTransaction(db, () => {
    const before = knownPeriod(db, id)
    deleteAdvertisedPeriod(db, id)
    return shownPeriod(before, new ProductCatalogue(db).idsByKey())
  })
}

function knownPeriod(db: Connection, id: number): StoredAdvertisedPeriod {
  const period = readAdvertisedPeriod(db, id)
  if (period === null) throw new ExpectedFailure({ code: 'not_found', what: 'advertised_period' })
  return period
}

function storedPeriod(db: Connection, edit: AdvertisedPeriodEdit): Omit<StoredAdvertisedPeriod, 'id'> {
  const { from, to, note, productIds } = edit
  if (!isCalendarDay(from)) throw new ExpectedFailure({ code: 'invalid', field: 'from' })
  if (!isCalendarDay(to) || to < from) throw new ExpectedFailure({ code: 'invalid', field: 'to' })
  const productKeys = productIds === 'all' ? null : [...new Set(keysOfProducts(db, productIds))]
  return { from, to, note: note.trim(), productKeys }
}

function shownPeriod(
  { productKeys, ...period }: StoredAdvertisedPeriod,
  ids: ReadonlyMap<string, number>,
): AdvertisedPeriod {
  const productIds = productKeys === null ? 'all' : productKeys.flatMap(key => ids.get(key) ?? [])
  return { ...period, productIds }
}
