import { IconArrowRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { TargetedAssociation } from '../../../../shared/model/product-pairs.ts'
import type { ProductReference } from '../../../../shared/model/product-reference.ts'
import { customersBehind } from '../../../figures/rows-behind.ts'
import { formatCount } from '../../../i18n/format.ts'
import classes from '../Products.module.css'
import type { PeriodDays } from '../use-product-period.ts'

export interface PairTargetsProps {
  pair: Pick<TargetedAssociation, 'kind' | 'a' | 'b' | 'withoutA' | 'withoutB'>
  days: PeriodDays
}

/** Whom to offer the two together: who has one of them only. In `next_order` only the way from the first to the second. */
export function PairTargets({ pair, days }: PairTargetsProps) {
  const { t } = useTranslation('products')
  const { kind, a, b, withoutB, withoutA } = pair
  return (
    <div>
      <p className={classes.label}>{t('bundles.targetsTitle')}</p>
      <ul className={classes.targets}>
        <Target has={a} lacks={b} count={withoutB} asOf={days.asOf} />
        {kind === 'same_basket' && <Target has={b} lacks={a} count={withoutA} asOf={days.asOf} />}
      </ul>
    </div>
  )
}

interface TargetProps {
  has: ProductReference
  lacks: ProductReference
  count: number
  asOf: string
}

function Target({ has, lacks, count, asOf }: TargetProps) {
  const { t } = useTranslation('products')
  const names = { a: has.name, b: lacks.name }
  if (count === 0) return <li>{t('bundles.nobody', names)}</li>
  return (
    <li>
      <Link
        className={classes.target ?? ''}
        to={customersBehind({ figure: 'pair_targets', a: has.id, b: lacks.id, asOf })}
      >
        {t('bundles.targets', { count, formatted: formatCount(count), ...names })}
        <IconArrowRight size={15} aria-hidden />
      </Link>
    </li>
  )
}
