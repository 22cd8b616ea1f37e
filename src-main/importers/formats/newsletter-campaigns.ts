import { findCampaignColumns } from '../campaign-columns.ts'
import { CampaignReader } from '../campaign-reader.ts'
import { parseEmail } from '../fields/email.ts'
import type { Detection, Format, TableHead } from '../format.ts'

/** Column names by field, for the preview and for the order of day and month. */
export const campaignColumns = {
  campaignName: [
    'Title',
    'Campaign',
    'Campaign name',
    'Kampagne',
    'Kampagnenname',
    'Mailing',
    'Name',
    'Titel',
  ],
  campaignSubject: ['Subject', 'Betreff', 'Subject line', 'Betreffzeile'],
  sentDay: [
    'Send Date',
    'Sent date',
    'Date sent',
    'Sent on',
    'Versanddatum',
    'Versendet am',
    'Gesendet am',
    'Versandzeitpunkt',
    'Datum',
    'Date',
  ],
  recipients: ['Total Recipients', 'Recipients', 'Empfänger', 'Sent', 'Versendet', 'Gesendet'],
  delivered: ['Successful Deliveries', 'Delivered', 'Zugestellt'],
  opened: ['Unique Opens', 'Opened', 'Opens', 'Öffnungen', 'Geöffnet', 'Eindeutige Öffnungen'],
  clicked: ['Unique Clicks', 'Clicked', 'Clicks', 'Klicks', 'Geklickt', 'Eindeutige Klicks'],
  softBounced: ['Soft Bounces', 'Softbounces'],
  hardBounced: ['Hard Bounces', 'Hardbounces'],
  unsubscribed: ['Unsubscribes', 'Unsubscribed', 'Abmeldungen'],
  complained: ['Abuse Complaints', 'Complaints', 'Beschwerden'],
} as const

/** Reports with one row per campaign of any newsletter program, with German or English names. */
export const newsletterCampaigns: Format = {
  id: 'newsletter-campaigns',
  platform: 'newsletter',
  sourceName: 'Newsletter',
  exports: 'campaigns',
  usual: { decimal: ',', dateOrder: 'dmy' },
  columns: campaignColumns,
  moneyFields: [],
  dateFields: ['sentDay'],
  detect,
  createReader: (...file) => new CampaignReader(...file),
}

const FEWEST_FIGURES = 3

/** A campaign's name or subject, at least three of the figures, and nobody's address. */
function detect(head: TableHead): Detection | null {
  const at = findCampaignColumns(head.header)
  const { id: _id, name, subject: _subject, sentDay, ...figures } = at
  const found = Object.values(figures).filter(column => column >= 0)
  // Orders have senders and recipients too; openings, clicks and bounces they have not.
  const isOfMails = [at.opened, at.clicked, at.hardBounced, at.softBounced, at.bounced].filter(
    column => column >= 0,
  )
  if (name < 0 || found.length < FEWEST_FIGURES || isOfMails.length < 2) return null
  if (head.rows.some(cells => cells.some(cell => parseEmail(cell) != null))) return null
  return {
    confidence: 0.6 + Math.min(0.25, found.length * 0.025) + (sentDay >= 0 ? 0.02 : 0),
    reasons: [
      {
        code: 'typical_columns',
        columns: [name, ...found].slice(0, 4).map(column => head.header.names[column] ?? ''),
      },
    ],
  }
}
