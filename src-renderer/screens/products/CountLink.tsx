import { Anchor } from '@mantine/core'
import { Link } from 'react-router'

/** A number or a phrase with one that leads to exactly the rows it counts; plain where there are none. */
export function CountLink({
  count,
  to,
  label,
  isInText = false,
  children,
}: {
  count: number
  to: string
  /** What is behind it, where the text alone does not say so. */
  label?: string
  /** In running text links have to stand out by more than their colour. */
  isInText?: boolean
  children: string
}) {
  if (count === 0) return children
  return (
    <Anchor inherit underline={isInText ? 'always' : 'hover'} component={Link} to={to} aria-label={label}>
      {children}
    </Anchor>
  )
}
