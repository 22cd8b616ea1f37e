import type { FigureMembers } from '../../../../shared/model/figure-members.ts'
import { churnMembers } from '../../../metrics/customers/churn-rate.ts'
import { cohortMembers } from '../../../metrics/loyalty/cohorts.ts'
import { ladderMembers } from '../../../metrics/loyalty/order-ladder.ts'
import { secondPurchaseMembers } from '../../../metrics/loyalty/second-purchase.ts'
import type { FigureBase } from '../figure-base.ts'

type LoyaltyMembers = Extract<FigureMembers, { figure: 'churn' | 'ladder' | 'second_purchase' | 'cohort' }>

/** The customers who came again, or did not. */
export function membersOfLoyalty(figures: FigureBase, of: LoyaltyMembers): number[] {
  const histories = figures.histories()
  const persons = figures.persons(of.asOf)
  switch (of.figure) {
    case 'churn':
      return churnMembers(histories, persons, of.fate)
    case 'ladder':
      return ladderMembers(persons, of.step, of.who)
    case 'second_purchase':
      return secondPurchaseMembers(histories, persons, of.outcome)
    case 'cohort': {
      const { cohort, who, offset = 0 } = of
      return cohortMembers(histories, persons, { cohort, who: who === 'active' ? { offset } : who })
    }
  }
}
