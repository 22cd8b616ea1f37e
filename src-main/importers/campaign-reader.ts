import type { CampaignFact } from '../../shared/model/facts.ts'
import type { CampaignFigures } from '../../shared/model/newsletter.ts'
import { type CampaignField, findCampaignColumns } from './campaign-columns.ts'
import { CellReader, type SourceRow } from './cells.ts'
import { isFooter } from './footer.ts'
import type { FileParts, RowReader } from './format.ts'

const NO_COUNT = /^(?:n\/?a|null|none|k\.? ?a\.?)$/i
const SUM_ROW = /^(?:summe|gesamt|gesamtsumme|insgesamt|durchschnitt|total|totals|average|sum)$/i

/** Reads a report with one row per campaign. */
export class CampaignReader extends CellReader implements RowReader {
  readonly #at: Readonly<Record<CampaignField, number>>

  constructor(...file: FileParts) {
    super(...file)
    this.#at = findCampaignColumns(this.header)
  }

  row(cells: readonly string[], row: number): void {
    const source = { cells, row }
    const name = this.text(source, this.#at.name) ?? this.text(source, this.#at.subject)
    if (this.header.isRepeatedBy(cells) || isFooter(cells) || (name !== null && SUM_ROW.test(name))) {
      this.sink.skip(row, 'footer_row')
      return
    }
    const figures = this.#figures(source)
    if (name === null || Object.values(figures).every(count => count === null)) {
      this.sink.skip(row, 'missing_campaign')
      return
    }
    this.sink.campaign(this.#campaign(source, name, figures), [row])
  }

  end(): void {}

  #campaign(row: SourceRow, name: string, figures: CampaignFigures): CampaignFact {
    const sentDay = this.day(row, this.#at.sentDay)
    return {
      key: this.text(row, this.#at.id) ?? `${name}|${sentDay ?? ''}`,
      name,
      subject: this.text(row, this.#at.subject),
      sentDay,
      ...figures,
    }
  }

  #figures(row: SourceRow): CampaignFigures {
    const count = (field: keyof CampaignFigures) => this.#count(row, this.#at[field])
    return {
      recipients: count('recipients'),
      delivered: count('delivered'),
      opened: count('opened'),
      opens: count('opens'),
      clicked: count('clicked'),
      clicks: count('clicks'),
      softBounced: count('softBounced'),
      hardBounced: count('hardBounced'),
      bounced: count('bounced'),
      unsubscribed: count('unsubscribed'),
      complained: count('complained'),
    }
  }

  /** A whole number; shares such as `23.4 %` are none, and points or commas in it divide thousands. */
  #count(row: SourceRow, column: number): number | null {
    const text = this.text(row, column)
    if (text === null || text.includes('%') || NO_COUNT.test(text)) return null
    const bare = text.replaceAll(/(?<=\d)[.,\s\u00a0\u202f'’](?=\d{3}(?!\d))/g, '').replace(/[.,]0+$/, '')
    if (/^\d{1,12}$/.test(bare)) return Number(bare)
    // "120 (12,5 %)" and the like.
    const first = /^(\d{1,12})\s*\(/.exec(bare)?.[1]
    if (first !== undefined) return Number(first)
    this.report('bad_count', row, column, text)
    return null
  }
}
