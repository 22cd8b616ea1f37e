import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { CustomerCard } from '../../../shared/model/customer.ts'
import { orpc } from '../../app/client.ts'
import { LoadFailure } from '../../components/LoadFailure.tsx'
import { Panel } from '../../components/Panel.tsx'
import { Explanation } from '../../figures/Explanation.tsx'
import type { FigureExplanation } from '../../figures/figure-explanation.ts'
import { formatCount, formatDay } from '../../i18n/format.ts'
import { AsOfNote } from './AsOfNote.tsx'
import classes from './CustomerFigures.module.css'
import { FigureRow, FiguresLoading } from './FigureRow.tsx'
import { exactDays, exactRhythm, expectedWords, rhythmWords } from './rhythm-words.ts'
import { Standing, type StandingProps } from './Standing.tsx'
import { type CustomerFigures, isOver, useStanding } from './use-customer-figures.ts'

/** How often a customer comes, whether they are due, and where they stand; words before numbers. */
export function RhythmPanel({ card }: { card: CustomerCard }) {
  const { t } = useTranslation('customers')
  const figures = useStanding(card)
  const asOf = figures.data?.asOf
  const groups = useQuery(
    orpc.figures.groups.queryOptions({ input: { ...(asOf && { asOf }) }, enabled: asOf !== undefined }),
  )
  const failed = [figures, groups].find(query => query.isError)
  const isReady = figures.data !== undefined && groups.data !== undefined
  return (
    <Panel title={t('rhythm.title')} description={<AsOfNote />}>
      {failed && <LoadFailure error={failed.error} onRetry={() => void failed.refetch()} />}
      {!isReady && !failed && <FiguresLoading lines={9} />}
      {isReady && <RhythmFigures figures={figures.data} groups={groups.data} over={isOver(card)} />}
    </Panel>
  )
}

function RhythmFigures({ figures, groups, over }: StandingProps) {
  const { rhythm } = figures
  const { t } = useTranslation(['customers', 'common'])
  const words = rhythm && rhythmWords(rhythm, over, t)
  const expected = rhythm && !over ? expectedWords(rhythm, t) : null
  const rhythmExplained = useRhythmExplanation(figures)
  return (
    <>
      <p className={classes.sentence}>
        {words?.sentence ?? t('customers:rhythm.never')}
        {rhythmExplained && <Explanation {...rhythmExplained} title={t('customers:rhythm.title')} />}
      </p>
      {words?.note != null && <p className={classes.note}>{words.note}</p>}
      <dl className={classes.rows}>
        {rhythm && expected && (
          <FigureRow
            label={expected.label}
            value={expected.window}
            explanation={{
              figure: 'nextOrder',
              inputs: { last: formatDay(rhythm.lastDay), rhythm: exactRhythm(rhythm, t) },
              result: expected.window,
            }}
          />
        )}
        <Standing figures={figures} groups={groups} over={over} />
      </dl>
    </>
  )
}

/** undefined without a purchase. */
function useRhythmExplanation({ asOf, rhythm }: CustomerFigures): FigureExplanation | undefined {
  const { t } = useTranslation(['customers', 'common'])
  const shop = useQuery(orpc.figures.rhythm.queryOptions({ input: { asOf } })).data
  if (rhythm === null) return undefined
  const shopDays = rhythm.gaps === 0 ? shop?.firstGapDays : shop?.typicalGapDays
  const few = t('common:state.tooFew')
  return {
    figure: 'rhythm',
    inputs: {
      gaps: formatCount(rhythm.gaps),
      shop: shopDays === undefined || shop?.isAssumed !== false ? few : exactDays(shopDays, t),
    },
    result: rhythm.rhythmDays === null ? few : exactRhythm(rhythm, t),
  }
}
