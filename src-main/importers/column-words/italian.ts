import type { ColumnWords } from './column-words.ts'

export const italian: ColumnWords = {
  order: {
    orderId:
      'numero ordine|numero d’ordine|n. ordine|n° ordine|nr ordine|id ordine|riferimento ordine|codice ordine|ordine|riferimento|numero fattura',
    day: 'data ordine|data dell’ordine|data d’ordine|data di acquisto|data acquisto|data di vendita|data creazione|creato il|data',
    time: 'ora|orario|ora ordine|ora dell’ordine|ora acquisto',
    status: 'stato ordine|stato dell’ordine|stato|stato del pagamento|stato pagamento',
    currency: 'valuta|divisa|codice valuta',
    total:
      'totale ordine|importo totale|totale dell’ordine|importo ordine|totale iva inclusa|totale pagato|prezzo totale|importo|totale',
    goods: 'subtotale|totale parziale|totale prodotti|totale articoli',
    shippingCost: 'spese di spedizione|costo di spedizione|costi di spedizione|spedizione|spese spedizione',
    tax: 'iva|imposte|imposta|tasse|importo iva',
    discount: 'sconto|importo sconto|totale sconti|riduzione',
    refunded: 'rimborsato|importo rimborsato|rimborso|totale rimborsato',
    voucherCode: 'codice sconto|codice promozionale|buono sconto|coupon|codice coupon',
    paidDay: 'data pagamento|data di pagamento|pagato il',
    shippedDay: 'data spedizione|data di spedizione|spedito il|data di consegna|data consegna',
    note: 'nota|note|commento|commenti|osservazioni|note del cliente',
    acceptsEmail: 'newsletter|iscritto alla newsletter|accetta marketing|consenso marketing|iscritto',
    itemName: 'nome prodotto|nome del prodotto|nome articolo|prodotto|articolo|descrizione|titolo articolo',
    itemSku: 'codice articolo|codice prodotto|riferimento prodotto|cod articolo|codice',
    itemVariant: 'variante|variazione|opzioni|opzione',
    itemCategory: 'categoria|categoria prodotto|categoria articolo|gruppo merceologico|reparto',
    itemQuantity: 'quantità|qtà|qta|pezzi|numero pezzi',
    itemUnitPrice: 'prezzo unitario|prezzo singolo|prezzo',
    itemTotal: 'totale riga|importo riga|totale articolo',
  },
  person: {
    email: 'indirizzo e-mail|indirizzo email|indirizzo di posta elettronica|posta elettronica|e-mail|email',
    phone: 'telefono|numero di telefono|n. telefono|tel|cellulare',
    customerNumber: 'numero cliente|n. cliente|codice cliente|id cliente',
    salutation: 'titolo|appellativo',
    firstName: 'nome di battesimo|nome proprio',
    lastName: 'cognome',
    fullName:
      'nome completo|nome e cognome|cognome e nome|nome cliente|nome del cliente|nominativo|cliente|acquirente|destinatario|nome',
    company: 'azienda|società|ragione sociale|ditta|nome azienda',
    street: 'indirizzo|via|indirizzo 1|riga indirizzo 1|via e numero|via e numero civico',
    houseNumber: 'numero civico|n. civico|civico',
    addressLine2: 'indirizzo 2|riga indirizzo 2|interno|complemento indirizzo',
    postalCode: 'cap|codice postale|codice di avviamento postale',
    city: 'città|comune|località',
    region: 'provincia|regione|stato provincia',
    country: 'paese|nazione|codice paese|stato nazione',
    birthday: 'data di nascita|compleanno|nato il',
    note: 'nota|note|commenti|osservazioni',
    tags: 'etichette|gruppo clienti|gruppo',
    acceptsEmail: 'newsletter|iscritto alla newsletter|accetta marketing|consenso marketing|iscritto',
  },
  shipping:
    'indirizzo di spedizione|indirizzo di consegna|spedizione|di spedizione|consegna|di consegna|destinatario|del destinatario',
  billing:
    'indirizzo di fatturazione|fatturazione|di fatturazione|fattura|cliente|del cliente|acquirente|dell’acquirente',
  gluedOwners: '',
}
