import { Portal } from '@mantine/core'
import classes from './ReadingHint.module.css'
import type { Reading } from './reading.ts'
import { Swatch } from './Swatch.tsx'

/** What the hint stands beside, in the window. */
export interface HintAnchor {
  readonly left: number
  readonly right: number
  readonly top: number
}

export interface ReadingHintProps {
  /** What has the focus is described by it. */
  id: string
  reading: Reading
  anchor: HintAnchor
}

const WIDEST = 300
const DISTANCE = 10

/** What is read at a part of a chart, beside it. */
export function ReadingHint({ id, reading, anchor }: ReadingHintProps) {
  const fitsRight = anchor.right + DISTANCE + WIDEST < window.innerWidth
  const fitsLeft = anchor.left - DISTANCE - WIDEST > 0
  const place =
    fitsRight || !fitsLeft
      ? { left: Math.max(0, Math.min(anchor.right + DISTANCE, window.innerWidth - WIDEST)) }
      : { right: window.innerWidth - anchor.left + DISTANCE }
  return (
    <Portal>
      <div id={id} role="tooltip" className={classes.hint} style={{ ...place, top: anchor.top }}>
        <div className={classes.title}>{reading.title}</div>
        {reading.lines.map(({ text, color }) => (
          <div key={text} className={classes.line}>
            {color !== undefined && <Swatch color={color} look="area" />}
            {text}
          </div>
        ))}
      </div>
    </Portal>
  )
}
