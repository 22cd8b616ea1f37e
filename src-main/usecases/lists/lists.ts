import { createHash } from 'node:crypto'
import type { CalendarDay } from '../../../shared/calendar.ts'
import { USUAL_COLUMNS, usableTarget } from '../../../shared/list-columns.ts'
import type { CustomerRow } from '../../../shared/model/customer.ts'
import type {
  ListCheck,
  ListExclusion,
  ListExport,
  ListPreview,
  ListRequest,
} from '../../../shared/model/list.ts'
import type { Channel } from '../../../shared/model/permission.ts'
import type { ReminderOccasion } from '../../../shared/model/reminder.ts'
import { listFields } from '../../db/custom-fields.ts'
import { mostFrequentCountry } from '../../db/customer-list.ts'
import { type Connection, inTransaction } from '../../db/database.ts'
import { insertExport } from '../../db/exports.ts'
import {
  insertContactsOfList,
  insertListedCustomers,
  type ListedCustomer,
} from '../../db/listed-customers.ts'
import { insertReminderActions } from '../../db/reminders.ts'
import { readCustomerRows } from '../../db/search.ts'
import { denialCode, meaningOfCode } from '../../db/verdict-codes.ts'
import { personalExamples } from '../../exporters/personal-examples.ts'
import type { Recipient } from '../../exporters/recipient.ts'
import { writeList } from '../../exporters/write-list.ts'
import type { WriteRequest } from '../../exporters/written-columns.ts'
import { knownCampaign } from '../campaigns/keep-campaigns.ts'
import { type CustomerIndex, NO_EMAIL, OWN_EMAIL, pageOf } from '../customers/customer-index.ts'
import type { DueBy } from '../reminders/due-finder.ts'
import { permittedRecipients } from './recipients.ts'
import type { RecommendedNames } from './recommended-names.ts'
import type { StageOf } from './stage-of.ts'
import type { TopicOf } from './topic-of.ts'

const PREVIEW_ROWS = 10
/** Some may share an address, so a few more are looked at than are shown. */
const PREVIEW_CANDIDATES = 40

type Request = Omit<ListRequest, 'asOf'>
type Question = Pick<Request, 'audience' | 'channel' | 'purpose' | 'pauseOverride'>

/** Who of an audience may be contacted, on which grounds, and who may not, for which reasons. */
export function checkList(index: CustomerIndex, question: Question): ListCheck {
  const { audience, channel, purpose } = question
  const chosen = index.select(audience)
  const codes = index.verdicts(channel, purpose)
  if (codes === null) {
    const total = chosen?.size ?? index.total()
    return {
      total,
      allowed: 0,
      duplicates: 0,
      grounds: [],
      excluded: [{ reason: 'no_consent', count: total }],
    }
  }
  const counts = new Map<number, number>()
  const isDuplicate = duplicateFinder(index, channel)
  const isResting = restingIn(index, question)
  let [duplicates, resting] = [0, 0]
  for (const [id, code] of codes.entries()) {
    if (code === 0 || (chosen !== null && !chosen.has(id))) continue
    if (code > 0 && isResting(id)) {
      resting++
      continue
    }
    counts.set(code, (counts.get(code) ?? 0) + 1)
    if (code > 0 && isDuplicate(id)) duplicates++
  }
  const counted = countedVerdicts(counts)
  if (resting === 0) return { duplicates, ...counted }
  const excluded = [...counted.excluded, { reason: 'contact_pause' as const, count: resting }]
  excluded.sort((one, other) => other.count - one.count)
  return { duplicates, ...counted, total: counted.total + resting, excluded }
}

/** Tells who has to be left alone for a while: whoever was advertised to lately, unless the owner says why not. */
function restingIn(
  index: CustomerIndex,
  { purpose, pauseOverride }: Pick<Question, 'purpose' | 'pauseOverride'>,
): (id: number) => boolean {
  if (purpose !== 'advertising' || pauseOverride !== undefined) return () => false
  const resting = index.resting()
  return id => resting.has(id)
}

