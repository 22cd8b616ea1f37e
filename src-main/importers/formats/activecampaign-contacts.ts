import type { Format } from '../format.ts'
import { detectListOf, statusFormat } from '../status-format.ts'

/** ActiveCampaign → Contacts → Export: `Active`, `Unsubscribed`, `Unconfirmed`, `Bounced`. */
export const activecampaignContacts: Format = statusFormat({
  id: 'activecampaign-contacts',
  platform: 'activecampaign',
  sourceName: 'ActiveCampaign',
  dateOrder: 'ymd',
  detect: head =>
    detectListOf(head, /active ?campaign/, [
      ['Email', 'Email Address'],
      ['Date Created', 'Created Date', 'Subscription Date'],
      ['IP', 'IP Address', 'Ip4'],
      ['Status'],
    ]),
})
