import type { CalendarDay } from '../../../shared/calendar.ts'
import type { CustomerCard } from '../../../shared/model/customer.ts'
import { ExpectedFailure } from '../../../shared/model/failure.ts'
import type { CustomerGap } from '../../../shared/model/quality.ts'
import { readLastAddressCheck } from '../../db/address-answers.ts'
import { readCustomerEnding } from '../../db/customer-endings.ts'
import { type CustomerListRow, customerRow } from '../../db/customer-list.ts'
import { readCustomerSilence } from '../../db/customer-silences.ts'
import {
  listContactEvents,
  listKnownContacts,
  listNotes,
  listProfileTexts,
  readListRow,
} from '../../db/customers.ts'
import type { Connection } from '../../db/database.ts'
import { gapsOfBits } from '../../db/gap-bits.ts'
import { rootOf } from '../../db/merges.ts'
import { listOrders } from '../../db/order-search.ts'
import { listEvents } from '../../db/permission-events.ts'
import { personFactsReader } from '../../db/person-facts.ts'
import { readAppSettings } from '../../db/settings.ts'
import { listSources } from '../../db/sources.ts'
import { storedVerdict } from '../../db/verdict-codes.ts'
import { existingCustomerTicks } from '../../permission/existing-customer.ts'
import { customerFieldValues } from '../fields/custom-fields.ts'
import { convertedValue } from './converted-value.ts'
import { staleBefore } from './customer-index.ts'
import { readMergedFrom } from './merged-from.ts'
import { contactCandidates, displayedValues, groupPersons } from './person.ts'
import {
  consentClaims,
  emailStatusesOf,
  knownEmails,
  permissionFacts,
  readPermissionContext,
} from './person-permission.ts'

/** More orders than any person has; the card shows all of them. */
const ALL_ORDERS = 100_000

/**
 * Everything on one customer; for one that was merged into another, on that one.
 * @throws ExpectedFailure `not_found`.
 */
export function readCustomerCard(db: Connection, anyId: number, today: CalendarDay): CustomerCard {
  const customerId = rootOf(db, anyId)
  const row = readListRow(db, customerId)
  const [person] = groupPersons(personFactsReader(db)([customerId]))
  if (row === undefined || person === undefined)
    throw new ExpectedFailure({ code: 'not_found', what: 'customer' })
  const orderHistory = listOrders(db, { customerId }, { limit: ALL_ORDERS, offset: 0, descending: true })
  const candidates = contactCandidates(person)
  const { displayed, imported } = displayedValues(person, candidates)
  const sourceNames = new Map(listSources(db).map(source => [source.id, source.name]))
  const profiles = listProfileTexts(db, customerId)
  const permission = readPermissionContext(db, 1)
  return {
    ...customerRow(row),
    displayed,
    imported,
    edited: Object.keys(person.ownerValues),
    // A payment is not a further order beside the one that it is for.
    ordersAll: orderHistory.filter(order => order.paymentOf === null).length,
    averageOrderMinor: averageOrder(orderHistory, row.currency),
    convertedValue: convertedValue(orderHistory, readAppSettings(db)),
    knownContacts: listKnownContacts(db, customerId),
    orderHistory,
    phoneVerdict: storedVerdict('phone', row.phone_code, row.phone_since),
    smsVerdict: storedVerdict('sms', row.sms_code, row.sms_since),
    permissionEvents: listEvents(db, customerId),
    consentClaims: consentClaims(person).map(({ sourceId, channel, accepted, day }) => ({
      sourceId,
      sourceName: sourceNames.get(sourceId) ?? '',
      channel,
      accepted,
      day,
      statement: permission.statements.get(sourceId) ?? null,
    })),
    existingCustomer: existingCustomerTicks(permissionFacts(person, displayed, candidates, permission)),
    emailStatuses: emailStatusesOf([...knownEmails(displayed, candidates)], permission).map(
      ({ notedAtMs: _notedAtMs, ...status }) => status,
    ),
    notes: listNotes(db, customerId),
    contacts: listContactEvents(db, customerId),
    addressCheckedDay: readLastAddressCheck(db, customerId),
    tags: [...new Set(profiles.flatMap(profile => profile.tags))],
    importedNotes: profiles.flatMap(profile => (profile.note === null ? [] : [profile.note])),
    records: person.records.length,
    fields: customerFieldValues(db, customerId),
    gaps: allGaps(row, today),
    endedDay: readCustomerEnding(db, customerId),
    silence: readCustomerSilence(db, customerId),
    mergedFrom: readMergedFrom(db, person),
  }
}

/** The gaps of the line, and whether the address is stale by now. */
function allGaps(row: CustomerListRow, today: CalendarDay): CustomerGap[] {
  const gaps: CustomerGap[] = gapsOfBits(row.gaps)
  if (row.address_day !== null && row.address_day < staleBefore(today)) gaps.push('address_stale')
  return gaps
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
