import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type {
  FirstOrderProblem,
  ProblemEffect,
  ProblemEffects,
} from '../../../shared/model/first-order-effects.ts'
import { Panel } from '../../components/Panel.tsx'
import { Explanation } from '../../figures/Explanation.tsx'
import { customersBehind } from '../../figures/rows-behind.ts'
import { formatCount, formatDay } from '../../i18n/format.ts'
import { verdictOf } from './difference.ts'
import { type EffectRow, EffectTable } from './EffectTable.tsx'
import { shownProblems } from './effect-rows.ts'
import classes from './Returning.module.css'
import { useRatioWords } from './share-words.ts'

/** Whether customers come again less often after a first order with a problem. */
export function ProblemPanel({ problems }: { problems: ProblemEffects }) {
  const { t } = useTranslation('returning')
  const rowsOf = useRows()
  const any = problems.effects.find(({ problem }) => problem === 'any')
  if (any === undefined) return null
  return (
    <Panel
      title={t('problem.title')}
      description={t('problem.description')}
      actions={<ProblemExplanation any={any} asOf={problems.asOf} />}
    >
      {any.withProblem.customers === 0 ? (
        <Text c="dimmed">{t('problem.none')}</Text>
      ) : (
        <>
          <p className={classes.sentence}>
            <Conclusion any={any} />
          </p>
          <EffectTable kind={t('problem.kind')} rows={rowsOf(problems, any)} />
        </>
      )}
      <LateNote problems={problems} />
    </Panel>
  )
}

function ProblemExplanation({ any, asOf }: { any: ProblemEffect; asOf: string }) {
  const { t } = useTranslation('returning')
  return (
    <Explanation
      title={t('problem.title')}
      inWords
      figure="problemOrders"
      inputs={{
        withProblem: formatCount(any.withProblem.withinYear.whole),
        without: formatCount(any.without.withinYear.whole),
      }}
      period={t('tile.asOf', { day: formatDay(asOf) })}
    />
  )
}

function Conclusion({ any }: { any: ProblemEffect }) {
  const { t } = useTranslation('returning')
  const ratio = useRatioWords()
  const [one, other] = [any.withProblem.withinYear, any.without.withinYear]
  const verdict = verdictOf(any.difference)
  if (verdict === 'few') return t('problem.few')
  return t(`problem.${verdict}`, { one: ratio(one), other: ratio(other) })
}

/** First those without any problem, whom the others are compared with. */
function useRows(): (problems: ProblemEffects, any: ProblemEffect) => EffectRow[] {
  const { t } = useTranslation('returning')
  return ({ effects, asOf }, any) => {
    const row = (problem: FirstOrderProblem | 'without'): Pick<EffectRow, 'key' | 'name' | 'addressOf'> => ({
      key: problem,
      name: t(`problem.${problem}`),
      addressOf: outcome =>
        customersBehind({
          figure: 'first_order_problem',
          problem: problem === 'without' ? 'any' : problem,
          has: problem === 'without' ? 'no' : 'yes',
          outcome,
          asOf,
        }),
    })
    const shown = shownProblems(effects).map(({ problem, withProblem, difference }) => ({
      ...row(problem),
      group: withProblem,
      difference,
    }))
    return [{ ...row('without'), group: any.without, difference: null }, ...shown]
  }
}

/** What counts as late, and that a difference is not yet a reason. */
function LateNote({ problems: { lateAfterDays, isLateGiven, effects } }: { problems: ProblemEffects }) {
  const { t } = useTranslation('returning')
  const late =
    lateAfterDays === null
      ? t('problem.noLate')
      : t(`problem.${isLateGiven ? 'lateGiven' : 'lateOwn'}`, {
          count: lateAfterDays,
          formatted: formatCount(lateAfterDays),
        })
  const hasProven = effects.some(({ difference }) => ['less', 'more'].includes(verdictOf(difference)))
  return (
    <p className={classes.note}>
      {late} {hasProven && t('effect.cause')}
    </p>
  )
}
