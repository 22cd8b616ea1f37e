import type { ProfileFact } from '../../../shared/model/facts.ts'
import type { SourceRow } from '../cells.ts'
import { CustomerReader, type CustomerRows } from '../customer-reader.ts'
import { parseYesNo } from '../fields/text.ts'
import { detectByColumns, type Format } from '../format.ts'
import { partyOf } from '../party.ts'
import { TableReader } from '../table-reader.ts'

const columns = {
  customerNumber: ['ID', 'Id', 'Nr.'],
  salutation: [
    'Social title',
    'Anrede',
    'Titre',
    'Titre de civilité',
    'Civilité',
    'Tratamiento',
    'Título',
    'Titolo',
    'Titolo sociale',
    'Aanhef',
    'Tytuł',
    'Zwrot grzecznościowy',
  ],
  firstName: ['First name', 'Vorname', 'Prénom', 'Nombre', 'Nome', 'Voornaam', 'Imię'],
  lastName: [
    'Last name',
    'Nachname',
    'Name',
    'Nom',
    'Apellidos',
    'Apellido',
    'Cognome',
    'Achternaam',
    'Nazwisko',
  ],
  email: [
    'Email address',
    'Email',
    'E-Mail-Adresse',
    'E-Mail',
    'Adresse e-mail',
    'Adresse email',
    'Dirección de correo electrónico',
    'Correo electrónico',
    'Indirizzo email',
    'Indirizzo e-mail',
    'E-mailadres',
    'E-mail adres',
    'Adres e-mail',
    'Adres email',
  ],
  company: ['Company', 'Firma', 'Unternehmen', 'Société', 'Empresa', 'Azienda', 'Società', 'Bedrijf'],
  acceptsEmail: [
    'Newsletter',
    'Lettre d’information',
    'Boletín',
    'Boletín de noticias',
    'Nieuwsbrief',
    'Biuletyn',
  ],
  sales: ['Sales', 'Verkäufe', 'Umsatz', 'Ventes', 'Ventas', 'Vendite', 'Verkoop', 'Verkopen', 'Sprzedaż'],
  partnerOffers: [
    'Partner offers',
    'Partnerangebote',
    'Angebote von Partnern',
    'Offres partenaires',
    'Offres de nos partenaires',
    'Ofertas de socios',
    'Ofertas de asociados',
    'Ofertas de nuestros socios',
    'Offerte dei partner',
    'Offerte partner',
    'Aanbiedingen van partners',
    'Partneraanbiedingen',
    'Oferty partnerów',
    'Oferty partnerskie',
  ],
  registration: [
    'Registration',
    'Registrierung',
    'Registriert',
    'Anmeldung',
    'Inscription',
    'Registro',
    'Registrazione',
    'Registratie',
    'Rejestracja',
  ],
  lastVisit: [
    'Last visit',
    'Letzter Besuch',
    'Dernière visite',
    'Última visita',
    'Ultima visita',
    'Laatste bezoek',
    'Ostatnia wizyta',
  ],
} as const
type Field = keyof typeof columns

/**
 * PrestaShop → Customers → Export: one row per account as the list on the screen, headers in the language of the
 * back office, without addresses. `Newsletter` is the tick of the account.
 */
export const prestashopCustomers: Format = {
  id: 'prestashop-customers',
  platform: 'prestashop',
  sourceName: 'PrestaShop',
  exports: 'customers',
  usual: { decimal: '.', dateOrder: 'dmy' },
  columns,
  moneyFields: [],
  dateFields: [],
  detect(head) {
    const fields = Object.values(columns)
    const found = fields.filter(names => head.header.has(...names))
    const isOther = head.header.has('Customer ID', 'Username', 'Total Spent', 'Tags', 'street', 'Address1')
    if (isOther || found.length < 6) return null
    return detectByColumns(
      head,
      [
        columns.email,
        columns.lastName,
        columns.acceptsEmail,
        [...columns.partnerOffers, ...columns.lastVisit],
      ],
      found.map(names => names.find(name => head.header.has(name)) ?? ''),
    )
  },
  createReader: (...file) => new CustomerReader(new PrestashopCustomers(columns, ...file)),
}

class PrestashopCustomers extends TableReader<Field> implements CustomerRows {
  read(row: SourceRow): ProfileFact | null {
    const contact = this.buyer.read(row)
    const party =
      contact &&
      partyOf({
        email: contact.email,
        customerNumber: this.text(row, this.at.customerNumber),
        phone: null,
        contacts: [contact],
      })
    if (contact === null || party === null) return null
    return {
      party,
      contact,
      acceptsEmail: parseYesNo(this.raw(row, this.at.acceptsEmail)),
      acceptsSms: null,
      note: null,
      tags: [],
      birthday: null,
    }
  }
}
