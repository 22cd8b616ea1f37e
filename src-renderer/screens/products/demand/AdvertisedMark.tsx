import { useTranslation } from 'react-i18next'
import type { Advertisement } from '../../../../shared/model/product-spikes.ts'
import classes from '../Products.module.css'

/** Whether something was advertised then, in the owner's own words. */
export function AdvertisedMark({ advertisements }: { advertisements: readonly Advertisement[] }) {
  const { t } = useTranslation('products')
  if (advertisements.length === 0) return <span className={classes.mark}>{t('demand.notMarked')}</span>
  const notes = [...new Set(advertisements.map(({ note }) => note).filter(Boolean))]
  return (
    <span className={classes.mark} data-advertised>
      {notes.length === 0 ? t('demand.advertised') : t('demand.advertisedAs', { note: notes.join(', ') })}
    </span>
  )
}
