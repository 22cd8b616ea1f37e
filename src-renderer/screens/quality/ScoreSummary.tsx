import { useTranslation } from 'react-i18next'
import type { QualityScore } from '../../../shared/model/quality.ts'
import classes from './Quality.module.css'
import { ScoreBar } from './ScoreBar.tsx'
import { headingId, usePercentText } from './score.ts'

/** The five scores beside each other; each leads to its gaps. */
export function ScoreSummary({ points }: { points: readonly QualityScore[] }) {
  const { t } = useTranslation('quality')
  const percentText = usePercentText()
  return (
    <ul className={classes.summary} aria-label={t('summary')}>
      {points.map(score => (
        <li key={score.point}>
          <button
            type="button"
            className={classes.summaryEntry}
            onClick={() => {
              const heading = document.getElementById(headingId(score.point))
              heading?.focus({ preventScroll: true })
              heading?.scrollIntoView({ block: 'start', behavior: 'smooth' })
            }}
          >
            <span className={classes.summaryName}>{t(`point.${score.point}.name`)}</span>
            <span className={classes.summaryValue}>{percentText(score)}</span>
            <ScoreBar score={score} />
          </button>
        </li>
      ))}
    </ul>
  )
}
