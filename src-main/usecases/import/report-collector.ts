import type {
  AnswerFact,
  CampaignFact,
  OrderFact,
  ProfileFact,
  StatusFact,
} from '../../../shared/model/facts.ts'
import {
  type FileReport,
  fileReportSchema,
  type PreviewEntry,
  type ReadingQuestion,
  type RowOutcome,
} from '../../../shared/model/import.ts'
import type { FormatId } from '../../../shared/model/import-columns.ts'
import {
  BY_VALUE,
  type IssueCode,
  type IssueGroup,
  NOTES,
  type SkipReason,
} from '../../../shared/model/import-issues.ts'
import { displayName } from '../../importers/fields/display-name.ts'
import { foldText } from '../../importers/fields/text.ts'

const EXAMPLES_PER_GROUP = 10
const PREVIEW_ENTRIES = 200
const MOST_GROUPS_BY_VALUE = 50
const PREVIEW_ENTRIES_PER_OUTCOME = 60

/** Counts what becomes of every row of one file and keeps examples for the preview. */
export class ReportCollector {
  readonly #file: string
  readonly #counts: Record<RowOutcome, number> = { created: 0, updated: 0, unchanged: 0, skipped: 0 }
  readonly #groups = new Map<string, IssueGroup>()
  readonly #entries: PreviewEntry[] = []
  readonly #entriesByOutcome: Record<RowOutcome, number> = {
    created: 0,
    updated: 0,
    unchanged: 0,
    skipped: 0,
  }
  /** True where rows are kept as they stood in the file. */
  readonly keepsEntries: boolean
  /** Rows met so far of orders whose verdict may still be revised, by order. */
  readonly #rowsByOrder = new Map<number, number>()
  #answers: FileReport['answers']
  format: FormatId | null = null
  source: string | null = null

  constructor(file: string, keepsEntries: boolean) {
    this.#file = file
    this.keepsEntries = keepsEntries
  }

  get entries(): PreviewEntry[] {
    return this.#entries
  }

  issue(code: IssueCode, row: number, column: string | null, raw: string | null): void {
    const isNote = NOTES.has(code)
    const place = isNote ? null : column
    const key = this.#groupKey(`${code}|${place ?? ''}`, BY_VALUE.has(code) ? raw : null)
    const group = this.#groups.get(key) ?? { code, column: place, count: 0, examples: [] }
    group.count++
    if (group.examples.length < EXAMPLES_PER_GROUP && (!isNote || row === 0))
      group.examples.push({ row, raw: raw === null ? null : raw.slice(0, 200) })
    this.#groups.set(key, group)
  }

  /** Values beyond the first many are told of together. */
  #groupKey(key: string, value: string | null): string {
    const ofValue = `${key}|${foldText(value ?? '')}`
    if (value === null) return key
    return this.#groups.has(ofValue) || this.#groups.size < MOST_GROUPS_BY_VALUE ? ofValue : key
  }

  /** Notes what the owner said on how to read the file. */
  answer(choice: ReadingQuestion['choice'] | 'currency', answer: string): void {
    this.#answers = fileReportSchema.shape.answers.parse({
      decimal: null,
      dateOrder: null,
      ...this.#answers,
      [choice]: answer,
    })
  }

  skip(row: number, reason: SkipReason, cells: readonly string[]): void {
    this.#counts.skipped++
    if (reason !== 'blank_row')
      this.issue(
        reason,
        row,
        null,
        cells
          .filter(cell => cell.trim() !== '')
          .slice(0, 4)
          .join(' · '),
      )
    if (reason === 'blank_row' || reason === 'footer_row') return
    this.#keep({
      rows: [row],
      outcome: 'skipped',
      skipReason: reason,
      order: null,
      person: null,
      raw: [...cells],
    })
  }

  /** Counts the rows of a file of which nothing is taken. */
  refuse(rows: number): void {
    this.#counts.skipped += rows
  }

  order(
    fact: OrderFact,
    rows: readonly number[],
    written: { orderId: number; outcome: RowOutcome; revises: RowOutcome | null },
    raw: readonly string[],
  ): void {
    this.#counts[written.outcome] += rows.length
    if (written.outcome === 'updated' || written.outcome === 'unchanged') {
      const earlier = this.#rowsByOrder.get(written.orderId) ?? 0
      if (written.revises !== null) {
        this.#counts[written.revises] -= earlier
        this.#counts[written.outcome] += earlier
      }
      this.#rowsByOrder.set(written.orderId, earlier + rows.length)
    }
    if (!this.#wants(written.outcome)) return
    const contact = fact.billing ?? fact.shipping
    this.#keep({
      rows: [...rows],
      outcome: written.outcome,
      skipReason: null,
      order: {
        externalId: fact.externalId,
        number: fact.number,
        day: fact.day,
        minute: fact.minute ?? null,
        status: fact.status ?? 'paid',
        currency: fact.currency,
        totalMinor: fact.totalMinor,
        refundedMinor: fact.refundedMinor ?? 0,
        itemCount: fact.items?.length ?? 0,
      },
      person: contact === null ? null : personOf(contact),
      raw: [...raw],
    })
  }

  profile(fact: ProfileFact, rows: readonly number[], outcome: RowOutcome, raw: readonly string[]): void {
    this.#counts[outcome] += rows.length
    if (!this.#wants(outcome)) return
    this.#keep({
      rows: [...rows],
      outcome,
      skipReason: null,
      order: null,
      person: { ...personOf(fact.contact), ...(fact.birthday !== null && { birthday: fact.birthday }) },
      raw: [...raw],
    })
  }

  status(fact: StatusFact, rows: readonly number[], outcome: RowOutcome, raw: readonly string[]): void {
    this.#counts[outcome] += rows.length
    if (!this.#wants(outcome)) return
    const { email, states, day, reason } = fact
    this.#keep({
      rows: [...rows],
      outcome,
      skipReason: null,
      order: null,
      person: { ...NOBODY, email },
      emailStatus: { states: [...states], day, reason },
      raw: [...raw],
    })
  }

  campaign(fact: CampaignFact, rows: readonly number[], outcome: RowOutcome, raw: readonly string[]): void {
    this.#counts[outcome] += rows.length
    if (!this.#wants(outcome)) return
    this.#keep({
      rows: [...rows],
      outcome,
      skipReason: null,
      order: null,
      person: null,
      campaign: { name: fact.name, sentDay: fact.sentDay },
      raw: [...raw],
    })
  }

  surveyAnswer(fact: AnswerFact, rows: readonly number[], outcome: RowOutcome, raw: readonly string[]): void {
    this.#counts[outcome] += rows.length
    if (!this.#wants(outcome)) return
    const { email, customerNumber, orderNumber, words, remark, day } = fact
    this.#keep({
      rows: [...rows],
      outcome,
      skipReason: null,
      order: null,
      person: { ...NOBODY, email: email ?? customerNumber ?? orderNumber },
      answer: { words: [...words], remark, day },
      raw: [...raw],
    })
  }

  report(): FileReport {
    const { created, updated, unchanged, skipped } = this.#counts
    return {
      file: this.#file,
      format: this.format,
      source: this.source,
      rows: created + updated + unchanged + skipped,
      created,
      updated,
      unchanged,
      skipped,
      issues: [...this.#groups.values()].sort((a, b) => b.count - a.count),
      ...(this.#answers === undefined ? {} : { answers: this.#answers }),
    }
  }

  #wants(outcome: RowOutcome): boolean {
    return (
      this.keepsEntries &&
      (this.#entries.length < PREVIEW_ENTRIES ||
        this.#entriesByOutcome[outcome] < PREVIEW_ENTRIES_PER_OUTCOME)
    )
  }

  #keep(entry: PreviewEntry): void {
    if (!this.#wants(entry.outcome)) return
    this.#entriesByOutcome[entry.outcome]++
    this.#entries.push(entry)
  }
}

const NOBODY = { name: null, email: null, street: null, postalCode: null, city: null, country: null }

function personOf(contact: ProfileFact['contact']): NonNullable<PreviewEntry['person']> {
  const street = [contact.street, contact.houseNumber].filter(part => part !== null).join(' ')
  return {
    name: displayName(contact),
    email: contact.email,
    street: street || null,
    postalCode: contact.postalCode,
    city: contact.city,
    country: contact.country,
  }
}
