import type { Format } from '../format.ts'
import { detectListOf, statusFormat } from '../status-format.ts'

/** MailerLite → Subscribers → Export: `active`, `unsubscribed`, `unconfirmed`, `bounced`, `junk`. */
export const mailerliteSubscribers: Format = statusFormat({
  id: 'mailerlite-subscribers',
  platform: 'mailerlite',
  sourceName: 'MailerLite',
  dateOrder: 'ymd',
  detect: head =>
    detectListOf(head, /mailer ?lite/, [
      ['Subscriber', 'Email'],
      ['Opens', 'Opened', 'Open rate', 'Opens rate'],
      ['Clicks', 'Clicked', 'Click rate', 'Clicks rate'],
      ['Status', 'State', 'Unsubscribed', 'Unsubscribed at'],
    ]),
})
