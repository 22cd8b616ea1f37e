import type { ProfileFact } from '../../../shared/model/facts.ts'
import type { SourceRow } from '../cells.ts'
import { CustomerReader, type CustomerRows } from '../customer-reader.ts'
import { detectByColumns, type Format } from '../format.ts'
import { partyOf } from '../party.ts'
import { TableReader } from '../table-reader.ts'

const columns = {
  email: ['email'],
  group: ['group', 'groupName'],
  salutation: ['salutation'],
  title: ['title'],
  firstName: ['firstname'],
  lastName: ['lastname'],
  street: ['street'],
  postalCode: ['zipcode'],
  city: ['city'],
  confirmedDay: ['double_optin_confirmed', 'doubleOptinConfirmed'],
} as const
type Field = keyof typeof columns

/**
 * Shopware 5 → SwagImportExport, profile `default_newsletter_recipients`. That somebody is in the list is all it
 * says on their consent, so it is a claim like that of a column: it counts once the owner has stated how people
 * got into the list. Newer versions add when the sign-up was confirmed; without a confirmation there is no claim.
 */
export const shopware5Newsletter: Format = {
  id: 'shopware5-newsletter',
  platform: 'shopware5',
  sourceName: 'Shopware',
  exports: 'customers',
  usual: { decimal: '.', dateOrder: 'ymd' },
  columns,
  moneyFields: [],
  dateFields: ['confirmedDay'],
  detect: head =>
    detectByColumns(
      head,
      [['email'], ['group', 'groupName'], ['lastmailing', 'lastread', 'userID']],
      ['group', 'salutation', 'firstname', 'lastname', 'zipcode', 'lastmailing', 'lastread', 'userID'],
    ),
  createReader: (...file) => new CustomerReader(new Shopware5Newsletter(columns, ...file)),
}

class Shopware5Newsletter extends TableReader<Field> implements CustomerRows {
  read(row: SourceRow): ProfileFact | null {
    const contact = this.buyer.read(row)
    const party = contact && partyOf({ email: contact.email, phone: null, contacts: [contact] })
    if (contact === null || party === null) return null
    const group = this.text(row, this.at.group)
    const isConfirmed = this.at.confirmedDay < 0 || this.day(row, this.at.confirmedDay) !== null
    return {
      party,
      contact,
      acceptsEmail: contact.email !== null && isConfirmed ? true : null,
      acceptsSms: null,
      note: null,
      tags: group === null ? [] : [group],
      birthday: null,
    }
  }
}
