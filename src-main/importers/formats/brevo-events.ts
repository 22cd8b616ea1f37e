import { foldText } from '../fields/text.ts'
import type { Detection, Format, TableHead } from '../format.ts'
import { detectStatusList, statusFormat } from '../status-format.ts'

const EVENT_COLUMNS = ['event', 'events', 'st_text', 'Ereignis', 'Event type']
const EVENTS = new Set(
  'delivered|opened|unique opened|loaded by proxy|first opening|proxy open|click|clicked|clicks|soft bounce|hard bounce|softbounce|hardbounce|spam|complaint|unsubscribe|unsubscribed|request|requests|sent|blocked|invalid|invalid email|deferred|error'.split(
    '|',
  ),
)

/** Brevo's export of events: one row per event and address. Only some of the events say something against one. */
export const brevoEvents: Format = statusFormat({
  id: 'brevo-events',
  platform: 'brevo',
  sourceName: 'Brevo',
  dateOrder: 'dmy',
  detect,
})

function detect(head: TableHead): Detection | null {
  const column = head.header.find(...EVENT_COLUMNS)
  if (column < 0) return null
  const words = head.rows.map(cells => foldText(cells[column] ?? '')).filter(word => word !== '')
  if (words.length === 0 || !words.every(word => EVENTS.has(word))) return null
  const found = detectStatusList(head)
  // Events that say nothing against anybody are none of a list of statuses, and of these files all the same.
  const isBrevos = head.header.has('st_text') || head.header.has('message-id', 'mid', 'tag', 'tags')
  if (found === null && !(isBrevos && head.header.has('email', 'Email', 'to'))) return null
  const name = head.header.names[column] ?? ''
  return {
    confidence: 0.75,
    reasons: [{ code: 'typical_values', column: name, example: words[0] ?? '' }],
  }
}
