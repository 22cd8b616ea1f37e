import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { StageFlow } from '../../../shared/model/lifecycle.ts'
import { orpc } from '../../app/client.ts'
import { ChartCard } from '../../charts/ChartCard.tsx'
import { LoadFailure } from '../../components/LoadFailure.tsx'
import { Panel } from '../../components/Panel.tsx'
import { formatCount, formatDay } from '../../i18n/format.ts'
import { FlowMatrix } from './FlowMatrix.tsx'
import { FlowPicker } from './FlowPicker.tsx'
import type { FlowPeriod } from './flow-period.ts'
import { flowSums } from './flow-sums.ts'
import { useFlowData } from './use-flow-data.ts'
import { useFlowPeriod } from './use-flow-period.ts'
import { useFlowSentence } from './use-flow-sentence.ts'

export interface FlowSectionProps {
  asOf: string
  firstDay: string
  today: string
}

/** Who moved from which stage to which between two days, as a drawing and as a table that adds up. */
export function FlowSection({ asOf, firstDay, today }: FlowSectionProps) {
  const [period, choose] = useFlowPeriod(asOf, firstDay)
  const { from, to } = period
  const flow = useQuery(
    orpc.figures.flow.queryOptions({ input: { from, to }, placeholderData: keepPreviousData }),
  )
  if (flow.isError) return <LoadFailure error={flow.error} onRetry={() => void flow.refetch()} />
  if (flow.data === undefined) return null
  const picker = <FlowPicker period={period} firstDay={firstDay} today={today} onChange={choose} />
  const all = flowSums(flow.data).all
  return all === 0 || from === to ? (
    <NoWays picker={picker} period={period} />
  ) : (
    <Ways flow={flow.data} firstDay={firstDay} picker={picker} />
  )
}

function NoWays({ picker, period: { from, to } }: { picker: React.ReactNode; period: FlowPeriod }) {
  const { t } = useTranslation('groups')
  return (
    <Panel title={t('flow.title')} description={t(from === to ? 'flow.sameDay' : 'flow.nobody')}>
      {picker}
    </Panel>
  )
}

interface WaysProps {
  flow: StageFlow
  firstDay: string
  picker: React.ReactNode
}

function Ways({ flow, firstDay, picker }: WaysProps) {
  const { t } = useTranslation('groups')
  const { all, came, moved } = flowSums(flow)
  const days = { from: formatDay(flow.from), to: formatDay(flow.to) }
  return (
    <>
      <ChartCard
        data={useFlowData(flow, firstDay)}
        meaning={useFlowSentence()(flow)}
        explanation={{
          figure: 'lifecycleFlow',
          inputs: { customers: formatCount(all), moved: formatCount(came + moved) },
          period: t('flow.period', days),
        }}
      >
        {picker}
      </ChartCard>
      <Panel title={t('flow.tableTitle')} description={t('flow.tableText', days)}>
        <FlowMatrix flow={flow} />
      </Panel>
    </>
  )
}
