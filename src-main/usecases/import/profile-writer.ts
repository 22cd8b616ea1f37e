import type { ProfileFact } from '../../../shared/model/facts.ts'
import type { RowOutcome } from '../../../shared/model/import.ts'
import type { Connection } from '../../db/database.ts'
import { profileTable, type StoredProfile } from '../../db/profiles.ts'
import type { ContactWriter } from './contact-writer.ts'
import type { FieldWriter } from './field-writer.ts'
import type { FactOrigin } from './order-writer.ts'

/** Writes the rows of customer files: what a source says of a person at the time of the export. */
export class ProfileWriter {
  readonly #contacts: ContactWriter
  readonly #profiles: ReturnType<typeof profileTable>
  readonly #fields: FieldWriter
  readonly #today: string

  constructor(db: Connection, contacts: ContactWriter, fields: FieldWriter, today: string) {
    this.#contacts = contacts
    this.#profiles = profileTable(db)
    this.#fields = fields
    this.#today = today
  }

  write(fact: ProfileFact, origin: FactOrigin): RowOutcome {
    const customersBefore = this.#contacts.newCustomers
    const record = this.#contacts.ensureRecord(fact.party, [fact.contact], origin)
    const profile = {
      contact_record_id: record.id,
      details_id: this.#contacts.ensureDetails(record, fact.party, fact.contact, origin),
      batch_id: origin.batchId,
      seen_day: this.#today,
      accepts_email: asInteger(fact.acceptsEmail),
      accepts_sms: asInteger(fact.acceptsSms),
      note: fact.note,
      tags: JSON.stringify(fact.tags),
      birthday: fact.birthday,
    }
    const known = this.#profiles.latest(record.id, origin.batchId)
    const isKnown = known.some(other => content(other) === content(profile))
    // Also what is known already is noted down: it stands even when the import that said it first is taken back.
    this.#profiles.insert(profile)
    const saysNew = fact.fields !== undefined && this.#fields.write(record.id, fact.fields, origin.batchId)
    if (isKnown) return saysNew ? 'updated' : 'unchanged'
    return known.length === 0 && this.#contacts.newCustomers > customersBefore ? 'created' : 'updated'
  }
}

function asInteger(value: boolean | null): number | null {
  return value === null ? null : value ? 1 : 0
}

function content(profile: Omit<StoredProfile, 'id'>): string {
  return JSON.stringify([
    profile.details_id,
    profile.accepts_email,
    profile.accepts_sms,
    profile.note,
    profile.tags,
    profile.birthday,
  ])
}
