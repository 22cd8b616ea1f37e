import { Anchor } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link, useSearchParams } from 'react-router'
import { partAddress } from './part-address.ts'

/** Leads to another part of the screen, as of the same day. */
export function PartLink({ part, children }: { part: string; children: ReactNode }) {
  const [parameters] = useSearchParams()
  return (
    <Anchor inherit underline="always" component={Link} to={partAddress(parameters, part)}>
      {children}
    </Anchor>
  )
}
