import { type CalendarDay, dayNumber } from '../../../shared/calendar.ts'
import type { Connection } from '../../db/database.ts'
import { listReminderActions } from '../../db/reminders.ts'
import type { IsSnoozed } from '../../reminders/find-occasions.ts'
import type { OwnerAction } from '../../reminders/inbox.ts'

/** What the owner did with reminders of people, by their places. */
export class ActedOccasions {
  readonly #actions = new Map<string, OwnerAction & { day: CalendarDay }>()
  readonly #never = new Set<string>()
  readonly #snoozing = new Set<string>()

  /** @param customerIds the people, in ascending order. */
  constructor(db: Connection, customerIds: Int32Array) {
    const actions = listReminderActions(db, 'people')
    if (actions.length === 0) return
    const places = new Map(Array.from(customerIds, (id, place) => [id, place]))
    for (const { ruleKey, customerId, occasion, act, untilDay, day } of actions) {
      const place = places.get(customerId)
      if (place === undefined) continue
      if (act === 'never') this.#never.add(`${ruleKey}|${place}`)
      else
        this.#actions.set(`${ruleKey}|${place}|${occasion}`, {
          act,
          until: untilDay === null ? 0 : dayNumber(untilDay),
          day,
        })
      if (act === 'snoozed') this.#snoozing.add(ruleKey)
    }
  }

  /** The last that was done with an occasion; null for nothing. */
  action(ruleKey: string, place: number, occasion: string): OwnerAction | null {
    return this.#actions.get(`${ruleKey}|${place}|${occasion}`) ?? null
  }

  /** When an occasion was last skipped; null where nothing, or something else, was done with it. */
  skippedDay(ruleKey: string, place: number, occasion: string): CalendarDay | null {
    const action = this.#actions.get(`${ruleKey}|${place}|${occasion}`)
    return action?.act === 'skipped' ? action.day : null
  }

  isNever(ruleKey: string, place: number): boolean {
    return this.#never.has(`${ruleKey}|${place}`)
  }

  /** Tells which occasions of a rule were snoozed; null where none was. */
  isSnoozed(ruleKey: string): IsSnoozed | null {
    if (!this.#snoozing.has(ruleKey)) return null
    return (place, occasion) => this.action(ruleKey, place, occasion)?.act === 'snoozed'
  }
}
