import { VisuallyHidden } from '@mantine/core'
import { formatCount } from '../i18n/format.ts'
import classes from './Navigation.module.css'

/** More digits would take the room of the word beside them; the screen itself says how many there are. */
const MOST_SHOWN = 999

export interface CountBadgeProps {
  count: number
  /** What is counted, for those who do not see it. */
  label: string
  /** Pale, while the number still changes. */
  isQuiet?: boolean
}

/** How much waits on a screen, beside its entry in the main menu; nothing where nothing does. */
export function CountBadge({ count, label, isQuiet = false }: CountBadgeProps) {
  if (count === 0) return null
  return (
    <span className={classes.badge} data-quiet={isQuiet || undefined}>
      {count > MOST_SHOWN ? (
        <>
          <span aria-hidden>{MOST_SHOWN}+</span>
          <VisuallyHidden>{formatCount(count)}</VisuallyHidden>
        </>
      ) : (
        formatCount(count)
      )}
      <VisuallyHidden> {label}</VisuallyHidden>
    </span>
  )
}
