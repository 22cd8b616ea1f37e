import { Title } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'

/**
 * The heading of a step. It takes the focus when the step appears, so that keyboard and screen reader
 * continue where the new content begins.
 * @param quiet leaves the focus where it is, for the first step of a screen that was just opened.
 */
export function FocusHeading({ children, quiet = false }: { children: ReactNode; quiet?: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!quiet) heading.current?.focus({ preventScroll: false })
  }, [quiet])
  return (
    <Title order={2} ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
      {children}
    </Title>
  )
}
