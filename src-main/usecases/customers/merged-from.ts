import type { MergedCustomer } from '../../../shared/model/customer.ts'
import { countNotes, readOwnerValues } from '../../db/customers.ts'
import type { Connection } from '../../db/database.ts'
import type { Merge } from '../../db/merges.ts'
import { type RecordHome, readRecordHomes } from '../../db/record-homes.ts'
import { displayName } from '../../importers/fields/display-name.ts'
import { contactCandidates, displayedValues, type Person } from './person.ts'

/** The customers that a customer was merged from, the last merge first, each as it would stand by itself again. */
export function readMergedFrom(db: Connection, person: Person): MergedCustomer[] {
  if (person.mergedFrom.length === 0) return []
  const homes = readRecordHomes(db, person.id)
  return person.mergedFrom.map(merge => mergedCustomer(db, person, merge, homes)).reverse()
}

function mergedCustomer(
  db: Connection,
  person: Person,
  merge: Merge,
  homes: readonly RecordHome[],
): MergedCustomer {
  const { customerId, survivorId, mergedAtMs, inBulk, chosen } = merge
  const members = membersUnder(customerId, person.mergedFrom)
  const own = homes.filter(({ homeCustomerId }) => members.has(homeCustomerId))
  const records = new Set(own.map(({ recordId }) => recordId))
  const alone = onlyRecords(person, records)
  const { displayed } = displayedValues(
    { ...alone, ownerValues: readOwnerValues(db, customerId).values },
    contactCandidates(alone),
  )
  return {
    customerId,
    survivorId,
    name: displayName({ ...displayed, fullName: null }) ?? displayed.email ?? '',
    email: displayed.email,
    sourceNames: [...new Set(own.map(({ sourceName }) => sourceName))],
    orders: alone.orders.filter(order => order.pays_for_another === 0).length,
    notes: countNotes(db, [...members]),
    mergedAtMs,
    inBulk,
    chosen,
  }
}

/** A merged customer and those that were merged into it before. */
function membersUnder(customerId: number, merges: readonly Merge[]): Set<number> {
  const members = new Set([customerId])
  // A set visits what is added on the way.
  for (const member of members)
    for (const merge of merges) if (merge.survivorId === member) members.add(merge.customerId)
  return members
}

function onlyRecords(person: Person, records: ReadonlySet<number>): Person {
  const isOwn = ({ record_id }: { record_id: number }) => records.has(record_id)
  return { ...person, orders: person.orders.filter(isOwn), profiles: person.profiles.filter(isOwn) }
}
