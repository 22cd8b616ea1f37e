import { type CalendarDay, dayFromNumber, NO_DAY } from '../../../shared/calendar.ts'
import { listCases } from '../../db/complaint-cases.ts'
import { listDataRequests } from '../../db/data-requests.ts'
import type { Connection } from '../../db/database.ts'
import { denialCode } from '../../db/verdict-codes.ts'
import { STAGE_CODES } from '../../metrics/customers/lifecycle.ts'
import type { NextActionFacts } from '../../reminders/next-action.ts'
import { type CustomerIndex, staleBefore } from '../customers/customer-index.ts'
import type { PeopleColumns } from '../segments/people-columns.ts'
import type { ActedOccasions } from './acted-occasions.ts'

export interface NextActionSources {
  db: Connection
  columns: PeopleColumns
  verdicts: CustomerIndex['verdicts']
  acted: ActedOccasions
}

/** What the best next step for a person follows from, besides what is due. @param place of the person in the columns. */
export function nextActionFacts(
  { db, columns, verdicts, acted }: NextActionSources,
  place: number,
  asOf: CalendarDay,
): NextActionFacts {
  const customerId = columns.customerIds[place] ?? 0
  const request = listDataRequests(db).find(
    one => one.customerId === customerId && one.answeredDay === null && one.receivedDay <= asOf,
  )
  const mayGetLetters = (verdicts('post', 'advertising')?.[customerId] ?? 0) > 0
  const confirmedDay = known(columns.days('addressConfirmed')[place])
  return {
    customerId,
    asOf,
    isOver: columns.codes('stage')[place] === STAGE_CODES.ended,
    requestedDay: request?.receivedDay ?? null,
    openCase:
      listCases(db, { customerId }).find(
        ({ closedDay, openedDay }) => closedDay === null && openedDay <= asOf,
      ) ?? null,
    orders: columns.numbers('orders')[place] ?? 0,
    lastOrderDay: known(columns.days('lastOrder')[place]),
    // Who said no is not asked again, nor whom a marketplace's rules or a dead address keep from mails.
    needsConsent: verdicts('email', 'advertising')?.[customerId] === denialCode('no_consent'),
    staleSince:
      mayGetLetters && confirmedDay !== null && confirmedDay < staleBefore(asOf) ? confirmedDay : null,
    skippedDay: (ruleKey, occasion) => acted.skippedDay(ruleKey, place, occasion),
  }
}

function known(day: number | undefined): CalendarDay | null {
  return day === undefined || day === NO_DAY ? null : dayFromNumber(day)
}
