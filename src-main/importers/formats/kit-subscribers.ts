import type { Format } from '../format.ts'
import { detectListOf, statusFormat } from '../status-format.ts'

/** Kit (formerly ConvertKit) → Subscribers → Export: `active`, `inactive`, `cancelled`, `bounced`, `complained`. */
export const kitSubscribers: Format = statusFormat({
  id: 'kit-subscribers',
  platform: 'kit',
  sourceName: 'Kit',
  dateOrder: 'ymd',
  detect: head =>
    detectListOf(head, /convert ?kit|\bkit subscribers/, [
      ['first_name'],
      ['email', 'email_address'],
      ['created_at'],
      ['status', 'state'],
    ]),
})
