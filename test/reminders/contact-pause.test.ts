import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ContactLimits } from '../../shared/model/reminder.ts'
import { nextContactDay } from '../../src-main/reminders/contact-pause.ts'

const LIMITS: ContactLimits = { most: 2, withinDays: 30, pauseDays: 7 }

test.each([
  [[], 100, 100],
  [[90], 100, 100],
  [[93], 100, 100],
  [[94], 100, 101],
  [[100], 100, 107],
  [[80, 95], 100, 110],
  [[71, 95], 100, 102],
  [[70, 90], 100, 100],
  [[50, 60, 70], 100, 100],
])('after contacts on %j, on day %d the next one is on day %d', (contacts, asOf, next) => {
  expect(nextContactDay(contacts, LIMITS, asOf)).toBe(next)
})

/** Whether the limits hold, counted from the words of the rule. */
function keeps(contacts: readonly number[], { most, withinDays, pauseDays }: ContactLimits): boolean {
  return contacts.every((day, index) => {
    const before = contacts.slice(0, index)
    return (
      before.every(other => day - other >= pauseDays) &&
      before.filter(other => other > day - withinDays).length < most
    )
  })
}

test('who is only contacted from that day on is never contacted too often, and no day is lost', () => {
  const limits = fc.record({
    most: fc.integer({ min: 1, max: 4 }),
    withinDays: fc.integer({ min: 1, max: 60 }),
    pauseDays: fc.integer({ min: 0, max: 40 }),
  })
  fc.assert(
    fc.property(limits, fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 12 }), (chosen, waits) => {
      const contacts: number[] = []
      let today = 0
      for (const wait of waits) {
        today += wait
        const next = nextContactDay(contacts, chosen, today)
        expect(keeps([...contacts, next], chosen)).toBe(true)
        for (let sooner = today; sooner < next; sooner++)
          expect(keeps([...contacts, sooner], chosen)).toBe(false)
        contacts.push(next)
        today = next
      }
    }),
  )
})
