import type { MouseEvent, ReactNode } from 'react'

export interface RowLinkProps {
  /** An address of the window, `/customers/7`. */
  to: string
  className?: string | undefined
  children: ReactNode
}

/**
 * A link in a row that opens the same: the row does the work, the link is there for "open in a new tab" and for
 * screen readers. Much lighter than the router's own, of which a list draws dozens per frame.
 */
export function RowLink({ to, className, children }: RowLinkProps) {
  return (
    <a href={`#${to}`} className={className} tabIndex={-1} onClick={leaveToRow}>
      {children}
    </a>
  )
}

function leaveToRow(event: MouseEvent): void {
  if (opensElsewhere(event)) event.stopPropagation()
  else event.preventDefault()
}

/** Clicks by which browsers open a link in another tab or window. */
function opensElsewhere(event: MouseEvent): boolean {
  return event.ctrlKey || event.metaKey || event.shiftKey
}
