import type { ProfileFact } from '../../../shared/model/facts.ts'
import type { SourceRow } from '../cells.ts'
import { CustomerReader, type CustomerRows } from '../customer-reader.ts'
import { foldText } from '../fields/text.ts'
import { detectByColumns, type FileParts, type Format } from '../format.ts'
import { InternalIds, tellingAtEnd } from '../internal-ids.ts'
import { partyOf } from '../party.ts'
import { TableReader } from '../table-reader.ts'

const columns = {
  email: ['email'],
  salutation: ['salutation', 'salutation_key', 'salutation_id'],
  title: ['title'],
  firstName: ['first_name'],
  lastName: ['last_name'],
  street: ['street'],
  postalCode: ['zip_code'],
  city: ['city'],
  consent: ['status'],
} as const
type Field = keyof typeof columns

/**
 * Shopware 6 → Settings → Import/Export, profile "Default newsletter recipient". Signed up means `optIn`, confirmed
 * by e-mail, or `direct`; `notSet` has not confirmed yet, `optOut` has left. As elsewhere it is a claim, which counts
 * once the owner has stated how people got into the list.
 */
export const shopware6Newsletter: Format = {
  id: 'shopware6-newsletter',
  platform: 'shopware6',
  sourceName: 'Shopware',
  exports: 'customers',
  usual: { decimal: '.', dateOrder: 'ymd' },
  columns,
  moneyFields: [],
  dateFields: [],
  detect: head =>
    detectByColumns(
      head,
      [['email'], ['status'], ['first_name', 'last_name', 'zip_code'], ['hash'], ['sales_channel_id', 'id']],
      [
        'first_name',
        'last_name',
        'title',
        'salutation',
        'zip_code',
        'city',
        'street',
        'status',
        'hash',
        'sales_channel_id',
      ],
    ),
  createReader(...file) {
    const recipients = new Shopware6Newsletter(...file)
    return tellingAtEnd(new CustomerReader(recipients), () => recipients.ids.tell())
  },
}

const CONSENTS: Readonly<Partial<Record<string, boolean>>> = { optin: true, direct: true, optout: false }

class Shopware6Newsletter extends TableReader<Field> implements CustomerRows {
  readonly ids: InternalIds

  constructor(...file: FileParts) {
    super(columns, ...file)
    this.ids = new InternalIds(this.header, this.sink, [this.at.salutation])
  }

  read(stated: SourceRow): ProfileFact | null {
    const row = this.ids.withoutIds(stated)
    const contact = this.buyer.read(row)
    const party = contact && partyOf({ email: contact.email, phone: null, contacts: [contact] })
    if (contact === null || party === null) return null
    const consent = CONSENTS[foldText(this.text(row, this.at.consent) ?? '').replaceAll(' ', '')]
    return {
      party,
      contact,
      acceptsEmail: contact.email === null ? null : (consent ?? null),
      acceptsSms: null,
      note: null,
      tags: [],
      birthday: null,
    }
  }
}
