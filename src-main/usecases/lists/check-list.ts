import type { CustomerRow } from '../../../shared/model/customer.ts'
import type { ListCheck, ListExclusion, ListRequest } from '../../../shared/model/list.ts'
import type { Connection } from '../../db/database.ts'
import { readCustomerRows } from '../../db/search.ts'
import { denialCode, meaningOfCode } from '../../db/verdict-codes.ts'
import { sharedAddresses } from '../../exporters/once-per-address.ts'
import { type CustomerIndex, pageOf } from '../customers/customer-index.ts'
import { permittedRecipients } from './recipients.ts'

/** What decides about who stands in a list. */
export type ListQuestion = Pick<ListRequest, 'audience' | 'channel' | 'purpose' | 'pauseOverride'>

/** Who of an audience may be contacted, on which grounds, and who may not, for which reasons. */
export function checkList(db: Connection, index: CustomerIndex, question: ListQuestion): ListCheck {
  const { audience, channel, purpose } = question
  const chosen = index.select(audience)
  const codes = index.verdicts(channel, purpose)
  if (codes === null) {
    const total = chosen?.size ?? index.total()
    return { total, allowed: 0, grounds: [], excluded: [{ reason: 'no_consent', count: total }] }
  }
  const isResting = restingIn(index, question)
  const repeated = servedByOthers(db, index, question)
  const counts = new Map<number, number>()
  const left = { contact_pause: 0, same_address: 0 }
  for (const [id, code] of codes.entries()) {
    if (code === 0 || (chosen !== null && !chosen.has(id))) continue
    if (code > 0 && isResting(id)) left.contact_pause++
    else if (repeated.has(id)) left.same_address++
    else counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  return countedVerdicts(counts, left)
}

/** Numbers of verdicts and of who is left out for another reason, in words, the most frequent first. */
function countedVerdicts(
  counts: ReadonlyMap<number, number>,
  left: Record<'contact_pause' | 'same_address', number>,
): ListCheck {
  const verdicts = [...counts].map(([code, count]) => ({ count, ...meaningOfCode(code) }))
  const grounds = verdicts.flatMap(one => (one.allowed ? [{ ground: one.ground, count: one.count }] : []))
  const denied = verdicts.flatMap(one => (one.allowed ? [] : [{ reason: one.reason, count: one.count }]))
  const excluded: ListCheck['excluded'] = [
    ...denied,
    { reason: 'contact_pause' as const, count: left.contact_pause },
    { reason: 'same_address' as const, count: left.same_address },
  ].filter(({ count }) => count > 0)
  grounds.sort((one, other) => other.count - one.count || (one.ground < other.ground ? -1 : 1))
  excluded.sort((one, other) => other.count - one.count || (one.reason < other.reason ? -1 : 1))
  const sum = (part: readonly { count: number }[]) => part.reduce((total, { count }) => total + count, 0)
  return { total: sum(grounds) + sum(excluded), allowed: sum(grounds), grounds, excluded }
}

/** The people of an audience who are left out for one reason. */
export function listExcluded(
  db: Connection,
  index: CustomerIndex,
  request: ListQuestion & { reason: ListExclusion; limit: number; offset: number },
): { total: number; customers: CustomerRow[] } {
  const chosen = index.select(request.audience)
  const isLeftOut = leftOutFor(db, index, request)
  const fits = (id: number) => isLeftOut(id) && (chosen === null || chosen.has(id))
  const order = index.order('name')
  const ids = pageOf(order, fits, { ...request, descending: false })
  const total = order.reduce((count, id) => (fits(id) ? count + 1 : count), 0)
  return { total, customers: readCustomerRows(db, ids) }
}

function leftOutFor(
  db: Connection,
  index: CustomerIndex,
  request: ListQuestion & { reason: ListExclusion },
): (id: number) => boolean {
  const codes = index.verdicts(request.channel, request.purpose)
  if (codes === null) return () => true
  switch (request.reason) {
    case 'contact_pause': {
      const isResting = restingIn(index, request)
      return id => (codes[id] ?? 0) > 0 && isResting(id)
    }
    case 'same_address': {
      const repeated = servedByOthers(db, index, request)
      return id => repeated.has(id)
    }
    default: {
      const denied = denialCode(request.reason)
      return id => codes[id] === denied
    }
  }
}

/** Tells who may get a list: by the verdict that is stored, and not while they have to be left alone. */
export function mayGet(index: CustomerIndex, question: ListQuestion): (id: number) => boolean {
  const chosen = index.select(question.audience)
  const codes = index.verdicts(question.channel, question.purpose)
  if (codes === null) return () => false
  const isResting = restingIn(index, question)
  return id => (codes[id] ?? 0) > 0 && (chosen === null || chosen.has(id)) && !isResting(id)
}

/** Tells who has to be left alone for a while: whoever was advertised to lately, unless the owner says why not. */
function restingIn(
  index: CustomerIndex,
  { purpose, pauseOverride }: Pick<ListQuestion, 'purpose' | 'pauseOverride'>,
): (id: number) => boolean {
  if (purpose !== 'advertising' || pauseOverride !== undefined) return () => false
  const resting = index.resting()
  return id => resting.has(id)
}

/**
 * Who may get a list and has no line in it, because that of somebody before them has the same address. The very lines
 * are compared that would be written, so that check and file agree.
 */
export function servedByOthers(
  db: Connection,
  index: CustomerIndex,
  question: ListQuestion,
): ReadonlySet<number> {
  const { channel, purpose } = question
  const repeated = new Set<number>()
  // Each ID wants its answer.
  if (purpose === 'address_check') return repeated
  const shared = index.sharedAddresses(channel, purpose, ids =>
    sharedAddresses(permittedRecipients(db, ids, channel, purpose), question),
  )
  const may = mayGet(index, question)
  const served = new Set<number>()
  for (const [id, address] of shared) {
    if (!may(id)) continue
    if (served.has(address)) repeated.add(id)
    served.add(address)
  }
  return repeated
}