/** Tells, asked once for each person in turn, whether another one before has the same address. */
function duplicateFinder(index: CustomerIndex, channel: Channel): (id: number) => boolean {
  if (channel !== 'email') return () => false
  const { ofCustomer, shared } = index.emails()
  const seen = new Uint8Array(shared + 1)
  return id => {
    const email = ofCustomer[id] ?? OWN_EMAIL
    if (email === OWN_EMAIL) return false
    if (email === NO_EMAIL || seen[email] === 1) return true
    seen[email] = 1
    return false
  }
}

/** Numbers of verdicts in words, the most frequent first. */
function countedVerdicts(counts: ReadonlyMap<number, number>): Omit<ListCheck, 'duplicates'> {
  const verdicts = [...counts].map(([code, count]) => ({ count, ...meaningOfCode(code) }))
  verdicts.sort((a, b) => b.count - a.count || (wordOf(a) < wordOf(b) ? -1 : 1))
  const sum = (part: readonly { count: number }[]) => part.reduce((total, { count }) => total + count, 0)
  return {
    total: sum(verdicts),
    allowed: sum(verdicts.filter(verdict => verdict.allowed)),
    grounds: verdicts.flatMap(one => (one.allowed ? [{ ground: one.ground, count: one.count }] : [])),
    excluded: verdicts.flatMap(one => (one.allowed ? [] : [{ reason: one.reason, count: one.count }])),
  }
}

function wordOf(verdict: ReturnType<typeof meaningOfCode>): string {
  return verdict.allowed ? verdict.ground : verdict.reason
}

/** The people of an audience who are left out for one reason. */
export function listExcluded(
  db: Connection,
  index: CustomerIndex,
  request: Question & { reason: ListExclusion; limit: number; offset: number },
): { total: number; customers: CustomerRow[] } {
  const chosen = index.select(request.audience)
  const codes = index.verdicts(request.channel, request.purpose)
  const isResting = restingIn(index, request)
  const isLeftOut = (id: number) => {
    if (codes === null) return true
    const code = codes[id] ?? 0
    return request.reason === 'contact_pause'
      ? code > 0 && isResting(id)
      : code === denialCode(request.reason)
  }
  const fits = (id: number) => isLeftOut(id) && (chosen === null || chosen.has(id))
  const order = index.order('name')
  const ids = pageOf(order, fits, { ...request, descending: false })
  const total = order.reduce((count, id) => (fits(id) ? count + 1 : count), 0)
  return { total, customers: readCustomerRows(db, ids) }
}

/** What lists can say of people that is not read from the database. */
export interface ListFigures {
  /** null where the list is to hold no recommendations. */
  recommended: RecommendedNames | null
  /** null where the list is to hold no stages. */
  stageOf: StageOf | null
  /** null where the list is to hold no topics. */
  topicOf: TopicOf | null
  /** null where the list is not to say why people are due. */
  dueBy: DueBy | null
}

/**
 * The first lines of the file, exactly as they will stand in it.
 * @param check of the same audience, channel and purpose.
 */
export function previewList(
  db: Connection,
  index: CustomerIndex,
  request: Request,
  check: ListCheck,
  today: CalendarDay,
  figures: ListFigures,
): ListPreview {
  const people = recipients(db, index, request, PREVIEW_CANDIDATES, figures)
  const toWrite = writeRequest(db, request)
  const written = writeList(request.target, toWrite, people)
  const lines = written.text.split('\r\n')
  return {
    fileName: written.fileName(today),
    recipients: check.allowed - check.duplicates,
    columns: written.header,
    rows: written.rows.slice(0, PREVIEW_ROWS),
    text: lines.slice(0, PREVIEW_ROWS + 1).join('\r\n'),
    examples: personalExamples(request.target, toWrite, people),
  }
}

