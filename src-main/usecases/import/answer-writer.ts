import type { CalendarDay } from '../../../shared/calendar.ts'
import type { AnswerFact } from '../../../shared/model/facts.ts'
import type { RowOutcome } from '../../../shared/model/import.ts'
import type { SkipReason } from '../../../shared/model/import-issues.ts'
import type { InterestSource, Wish } from '../../../shared/model/interest.ts'
import { customerClues } from '../../db/customer-clues.ts'
import type { Connection } from '../../db/database.ts'
import { customerEmails } from '../../db/email-statuses.ts'
import { statementTable, type WishRow, wishReader } from '../../db/interest-statements.ts'
import { foldText } from '../../importers/fields/text.ts'
import type { TopicWords } from '../../importers/topic-words.ts'
import { topicWords } from '../interests/topics.ts'
import { mailboxOf } from '../newsletters/email-statuses.ts'

const SOURCE: InterestSource = 'survey'

/** What became of an answer, and which words of it name none of the owner's topics. */
export interface WrittenAnswer {
  result: { taken: true; outcome: RowOutcome } | { taken: false; reason: SkipReason }
  unknownTopics: readonly string[]
}

/** Writes what customers answered as what they stated. An answer never makes a customer. */
export class AnswerWriter {
  readonly #db: Connection
  readonly #today: CalendarDay
  readonly #clues: ReturnType<typeof customerClues>
  readonly #statements: ReturnType<typeof statementTable>
  #readWishes: ReturnType<typeof wishReader> = null
  #topics: TopicWords | null = null
  #mailboxes: Map<string, Set<number>> | null = null
  readonly #changedCustomers = new Set<number>()
  /** Customers of whom this import says anything, known or not. */
  readonly touchedCustomers = new Set<number>()

  constructor(db: Connection, today: CalendarDay) {
    this.#db = db
    this.#today = today
    this.#clues = customerClues(db)
    this.#statements = statementTable(db)
  }

  /** Customers of whom something new was said. */
  get newAnswers(): number {
    return this.#changedCustomers.size
  }

  write(fact: AnswerFact, batchId: number): WrittenAnswer {
    const [customerId, ...others] = this.#customersOf(fact)
    if (customerId === undefined || others.length > 0) {
      const reason = customerId === undefined ? 'unknown_person' : 'several_persons'
      return { result: { taken: false, reason }, unknownTopics: [] }
    }
    this.#topics ??= topicWords(this.#db)
    const topics = this.#topics
    const unknownTopics = fact.words
      .filter(({ text }) => topics.topicOf(text) === null)
      .map(({ text }) => text)
    const wishes = wishesOf(fact, topics)
    const outcome = this.#outcome(customerId, wishes, fact.day, topics)
    // Also what is known already is noted down: it stands even when the import that said it first is taken back.
    const day = fact.day === null || fact.day > this.#today ? this.#today : fact.day
    this.#statements.insert({ source: SOURCE, day, batchId, wishes }, [customerId])
    this.touchedCustomers.add(customerId)
    if (outcome !== 'unchanged') this.#changedCustomers.add(customerId)
    return { result: { taken: true, outcome }, unknownTopics }
  }

  #customersOf({ email, customerNumber, orderNumber }: AnswerFact): number[] {
    const byEmail = email === null ? [] : [...(this.#byMailbox().get(mailboxOf(email)) ?? [])]
    if (byEmail.length > 0) return byEmail
    const byNumber = customerNumber === null ? [] : this.#clues.byNumber(customerNumber)
    if (byNumber.length > 0) return byNumber
    return orderNumber === null ? [] : this.#clues.byOrder(orderNumber)
  }

  /** Made when the first answer comes, which is after all orders and customers of the batch. */
  #byMailbox(): ReadonlyMap<string, ReadonlySet<number>> {
    if (this.#mailboxes !== null) return this.#mailboxes
    const mailboxes = new Map<string, Set<number>>()
    for (const { customerId, email } of customerEmails(this.#db)) {
      const mailbox = mailboxOf(email)
      mailboxes.set(mailbox, (mailboxes.get(mailbox) ?? new Set()).add(customerId))
    }
    this.#mailboxes = mailboxes
    return mailboxes
  }

  #outcome(
    customerId: number,
    wishes: readonly Wish[],
    day: CalendarDay | null,
    topics: TopicWords,
  ): RowOutcome {
    // There is none before the first statement.
    this.#readWishes ??= wishReader(this.#db)
    const said = this.#readWishes?.([customerId]) ?? []
    if (said.length === 0) return 'created'
    const isSaid = ({ of, word }: Wish) =>
      said.some(
        row =>
          row.source === SOURCE &&
          row.word === word &&
          (day === null || row.day === day) &&
          keyOf(row, topics) === keyOf(asRow(of), topics),
      )
    return wishes.every(isSaid) ? 'unchanged' : 'updated'
  }
}

/** Words that name a topic are said of it; the others, and what was written freely, stand as they are. */
function wishesOf({ words, remark }: AnswerFact, topics: TopicWords): Wish[] {
  const wishes = words.map(({ text, word }): Wish => {
    const topicId = topics.topicOf(text)
    return { of: topicId === null ? { kind: 'text', text } : { kind: 'topic', topicId }, word }
  })
  if (remark !== null) wishes.push({ of: { kind: 'text', text: remark }, word: 'yes' })
  return wishes
}

function asRow(of: Wish['of']): Pick<WishRow, 'topicId' | 'text'> {
  return of.kind === 'topic' ? { topicId: of.topicId, text: null } : { topicId: null, text: of.text }
}

/** What is compared: words that name a topic by now are the topic. */
function keyOf({ topicId, text }: Pick<WishRow, 'topicId' | 'text'>, topics: TopicWords): string {
  return String(topicId ?? topics.topicOf(text ?? '') ?? foldText(text ?? ''))
}
