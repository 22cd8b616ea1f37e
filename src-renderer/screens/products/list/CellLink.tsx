import { formatCount } from '../../../i18n/format.ts'
import classes from './ProductList.module.css'

/**
 * A number in a row that leads elsewhere than the row. The keyboard finds the same link on the page of the product, that
 * a row opens.
 */
export function CellLink({ count, to }: { count: number; to: string }) {
  if (count === 0) return <span className={classes.quiet}>0</span>
  return (
    <a href={`#${to}`} className={classes.link} tabIndex={-1} onClick={event => event.stopPropagation()}>
      {formatCount(count)}
    </a>
  )
}
