import { ExpectedFailure } from '../../../shared/model/failure.ts'
import type { ConsentStatement, ExistingCustomerRule } from '../../../shared/model/permission.ts'
import { PLATFORMS, type Source } from '../../../shared/model/platform.ts'
import { type Connection, inTransaction } from '../../db/database.ts'
import {
  countColumnConsents,
  hasConsentColumn,
  listEarlierStatements,
  listStatements,
  putStatement,
  writeExistingCustomerRule,
} from '../../db/permission.ts'
import { listSources } from '../../db/sources.ts'
import { refreshCustomers } from '../customers/refresh-customers.ts'

export interface SourceStatement {
  source: Source
  accepting: number
  acceptingSms: number
  statement: ConsentStatement | null
  /** What was stated before, the last first. */
  earlier: ConsentStatement[]
}

/**
 * Every source that has a consent column with a yes or no in it, with the owner's word on it and the number of
 * people whom that word opens the channel for (or would open it), for e-mails and for text messages.
 */
export function listSourceStatements(db: Connection): SourceStatement[] {
  const statements = new Map(listStatements(db).map(statement => [statement.sourceId, statement]))
  const earlier = Map.groupBy(listEarlierStatements(db), ({ sourceId }) => sourceId)
  return listSources(db)
    .filter(source => !PLATFORMS[source.platform].marketplace && hasConsentColumn(db, source.id))
    .map(source => ({
      source,
      accepting: countColumnConsents(db, source.platform, 'email'),
      acceptingSms: countColumnConsents(db, source.platform, 'sms'),
      statement: statements.get(source.id) ?? null,
      earlier: earlier.get(source.id) ?? [],
    }))
}

/**
 * Notes the owner's word on the consent column of a source, and what follows from it for everybody.
 * @throws ExpectedFailure `not_found`.
 */
export function stateConsentOrigin(db: Connection, statement: ConsentStatement): void {
  inTransaction(db, () => {
    if (!listSources(db).some(source => source.id === statement.sourceId))
      throw new ExpectedFailure({ code: 'not_found', what: 'source' })
    putStatement(db, statement)
    refreshCustomers(db, 'all', 'rebuild')
  })
}

/** Sets the owner's ticks for the existing-customer exception, and what follows from them for everybody. */
export function setExistingCustomerRule(db: Connection, rule: ExistingCustomerRule): void {
  inTransaction(db, () => {
    writeExistingCustomerRule(db, rule)
    refreshCustomers(db, 'all', 'rebuild')
  })
}
