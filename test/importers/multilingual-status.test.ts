import { describe, expect, it } from 'vitest'
import type { OrderStatus } from '../../shared/model/order.ts'
import { multilingualStatus } from '../../src-main/importers/formats/multilingual-status.ts'
import { shopware6Status } from '../../src-main/importers/formats/shopware6-status.ts'

const STATES: Readonly<Record<OrderStatus, readonly string[]>> = {
  open: [
    ...['Awaiting bank wire payment', 'Awaiting Cash On Delivery validation', 'On backorder (not paid)'],
    ...[
      'Warten auf Zahlungseingang von PayPal',
      'Artikel nicht auf Lager',
      'Artikel nicht auf Lager (nicht bezahlt)',
    ],
    ...[
      'En attente de paiement par chèque',
      'En attente de virement bancaire',
      'En cours de réapprovisionnement',
    ],
    ...['Pago mediante cheque pendiente', 'Pago por transferencia bancaria pendiente', 'Pedido en espera'],
    ...['In attesa di pagamento con bonifico bancario', 'In attesa di rifornimento'],
    ...['In afwachting van betaling per cheque', 'Wachten op bevestiging (rembours)'],
    ...['Momenteel in backorder (niet betaald)', 'Oczekiwanie na płatność przelewem bankowym', 'Brak towaru'],
    ...['Pending', 'pending_payment', 'Payment Review', 'Suspected Fraud', 'On Hold', 'Ausstehend'],
    ...['Awaiting Payment', 'Manual Verification Required', 'Incomplete', 'Disputed'],
  ],
  paid: [
    ...['Payment accepted', 'Processing in progress', 'Remote payment accepted', 'On backorder (paid)'],
    ...['Zahlung eingegangen', 'Bestellung in Bearbeitung', 'Artikel nicht auf Lager (bezahlt)'],
    ...['Zahlung ausserhalb von PrestaShop eingegangen', 'Paiement accepté', 'En cours de préparation'],
    ...['Paiement à distance accepté', 'Pago aceptado', 'Preparación en proceso', 'Pagamento accettato'],
    ...[
      'Preparazione in corso',
      'Betaling aanvaard',
      'Wordt momenteel voorbereid',
      'Betaling op afstand aanvaard',
    ],
    ...[
      'Momenteel in backorder (betaald)',
      'Płatność zaakceptowana',
      'Przygotowanie w toku',
      'Płatność przyjęta',
    ],
    ...['Processing', 'Complete', 'In Bearbeitung', 'Vollständig', 'Abgeschlossen', 'Terminée'],
    ...['Completed', 'Awaiting Fulfillment', 'Awaiting Shipment', 'Awaiting Pickup'],
  ],
  shipped: [
    ...['Shipped', 'Delivered', 'Bestellung versandt', 'Bestellung ausgeliefert', 'Expédié', 'Livré'],
    ...['Enviado', 'Entregado', 'Consegna in corso', 'Consegnato', 'Verzonden', 'Afgeleverd', 'Wysłane'],
    ...['Dostarczone', 'Partially Shipped'],
  ],
  partially_refunded: [
    ...['Partially Refunded', 'Partial refund', 'Teilweise erstattet', 'Remboursement partiel'],
    ...['Reembolso parcial', 'Rimborso parziale', 'Gedeeltelijk terugbetaald', 'Częściowy zwrot'],
  ],
  refunded: [
    ...['Refunded', 'Zahlung erstattet', 'Remboursement', 'Remboursé', 'Reembolso', 'Rimborsato'],
    ...['Terugbetaling', 'Terugbetaald', 'Zwrot', 'Closed', 'Geschlossen', 'Fermée'],
  ],
  cancelled: [
    ...['Canceled', 'Cancelled', 'Bestellung storniert', 'Annulé', 'Cancelado', 'Annullato', 'Geannuleerd'],
    ...['Anulowane', 'Payment error', 'Fehler bei der Bezahlung', 'Erreur de paiement', 'Error en el pago'],
    ...['Errore di pagamento', 'Betalingsfout', 'Błąd płatności', 'Declined'],
  ],
}

describe('states of orders in the languages of back offices', () => {
  it.each(Object.entries(STATES))('%s', (status, texts) => {
    expect(texts.map(text => [text, multilingualStatus(text)])).toEqual(texts.map(text => [text, status]))
  })

  it('leaves words that no rule knows to the owner', () => {
    expect(multilingualStatus('Geschenk verpackt')).toBeUndefined()
  })
})

describe('the three states of an order in Shopware 6', () => {
  it.each<[(string | null)[], OrderStatus | null]>([
    [['open', 'open', 'open'], 'open'],
    [['in_progress', 'paid', 'open'], 'paid'],
    [['completed', 'paid', 'shipped'], 'shipped'],
    [['Offen', 'Unbezahlt', 'Offen'], 'open'],
    [['In Bearbeitung', 'Teilweise bezahlt', null], 'open'],
    [['open', 'cancelled', 'open'], 'open'],
    [['cancelled', 'paid', 'shipped'], 'cancelled'],
    [['Abgebrochen', 'Bezahlt', 'Offen'], 'cancelled'],
    [['completed', 'refunded', 'returned'], 'refunded'],
    [['completed', 'refunded_partially', 'shipped'], 'partially_refunded'],
    [['completed', 'paid', 'returned_partially'], 'partially_refunded'],
    [['open', 'paid_partially', 'open'], 'open'],
    [[null, null, null], null],
  ])('%j', (states, status) => {
    expect(shopware6Status(states)).toEqual({ status, unknown: [] })
  })
})
