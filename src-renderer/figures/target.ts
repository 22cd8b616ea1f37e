import type { FigureTarget, TargetFigure } from '../../shared/model/figure-target.ts'
import type { ChartWords } from '../charts/chart-words.ts'
import { coarseWords, type Unit } from '../charts/unit.ts'

export type TargetState = 'reached' | 'close' | 'missed'

/** Of these figures less is better. */
const SMALL_IS_GOOD: readonly TargetFigure[] = ['churn']

/** Where a value stands against its target: there, not there yet, or so far off that it is a warning. */
export function targetState(value: number, { figure, target, warnBelow }: FigureTarget): TargetState {
  // Turned round, less is better becomes more is better.
  const sign = SMALL_IS_GOOD.includes(figure) ? -1 : 1
  if (sign * value >= sign * target) return 'reached'
  return warnBelow !== null && sign * value >= sign * warnBelow ? 'close' : 'missed'
}

/** "Ziel erreicht: mindestens 30 %" */
export function targetWords(value: number, target: FigureTarget, unit: Unit, t: ChartWords): string {
  const direction = SMALL_IS_GOOD.includes(target.figure) ? 'atMost' : 'atLeast'
  const aim = t(`figures:target.${direction}`, { value: coarseWords(target.target, unit, t) })
  return t(`figures:target.${targetState(value, target)}`, { aim })
}
