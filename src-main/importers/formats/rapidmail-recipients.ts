import type { Format } from '../format.ts'
import { detectListOf, statusFormat } from '../status-format.ts'

/**
 * rapidmail → recipient lists → Export: states `active`, `bounced`, `deleted` (also: unsubscribed) and `abused`, or the
 * same in German. Its ten free fields give it away, or its name.
 */
export const rapidmailRecipients: Format = statusFormat({
  id: 'rapidmail-recipients',
  platform: 'rapidmail',
  sourceName: 'rapidmail',
  dateOrder: 'dmy',
  detect: head =>
    detectListOf(head, /rapid ?mail/, [
      ['extra1', 'extra_1', 'Extra 1', 'extra10'],
      ['status', 'Zustand'],
    ]),
})
