import { useId } from 'react'
import type { SeriesColor } from './chart-colors.ts'
import type { SignLook } from './legend-entries.ts'
import { DASHES, PATTERN_OPACITY, PATTERNS, POINT_PATHS } from './pattern.ts'
import classes from './Swatch.module.css'

export interface SwatchProps {
  color: SeriesColor
  look: SignLook
}

/** The sign of a series in a legend: its colour with its pattern, shape or dashes. */
export function Swatch({ color, look }: SwatchProps) {
  if (look === 'area') return <Area color={color} />
  const dashes = typeof look === 'object' ? DASHES[look.dash]?.join(' ') : undefined
  return (
    <svg className={classes.line} data-color={color} viewBox="0 0 28 14" aria-hidden="true">
      <path d="M0 7H28" strokeDasharray={dashes} />
      {look === 'line' && <path className={classes.point ?? ''} d={POINT_PATHS[color]} />}
    </svg>
  )
}

function Area({ color }: { color: SeriesColor }) {
  const pattern = PATTERNS[color]
  const id = useId()
  return (
    <svg className={classes.area} data-color={color} viewBox="0 0 14 14" aria-hidden="true">
      {pattern !== null && (
        <pattern id={id} width={pattern.size} height={pattern.size} patternUnits="userSpaceOnUse">
          <path
            className={classes.pattern ?? ''}
            d={pattern.path}
            strokeWidth={pattern.width}
            strokeOpacity={PATTERN_OPACITY}
          />
        </pattern>
      )}
      <rect className={classes.fill ?? ''} width="14" height="14" rx="3" />
      {pattern !== null && <rect width="14" height="14" rx="3" fill={`url(#${id})`} />}
    </svg>
  )
}
