import type { FigureMembers } from '../../../../shared/model/figure-members.ts'
import { abcMembers } from '../../../metrics/customers/abc.ts'
import { stateMembers } from '../../../metrics/customers/customer-figures.ts'
import { regularMembers } from '../../../metrics/customers/regular-customers.ts'
import { rfmMembers } from '../../../metrics/customers/rfm-table.ts'
import { stageMembers } from '../../../metrics/customers/stage-flow.ts'
import type { FigureBase } from '../figure-base.ts'

type GroupMembers = Extract<
  FigureMembers,
  { figure: 'rfm_group' | 'rfm_cell' | 'abc' | 'state' | 'stage' | 'regular' }
>

/** The customers of a group, a class, a state or a stage. */
export function membersOfGroups(figures: FigureBase, of: GroupMembers): number[] {
  const { asOf } = of
  const persons = figures.persons(asOf)
  switch (of.figure) {
    case 'rfm_group':
    case 'rfm_cell':
      return rfmMembers(persons, figures.rfm(asOf), of)
    case 'abc':
      return abcMembers(persons, figures.abc(asOf), of.class)
    case 'state':
      return stateMembers(persons, figures.customers(asOf), of.state, figures.endings())
    case 'stage':
      return stageMembers(figures.stages(asOf), of.stage)
    case 'regular':
      return regularMembers(persons, figures.customers(asOf), figures.rules().regular)
  }
}
