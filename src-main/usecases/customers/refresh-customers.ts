import type { CustomerEdit } from '../../../shared/model/customer.ts'
import { countRows, createIndexes, dropIndexes } from '../../db/bulk-indexes.ts'
import { noteChanged } from '../../db/changed-customers.ts'
import { derivedFieldTable } from '../../db/custom-fields.ts'
import {
  type CustomerListEntry,
  customerListTable,
  platformBit,
  type SearchUpdate,
} from '../../db/customer-list.ts'
import { allCustomerIds } from '../../db/customers.ts'
import type { Connection } from '../../db/database.ts'
import { noteUncompared } from '../../db/duplicates.ts'
import { mergedReader } from '../../db/merges.ts'
import { personFactsReader } from '../../db/person-facts.ts'
import { displayName } from '../../importers/fields/display-name.ts'
import { foldText } from '../../importers/fields/text.ts'
import type { ContactCandidate } from '../../matching/survivorship.ts'
import { verdict, verdicts } from '../../permission/verdict.ts'
import { statedReader } from '../interests/fold-wishes.ts'
import { addressConfirmation } from './address-standing.ts'
import { effectiveFieldsReader, type FieldValues, searchableTexts } from './field-values.ts'
import {
  contactCandidates,
  displayedValues,
  groupPersons,
  isAttributable,
  isListed,
  type Person,
} from './person.ts'
import { personGaps } from './person-gaps.ts'
import { type PermissionContext, permissionFacts, readPermissionContext } from './person-permission.ts'

const CHUNK_CUSTOMERS = 1000
const FEWEST_FOR_NEW_INDEXES = 2000

/**
 * Recomputes the derived lines of some customers (or of all) from the facts. Runs inside the caller's
 * transaction.
 * @param onProgress called with the share done, 0 to 1; may throw to cancel.
 */
export function refreshCustomers(
  db: Connection,
  customerIds: Iterable<number> | 'all',
  search: SearchUpdate,
  onProgress: (fraction: number) => void = () => {},
): void {
  const ids = customerIds === 'all' ? allCustomerIds(db) : withRoots(db, customerIds)
  const isMostOfTheList =
    ids.length >= FEWEST_FOR_NEW_INDEXES && ids.length * 2 > countRows(db, 'customer_list')
  if (isMostOfTheList) dropIndexes(db, 'customer_list')
  const table = customerListTable(db, search)
  const read = personFactsReader(db)
  const context = readPermissionContext(db, ids.length)
  const readFields = effectiveFieldsReader(db)
  const readStated = statedReader(db)
  const fieldTable = derivedFieldTable(db)
  noteUncompared(db, ids)
  noteChanged(db, ids)
  for (let start = 0; start < ids.length; start += CHUNK_CUSTOMERS) {
    const chunk = ids.slice(start, start + CHUNK_CUSTOMERS)
    const persons = groupPersons(read(chunk))
    const listed = persons.filter(isListed)
    const found = new Set(listed.map(person => person.id))
    for (const id of chunk) {
      if (found.has(id)) continue
      table.remove(id)
      fieldTable.replace(id, [])
    }
    const fields = readFields(chunk)
    const stated = readStated(chunk)
    for (const person of listed) {
      const values = fields.get(person.id) ?? []
      table.put(listEntry(person, context, values, stated.has(person.id)))
      fieldTable.replace(person.id, values)
    }
    onProgress(Math.min(1, (start + CHUNK_CUSTOMERS) / ids.length))
  }
  table.finish()
  if (isMostOfTheList) createIndexes(db, 'customer_list')
}

/** In ascending order, with the customers that some of them are part of. */
function withRoots(db: Connection, customerIds: Iterable<number>): number[] {
  const ids = new Set(customerIds)
  const merged = mergedReader(db)?.([...ids])
  for (const root of merged?.rootOfMember.values() ?? []) ids.add(root)
  return [...ids].sort((a, b) => a - b)
}

