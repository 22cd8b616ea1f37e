import { dayNumber } from '../../../../shared/calendar.ts'
import type { FigureMembers } from '../../../../shared/model/figure-members.ts'
import { dispatchMembers } from '../../../metrics/loyalty/dispatch-effects.ts'
import { problemMembers } from '../../../metrics/loyalty/problem-effects.ts'
import { firstOrderBetween } from '../../../metrics/persons.ts'
import { firstOrderMembers } from '../../../metrics/value/bargain-hunters.ts'
import type { FigureSources } from '../figure-sources.ts'

type FirstOrderMembers = Extract<
  FigureMembers,
  { figure: 'first_order_problem' | 'first_order_wait' | 'first_order_price' | 'first_order_between' }
>

const PRICES = { discounted: 'discounted', full_price: 'fullPrice', unknown: 'unknown' } as const

/** The customers whose first order was of some kind, perhaps those of them who came again. */
export function membersOfFirstOrders({ figures, facts }: FigureSources, of: FirstOrderMembers): number[] {
  const persons = figures.persons(of.asOf)
  switch (of.figure) {
    case 'first_order_problem': {
      const { histories, traits } = facts()
      const { problem, has, outcome } = of
      const rule = { lateAfterDays: figures.rules().lateAfterDays }
      return problemMembers(histories, persons, traits, { problem, has: has === 'yes', outcome }, rule)
    }
    case 'first_order_wait': {
      const { histories, traits } = facts()
      const wait = of.wait === 'unknown' ? null : of.wait
      return dispatchMembers(histories, persons, traits, { wait, outcome: of.outcome })
    }
    case 'first_order_price': {
      const { histories, traits } = facts()
      return firstOrderMembers(histories, persons, traits, PRICES[of.price])
    }
    case 'first_order_between':
      return firstOrderBetween(persons, dayNumber(of.from), dayNumber(of.to))
  }
}
