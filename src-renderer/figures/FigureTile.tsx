import { IconArrowRight } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { FigureTarget } from '../../shared/model/figure-target.ts'
import type { Interval } from '../charts/chart-data.ts'
import { type Unit, unitText } from '../charts/unit.ts'
import { Explanation } from './Explanation.tsx'
import classes from './FigureTile.module.css'
import type { FigureExplanation } from './figure-explanation.ts'
import { rangeWords } from './range-words.ts'
import { TargetLine } from './TargetLine.tsx'
import { TrendLine } from './TrendLine.tsx'
import { trendOf } from './trend.ts'

export interface FigureTileProps {
  title: string
  /**
   * The value; `few`: how many cases there are, "3 Bestellungen", too few for one; `none`: why there is none at all.
   */
  value: number | { readonly few: string } | { readonly none: string }
  unit: Unit
  /** The value as it is read, where that is not the usual way of its unit. */
  valueText?: string
  interval?: Interval | null
  /** What the value is made of: "34 von 155 Kunden". */
  detail?: string
  target?: FigureTarget
  /** The value of the same period of last year. */
  lastYear?: number
  /** Address of the rows behind, and what leads there. */
  address: string
  openLabel: string
  explanation: FigureExplanation
  /** Buttons beside the one that explains. */
  actions?: ReactNode
  /** What stands below the comparisons. */
  footer?: ReactNode
  /** Smaller and without a frame, for figures of less weight in a panel. */
  compact?: boolean
}

/** One figure; the whole tile opens the rows behind it, the small button tells how it is calculated. */
export function FigureTile(props: FigureTileProps) {
  const { title, value, detail, address, openLabel, explanation, actions, footer, compact } = props
  return (
    <article className={classes.tile} data-compact={compact || undefined}>
      <div className={classes.head}>
        <h2 className={classes.label}>{title}</h2>
        <div className={classes.actions}>
          {actions}
          <Explanation {...explanation} title={title} />
        </div>
      </div>
      {typeof value === 'number' ? <Value {...props} value={value} /> : <NoValue value={value} />}
      {detail !== undefined && <div className={classes.detail}>{detail}</div>}
      {typeof value === 'number' && <Comparisons {...props} value={value} />}
      {footer}
      <Link to={address} className={classes.open ?? ''}>
        <span>{openLabel}</span>
        <IconArrowRight size={15} aria-hidden />
      </Link>
    </article>
  )
}

type WithValue = FigureTileProps & { value: number }

function Value({ value, unit, valueText, interval }: WithValue): ReactNode {
  const { t } = useTranslation(['charts', 'figures', 'common'])
  return (
    <>
      <div className={classes.value}>{valueText ?? unitText(value, unit, t)}</div>
      {interval != null && <div className={classes.range}>{rangeWords(interval, unit, t)}</div>}
    </>
  )
}

function NoValue({ value }: { value: { readonly few: string } | { readonly none: string } }) {
  const { t } = useTranslation(['figures', 'common'])
  return (
    <div className={classes.value} data-few>
      {'none' in value ? value.none : t('figures:tooFewOf', { cases: value.few })}
    </div>
  )
}

function Comparisons({ value, unit, target, lastYear }: WithValue) {
  const { t } = useTranslation(['charts', 'figures', 'common'])
  const trend = lastYear === undefined ? null : trendOf(value, lastYear, unit, t)
  return (
    <>
      {trend !== null && <TrendLine trend={trend} />}
      {target !== undefined && <TargetLine value={value} target={target} unit={unit} />}
    </>
  )
}
