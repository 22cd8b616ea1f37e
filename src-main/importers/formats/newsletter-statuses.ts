import type { Format } from '../format.ts'
import { detectStatusList, statusFormat } from '../status-format.ts'

/** The list of unsubscribed, bounced or otherwise lost addresses of any newsletter program. */
export const newsletterStatuses: Format = statusFormat({
  id: 'newsletter-statuses',
  platform: 'newsletter',
  sourceName: 'Newsletter',
  dateOrder: 'dmy',
  detect: detectStatusList,
})
