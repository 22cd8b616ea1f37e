import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ABC_CLASSES, RFM_GROUPS } from '../../../shared/model/customer-groups.ts'
import { CUSTOMER_STATES } from '../../../shared/model/customer-states.ts'
import type { FigureMembers } from '../../../shared/model/figure-members.ts'
import { LIFECYCLE_STAGES } from '../../../shared/model/lifecycle.ts'
import { useAsOf } from '../../figures/use-as-of.ts'
import { membersOfStanding, standingOf } from './standing-choice.ts'

export interface StandingFilterProps {
  value: FigureMembers | undefined
  today: string
  onChange: (value: FigureMembers | null) => void
}

/** One stage, group, class or state at a time: a list shows the customers behind one figure. */
export function StandingFilter({ value, today, onChange }: StandingFilterProps) {
  const { t } = useTranslation(['customers', 'groups'])
  const asOf = useAsOf()
  const options = {
    stage: LIFECYCLE_STAGES.map(name => ({ value: `stage:${name}`, label: t(`groups:stage.${name}`) })),
    rfm_group: RFM_GROUPS.map(name => ({ value: `rfm_group:${name}`, label: t(`groups:rfmGroup.${name}`) })),
    abc: ([...ABC_CLASSES, 'none'] as const).map(name => ({
      value: `abc:${name}`,
      label: t(`groups:abc.${name}`),
    })),
    state: CUSTOMER_STATES.map(name => ({ value: `state:${name}`, label: t(`groups:state.${name}`) })),
  }
  const figures = ['stage', 'rfm_group', 'abc', 'state'] as const
  return (
    <Select
      label={t('customers:filter.standing')}
      placeholder={t('customers:filter.anyStanding')}
      data={figures.map(figure => ({
        group: t(`customers:filter.standingOf.${figure}`),
        items: options[figure],
      }))}
      value={standingOf(value)}
      clearable
      clearButtonProps={{ 'aria-label': t('customers:filter.clearStanding') }}
      comboboxProps={{ width: 280, position: 'bottom-start' }}
      maxDropdownHeight={340}
      disabled={asOf === undefined}
      onChange={chosen => onChange(membersOfStanding(chosen, asOf?.asOf ?? today))}
    />
  )
}
