import { ActionIcon } from '@mantine/core'
import type { KeyboardEvent, MouseEvent, ReactNode } from 'react'

export interface RowButtonProps {
  label: string
  onPress: () => void
  children: ReactNode
}

/** A button inside a row that opens something else: neither a click nor a key on it opens the row. */
export function RowButton({ label, onPress, children }: RowButtonProps) {
  const press = (event: MouseEvent) => {
    event.stopPropagation()
    onPress()
  }
  const keepFromRow = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') event.stopPropagation()
  }
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="sm"
      aria-label={label}
      data-hint={label}
      onClick={press}
      onKeyDown={keepFromRow}
    >
      {children}
    </ActionIcon>
  )
}
