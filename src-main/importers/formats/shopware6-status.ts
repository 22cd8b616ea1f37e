import type { OrderStatus } from '../../../shared/model/order.ts'
import { foldText } from '../fields/text.ts'

/** Shopware 6's states: technical names, and their German and English names. Folded; the first that fits counts. */
const STATES: ReadonlyArray<readonly [RegExp, OrderStatus]> = [
  [
    /partial\w* (?:refund|return)|teil\w* (?:erstatt|zurueck|retour)|(?:refunded|returned) partial/,
    'partially_refunded',
  ],
  [/refund|erstattet|chargeback|rueckbuchung|returned|retourniert|zurueckgeschickt/, 'refunded'],
  [/cancel|abgebrochen|storniert|failed|fehlgeschlagen/, 'cancelled'],
  [/^shipped|versandt|versendet|(?:shipped|versandt) partial|partial\w* shipped|teil\w* versandt/, 'shipped'],
  [/partial\w* paid|paid partial|teil\w* bezahlt|unpaid|unbezahlt|unconfirmed|unbestaetigt/, 'open'],
  [/paid|bezahlt|completed|abgeschlossen|done/, 'paid'],
  [/open|offen|in progress|in bearbeitung|process|authorized|autorisiert|reminded|erinner|gemahnt/, 'open'],
]
const RANK: readonly OrderStatus[] = ['refunded', 'partially_refunded', 'shipped', 'paid', 'open']

/**
 * Where an order stands by the states of itself, its payment and its delivery. A cancelled order is cancelled
 * whatever the others say; a cancelled payment or delivery alone may have been tried again.
 * @returns `unknown` lists the positions of the texts that no rule knows.
 */
export function shopware6Status(states: readonly (string | null)[]): {
  status: OrderStatus | null
  unknown: number[]
} {
  const known = states.map(text => (text === null ? null : lookUp(text)))
  const unknown = known.flatMap((status, index) => (status === undefined ? [index] : []))
  if (known[0] === 'cancelled') return { status: 'cancelled', unknown }
  const status = RANK.find(rank => known.includes(rank)) ?? known.find(found => found === 'cancelled') ?? null
  return { status, unknown }
}

function lookUp(text: string): OrderStatus | undefined {
  const folded = foldText(text)
  return STATES.find(([pattern]) => pattern.test(folded))?.[1]
}
