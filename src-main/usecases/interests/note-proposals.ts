import type { NoteProposal } from '../../../shared/model/interest.ts'
import { type Connection, inTransaction } from '../../db/database.ts'
import {
  customerNames,
  dropRejectedNote,
  endOfOrders,
  type OrderNote,
  putRejectedNote,
  readOrderNotes,
  readRejectedNotes,
} from '../../db/order-notes.ts'
import type { AllStated } from './read-interests.ts'
import { listTopics, topicWords } from './topics.ts'

/** So many numbers of orders are looked at in one go, which takes some hundredths of a second. */
const ORDERS_AT_ONCE = 50_000
/** More of a note is not shown. */
const LONGEST_NOTE = 400

type Found = Omit<NoteProposal, 'customer' | 'topic'>

/**
 * The topics that notes of orders name, of customers who said nothing of them yet; the latest orders first, each topic of a
 * customer once.
 * @param rest is waited for between looks, so that others have their turn.
 */
export async function proposeFromNotes(
  db: Connection,
  stated: () => AllStated,
  limit: number,
  rest: () => Promise<void>,
): Promise<{ total: number; proposals: NoteProposal[] }> {
  const words = topicWords(db)
  const mentions: Found[] = []
  for (let from = 0; from < endOfOrders(db); from += ORDERS_AT_ONCE) {
    for (const order of readOrderNotes(db, from, ORDERS_AT_ONCE))
      for (const topicId of words.mentionedIn(order.note)) mentions.push(proposalOf(order, topicId))
    await rest()
  }
  const open = withoutAnswered(db, mentions, stated()).sort((one, other) =>
    (one.day ?? '') < (other.day ?? '')
      ? 1
      : (one.day ?? '') > (other.day ?? '')
        ? -1
        : other.orderId - one.orderId,
  )
  const seen = new Set<string>()
  const once = open.filter(({ customerId, topicId }) => {
    const key = `${customerId}|${topicId}`
    return !seen.has(key) && seen.add(key)
  })
  return { total: once.length, proposals: named(db, once.slice(0, limit)) }
}

function proposalOf({ note, ...order }: OrderNote, topicId: number): Found {
  return { ...order, topicId, note: note.length > LONGEST_NOTE ? `${note.slice(0, LONGEST_NOTE)} …` : note }
}

function withoutAnswered(db: Connection, mentions: readonly Found[], stated: AllStated): Found[] {
  const rejected = new Set(readRejectedNotes(db).map(({ orderId, topicId }) => `${orderId}|${topicId}`))
  return mentions.filter(({ orderId, topicId, customerId }) => {
    if (rejected.has(`${orderId}|${topicId}`)) return false
    return !(stated.get(customerId) ?? []).some(wish => wish.topicId === topicId)
  })
}

function named(db: Connection, found: readonly Found[]): NoteProposal[] {
  const topics = new Map(listTopics(db).map(({ id, name }) => [id, name]))
  const names = customerNames(db, [...new Set(found.map(({ customerId }) => customerId))])
  return found.map(one => ({
    ...one,
    customer: names.get(one.customerId) ?? '',
    topic: topics.get(one.topicId) ?? '',
  }))
}

/** Notes that proposals are not to come again, or that they may. */
export function rejectNotes(
  db: Connection,
  proposals: readonly { orderId: number; topicId: number }[],
  rejected: boolean,
): void {
  inTransaction(db, () => {
    for (const { orderId, topicId } of proposals)
      (rejected ? putRejectedNote : dropRejectedNote)(db, orderId, topicId)
  })
}
