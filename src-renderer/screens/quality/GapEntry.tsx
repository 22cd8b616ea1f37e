import { IconArrowRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { QualityGap } from '../../../shared/model/quality.ts'
import { formatCount, formatPercent } from '../../i18n/format.ts'
import { gapAddress, gapRepair } from './gap-repair.ts'
import classes from './Quality.module.css'

/** One gap: how many have it, who they are, and how it is closed. */
export function GapEntry({ entry, whole }: { entry: QualityGap; whole: number }) {
  const { t } = useTranslation(['quality', 'common'])
  const name = t(`quality:gap.${entry.gap}`)
  const repair = gapRepair(entry.gap)
  const formatted = formatCount(entry.count)
  const counted = t(entry.of === 'orders' ? 'common:count.orders' : 'common:count.customers', {
    count: entry.count,
    formatted,
  })
  const share = whole === 0 ? 0 : entry.count / whole
  const percent = formatPercent(share, share === 1 ? 0 : 1)
  return (
    <li className={classes.gap}>
      <div className={classes.gapWhat}>
        <span className={classes.gapName}>{name}</span>
        <span className={classes.gapRepair}>
          {t(`quality:repair.${entry.gap}`)}
          {repair !== null && (
            <>
              {' '}
              <Link to={repair.to}>{t(`quality:action.${repair.action}`)}</Link>
            </>
          )}
        </span>
      </div>
      <div className={classes.gapShare}>
        <span className={classes.gapBar} aria-hidden="true">
          <span style={{ width: `${share * 100}%` }} />
        </span>
        <span className={classes.gapPercent}>
          {t(entry.of === 'orders' ? 'quality:shareOrders' : 'quality:share', { percent })}
        </span>
      </div>
      <Link
        to={gapAddress(entry)}
        className={classes.gapOpen}
        aria-label={t('quality:openOf', { gap: name, counted })}
      >
        {counted}
        <IconArrowRight size={16} aria-hidden />
      </Link>
    </li>
  )
}
