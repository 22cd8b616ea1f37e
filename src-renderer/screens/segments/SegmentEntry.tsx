import { Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import classes from './Segments.module.css'

export interface SegmentEntryProps {
  name: string
  /** The builder with it; without one it cannot be opened. */
  address?: string
  /** What it is good for, or when it was made. */
  note?: string
  /** Its rule in one sentence. */
  sentence: string | null
  count: ReactNode
  buttons: ReactNode
}

/** A segment in a list: whom it means, how many that are, and what can be done. */
export function SegmentEntry({ name, address, note, sentence, count, buttons }: SegmentEntryProps) {
  return (
    <li className={classes.entry}>
      <div className={classes.words}>
        <Title order={3} className={classes.name ?? ''}>
          {address === undefined ? name : <Link to={address}>{name}</Link>}
        </Title>
        {sentence !== null && <p className={classes.sentence}>{sentence}</p>}
        {note !== undefined && <p className={classes.note}>{note}</p>}
      </div>
      {count}
      <div className={classes.buttons}>{buttons}</div>
    </li>
  )
}
