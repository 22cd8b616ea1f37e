import type { CustomerCard } from '../../../shared/model/customer.ts'
import { ExpectedFailure } from '../../../shared/model/failure.ts'
import { customerRow } from '../../db/customer-list.ts'
import {
  listContactEvents,
  listKnownContacts,
  listNotes,
  listProfileTexts,
  readListRow,
} from '../../db/customers.ts'
import type { Connection } from '../../db/database.ts'
import { listOrders } from '../../db/order-search.ts'
import { listEvents } from '../../db/permission.ts'
import { personFactsReader } from '../../db/person-facts.ts'
import { listSources } from '../../db/sources.ts'
import { storedVerdict } from '../../db/verdict-codes.ts'
import { consentClaims, contactCandidates, displayedValues, groupPersons } from './person.ts'

/** More orders than any person has; the card shows all of them. */
const ALL_ORDERS = 100_000

/**
 * Everything on one customer.
 * @throws ExpectedFailure `not_found`.
 */
export function readCustomerCard(db: Connection, customerId: number): CustomerCard {
  const row = readListRow(db, customerId)
  const [person] = groupPersons(personFactsReader(db)([customerId]))
  if (row === undefined || person === undefined)
    throw new ExpectedFailure({ code: 'not_found', what: 'customer' })
  const orderHistory = listOrders(db, { customerId }, { limit: ALL_ORDERS, offset: 0, descending: true })
  const { displayed, imported } = displayedValues(person, contactCandidates(person))
  const sourceNames = new Map(listSources(db).map(source => [source.id, source.name]))
  const profiles = listProfileTexts(db, customerId)
  return {
    ...customerRow(row),
    displayed,
    imported,
    edited: Object.keys(person.ownerValues),
    ordersAll: orderHistory.length,
    averageOrderMinor: averageOrder(orderHistory, row.currency),
    knownContacts: listKnownContacts(db, customerId),
    orderHistory,
    phoneVerdict: storedVerdict('phone', row.phone_code, row.phone_since),
    permissionEvents: listEvents(db, customerId),
    consentClaims: consentClaims(person).map(({ sourceId, channel, accepted, day }) => ({
      sourceId,
      sourceName: sourceNames.get(sourceId) ?? '',
      channel,
      accepted,
      day,
    })),
    notes: listNotes(db, customerId),
    contacts: listContactEvents(db, customerId),
    tags: [...new Set(profiles.flatMap(profile => profile.tags))],
    importedNotes: profiles.flatMap(profile => (profile.note === null ? [] : [profile.note])),
    records: person.records.length,
  }
}

/** Average value of the counted orders in the customer's main currency; null without any. */
function averageOrder(orders: CustomerCard['orderHistory'], currency: string | null): number | null {
  const values = orders.flatMap(order =>
    order.currency === currency && order.countedValueMinor !== null ? [order.countedValueMinor] : [],
  )
  return values.length === 0
    ? null
    : Math.round(values.reduce((sum, value) => sum + value, 0) / values.length)
}
