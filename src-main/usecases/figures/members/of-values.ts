import type { FigureMembers } from '../../../../shared/model/figure-members.ts'
import { revenueMembers } from '../../../metrics/value/expected-revenue.ts'
import { valueBarMembers, valueTenthMembers } from '../../../metrics/value/value-distribution.ts'
import type { FigureSources } from '../figure-sources.ts'

type ValueMembers = Extract<FigureMembers, { figure: 'value_bar' | 'value_tenth' | 'expected_revenue' }>

/** The customers behind what all of them are worth, or are expected to bring. */
export function membersOfValues({ figures, forecast }: FigureSources, of: ValueMembers): number[] {
  switch (of.figure) {
    case 'value_bar': {
      const made = forecast(of.asOf)
      const { fromMinor, toMinor = null } = of
      return valueBarMembers(made.persons, made.valuesOf(of.of), { fromMinor, toMinor })
    }
    case 'value_tenth': {
      const made = forecast(of.asOf)
      return valueTenthMembers(made.persons, made.valuesOf(of.of), of.tenth)
    }
    case 'expected_revenue':
      return revenueMembers(figures.histories(), of, of.who, figures.endings())
  }
}
