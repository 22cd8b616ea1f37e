import { detectByColumns, type Format } from '../format.ts'
import { statusFormat } from '../status-format.ts'

/**
 * Brevo → Contacts → Export. Only `EMAIL_BLACKLISTED` says something; there is no day of it, so the day of the last
 * change stands for it, which is never too early.
 */
export const brevoContacts: Format = statusFormat({
  id: 'brevo-contacts',
  platform: 'brevo',
  sourceName: 'Brevo',
  dateOrder: 'dmy',
  detect: head =>
    detectByColumns(
      head,
      [
        ['EMAIL', 'E-MAIL'],
        ['EMAIL_BLACKLISTED', 'EMAIL_BLOCKLISTED', 'EMAIL BLACKLISTED', 'EMAIL BLOCKLISTED'],
      ],
      ['SMS', 'SMS_BLACKLISTED', 'ADDED_TIME', 'MODIFIED_TIME'],
    ),
})
