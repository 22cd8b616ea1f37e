import { randomBytes } from 'node:crypto'
import { ExpectedFailure } from '../../../shared/model/failure.ts'
import type { Connection } from '../../db/database.ts'
import { readSuppressionSalt, writeSuppressionSalt } from '../../db/permission.ts'
import { personFactsReader } from '../../db/person-facts.ts'
import { contactCandidates, displayedValues, groupPersons, type Person } from '../customers/person.ts'
import { suppressionKeys } from '../customers/person-permission.ts'

/** The salt of the suppression list, made with its first entry; to be called where something is written. */
export function suppressionSalt(db: Connection): string {
  const stored = readSuppressionSalt(db)
  if (stored !== null) return stored
  const salt = randomBytes(32).toString('hex')
  writeSuppressionSalt(db, salt)
  return salt
}

/**
 * Every text under which a customer may stand on the suppression list.
 * @throws ExpectedFailure `not_found`.
 */
export function suppressionKeysOf(db: Connection, customerId: number): string[] {
  const [person] = groupPersons(personFactsReader(db)([customerId]))
  if (person === undefined) throw new ExpectedFailure({ code: 'not_found', what: 'customer' })
  return suppressionKeysOfPerson(person)
}

export function suppressionKeysOfPerson(person: Person): string[] {
  const candidates = contactCandidates(person)
  return suppressionKeys(person, displayedValues(person, candidates).displayed, candidates)
}