/** The list line that follows from everything known about a person. */
export function listEntry(
  person: Person,
  context: PermissionContext,
  fields: FieldValues,
  hasStatedInterests: boolean,
): CustomerListEntry {
  const candidates = contactCandidates(person)
  const { displayed } = displayedValues(person, candidates)
  const facts = permissionFacts(person, displayed, candidates, context)
  const permission = verdicts(facts)
  const attributable = isAttributable(person, candidates)
  const figures = orderFigures(person)
  const name = displayName({ ...displayed, fullName: null }) ?? displayed.email ?? userName(person) ?? ''
  return {
    customerId: person.id,
    name,
    sortName: foldText(`${displayed.lastName ?? ''} ${displayed.firstName ?? ''}`) || foldText(name),
    company: displayed.company,
    email: displayed.email,
    postalCode: displayed.postalCode,
    city: displayed.city,
    sortCity: foldText(displayed.city ?? ''),
    country: displayed.country,
    platforms: person.records.reduce((bits, record) => bits | platformBit(record.platform), 0),
    attributable,
    ...figures,
    emailVerdict: permission.email,
    postVerdict: permission.post,
    phoneVerdict: permission.phone,
    smsVerdict: permission.sms,
    transactionalVerdicts: {
      email: verdict(facts, 'email', 'transactional'),
      post: verdict(facts, 'post', 'transactional'),
      phone: verdict(facts, 'phone', 'transactional'),
      sms: verdict(facts, 'sms', 'transactional'),
    },
    addressCheckVerdict: verdict(facts, 'post', 'address_check'),
    searchText: searchText(displayed, candidates, [...payerTexts(person), ...searchableTexts(fields)]),
    // Nothing is expected of somebody who is no customer.
    gaps: personGaps(person, displayed, {
      attributable: attributable && person.flag === null,
      ...figures,
      emailVerdict: permission.email,
      knowsWishes: hasStatedInterests || fields.some(value => value.isWish),
    }),
    addressConfirmation: attributable && person.flag === null ? addressConfirmation(person, displayed) : null,
    birthday: displayed.birthday,
  }
}

/** What the buyer is called on the platform, where nothing else is known; null without a user name. */
function userName(person: Person): string | null {
  const key = person.records.find(record => record.party_key.startsWith('user:'))?.party_key
  return key?.slice('user:'.length) ?? null
}

/** Counted orders, their value in the person's main currency (most orders, then larger value), first and last day. */
export function orderFigures(person: Person) {
  const byCurrency = new Map<string, { orders: number; valueMinor: number }>()
  let orders = 0
  let firstOrderDay: string | null = null
  let lastOrderDay: string | null = null
  for (const { counted_value_minor: value, currency, day } of person.orders) {
    if (value === null) continue
    orders++
    if (day !== null && (firstOrderDay === null || day < firstOrderDay)) firstOrderDay = day
    if (day !== null && (lastOrderDay === null || day > lastOrderDay)) lastOrderDay = day
    if (currency === null) continue
    const sum = byCurrency.get(currency) ?? { orders: 0, valueMinor: 0 }
    byCurrency.set(currency, { orders: sum.orders + 1, valueMinor: sum.valueMinor + value })
  }
  const [main] = [...byCurrency].sort(
    (a, b) => b[1].orders - a[1].orders || b[1].valueMinor - a[1].valueMinor || (a[0] < b[0] ? -1 : 1),
  )
  return {
    orders,
    valueMinor: main?.[1].valueMinor ?? 0,
    currency: main?.[0] ?? null,
    firstOrderDay,
    lastOrderDay,
  }
}

/** By what a payment service calls the person, who may write from there. */
function payerTexts({ payers }: Person): string[] {
  return payers.flatMap(contact => [displayName(contact), contact.email]).filter(text => text !== null)
}

/** All words of all names, companies, cities, postal codes, e-mails and the owner's own fields, as written and folded. */
function searchText(
  displayed: CustomerEdit,
  candidates: readonly ContactCandidate[],
  further: readonly string[],
): string {
  const texts = new Set<string>(further)
  const contacts = new Set(candidates.map(candidate => candidate.contact))
  for (const contact of [displayed, ...contacts]) {
    const { firstName, lastName, company, city, postalCode, email } = contact
    for (const text of [firstName, lastName, company, city, postalCode, email])
      if (text !== null) texts.add(text)
  }
  for (const { fullName } of contacts) if (fullName !== null) texts.add(fullName)
  const words = new Set<string>()
  for (const text of texts) {
    const lower = text.toLowerCase()
    if (addPlainWords(words, lower)) continue
    for (const word of lower.split(/[^\p{L}\p{N}]+/u)) if (word !== '') words.add(word)
    for (const word of foldText(text).split(' ')) if (word !== '') words.add(word)
  }
  return [...words].join(' ')
}

/**
 * Adds the words of a text in lower case that has English letters and digits only, as most texts do; they fold to
 * themselves.
 * @returns false at the first other letter; the words before it are added.
 */
function addPlainWords(words: Set<string>, lower: string): boolean {
  let start = 0
  for (let index = 0; index <= lower.length; index++) {
    const code = index < lower.length ? lower.charCodeAt(index) : 0
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) continue
    if (code > 0x7f) return false
    if (index > start) words.add(lower.slice(start, index))
    start = index + 1
  }
  return true
}
