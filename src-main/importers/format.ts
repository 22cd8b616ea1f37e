import type {
  AnswerFact,
  CampaignFact,
  ContactFact,
  ItemFact,
  OrderFact,
  PartyFact,
  ProfileFact,
  StatusFact,
} from '../../shared/model/facts.ts'
import type { ReadingQuestion, RecognitionReason } from '../../shared/model/import.ts'
import type { DateOrder, FormatId } from '../../shared/model/import-columns.ts'
import type { IssueCode, SkipReason } from '../../shared/model/import-issues.ts'
import type { NewsletterTool } from '../../shared/model/newsletter.ts'
import type { Platform } from '../../shared/model/platform.ts'
import type { Header } from './header.ts'

export type { AnswerFact, CampaignFact, ContactFact, ItemFact, OrderFact, PartyFact, ProfileFact, StatusFact }

/** The beginning of a table, for recognition: a possible header and some rows below it. */
export interface TableHead {
  header: Header
  rows: readonly (readonly string[])[]
  fileName: string
}

export interface Detection {
  /** 0 to 1; below 0.5 the format does not apply. */
  confidence: number
  reasons: RecognitionReason[]
}

/** How numbers and dates are written; decided once per file, never per cell. */
export interface Conventions {
  decimal: '.' | ','
  dateOrder: DateOrder
  /** What the file itself does not decide. */
  questions: readonly ReadingQuestion[]
  /** What the owner chose as the currency of amounts that name none. */
  currency?: string
  /** What stands in where the owner chose none for the file: what they chose for its source last, or use most. */
  usualCurrency?: string
  /** The shop's time zone (IANA), for instants in UTC. */
  timeZone: string
  /** False where the file has midnight for every order, which stands for no time then. */
  hasTimes?: false
}

/** What a reader does with what it read. Row numbers are those of the file. */
export interface ReaderSink {
  order(fact: OrderFact, rows: readonly number[]): void
  profile(fact: ProfileFact, rows: readonly number[]): void
  status(fact: StatusFact, rows: readonly number[]): void
  campaign(fact: CampaignFact, rows: readonly number[]): void
  answer(fact: AnswerFact, rows: readonly number[]): void
  skip(row: number, reason: SkipReason): void
  issue(code: IssueCode, row: number, column: string | null, raw: string | null): void
}

/** Takes the rows of one file in order; `end` gives out what is still held back. */
export interface RowReader {
  row(cells: readonly string[], row: number): void
  end(): void
}

/** What every reader of one file is made with. A file's name is no evidence, except where nothing else tells. */
export type FileParts = readonly [
  header: Header,
  conventions: Conventions,
  sink: ReaderSink,
  fileName: string,
]

/** One export format: everything that is particular to it, in one file. */
export interface Format {
  id: FormatId
  /** null for answers, which come from no shop and no newsletter program. */
  platform: Platform | NewsletterTool | null
  /** What the source is called unless the owner says otherwise. */
  sourceName: string
  exports: 'orders' | 'items' | 'customers' | 'statuses' | 'campaigns' | 'answers'
  /** False where quotation marks are ordinary characters. Default true. */
  quoted?: boolean
  /** True where a table may have but one column. */
  isNarrow?: true
  /** How this platform writes numbers and dates where a file does not show it. */
  usual: { decimal: '.' | ','; dateOrder: DateOrder }
  /** Our field → names that the column can have, in the order of preference; also what the preview shows. */
  columns: Readonly<Record<string, readonly string[]>>
  /** The same for one table, where columns are found by more than their names. */
  columnsOf?(header: Header): Readonly<Record<string, readonly string[]>>
  /** Fields whose columns hold amounts, and days; the file's conventions are read from their values. */
  moneyFields: readonly string[]
  dateFields: readonly string[]
  detect(head: TableHead): Detection | null
  createReader(...file: FileParts): RowReader
}

/**
 * Recognition by column names: all `required` fields must be there; the more of the format's own column names
 * are found, the surer.
 * @param expected the column names that a usual file of this format has.
 */
export function detectByColumns(
  head: TableHead,
  required: readonly (readonly string[])[],
  expected: readonly string[],
): Detection | null {
  if (!required.every(names => head.header.has(...names))) return null
  const found = expected.filter(name => head.header.has(name)).length
  return {
    confidence: 0.6 + 0.4 * (found / Math.max(1, expected.length)),
    reasons: [
      { code: 'columns_match', found, expected: expected.length },
      {
        code: 'typical_columns',
        columns: required.map(names => names.find(name => head.header.has(name)) ?? '').slice(0, 4),
      },
    ],
  }
}
