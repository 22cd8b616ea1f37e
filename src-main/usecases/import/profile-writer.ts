import type { ProfileFact } from '../../../shared/model/facts.ts'
import type { RowOutcome } from '../../../shared/model/import.ts'
import type { Connection } from '../../db/database.ts'
import { profileTable, type StoredProfile } from '../../db/profiles.ts'
import { hashText } from '../../importers/fields/text.ts'
import type { ContactRecord, ContactWriter } from './contact-writer.ts'
import type { FieldWriter } from './field-writer.ts'
import { FileRows } from './file-rows.ts'
import type { FactOrigin } from './order-writer.ts'

/** So many rows of a file under one e-mail or telephone number are told apart; the others share one record. */
const MOST_UNDER_ONE_KEY = 1000

/** Writes the rows of customer files: what a source says of a person at the time of the export. */
export class ProfileWriter {
  readonly #contacts: ContactWriter
  readonly #profiles: ReturnType<typeof profileTable>
  readonly #fields: FieldWriter
  readonly #today: string
  #file: { id: number; rows: FileRows } | null = null

  constructor(db: Connection, contacts: ContactWriter, fields: FieldWriter, today: string) {
    this.#contacts = contacts
    this.#profiles = profileTable(db)
    this.#fields = fields
    this.#today = today
  }

  write(fact: ProfileFact, origin: FactOrigin): RowOutcome {
    const customersBefore = this.#contacts.newCustomers
    const record = this.#recordOf(fact, origin)
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

  /**
   * The record of a row. Rows of one file that say different things have records of their own, also under one e-mail,
   * number of a telephone or address; only what the source itself gives one number is one.
   */
  #recordOf(fact: ProfileFact, origin: FactOrigin): ContactRecord {
    const { party } = fact
    if (party.keyKind === 'user' || party.keyKind === 'customer-number')
      return this.#contacts.findRecord(party, origin) ?? this.#contacts.createRowRecord(party, fact, origin)
    const rows = this.#rowsOf(origin.fileId)
    const said = hashText(JSON.stringify(fact))
    const record = this.#unlessTaken(fact, said, rows, origin)
    rows.note(record.id, said)
    return record
  }

  /** The record of the same row in an earlier file, else one that no row of this file went to, else a new one. */
  #unlessTaken(fact: ProfileFact, said: number, rows: FileRows, origin: FactOrigin): ContactRecord {
    const { party } = fact
    let free: ContactRecord | null = null
    for (let place = 1; ; place++) {
      const placed = place === 1 ? party : { ...party, key: `${party.key} (${place})` }
      const record = this.#contacts.findRecord(placed, origin)
      if (record === null) {
        if (free !== null && !this.#contacts.comesBack(fact, origin)) return free
        return this.#contacts.createRowRecord(placed, fact, origin, place > 1)
      }
      const earlier = rows.contentOf(record.id)
      if (earlier === said || place === MOST_UNDER_ONE_KEY) return record
      if (earlier !== undefined) continue
      if (this.#isOf(record, fact, origin)) return record
      free ??= record
    }
  }

  /** True where a record shows this contact with this birthday already. */
  #isOf(record: ContactRecord, { contact, birthday }: ProfileFact, { batchId }: FactOrigin): boolean {
    if (!this.#contacts.knows(record, contact)) return false
    const said = this.#profiles.latest(record.id, batchId)
    return said.length === 0 || said.some(profile => profile.birthday === birthday)
  }

  #rowsOf(fileId: number): FileRows {
    if (this.#file?.id !== fileId) this.#file = { id: fileId, rows: new FileRows() }
    return this.#file.rows
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
