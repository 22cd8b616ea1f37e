import { Anchor } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { FigureMembers } from '../../../shared/model/figure-members.ts'
import { customersBehind } from '../../figures/rows-behind.ts'

export interface CustomersLinkProps {
  of: FigureMembers
  /** What is behind the number, for those who do not see where it stands. */
  label: string
  children: ReactNode
}

/** A number of customers, or words, that lead to exactly these. */
export function CustomersLink({ of, label, children }: CustomersLinkProps) {
  const name = typeof children === 'string' ? `${children}: ${label}` : label
  return (
    <Anchor inherit underline="always" component={Link} to={customersBehind(of)} aria-label={name}>
      {children}
    </Anchor>
  )
}
