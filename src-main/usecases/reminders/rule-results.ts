import { addMonths, type CalendarDay, dayNumber } from '../../../shared/calendar.ts'
import { FOLLOWING_DAYS } from '../../../shared/model/contact-log.ts'
import { RESULT_MONTHS, type RuleResult } from '../../../shared/model/reminder.ts'
import { readFirstContactsByRule } from '../../db/contact-events.ts'
import type { Connection } from '../../db/database.ts'
import { campaignOutcome } from '../../metrics/campaigns/campaign-outcome.ts'
import type { FigureBase } from '../figures/figure-base.ts'

/**
 * Of everybody who was contacted through a rule in the last {@link RESULT_MONTHS} months, each once, how many ordered from
 * that day on until {@link FOLLOWING_DAYS} days after it; rules through which nobody was are left out.
 */
export function ruleResults(
  db: Connection,
  figures: Pick<FigureBase, 'histories' | 'values'>,
  today: CalendarDay,
): RuleResult[] {
  const since = addMonths(today, -RESULT_MONTHS)
  const byRule = Map.groupBy(readFirstContactsByRule(db, since), ({ ruleKey }) => ruleKey)
  return Array.from(byRule, ([ruleKey, contacts]) => {
    const first = {
      customerIds: contacts.map(({ customerId }) => customerId),
      days: contacts.map(({ day }) => dayNumber(day)),
    }
    const window = { windowDays: FOLLOWING_DAYS, asOf: dayNumber(today) }
    const { fates } = campaignOutcome(figures.histories(), figures.values(), first, window)
    const count = (wanted: (typeof fates)[number]) => fates.filter(fate => fate === wanted).length
    return { ruleKey, since, contacted: fates.length, ordered: count('ordered'), open: count('open') }
  }).filter(({ contacted }) => contacted > 0)
}
