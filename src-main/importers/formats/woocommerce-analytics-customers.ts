import type { ProfileFact } from '../../../shared/model/facts.ts'
import type { SourceRow } from '../cells.ts'
import { CustomerReader, type CustomerRows } from '../customer-reader.ts'
import { detectByColumns, type Format } from '../format.ts'
import { partyOf } from '../party.ts'
import { TableReader } from '../table-reader.ts'
import { namesInUse } from './woocommerce-columns.ts'

const columns = {
  fullName: ['Name', 'Nom', 'Nombre', 'Nome', 'Naam'],
  userName: [
    'Username',
    'Benutzername',
    "Nom d'utilisateur",
    'Identifiant',
    'Nombre de usuario',
    'Nome utente',
    'Gebruikersnaam',
  ],
  lastActive: [
    'Last Active',
    'Zuletzt aktiv',
    'Letzte Aktivität',
    'Dernière activité',
    'Última actividad',
    'Ultima attività',
    'Laatst actief',
  ],
  signUp: [
    'Sign Up',
    'Date registered',
    'Registriert',
    'Registrierung',
    'Registrierungsdatum',
    'Anmeldung',
    'Inscription',
    "Date d'inscription",
    'Registro',
    'Fecha de registro',
    'Registrazione',
    'Registratie',
  ],
  email: ['Email', 'E-Mail', 'E-Mail-Adresse', 'Adresse e-mail', 'Correo electrónico', 'Indirizzo email'],
  orderCount: ['Orders', 'Bestellungen', 'Commandes', 'Pedidos', 'Ordini', 'Bestellingen'],
  totalSpend: [
    'Total Spend',
    'Gesamtausgaben',
    'Ausgaben gesamt',
    'Ausgaben insgesamt',
    'Dépenses totales',
    'Total dépensé',
    'Gasto total',
    'Spesa totale',
    'Totaal besteed',
  ],
  average: [
    'AOV',
    'Average order value',
    'Durchschnittlicher Bestellwert',
    'Ø Bestellwert',
    'DBW',
    'Durchschn. Bestellwert',
    'Panier moyen',
    'Valeur moyenne de commande',
    'Valor medio del pedido',
    'Valore medio ordine',
    'Gemiddelde bestelwaarde',
  ],
  country: [
    'Country / Region',
    'Country',
    'Land / Region',
    'Land/Region',
    'Land',
    'Pays / Région',
    'Pays/Région',
    'País / Región',
    'País/Región',
    'Paese / Regione',
    'Paese/Regione',
  ],
  city: ['City', 'Stadt', 'Ort', 'Ort / Stadt', 'Ort/Stadt', 'Ville', 'Ciudad', 'Città', 'Plaats'],
  region: ['Region', 'State', 'Bundesland', 'Région', 'Región', 'Regione', 'Regio'],
  postalCode: ['Postal Code', 'Postcode', 'Postleitzahl', 'PLZ', 'Code postal', 'Código postal', 'CAP'],
  phone: ['Billing Phone', 'Telefon (Rechnung)', 'Rechnungstelefon', 'Telefonnummer (Rechnung)'],
  otherPhone: ['Shipping Phone', 'Telefon (Lieferung)', 'Liefertelefon', 'Telefonnummer (Lieferung)'],
} as const
type Field = keyof typeof columns

/**
 * WooCommerce → Analytics → Customers → Download. One row per customer, guests included; no street and no consent.
 */
export const woocommerceAnalyticsCustomers: Format = {
  id: 'woocommerce-analytics-customers',
  platform: 'woocommerce',
  sourceName: 'WooCommerce',
  exports: 'customers',
  usual: { decimal: '.', dateOrder: 'ymd' },
  columns,
  moneyFields: [],
  dateFields: [],
  detect: head =>
    detectByColumns(
      head,
      [
        columns.fullName,
        columns.email,
        [...columns.lastActive, ...columns.signUp, ...columns.userName],
        [...columns.average, ...columns.totalSpend],
      ],
      namesInUse(head.header, [
        columns.userName,
        columns.lastActive,
        columns.signUp,
        columns.orderCount,
        columns.totalSpend,
        columns.average,
        columns.city,
        columns.region,
        columns.postalCode,
      ]),
    ),
  createReader: (...file) => new CustomerReader(new WoocommerceAnalyticsCustomers(columns, ...file)),
}

class WoocommerceAnalyticsCustomers extends TableReader<Field> implements CustomerRows {
  read(row: SourceRow): ProfileFact | null {
    const contact = this.buyer.read(row)
    if (contact === null) return null
    const { email, phone } = contact
    // Orders know their buyer by e-mail, so an account's name is only the key of those who have none.
    const userId = email === null ? this.text(row, this.at.userName) : null
    const party = partyOf({ userId, email, phone, contacts: [contact] })
    if (party === null) return null
    return { party, contact, acceptsEmail: null, acceptsSms: null, note: null, tags: [], birthday: null }
  }
}
