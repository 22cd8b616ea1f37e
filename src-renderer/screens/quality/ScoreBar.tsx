import type { QualityScore } from '../../../shared/model/quality.ts'
import classes from './Quality.module.css'
import { scoreShare } from './score.ts'

/** The score as a bar, for the eye; the number stands beside it. */
export function ScoreBar({ score }: { score: QualityScore }) {
  const share = scoreShare(score) ?? 0
  return (
    <span className={classes.bar} aria-hidden="true">
      <span style={{ width: `${share * 100}%` }} data-complete={share === 1 || undefined} />
    </span>
  )
}
