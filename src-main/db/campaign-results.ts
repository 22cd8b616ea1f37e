import type { CampaignFact } from '../../shared/model/facts.ts'
import {
  type CampaignFigures,
  type CampaignResult,
  campaignFiguresSchema,
  type NewsletterTool,
} from '../../shared/model/newsletter.ts'
import type { Connection } from './database.ts'

// The keys of the schema are exactly these words.
const FIGURES = Object.keys(campaignFiguresSchema.shape) as (keyof CampaignFigures)[]
const column = (figure: string) => figure.replaceAll(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)
const FIGURE_COLUMNS = FIGURES.map(column).join(', ')
const SELECTED = `id, tool, source_name AS sourceName, name, subject, sent_day AS sentDay,
  ${FIGURES.map(figure => `${column(figure)} AS ${figure}`).join(', ')}`

/** Writes what newsletter programs counted. */
export function campaignTable(db: Connection) {
  const latest = db.prepare<[NewsletterTool, string, string], CampaignResult>(
    `SELECT ${SELECTED} FROM campaign_results WHERE tool = ? AND source_name = ? AND campaign_key = ?
     ORDER BY batch_id DESC LIMIT 1`,
  )
  const put = db.prepare(
    `INSERT OR REPLACE INTO campaign_results (tool, source_name, campaign_key, batch_id, name, subject, sent_day, ${FIGURE_COLUMNS})
     VALUES (?, ?, ?, ?, ?, ?, ?, ${FIGURES.map(() => '?').join(', ')})`,
  )
  return {
    /** What the last import said of a campaign; undefined where none did. */
    latest: (tool: NewsletterTool, sourceName: string, key: string) => latest.get(tool, sourceName, key),
    put: (fact: CampaignFact, tool: NewsletterTool, sourceName: string, batchId: number) =>
      put.run(
        tool,
        sourceName,
        fact.key,
        batchId,
        fact.name,
        fact.subject,
        fact.sentDay,
        ...FIGURES.map(figure => fact[figure]),
      ),
  }
}

/** Every campaign as its last import showed it, the last sent first. */
export function listCampaigns(db: Connection): CampaignResult[] {
  return db
    .prepare<[], CampaignResult>(
      `SELECT ${SELECTED} FROM campaign_results AS result
       WHERE batch_id = (SELECT MAX(batch_id) FROM campaign_results AS other WHERE other.tool = result.tool
         AND other.source_name = result.source_name AND other.campaign_key = result.campaign_key)
       ORDER BY sent_day IS NULL, sent_day DESC, id DESC`,
    )
    .all()
}
