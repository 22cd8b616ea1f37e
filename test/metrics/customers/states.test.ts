import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CUSTOMER_STATES, stateLimitsEditSchema } from '../../../shared/model/customer-states.ts'
import {
  ASSUMED_SPREAD,
  STATE_CODES,
  stateDays,
  stateLimits,
  stateOn,
} from '../../../src-main/metrics/customers/states.ts'

const LIMITS = stateLimits({ p25: 0.5, p75: 1.5, p90: 2, p95: 5 })
const stateAfter = (days: number, rhythm: number, isYearly = false, limits = LIMITS) =>
  stateOn(1000 + days, stateDays(1000, rhythm, isYearly, limits))

describe('states', () => {
  test('change after the rhythm, and after the ratios of the shop', () => {
    const states = [0, 60, 61, 90, 91, 120, 121, 300, 301].map(days => stateAfter(days, 60))
    expect(states).toEqual(['active', 'active', 'due', 'due', 'late', 'late', 'at_risk', 'at_risk', 'lost'])
  })

  test('nobody is lost before 180 days, however often they came', () => {
    expect([20, 21, 179, 180].map(days => stateAfter(days, 10))).toEqual([
      'late',
      'at_risk',
      'at_risk',
      'lost',
    ])
  })

  test('a yearly buyer has limits in days', () => {
    expect([365, 366, 411, 456, 500, 501].map(days => stateAfter(days, 365, true))).toEqual([
      'active',
      'due',
      'late',
      'at_risk',
      'at_risk',
      'lost',
    ])
  })

  test('a ratio of 1.15 of 100 days are 115 days', () => {
    const limits = stateLimits(ASSUMED_SPREAD, { dueUntil: 1.15 })
    expect([115, 116].map(days => stateAfter(days, 100, false, limits))).toEqual(['due', 'late'])
  })

  test('the owner changes what they like, and the rest stays', () => {
    expect(stateLimits(ASSUMED_SPREAD, { lateUntil: 2.5, lostFromDays: 90 })).toEqual({
      dueUntil: 1.5,
      lateUntil: 2.5,
      atRiskUntil: 3,
      lostFromDays: 90,
      yearlyDueUntilDays: 410,
      yearlyLateUntilDays: 455,
      yearlyLostFromDays: 501,
    })
  })

  const ratio = fc.double({ min: 0.01, max: 20, noNaN: true })
  const days = fc.integer({ min: 1, max: 2000 })
  const edit = fc.record(
    {
      dueUntil: ratio,
      lateUntil: ratio,
      atRiskUntil: ratio,
      lostFromDays: days,
      yearlyDueUntilDays: days,
      yearlyLateUntilDays: days,
      yearlyLostFromDays: days,
    },
    { requiredKeys: [] },
  )

  test('only get worse while one waits, whatever the owner changed', () => {
    fc.assert(
      fc.property(
        edit,
        fc.double({ min: 1, max: 900, noNaN: true }),
        fc.boolean(),
        (changes, rhythm, isYearly) => {
          const limits = stateLimits(ASSUMED_SPREAD, stateLimitsEditSchema.parse(changes))
          const { activeUntil, dueUntil, lateUntil, atRiskUntil } = stateDays(0, rhythm, isYearly, limits)
          expect(activeUntil <= dueUntil && dueUntil <= lateUntil && lateUntil <= atRiskUntil).toBe(true)
          expect(limits.yearlyDueUntilDays).toBeLessThanOrEqual(limits.yearlyLateUntilDays)
          expect(limits.yearlyLateUntilDays).toBeLessThan(limits.yearlyLostFromDays)
          let worst = 0
          for (let day = 0; day < 3000; day += 7) {
            const state = STATE_CODES[stateAfter(day, rhythm, isYearly, limits)]
            expect(state).toBeGreaterThanOrEqual(worst)
            // Active is whoever has not waited longer than the rhythm, and nobody else.
            expect(state === STATE_CODES.active).toBe(day <= rhythm)
            worst = state
          }
        },
      ),
    )
  })

  test('have the code of their position', () => {
    expect(CUSTOMER_STATES.map(state => STATE_CODES[state])).toEqual([0, 1, 2, 3, 4])
  })
})
