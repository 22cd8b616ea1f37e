import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './Products.module.css'

/** What the data say, in one or two sentences; what they are made of stands quietly under it. */
export function Lead({ children, basis }: { children: ReactNode; basis?: ReactNode }) {
  return (
    <div className={classes.lead}>
      <p>{children}</p>
      {basis !== undefined && (
        <Text size="sm" c="dimmed">
          {basis}
        </Text>
      )}
    </div>
  )
}
