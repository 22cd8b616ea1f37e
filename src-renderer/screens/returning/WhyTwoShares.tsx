import { useTranslation } from 'react-i18next'
import type { OrderLadder } from '../../../shared/model/order-ladder.ts'
import { formatCount, formatPercent } from '../../i18n/format.ts'
import { bothSecondShares } from './ladder-shares.ts'
import classes from './Returning.module.css'
import { ofHundred } from './share-words.ts'

/** Between the sentences and the tile beneath them, where the one says 37 of 100 and the other 41.8 %. */
export function WhyTwoShares({ ladder }: { ladder: OrderLadder }) {
  const { t } = useTranslation('returning')
  const shares = bothSecondShares(ladder)
  if (shares === null) return null
  const value = ofHundred(shares.all)
  return (
    <p className={classes.leadNote}>
      {t('lead.twoShares', {
        count: ladder.tooYoung,
        formatted: formatCount(ladder.tooYoung),
        rate: formatPercent(shares.grown),
        all: value === 0 ? t('ladder.less') : t('ladder.value', { value }),
      })}
    </p>
  )
}
