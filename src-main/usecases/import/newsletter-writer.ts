import type { CalendarDay } from '../../../shared/calendar.ts'
import type { CampaignFact, StatusFact } from '../../../shared/model/facts.ts'
import type { RowOutcome } from '../../../shared/model/import.ts'
import { campaignFiguresSchema, type NewsletterTool } from '../../../shared/model/newsletter.ts'
import { campaignTable } from '../../db/campaign-results.ts'
import type { Connection } from '../../db/database.ts'
import { emailStatusTable } from '../../db/email-statuses.ts'
import { mailboxOf } from '../newsletters/email-statuses.ts'

/** Whose results a file holds, and which import brings them. */
export interface NewsletterOrigin {
  tool: NewsletterTool
  sourceName: string
  batchId: number
}

// The keys of the schema are exactly these words.
const FIGURES = Object.keys(campaignFiguresSchema.shape) as (keyof typeof campaignFiguresSchema.shape)[]

/** Writes what newsletter programs say of addresses and campaigns. */
export class NewsletterWriter {
  readonly #statuses: ReturnType<typeof emailStatusTable>
  readonly #campaigns: ReturnType<typeof campaignTable>
  readonly #nowMs: number
  readonly #today: CalendarDay
  readonly #changedEmails = new Set<string>()
  readonly #changedCampaigns = new Set<string>()
  /** Mailboxes of which this import says anything, known or not. */
  readonly touchedMailboxes = new Set<string>()

  constructor(db: Connection, nowMs: number, today: CalendarDay) {
    this.#statuses = emailStatusTable(db)
    this.#campaigns = campaignTable(db)
    this.#nowMs = nowMs
    this.#today = today
  }

  /** Addresses of which something new was said. */
  get newStatuses(): number {
    return this.#changedEmails.size
  }

  /** Campaigns that are new or have other figures than before. */
  get newCampaigns(): number {
    return this.#changedCampaigns.size
  }

  status({ email, states, day, reason }: StatusFact, origin: NewsletterOrigin): RowOutcome {
    const { tool, sourceName } = origin
    const known = this.#statuses.known(email, tool, sourceName)
    const isKnown = states.every(state =>
      known.some(
        other => other.state === state && (day === null || (other.day !== null && other.day >= day)),
      ),
    )
    const mailbox = mailboxOf(email)
    // Also what is known already is noted down: it stands even when the import that said it first is taken back.
    for (const state of states)
      this.#statuses.put({
        ...origin,
        mailbox,
        email,
        state,
        day,
        reason,
        notedDay: this.#today,
        notedAtMs: this.#nowMs,
      })
    this.touchedMailboxes.add(mailbox)
    if (isKnown) return 'unchanged'
    this.#changedEmails.add(email)
    return known.length === 0 ? 'created' : 'updated'
  }

  campaign(fact: CampaignFact, { tool, sourceName, batchId }: NewsletterOrigin): RowOutcome {
    const known = this.#campaigns.latest(tool, sourceName, fact.key)
    this.#campaigns.put(fact, tool, sourceName, batchId)
    const isSame =
      known !== undefined &&
      known.name === fact.name &&
      known.subject === fact.subject &&
      known.sentDay === fact.sentDay &&
      FIGURES.every(figure => known[figure] === fact[figure])
    if (isSame) return 'unchanged'
    this.#changedCampaigns.add(`${tool}\u001f${sourceName}\u001f${fact.key}`)
    return known === undefined ? 'created' : 'updated'
  }
}
