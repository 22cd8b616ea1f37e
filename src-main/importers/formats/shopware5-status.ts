import type { OrderStatus } from '../../../shared/model/order.ts'
import { foldText } from '../fields/text.ts'

/**
 * Shopware 5's states as the file may write them: the German and English texts of the snippets, the technical
 * names, and the numbers of `s_core_states`. Folded; looked for as parts of the cell's text, in this order.
 */
const ORDER_STATES: ReadonlyArray<readonly [RegExp, OrderStatus]> = [
  [/^4$|abgebrochen|storniert|abgelehnt|cancel|rejected/, 'cancelled'],
  [/retour|zurueckgeschickt|returned/, 'refunded'],
  [/^[67]$|ausgeliefert|versendet|versandt|verschickt|delivered|shipped|dispatched/, 'shipped'],
  [/^[23]$|abgeschlossen|completed|finished/, 'paid'],
  [/^[0158]$|offen|open|bearbeitung|process|bereit|ready|klaerung|clarification/, 'open'],
]
const PAYMENT_STATES: ReadonlyArray<readonly [RegExp, OrderStatus]> = [
  [/^35$|abgebrochen|storniert|cancel/, 'cancelled'],
  [/teil\w*(?: \w+)? (?:zurueck|erstatt|gutschrift)|partial\w* (?:refund|re credit)/, 'partially_refunded'],
  [/^20$|zurueckgezahlt|zurueckerstattet|erstattet|rueckzahlung|gutschrift|refund|re crediting/, 'refunded'],
  [
    /^11$|teil\w* bezahlt|partial\w* paid|unbezahlt|nicht bezahlt|unpaid|not paid|in rechnung gestellt|invoiced/,
    'open',
  ],
  [/^12$|bezahlt|paid|kredit wurde genehmigt|credit has been accepted/, 'paid'],
  [
    /^(?:9|1\d|2[1-9]|3\d)$|offen|open|mahnung|reminder|inkasso|encashment|reserv|verzoeg|delayed|ueberpruefung|review|kredit|credit|angewiesen|ordered|zeitverlaengerung|time extension|vorkasse|zahlung/,
    'open',
  ],
]

/**
 * Where an order stands by its two states. A cancelled order is cancelled whatever was paid; money given back
 * counts before shipping, shipping before payment.
 * @returns `unknown` lists the texts that no rule knows.
 */
export function shopware5Status(
  orderState: string | null,
  paymentState: string | null,
): { status: OrderStatus | null; unknown: ('order' | 'payment')[] } {
  const order = lookUp(ORDER_STATES, orderState)
  const payment = lookUp(PAYMENT_STATES, paymentState)
  const unknown: ('order' | 'payment')[] = []
  if (orderState !== null && order === null) unknown.push('order')
  if (paymentState !== null && payment === null) unknown.push('payment')
  return { status: combine(order, payment), unknown }
}

/** True where the order never came about: Shopware keeps left baskets among the orders. */
export function isAbandoned(orderState: string | null): boolean {
  return lookUp(ORDER_STATES, orderState) === 'cancelled'
}

function lookUp(
  states: ReadonlyArray<readonly [RegExp, OrderStatus]>,
  text: string | null,
): OrderStatus | null {
  if (text === null) return null
  if (text === '-1') return 'cancelled'
  const folded = foldText(text)
  return states.find(([pattern]) => pattern.test(folded))?.[1] ?? null
}

function combine(order: OrderStatus | null, payment: OrderStatus | null): OrderStatus | null {
  if (order === 'cancelled' || payment === 'cancelled') return 'cancelled'
  for (const status of ['refunded', 'partially_refunded', 'shipped', 'paid'] as const) {
    if (order === status || payment === status) return status
  }
  return order ?? payment
}
