import type { AnswerFact } from '../../shared/model/facts.ts'
import { CellReader, type SourceRow } from './cells.ts'
import { parseEmail } from './fields/email.ts'
import { copyOfText, foldText, parseYesNo } from './fields/text.ts'
import { isFooter } from './footer.ts'
import type { FileParts, RowReader } from './format.ts'
import type { SurveyColumns } from './survey-columns.ts'

/** More of what somebody wrote is not kept. */
const LONGEST_TEXT = 300
const LONGEST_TOPIC = 60
/** "Tee (nicht mehr)", "kein Interesse mehr an Tee", "no longer: tea". */
const NO_MORE =
  /^(?:kein(?:e|en)? interesse(?: mehr)?(?: an)?|nicht mehr|nicht|no longer|not interested(?: in)?|no interest(?: in)?)[\s:]+|\s*\((?:nicht mehr|kein interesse(?: mehr)?|no longer|not interested)\)$/i

/** Reads a table with one row per person who answered. */
export class SurveyReader extends CellReader implements RowReader {
  readonly #columns: SurveyColumns

  constructor(columns: SurveyColumns, ...file: FileParts) {
    super(...file)
    this.#columns = columns
  }

  row(cells: readonly string[], row: number): void {
    if (this.header.isRepeatedBy(cells) || isFooter(cells)) {
      this.sink.skip(row, 'footer_row')
      return
    }
    const answer = this.#read({ cells, row })
    if (answer.email === null && answer.customerNumber === null && answer.orderNumber === null)
      this.sink.skip(row, 'missing_identity')
    else if (answer.words.length === 0 && answer.remark === null) this.sink.skip(row, 'no_interest_named')
    else this.sink.answer(answer, [row])
  }

  end(): void {}

  #read(row: SourceRow): AnswerFact {
    const { email, customerNumber, orderNumber, day } = this.#columns
    return {
      email: this.#email(row, email),
      customerNumber: this.text(row, customerNumber),
      orderNumber: this.text(row, orderNumber),
      words: [...this.#words(row)],
      remark: this.#remark(row),
      day: day < 0 ? null : this.day(row, day),
    }
  }

  #email(row: SourceRow, column: number): string | null {
    const raw = this.raw(row, column)
    const email = parseEmail(raw)
    if (email === undefined) this.report('bad_email', row, column, raw ?? null)
    return email ?? null
  }

  /** Each topic once; what is left unticked says nothing, as nobody unticks a box that was never ticked. */
  #words(row: SourceRow): AnswerFact['words'] {
    const words = new Map<string, AnswerFact['words'][number]>()
    const note = (text: string) => {
      const topic = text.replace(NO_MORE, '').trim()
      if (topic === '') return
      const word = topic === text.trim() ? 'yes' : 'no'
      words.set(foldText(topic), { text: copyOfText(topic.slice(0, LONGEST_TOPIC)), word })
    }
    for (const column of this.#columns.topics) for (const part of partsOf(this.text(row, column))) note(part)
    for (const { column, topic } of this.#columns.ticks) if (this.#isTicked(row, column, topic)) note(topic)
    return [...words.values()]
  }

  /** A mark, or the topic once more, as programs write that have a column for each. */
  #isTicked(row: SourceRow, column: number, topic: string): boolean {
    const text = this.text(row, column)
    if (text === null) return false
    return (
      parseYesNo(text) ??
      (foldText(text) === foldText(topic) || /^(?:✓|✔|☑|☒|checked|ausgewaehlt|ausgewählt)$/i.test(text))
    )
  }

  #remark(row: SourceRow): string | null {
    const texts = this.#columns.remarks.map(column => this.text(row, column)).filter(text => text !== null)
    const remark = [...new Set(texts)].join(' · ').slice(0, LONGEST_TEXT)
    return remark === '' ? null : copyOfText(remark)
  }
}

/** The parts of a cell with several topics: by semicolons, bars or lines, else by commas. */
function partsOf(text: string | null): string[] {
  if (text === null) return []
  const parts = /[;|\n]/.test(text) ? text.split(/[;|\n]/) : text.split(',')
  return parts.map(part => part.trim()).filter(part => part !== '')
}
