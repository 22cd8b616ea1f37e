import type { CalendarDay } from '../../../shared/calendar.ts'
import type { FindingMark } from '../../../shared/model/finding-mark.ts'

/** The marks that hold on a day, by key. */
export function heldMarks(marks: readonly FindingMark[], asOf: CalendarDay): Map<string, FindingMark> {
  const held = new Map<string, FindingMark>()
  for (const mark of marks) {
    const { key, day, until } = mark
    const holds = day <= asOf && (until === null || asOf <= until)
    const before = held.get(key)
    if (holds && (before === undefined || outweighs(mark, before))) held.set(key, mark)
  }
  return held
}

/** To hide is stronger than to understand; else what was said later, or holds longer. */
function outweighs(one: FindingMark, other: FindingMark): boolean {
  if (one.kind !== other.kind) return one.kind === 'hidden'
  if (one.day !== other.day) return one.day > other.day
  return one.until === null || (other.until !== null && one.until > other.until)
}
