import { Text } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { LadderStep, OrderLadder } from '../../../shared/model/order-ladder.ts'
import { spokenSpan } from '../../../shared/spoken-span.ts'
import { ChartCard } from '../../charts/ChartCard.tsx'
import type { SurvivalData } from '../../charts/chart-data.ts'
import { Panel } from '../../components/Panel.tsx'
import { formatCount, formatList } from '../../i18n/format.ts'
import { afterYear, comparableCurves, halfBackDay, namedShares } from './ladder-shares.ts'
import classes from './Returning.module.css'
import { ordinalKey, useShareWords, useSpanWords } from './share-words.ts'

const COLORS = ['petrol', 'ochre', 'plum'] as const
/** Up to half a year the table has a row a week, beyond it one a month. */
const [WEEK, HALF_YEAR, MONTH] = [7, 182, 30]

/** By day since the first, second and third order how many have come again. */
export default function ReturnCurves({ ladder }: { ladder: OrderLadder }) {
  const { t } = useTranslation('returning')
  const { data, steps } = useCurveData(ladder)
  const [first] = ladder.steps
  if (steps.length === 0)
    return (
      <Panel title={data.title} description={t('curve.meaning')}>
        <Text c="dimmed">{t('curve.few')}</Text>
      </Panel>
    )
  return (
    <ChartCard
      data={data}
      meaning={t('curve.meaning')}
      explanation={{
        figure: 'secondPurchaseCurve',
        inputs: {
          customers: formatCount(first?.soFar.whole ?? 0),
          repurchases: formatCount(first?.soFar.part ?? 0),
        },
      }}
    >
      <ul className={classes.sentences}>
        {steps.map(step => (
          <CurveInWords key={step.from} step={step} />
        ))}
      </ul>
    </ChartCard>
  )
}

/** "Nach der 1. Bestellung haben wieder gekauft: etwa ein Zehntel in drei Monaten, …" */
function CurveInWords({ step }: { step: LadderStep }) {
  const { t } = useTranslation('returning')
  const shareWords = useShareWords()
  const parts = namedShares(step).map(({ name, share }) =>
    t(`curve.${name}`, { share: shareWords(share.value) }),
  )
  if (parts.length === 0) return null
  const ordinal = t(ordinalKey(step.from))
  return (
    <li>
      {t('curve.line', { ordinal, parts: formatList(parts) })} <HalfBack step={step} />{' '}
      <AfterYear step={step} />
    </li>
  )
}

/** Only where the curve is still drawn by then. */
function HalfBack({ step }: { step: LadderStep }) {
  const { t } = useTranslation('returning')
  const spanWords = useSpanWords()
  const day = halfBackDay(step)
  if (day === null) return null
  return t('curve.halfBack', { span: spanWords(spokenSpan(day), 'spanOf') })
}

function AfterYear({ step }: { step: LadderStep }) {
  const { t } = useTranslation('returning')
  const shareWords = useShareWords()
  const later = afterYear(step)
  return later === null ? null : t('curve.afterYear', { share: shareWords(later.value) })
}

function useCurveData(ladder: OrderLadder): { data: SurvivalData; steps: LadderStep[] } {
  const { t } = useTranslation('returning')
  return useMemo(() => {
    const { steps, untilDay } = comparableCurves(ladder.steps)
    const data: SurvivalData = {
      kind: 'survival',
      title: t('curve.title'),
      asOf: ladder.asOf,
      timeName: t('curve.time'),
      untilDay,
      tableEveryDays: untilDay > HALF_YEAR ? MONTH : WEEK,
      curves: steps.map(({ from, curve }) => ({
        key: String(from),
        name: t('curve.name', { ordinal: t(ordinalKey(from)) }),
        color: COLORS[from - 1] ?? 'gray',
        steps: curve.map(({ days, value, low, high, atRisk }) => ({
          day: days,
          share: value,
          low,
          high,
          atRisk,
        })),
      })),
    }
    return { data, steps }
  }, [ladder, t])
}
