import type { FigureMembers } from '../../../shared/model/figure-members.ts'
import type { Finding } from '../../../shared/model/finding.ts'
import type { MonthFigures, WhatChanged } from './use-report.ts'

/** Something to do next, with how many it is about and who they are. */
export type NextStep =
  | { readonly kind: 'atRisk' | 'due' | 'wonBack'; readonly count: number; readonly members: FigureMembers }
  | {
      readonly kind: 'newcomers'
      readonly count: number
      readonly members: FigureMembers
      /** How long the second purchase usually takes; null where too few came again to say. */
      readonly usualDays: number | null
    }
  | { readonly kind: 'pair'; readonly a: string; readonly b: string }

/** More is not done. */
const MOST_STEPS = 4

/**
 * What the month suggests to do, the most urgent first: to win back who used to come, to remind who is due, to bring new
 * customers to their second purchase. Nothing is concluded from limits that are only assumed.
 */
export function nextSteps(now: MonthFigures, { groups, rhythm, findings }: WhatChanged): NextStep[] {
  const asOf = now.to
  const stage = (name: 'at_risk' | 'won_back') =>
    groups.stages.find(({ stage }) => stage === name)?.customers ?? 0
  const due = groups.states.find(({ state }) => state === 'due')?.customers ?? 0
  const newcomers = now.overview.customers - now.overview.existingShare.part
  const { from, to } = now
  const steps: NextStep[] = [
    { kind: 'atRisk', count: stage('at_risk'), members: { figure: 'stage', stage: 'at_risk', asOf } },
    { kind: 'due', count: due, members: { figure: 'state', state: 'due', asOf } },
    {
      kind: 'newcomers',
      count: newcomers,
      usualDays: rhythm.isAssumed ? null : Math.round(rhythm.firstGapDays),
      members: { figure: 'first_order_between', from, to, asOf },
    },
    { kind: 'wonBack', count: stage('won_back'), members: { figure: 'stage', stage: 'won_back', asOf } },
    ...findings.findings.flatMap(({ finding }) => stepOf(finding)).slice(0, 1),
  ]
  const isSure = (step: NextStep) =>
    step.kind === 'newcomers' || step.kind === 'pair' || !rhythm.areLimitsAssumed
  return steps.filter(step => isSure(step) && (step.kind === 'pair' || step.count > 0)).slice(0, MOST_STEPS)
}

function stepOf(finding: Finding): NextStep[] {
  if (finding.kind !== 'product_pair' || finding.pair !== 'same_basket') return []
  return [{ kind: 'pair', a: finding.a.name, b: finding.b.name }]
}
