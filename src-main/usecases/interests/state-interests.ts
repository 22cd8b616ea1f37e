import { type CalendarDay, isCalendarDay } from '../../../shared/calendar.ts'
import { ExpectedFailure } from '../../../shared/model/failure.ts'
import type { InterestStatement } from '../../../shared/model/interest.ts'
import { type Connection, inTransaction } from '../../db/database.ts'
import {
  customersOfStatements,
  deleteStatements,
  statementTable,
  wishReader,
} from '../../db/interest-statements.ts'
import { readTopics } from '../../db/interest-topics.ts'
import { knownCustomers } from '../customers/known-customer.ts'
import { refreshCustomers } from '../customers/refresh-customers.ts'
import { statedReader } from './fold-wishes.ts'

/** A statement whose customers are known by number. */
export type NumberedStatement = Omit<InterestStatement, 'who'> & { customerIds: readonly number[] }

/**
 * Notes what customers said they are or are no longer interested in. What is said of a merged customer is said of the one
 * it was merged into.
 * @returns what {@link takeBackStatements} takes it back by, and of how many customers something was said.
 * @throws ExpectedFailure `not_found`, or `invalid` for a day that does not exist.
 */
export function stateInterests(
  db: Connection,
  statements: readonly NumberedStatement[],
  today: CalendarDay,
): { statementIds: number[]; customers: number } {
  return inTransaction(db, () => {
    requireTopics(db, statements)
    const numbered = statements
      .map(statement => ({
        ...statement,
        customerIds: [...new Set(statement.customerIds.map(knownCustomers(db, statement.customerIds)))],
      }))
      .filter(({ customerIds }) => customerIds.length > 0)
    const customers = [...new Set(numbered.flatMap(({ customerIds }) => customerIds))]
    const known = statedReader(db)(customers)
    const table = statementTable(db)
    const statementIds = numbered.map(({ customerIds, source, wishes, day = today }) => {
      if (!isCalendarDay(day)) throw new ExpectedFailure({ code: 'invalid', field: 'day' })
      const takesBack = wishes.some(({ word }) => word === 'unsaid')
      const said = takesBack ? lastDay(db, customerIds, day) : day
      return table.insert({ source, day: said, batchId: null, wishes }, customerIds)
    })
    refreshChanged(db, customers, known)
    return { statementIds, customers: customers.length }
  })
}

/** Takes statements back as if they had never been made; those that are not there any more are as they should be. */
export function takeBackStatements(db: Connection, statementIds: readonly number[]): void {
  inTransaction(db, () => {
    const customers = customersOfStatements(db, statementIds)
    const known = statedReader(db)(customers)
    deleteStatements(db, statementIds)
    refreshChanged(db, customers, known)
  })
}

function requireTopics(db: Connection, statements: readonly NumberedStatement[]): void {
  const known = new Set(readTopics(db).map(({ id }) => id))
  for (const { of } of statements.flatMap(({ wishes }) => wishes))
    if (of.kind === 'topic' && !known.has(of.topicId))
      throw new ExpectedFailure({ code: 'not_found', what: 'topic' })
}

/** What is taken back is so for good, also where it was dated later than today. */
function lastDay(db: Connection, customerIds: readonly number[], day: CalendarDay): CalendarDay {
  const said = wishReader(db)?.(customerIds) ?? []
  return said.reduce((last, one) => (one.day > last ? one.day : last), day)
}

/** Nothing in the line of a customer depends on it but whether anything is known, so that only who changes is written. */
function refreshChanged(
  db: Connection,
  customerIds: readonly number[],
  before: ReadonlyMap<number, unknown>,
): void {
  const now = statedReader(db)(customerIds)
  const changed = customerIds.filter(id => now.has(id) !== before.has(id))
  if (changed.length > 0)
    refreshCustomers(db, changed, changed.length > FEWEST_TO_REBUILD ? 'rebuild' : 'incremental')
}

/** To make the search index anew takes as long as to follow some thousand lines one by one. */
const FEWEST_TO_REBUILD = 5000
