import { Text } from '@mantine/core'
import { IconArrowRight } from '@tabler/icons-react'
import { Link } from 'react-router'
import { Explanation, type ExplanationProps } from './Explanation.tsx'
import classes from './Tile.module.css'

export interface TileProps {
  value: string
  /** False: a value would mislead; the tile says "too few data", which is nothing to worry about. */
  enough?: boolean
  detail: string
  /** Where the rows behind the value are. */
  to: string
  openLabel: string
  explanation: ExplanationProps
}

/** One figure; the whole tile opens the rows behind it, the small button its meaning. */
export function Tile({ value, enough = true, detail, to, openLabel, explanation }: TileProps) {
  return (
    <article className={classes.tile}>
      <div className={classes.head}>
        <h2 className={classes.label}>{explanation.name}</h2>
        <Explanation {...explanation} />
      </div>
      <div className={classes.value} data-few={enough ? undefined : true}>
        {value}
      </div>
      <Text size="sm" c="dimmed">
        {detail}
      </Text>
      <Link to={to} className={classes.open ?? ''}>
        <span>{openLabel}</span>
        <IconArrowRight size={15} aria-hidden />
      </Link>
    </article>
  )
}
