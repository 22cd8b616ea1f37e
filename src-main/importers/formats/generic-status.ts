import type { OrderStatus } from '../../../shared/model/order.ts'
import { foldText } from '../fields/text.ts'

/**
 * Words of order and payment states in German and English, folded, in the order in which they decide:
 * "teilweise erstattet" before "erstattet", "nicht bezahlt" before "bezahlt".
 */
const STATES: ReadonlyArray<readonly [RegExp, OrderStatus]> = [
  [
    /storn|abgebrochen|annulliert|abgelehnt|cancel|void|expired|failed|fehlgeschlagen|declined|rejected|trash|papierkorb/,
    'cancelled',
  ],
  [/(?:teil|partial).*(?:erstatt|zurueck|refund)/, 'partially_refunded'],
  [/return (?:announced|requested|pending)|retoure (?:angemeldet|angekuendigt|beantragt)/, 'shipped'],
  [
    /erstatt|zurueckgezahlt|rueckzahlung|gutgeschrieben|refund|retour|returned|charge ?back|^closed$/,
    'refunded',
  ],
  [
    /unbezahlt|nicht bezahlt|unpaid|not paid|(?:teil|partial).*(?:bezahlt|paid)|ausstehend|awaiting payment|pending|wartend|on hold|warten auf/,
    'open',
  ],
  [/unversendet|nicht versendet|unfulfilled|unshipped|not shipped|bereit|ready/, 'open'],
  [
    /^sent$|unterwegs|in zustellung|versendet|versandt|verschickt|ausgeliefert|geliefert|zugestellt|abgeholt|shipped|dispatched|delivered|fulfilled|picked up/,
    'shipped',
  ],
  [
    /bezahlt|paid|abgeschlossen|erledigt|fertig|complete|finished|done|bearbeitung|processing|in process/,
    'paid',
  ],
  [
    /^(?:offen|open|neu|new|angelegt|created|eingegangen|received|accepted|angenommen|announced|processable|akzeptiert|authorized|autorisiert|entwurf|draft)$/,
    'open',
  ],
]

/**
 * What a state's text says in general.
 * @returns undefined where no rule knows it.
 */
export function genericStatus(text: string): OrderStatus | undefined {
  const folded = foldText(text)
  return STATES.find(([pattern]) => pattern.test(folded))?.[1]
}
