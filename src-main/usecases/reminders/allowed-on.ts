import type { CalendarDay } from '../../../shared/calendar.ts'
import type { Channel, Purpose, Verdict } from '../../../shared/model/permission.ts'
import type { ReminderRule } from '../../../shared/model/reminder.ts'
import { meaningOfCode } from '../../db/verdict-codes.ts'
import { isAdvertising } from '../../reminders/inbox.ts'
import type { DueSources } from './due-sources.ts'

/** By channel who may be contacted on it, by their places. */
export type AllowedOn = ReadonlyMap<Channel, (place: number) => boolean>

/** Of each channel that a rule has, who may be contacted on it for what it reminds of. */
export function allowedOn(
  { segments, verdicts }: Pick<DueSources, 'segments' | 'verdicts'>,
  rule: ReminderRule,
  asOf: CalendarDay,
): AllowedOn {
  const purpose = purposeOf(rule)
  const { customerIds } = segments.columns(asOf)
  const channels = rule.channels.map(channel => {
    const codes = verdicts(channel, purpose)
    const isAllowed = (place: number) => (codes?.[customerIds[place] ?? 0] ?? 0) > 0
    return [channel, isAllowed] as const
  })
  return new Map(channels)
}

/** Why somebody may be contacted on none of a rule's channels. */
export function denialsOf(
  { verdicts }: Pick<DueSources, 'verdicts'>,
  rule: ReminderRule,
  customerId: number,
): Verdict[] {
  const purpose = purposeOf(rule)
  return rule.channels.flatMap(channel => {
    const code = verdicts(channel, purpose)?.[customerId] ?? 0
    return code < 0 ? [{ channel, purpose, since: null, ...meaningOfCode(code) }] : []
  })
}

function purposeOf(rule: ReminderRule): Purpose {
  return isAdvertising(rule) ? 'advertising' : 'transactional'
}