function recipients(
  db: Connection,
  index: CustomerIndex,
  request: Request,
  limit: number,
  { recommended, stageOf, topicOf, dueBy }: ListFigures,
): Recipient[] {
  const { audience, channel, purpose, columns, fields } = request
  const chosen = index.select(audience)
  const codes = index.verdicts(channel, purpose)
  if (codes === null) return []
  const isResting = restingIn(index, request)
  const fits = (id: number) => (codes[id] ?? 0) > 0 && (chosen === null || chosen.has(id)) && !isResting(id)
  const ids = pageOf(index.order('name'), fits, { limit, offset: 0, descending: false })
  const wanted = new Set(columns ?? USUAL_COLUMNS[channel])
  const people = permittedRecipients(db, ids, channel, purpose, {
    ownFields: fields !== undefined && fields.length > 0,
    lastProduct: wanted.has('lastProduct'),
    lastContact: wanted.has('lastContact'),
  })
  return people.map(person => ({
    ...person,
    ...(recommended !== null && { recommendations: recommended(person.customerId) }),
    ...(stageOf !== null && { stage: stageOf(person.customerId) }),
    ...(topicOf !== null && { topic: topicOf(person.customerId) }),
    ...(dueBy !== null && { dueBy: dueBy(person.customerId) }),
  }))
}

/** The request with the owner's fields that the list is to hold, in the owner's order, and the shop's country. */
function writeRequest(db: Connection, request: Request): WriteRequest {
  const { fields } = request
  return {
    ...request,
    ownFields: fields === undefined ? [] : listFields(db).filter(field => fields.includes(field.id)),
    ...(request.channel === 'post' && { ownCountry: mostFrequentCountry(db) ?? 'DE' }),
  }
}

/** Everybody on a list, with the rule by which it is for them; of several, the first. */
function listedCustomers(
  listed: ReadonlySet<number>,
  reminders: readonly ReminderOccasion[],
): ListedCustomer[] {
  const keys = new Map<number | null, string>()
  for (const { customerId, ruleKey } of reminders) if (!keys.has(customerId)) keys.set(customerId, ruleKey)
  return [...listed].map(customerId => ({ customerId, reminderKey: keys.get(customerId) ?? null }))
}

export interface ExportOrder extends Request {
  recordAsContact: boolean
  /** The reminders that are done with the list, of whoever is on it. */
  reminders?: readonly ReminderOccasion[]
}

/**
 * Writes the file and logs it with its hash; on demand notes for every recipient that they were contacted.
 * @throws ExpectedFailure `not_found` for a campaign that is no more.
 */
export function exportList(
  db: Connection,
  index: CustomerIndex,
  order: ExportOrder,
  moment: { nowMs: number; today: CalendarDay },
  figures: ListFigures,
): ListExport {
  return inTransaction(db, () => {
    if (order.campaignId !== undefined) knownCampaign(db, order.campaignId)
    const check = checkList(index, order)
    const people = recipients(db, index, order, Number.MAX_SAFE_INTEGER, figures)
    const written = writeList(order.target, writeRequest(db, order), people)
    const fileName = written.fileName(moment.today)
    const exact = { ...check, duplicates: written.duplicates }
    const sha256 = createHash('sha256').update(written.text, 'utf8').digest('hex')
    const exportId = insertExport(db, {
      exportedAtMs: moment.nowMs,
      purpose: order.purpose,
      channel: order.channel,
      target: usableTarget(order.target, order),
      columns: written.header,
      audience: order.audience,
      recipients: written.rows.length,
      excluded: check.total - written.rows.length,
      fileName,
      sha256,
      campaignId: order.campaignId ?? null,
      overrideNote: order.pauseOverride ?? null,
    })
    const listed = new Set(people.map(person => person.customerId))
    const reminders = (order.reminders ?? []).filter(({ customerId }) => listed.has(customerId ?? 0))
    const reminderActionIds = insertReminderActions(
      db,
      reminders.map(reminder => ({ ...reminder, act: 'done', untilDay: null })),
      moment.today,
    )
    insertListedCustomers(db, exportId, listedCustomers(listed, reminders))
    const contacts = order.recordAsContact ? insertContactsOfList(db, exportId, moment.today) : 0
    return {
      exportId,
      fileName,
      mediaType: written.mediaType,
      content: written.text,
      sha256,
      recipients: written.rows.length,
      check: exact,
      reminderActionIds,
      contacts,
      ...(written.labels !== null && { labels: written.labels }),
    }
  })
}
