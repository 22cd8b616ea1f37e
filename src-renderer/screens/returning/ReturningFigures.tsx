import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import type { OrderLadder } from '../../../shared/model/order-ladder.ts'
import { orpc } from '../../app/client.ts'
import { loadCanvas } from '../../charts/load-canvas.ts'
import type { AsOf } from '../../figures/use-as-of.ts'
import { ChurnPanel } from './ChurnPanel.tsx'
import { DispatchPanel } from './DispatchPanel.tsx'
import { LadderSteps } from './LadderSteps.tsx'
import { Lead } from './Lead.tsx'
import { Loaded } from './Loaded.tsx'
import { ProblemPanel } from './ProblemPanel.tsx'
import { ReturningTiles } from './ReturningTiles.tsx'
import { RhythmPanel } from './RhythmPanel.tsx'
import { WhyTwoShares } from './WhyTwoShares.tsx'

/** Come after the sentences and tiles: what draws is large, and they do not wait for it. */
const LadderChart = lazy(() => import('./LadderChart.tsx'))
const ReturnCurves = lazy(() => {
  void loadCanvas()
  return import('./ReturnCurves.tsx')
})
const Cohorts = lazy(() => import('./Cohorts.tsx'))
const SeasonCalendar = lazy(() => import('./SeasonCalendar.tsx'))

/** Everything that is said of coming back on a day with customers; each part asks for its own figures. */
export function ReturningFigures({ ladder, asOf }: { ladder: OrderLadder; asOf: AsOf }) {
  const input = { asOf: ladder.asOf }
  const options = { input, placeholderData: keepPreviousData }
  const rhythm = useQuery(orpc.figures.rhythm.queryOptions(options))
  const churn = useQuery(orpc.figures.churn.queryOptions(options))
  const problems = useQuery(orpc.figures.problems.queryOptions(options))
  const dispatch = useQuery(orpc.figures.dispatch.queryOptions(options))
  const values = useQuery(orpc.figures.values.queryOptions(options))
  return (
    <>
      <Lead ladder={ladder} />
      <WhyTwoShares ladder={ladder} />
      <ReturningTiles ladder={ladder} frequency={values.data?.frequency} firstDay={asOf.firstDay} />
      <Suspense fallback={null}>
        <LadderChart ladder={ladder} firstDay={asOf.firstDay} />
        <LadderSteps ladder={ladder} />
        <ReturnCurves ladder={ladder} />
        <Cohorts asOf={ladder.asOf} customers={ladder.customers} firstDay={asOf.firstDay} />
      </Suspense>
      <Loaded query={rhythm}>{data => <RhythmPanel rhythm={data} />}</Loaded>
      <Loaded query={churn}>{data => <ChurnPanel churn={data} firstDay={asOf.firstDay} />}</Loaded>
      <Loaded query={problems}>{data => <ProblemPanel problems={data} />}</Loaded>
      <Loaded query={dispatch}>{data => <DispatchPanel dispatch={data} />}</Loaded>
      <Suspense fallback={null}>
        <Loaded query={values}>
          {({ revenue }) => <SeasonCalendar revenue={revenue} rhythm={rhythm.data} />}
        </Loaded>
      </Suspense>
    </>
  )
}
