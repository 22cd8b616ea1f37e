import { foldText } from '../fields/text.ts'

/** What became of a movement of money. */
export type PaypalState =
  | 'completed'
  | 'pending'
  | 'partially_refunded'
  /** All of it went back: refunded, reversed, charged back. */
  | 'reversed'
  /** It never came about: denied, cancelled, expired. */
  | 'failed'
  | 'unknown'

/** Words of the status column, folded; English, German, Spanish, French, Italian, Dutch. */
const STATES: ReadonlyArray<readonly [RegExp, PaypalState]> = [
  [
    /^(?:partially refunded|teilweise (?:zurueckgezahlt|rueckerstattet|erstattet)|reembolsad[oa] parcialmente|parcialmente reembolsad[oa]|rembourse\w* partiel|partiellement rembours)/,
    'partially_refunded',
  ],
  [
    /^(?:refunded|reversed|rueckerstattet|erstattet|zurueckgezahlt|zurueckgebucht|rueckgaengig gemacht|reembolsad|devuelt|revertid|rembours)/,
    'reversed',
  ],
  [
    /^(?:complete|cleared|abgeschlossen|gutgeschrieben|verrechnet|completad|terminad|effectue|terminee?$|compense|completat|voltooid|zakonczon)/,
    'completed',
  ],
  [
    /^(?:pending|unclaimed|uncleared|held|on hold|processing|under review|active|created|ausstehend|offen|nicht (?:eingefordert|verrechnet)|einbehalten|in bearbeitung|wird geprueft|aktiv|pendiente|en attente|in sospeso|in behandeling)/,
    'pending',
  ],
  [
    /^(?:denied|failed|expired|cancel|voided|removed|returned|rejected|abgelehnt|fehlgeschlagen|abgelaufen|storniert|entfernt|ungueltig|denegad|rechazad|fallid|caducad|anulad|refuse|annul|rifiutat|geweigerd)/,
    'failed',
  ],
]

/** The meaning of a status; statements have none, as they only list what was completed. */
export function stateOf(status: string | null): PaypalState {
  if (status === null) return 'completed'
  const text = foldText(status)
  return STATES.find(([pattern]) => pattern.test(text))?.[1] ?? 'unknown'
}

/** Words that make a movement of money something else than a sale, folded; from types and descriptions. */
const NOT_A_SALE =
  /conversi|umrechnung|withdraw|abbuchung|bank|transfer|ueberweisung auf|deposit|einzahlung|guthaben|hold|einbehalt|authori[sz]ation|autori[sz]|release|freigabe|\bfees?\b|gebuehr|comision|tarifa|interest|zinsen|reserve|ruecklage|cashback|adjustment|korrektur|ajuste|cart item|warenkorbartikel|articulo del carrito|retirada|retencion|loan|kredit|credit (?:card|line)|bill ?pay|virement|retrait|prelievo|opname|invoice sent|rechnung gesendet|request|anfrage|anforderung/
/** Words that say that money goes back to the buyer. */
const REFUND =
  /refund|reversal|reversed|chargeback|charge back|rueckzahlung|rueckerstattung|erstattung|rueckbuchung|kaeuferschutz|buyer protection|reembolso|devolucion|reversion|contracargo|remboursement|retrofacturation|rimborso|storno|terugbetaling|zwrot/

/** Whether money that comes in under this type is paid for something. */
export function isSaleType(type: string): boolean {
  const text = foldText(type)
  return !NOT_A_SALE.test(text) && !REFUND.test(text)
}

/** Whether money that goes out under this type goes back to a buyer. */
export function isRefundType(type: string): boolean {
  const text = foldText(type)
  return REFUND.test(text) && !NOT_A_SALE.test(text)
}

/** A refund, a reversal or a chargeback that does not hold after all, folded. */
const TAKEN_BACK = [
  /(?:cancel|annul|anul|storn|aufgehob|aufhebung|zurueckgenomm|zurueckgezog).*(?:refund|reversal|chargeback|rueckzahlung|erstattung|rueckbuchung|reembolso|devolucion|reversion|contracargo|remboursement|retrofacturation|rimborso|terugbetaling|zwrot)/,
  /(?:refund|reversal|chargeback|rueckzahlung|erstattung|rueckbuchung|reembolso|devolucion|reversion|contracargo|remboursement|retrofacturation|rimborso|terugbetaling|zwrot).*(?:cancel|annul|anul|storn|aufgehob|zurueckgenomm|zurueckgezog)/,
  /chargeback reversal|(?:reversal|rueckbuchung) (?:of|of a|einer|der) (?:chargeback|rueckbuchung)/,
]

/** Whether money that comes in under this type had gone back to a buyer before. */
export function isTakenBackType(type: string): boolean {
  const text = foldText(type)
  return TAKEN_BACK.some(pattern => pattern.test(text)) && !NOT_A_SALE.test(text)
}
