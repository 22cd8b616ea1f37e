import { Skeleton } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Explanation } from '../../figures/Explanation.tsx'
import type { FigureExplanation } from '../../figures/figure-explanation.ts'
import classes from './CustomerFigures.module.css'

export interface FigureRowProps {
  label: string
  value: ReactNode
  /** What stands beside the value, quietly. */
  hint?: string | undefined
  /** Too little data for a value. */
  isFew?: boolean
  /** Address of the customers who have the same. */
  address?: string | undefined
  openLabel?: string
  explanation?: FigureExplanation | undefined
}

/** One line of a list of figures: its name, its value in words, and how it is calculated. */
export function FigureRow(props: FigureRowProps) {
  const { label, value, hint, isFew = false, address, openLabel, explanation } = props
  return (
    <div className={classes.row}>
      <dt>{label}</dt>
      <dd>
        <span className={classes.line}>
          <span className={classes.value} data-few={isFew || undefined}>
            {address === undefined ? (
              value
            ) : (
              <Link to={address} title={openLabel} className={classes.mark ?? ''}>
                {value}
              </Link>
            )}
          </span>
          {explanation !== undefined && <Explanation {...explanation} title={label} />}
        </span>
        {hint !== undefined && <span className={classes.hint}>{hint}</span>}
      </dd>
    </div>
  )
}

/** Stands where figures will be, as high as they are. */
export function FiguresLoading({ lines }: { lines: number }) {
  const { t } = useTranslation('common')
  return (
    <div role="status" aria-label={t('state.loading')}>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all the same
        <Skeleton key={line} height={14} my={10} width={line % 2 === 0 ? '85%' : '60%'} />
      ))}
    </div>
  )
}
