import type { OrderStatus } from '../../../shared/model/order.ts'
import { foldText } from '../fields/text.ts'
import { genericStatus } from './generic-status.ts'

/** What a Wix file says of the state of an order. */
export interface WixStates {
  payment: string | null
  fulfillment: string | null
  isRefunded: boolean
  isWhollyRefunded: boolean
}

/** "Not …" in several languages: what has not happened says nothing about what has. */
const NOT =
  /^(?:un(?!terwegs)|not|non|no |nicht|noch nicht|pas |niet|nie |sin |in ?evas|da |pending|awaiting|waiting|offen|ausstehend)/
const SHIPPED =
  /fulfilled|shipped|delivered|picked up|abgewickelt|versendet|versandt|ausgefuehrt|erfuellt|abgeschlossen|traite|expedie|livre|evaso|spedito|enviado|preparado|zrealizowan|wyslan|verzonden|afgehandeld/
const IN_WORK = /^(?:scheduled|on hold|ready|in progress|in bearbeitung|processing|geplant|bereit)/
const PAID = /^(?:paid|bezahlt|paye|payee|pagat|pagad|pago|betaald|oplacon|zaplacon|free|kostenlos)/
const OPEN =
  /^(?:partially paid|partly paid|teilweise bezahlt|teilbezahlt|authorized|autorisiert|in progress)/

/**
 * The status of an order from its two states, in the languages in which Wix writes them.
 * @returns the state that no rule knows as `unknown`.
 */
export function wixStatus(states: WixStates): { status: OrderStatus | null; unknown: string | null } {
  const payment = foldText(states.payment ?? '')
  const fulfillment = foldText(states.fulfillment ?? '')
  const [paymentSays, fulfillmentSays] = [genericStatus(payment), genericStatus(fulfillment)]
  const is = (status: OrderStatus | null) => ({ status, unknown: null })
  if (fulfillmentSays === 'cancelled' || paymentSays === 'cancelled') return is('cancelled')
  if (paymentSays === 'partially_refunded') return is('partially_refunded')
  if (states.isWhollyRefunded || paymentSays === 'refunded') return is('refunded')
  if (states.isRefunded) return is('partially_refunded')
  if (SHIPPED.test(fulfillment) && !NOT.test(fulfillment)) return is('shipped')
  const unknown = isKnownFulfillment(fulfillment) ? null : states.fulfillment
  if (payment === '') return { status: fulfillment === '' ? null : 'paid', unknown }
  if (NOT.test(payment) || OPEN.test(payment) || paymentSays === 'open') return { status: 'open', unknown }
  if (PAID.test(payment) || paymentSays === 'paid') return { status: 'paid', unknown }
  return { status: 'paid', unknown: states.payment }
}

function isKnownFulfillment(folded: string): boolean {
  return folded === '' || NOT.test(folded) || IN_WORK.test(folded)
}
