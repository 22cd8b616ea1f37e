import { IconArrowRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { StandingKind } from '../../../shared/model/finding.ts'
import { formatCount } from '../../i18n/format.ts'
import { type ProductsView, viewAddress } from '../products/products-view.ts'
import classes from './Findings.module.css'

/** Where all of a kind stand. */
const VIEWS: Readonly<Record<StandingKind, ProductsView>> = {
  product_pair: 'bundles',
  product_times: 'times',
}

/** Leads to the others of a kind that holds all the time: the list is for what is new. */
export function ElsewhereLink({ kind, count, asOf }: { kind: StandingKind; count: number; asOf: string }) {
  const { t } = useTranslation('findings')
  return (
    <Link className={classes.link} to={viewAddress(new URLSearchParams({ asOf }), VIEWS[kind])}>
      <span>{t(`elsewhere.${kind}`, { count, formatted: formatCount(count) })}</span>{' '}
      <IconArrowRight size={15} aria-hidden />
    </Link>
  )
}
