import type { CalendarDay } from '../../../shared/calendar.ts'
import type { SourceRow } from '../cells.ts'
import { parseEmailStates } from '../fields/email-state.ts'
import { detectByColumns, type FileParts, type Format } from '../format.ts'
import { statusFormat } from '../status-format.ts'
import { StatusReader, statusFileOf } from '../status-reader.ts'

/**
 * Klaviyo → Lists & segments → Export. Somebody can be subscribed and suppressed at once: suppressed wins. The
 * consent's time is the day only where it is that of an unsubscription.
 */
export const klaviyoProfiles: Format = statusFormat({
  id: 'klaviyo-profiles',
  platform: 'klaviyo',
  sourceName: 'Klaviyo',
  dateOrder: 'ymd',
  detect: head =>
    detectByColumns(
      head,
      [
        ['Email', 'Email Address'],
        ['Email Marketing Consent', 'Email Suppressions', '$consent', 'Consent'],
        [
          'Klaviyo ID',
          'Email Suppressions',
          'Email Marketing Consent',
          'Email Marketing Consent Timestamp',
          '$consent',
        ],
      ],
      [
        'Klaviyo ID',
        'Email Marketing Consent',
        'Email Marketing Consent Timestamp',
        'Email Suppressions',
        'Profile Created On',
        'Last Active',
      ],
    ),
  createReader: (...file) => new KlaviyoProfiles(...file),
})

class KlaviyoProfiles extends StatusReader {
  readonly #consent: number

  constructor(...file: FileParts) {
    super(statusFileOf(...file), ...file)
    this.#consent = this.header.find('Email Marketing Consent', '$consent', 'Consent')
  }

  protected override dayOf(row: SourceRow): CalendarDay | null {
    const isUnsubscribed = parseEmailStates(this.raw(row, this.#consent))?.includes('unsubscribed')
    return isUnsubscribed === true ? super.dayOf(row) : null
  }
}
