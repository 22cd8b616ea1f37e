import type { RankingData } from '../chart-data.ts'
import { partOf } from './longest-bar.ts'
import classes from './Ranking.module.css'

/** One bar, with its interval as a line across its end. */
export function RankingBar({ data, index, longest }: { data: RankingData; index: number; longest: number }) {
  const value = data.values[index]
  const interval = data.intervals?.[index] ?? null
  const percent = (of: number) => `${100 * partOf(of, longest)}%`
  if (typeof value !== 'number') return <div className={classes.rail} />
  return (
    <div className={classes.rail}>
      <div className={classes.bar} style={{ width: percent(value) }} />
      {interval !== null && (
        <div
          className={classes.interval}
          style={{
            left: percent(interval.low),
            width: `${100 * (partOf(interval.high, longest) - partOf(interval.low, longest))}%`,
          }}
        />
      )}
    </div>
  )
}
