import { useEffect } from 'react'

/** Names the window after the screen, for the title bar, the history and screen readers. */
export function useScreenTitle(title: string): void {
  useEffect(() => {
    document.title = title === '' ? 'Stammkunde' : `${title} – Stammkunde`
  }, [title])
}
