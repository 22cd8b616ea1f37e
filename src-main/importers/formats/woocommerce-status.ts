import type { OrderStatus } from '../../../shared/model/order.ts'
import { foldText } from '../fields/text.ts'
import { genericStatus } from './generic-status.ts'

/**
 * WooCommerce's own states, folded: the technical names (`wc-on-hold`) and the texts of the German, English, French,
 * Spanish, Italian and Dutch shop. `processing` is an order that is paid and waits for its parcel.
 */
const STATES: ReadonlyArray<readonly [RegExp, OrderStatus]> = [
  [/^(?:partial\w* refunded|teil\w* (?:zurueck)?erstattet|teil\w* rueckerstattet)$/, 'partially_refunded'],
  [
    /^(?:refunded|rueckerstattet|zurueckerstattet|erstattet|rembourse?e?|reembolsad[oa]|rimborsat[oa]|terugbetaald)$/,
    'refunded',
  ],
  [
    /^(?:cancell?ed|storniert|abgebrochen|failed|fehlgeschlagen|trash|annulee?|echouee?|echec|cancelad[oa]|fallid[oa]|annullat[oa]|fallit[oa]|geannuleerd|mislukt)$/,
    'cancelled',
  ],
  [
    /^(?:on hold|in wartestellung|wartestellung|in warteschleife|wartend|zurueckgestellt|pending(?: payment)?|zahlung ausstehend|ausstehende zahlung|ausstehend|warten auf zahlung|en attente(?: de paiement| paiement)?|en espera|pendiente(?: de pago)?|in sospeso|in attesa di pagamento|in de wacht|in afwachting|wachtend op betaling)$/,
    'open',
  ],
  [
    /^(?:processing|in bearbeitung|wird bearbeitet|en cours|procesando|in lavorazione|in behandeling|in verwerking)$/,
    'paid',
  ],
  [
    /^(?:completed|abgeschlossen|fertiggestellt|erledigt|terminee?|completad[oa]|completat[oa]|afgerond|voltooid)$/,
    'paid',
  ],
]

/** A checkout that somebody began and did not finish: WooCommerce keeps it among the orders. */
const DRAFT = /^(?:(?:checkout|auto)? ?draft|entwurf|kassen? ?entwurf|brouillon|borrador|bozza|concept)$/

/**
 * Where an order stands by WooCommerce's word for it; plugins add words of their own, which are read as those of
 * any shop.
 * @returns undefined where no rule knows the word.
 */
export function woocommerceStatus(text: string): OrderStatus | undefined {
  const folded = foldState(text)
  return STATES.find(([pattern]) => pattern.test(folded))?.[1] ?? genericStatus(folded)
}

/** True for a checkout that never became an order. */
export function isCheckoutDraft(text: string | null): boolean {
  return text !== null && DRAFT.test(foldState(text))
}

function foldState(text: string): string {
  return foldText(text).replace(/^wc /, '')
}
