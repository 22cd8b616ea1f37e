import { useTranslation } from 'react-i18next'
import type { CustomerGroups } from '../../../shared/model/customer-overview.ts'
import type { FigureMembers } from '../../../shared/model/figure-members.ts'
import type { FigureExplanation } from '../../figures/figure-explanation.ts'
import { customersBehind } from '../../figures/rows-behind.ts'
import { formatCount, formatMoneyRounded } from '../../i18n/format.ts'
import { FigureRow } from './FigureRow.tsx'
import { exactRhythm } from './rhythm-words.ts'
import type { CustomerFigures } from './use-customer-figures.ts'

export interface StandingProps {
  figures: CustomerFigures
  groups: CustomerGroups
  /** The relationship has ended. */
  over: boolean
}

/** Stage, state, group and class in words; each leads to everybody of whom the same is true. */
export function Standing(props: StandingProps) {
  const marks = [useStageMark(props), useStateMark(props), useGroupMark(props), useClassMark(props)]
  return marks.map(mark => mark && <Mark key={mark.label} {...mark} />)
}

interface MarkProps {
  label: string
  /** null: too little data. */
  name: string | null
  behind?: FigureMembers
  /** How many customers it is true of. */
  customers?: number | undefined
  explanation: FigureExplanation
}

function Mark({ label, name, behind, customers, explanation }: MarkProps) {
  const { t } = useTranslation(['customers', 'common'])
  if (name === null || behind === undefined)
    return <FigureRow label={label} value={t('common:state.tooFew')} isFew explanation={explanation} />
  const address = customersBehind(behind)
  const rowsLabel =
    customers === undefined
      ? t('customers:rhythm.open', { name })
      : t('customers:rhythm.show', { name, formatted: formatCount(customers) })
  return (
    <FigureRow
      label={label}
      value={name}
      address={address}
      openLabel={rowsLabel}
      explanation={{ ...explanation, result: name, rows: { address, label: rowsLabel } }}
    />
  )
}

const total = (counts: readonly { customers: number }[]) =>
  counts.reduce((sum, { customers }) => sum + customers, 0)

function useStageMark({ figures: { stage, asOf }, groups }: StandingProps): MarkProps | null {
  const { t } = useTranslation(['customers', 'groups'])
  if (stage === null) return null
  return {
    label: t('customers:rhythm.stage'),
    name: t(`groups:stage.${stage}`),
    behind: { figure: 'stage', stage, asOf },
    customers: groups.stages.find(one => one.stage === stage)?.customers,
    explanation: {
      figure: 'lifecycleStage',
      inputs: { customers: formatCount(total(groups.stages)) },
    },
  }
}

/** Where nothing is known of a rhythm, nothing is said of being in time. */
function useStateMark({ figures, groups, over }: StandingProps): MarkProps | null {
  const { t } = useTranslation(['customers', 'groups', 'common'])
  const { rhythm, asOf } = figures
  if (rhythm === null || over) return null
  const { state, daysSince } = rhythm
  const days = t('common:count.days', { count: daysSince, formatted: formatCount(daysSince) })
  return {
    label: t('customers:rhythm.state'),
    name: rhythm.rhythmDays === null ? null : t(`groups:state.${state}`),
    behind: { figure: 'state', state, asOf },
    customers: groups.states.find(one => one.state === state)?.customers,
    explanation: { figure: 'customerState', inputs: { days, rhythm: exactRhythm(rhythm, t) } },
  }
}

function useGroupMark({ figures, groups }: StandingProps): MarkProps | null {
  const { t } = useTranslation(['customers', 'groups'])
  const { rfmGroup: group, rhythm, asOf } = figures
  if (rhythm === null) return null
  const explanation: FigureExplanation = {
    figure: 'rfmGroup',
    inputs: { customers: formatCount(groups.rfm.customers) },
  }
  const mark: MarkProps = { label: t('customers:rhythm.group'), name: null, explanation }
  if (group === null) return mark
  return {
    ...mark,
    name: t(`groups:rfmGroup.${group}`),
    behind: { figure: 'rfm_group', group, asOf } as const,
    customers: groups.rfm.groups.find(one => one.group === group)?.customers,
  }
}

function useClassMark({ figures, groups }: StandingProps): MarkProps | null {
  const { t } = useTranslation(['customers', 'groups'])
  const { abc, rhythm, asOf } = figures
  if (rhythm === null) return null
  const table = groups.abc
  const revenue = table.currency === null ? '–' : formatMoneyRounded(table.revenueMinor, table.currency)
  const explanation: FigureExplanation = {
    figure: 'abcClass',
    inputs: { customers: formatCount(table.customers), revenue },
  }
  const mark: MarkProps = { label: t('customers:rhythm.class'), name: null, explanation }
  if (!table.enough) return mark
  const of = abc ?? 'none'
  return {
    ...mark,
    name: t(`groups:abc.${of}`),
    behind: { figure: 'abc', class: of, asOf } as const,
    customers: abc === null ? table.withoutRevenue : table.classes.find(one => one.class === abc)?.customers,
  }
}
