import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { FlowStage, StageFlow } from '../../../shared/model/lifecycle.ts'
import type { SeriesColor } from '../../charts/chart-colors.ts'
import type { FlowData } from '../../charts/chart-data.ts'
import { customersBehind } from '../../figures/rows-behind.ts'
import { formatDay } from '../../i18n/format.ts'
import { flowCount, STAGES_IN_ORDER } from './flow-sums.ts'

/** Kinds of stages, not single ones: each has its name beside it. */
const COLORS: Readonly<Record<FlowStage, SeriesColor>> = {
  not_there: 'gray',
  prospect: 'gray',
  new: 'ochre',
  repeat: 'sky',
  regular: 'petrol',
  won_back: 'petrol',
  at_risk: 'plum',
  dormant: 'plum',
  lost: 'gray',
  ended: 'gray',
}

/** The ways between the stages of two days as a chart. */
export function useFlowData(flow: StageFlow, firstDay: string): FlowData {
  const { t } = useTranslation('groups')
  return useMemo(() => {
    const { from, to } = flow
    const pairs = STAGES_IN_ORDER.flatMap(before => STAGES_IN_ORDER.map(after => ({ before, after })))
    return {
      kind: 'flow',
      title: t('flow.title'),
      asOf: to,
      beforeName: t('flow.on', { day: formatDay(from) }),
      afterName: t('flow.on', { day: formatDay(to) }),
      countName: t('flow.customers'),
      stages: STAGES_IN_ORDER.map(key => ({ key, name: t(`stage.${key}`), color: COLORS[key] })),
      flows: pairs.map(({ before, after }) => ({
        from: before,
        to: after,
        count: flowCount(flow, before, after),
        address: customersBehind({ figure: 'flow', from, to, fromStage: before, toStage: after }),
      })),
      ...(from < firstDay && { notes: [t('flow.beforeData', { day: formatDay(firstDay) })] }),
    }
  }, [flow, firstDay, t])
}
