import type { OrderStatus } from '../../../shared/model/order.ts'
import { foldText } from '../fields/text.ts'

/**
 * States of orders as the back offices of PrestaShop, Magento and BigCommerce name them in German, English,
 * French, Spanish, Italian, Dutch and Polish. Folded (a Polish ł becomes a space); the first that fits counts, so
 * what waits for something stands before the thing it waits for.
 */
const STATES: ReadonlyArray<readonly [RegExp, OrderStatus]> = [
  [/awaiting (?:fulfil|shipment|pickup)/, 'paid'],
  [
    /^(?:awaiting|warten auf|en attente|pendiente|in attesa|in afwachting|wachten op|oczekiwanie)\b|pendiente$|pending|ausstehend/,
    'open',
  ],
  [/fraud|betrug|fraude|frode|oszust|review|pruefung|verification|verifica|verif|incomplete|on hold/, 'open'],
  [
    /(?:un|nicht |non |no |niet |nie)(?:paid|bezahlt|paye|pagado|pagato|betaald|op acon)|not paid|nieop acon/,
    'open',
  ],
  [
    /(?:teil|partial|partiel|parcial|parzial|gedeeltelijk|czescio).*(?:erstatt|zurueck|refund|rembours|reembols|rimbors|terugbeta|zwr)|(?:erstatt|refund|rembours|reembols|rimbors|terugbeta|zwr).*(?:teil|partial|partiel|parcial|parzial|gedeeltelijk|czescio)/,
    'partially_refunded',
  ],
  [
    /erstatt|zurueckgezahlt|rueckzahlung|gutgeschrieben|refund|rembours|reembols|devuelt|rimbors|reso\b|terugbeta|geretourneerd|zwrot|zwroc|retour|returned|charge ?back/,
    'refunded',
  ],
  [/^(?:closed|geschlossen|ferme|fermee|cerrado|cerrada|chiuso|chiusa|gesloten|zamkniete?)$/, 'refunded'],
  [
    /storn|abgebrochen|annul|anul|cancel|abgelehnt|declin|void|reject|fehlgeschlagen|fehler|payment error|erreur de paiement|error en el pago|errore di pagamento|betalingsfout|^b ad\b|failed/,
    'cancelled',
  ],
  [/paid\)?$|bezahlt\)?$|paye\)?$|pagado\)?$|pagato\)?$|betaald\)?$|^op acon/, 'paid'],
  [
    /versendet|versandt|verschickt|geliefert|zugestellt|shipped|dispatched|delivered|picked up|expedie|livre|enviad|entregad|consegn|spedit|verzonden|geleverd|wys an|dostarcz/,
    'shipped',
  ],
  [
    /backorder|nicht auf lager|reapprovisionnement|pedido en espera|sin stock|rifornimento|brak towaru|zurueckgestellt|angehalten|holded|en pause|detenid|sospes|opgehouden|wstrzym/,
    'open',
  ],
  [
    /eingegangen|accept|akzeptiert|accettat|aceptad|aanvaard|zaakceptowan|przyjet|a distance|remote|complet|abgeschlossen|vollstaendig|termine|finaliz|voltooid|afgerond|zakonczon|zrealizowan|bearbeitung|vorbereitung|processing|in progress|preparation|preparacion|preparazione|voorbere|przygotow|traitement|procesando|proceso|elaborazione|lavorazione|verwerk|przetwarz|completed|fulfilled/,
    'paid',
  ],
  [
    /^(?:new|neu|open|offen|nouveau|nouvelle|nuevo|nuova?|nieuw|nowe|created|angelegt)\b|disputed|cod\b|nachnahme/,
    'open',
  ],
]

/**
 * What a state's text says.
 * @returns undefined where no rule knows it.
 */
export function multilingualStatus(text: string): OrderStatus | undefined {
  const folded = foldText(text)
  return STATES.find(([pattern]) => pattern.test(folded))?.[1]
}
