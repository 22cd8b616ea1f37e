import { Pill } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './ConditionPill.module.css'

export interface ConditionPillProps {
  /** What the small cross does, for those who do not see it. */
  removeLabel: string
  size?: 'md' | 'lg'
  onRemove: () => void
  /** The condition in words. */
  children: ReactNode
}

/** A condition of a list, to be taken away with the mouse or the keyboard. */
export function ConditionPill({ removeLabel, size = 'lg', onRemove, children }: ConditionPillProps) {
  return (
    <Pill
      size={size}
      classNames={{ root: classes.pill ?? '', label: classes.label ?? '', remove: classes.remove ?? '' }}
      withRemoveButton
      onRemove={onRemove}
      removeButtonProps={{ 'aria-label': removeLabel, tabIndex: 0, 'aria-hidden': false }}
    >
      {children}
    </Pill>
  )
}
