import { Button } from '@mantine/core'

/** As many as one call gives; the rest is there when these are decided. */
export const MOST_SHOWN = 1000

interface ShowMoreProps {
  total: number
  shown: number
  /** How many were asked for. */
  limit: number
  /** So many are added at a time. */
  step: number
  onLimit: (limit: number) => void
  /** @param hidden so many come next. */
  label: (hidden: number) => string
}

/** Adds further ones to a list of which the first are shown; nothing where all are, or as many as can be. */
export function ShowMore({ total, shown, limit, step, onLimit, label }: ShowMoreProps) {
  const hidden = Math.min(total - shown, step)
  if (hidden <= 0 || limit >= MOST_SHOWN) return null
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      mt="sm"
      onClick={() => onLimit(Math.min(shown + step, MOST_SHOWN))}
    >
      {label(hidden)}
    </Button>
  )
}
