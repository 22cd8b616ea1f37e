import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { CustomerValue } from '../../../shared/model/customer-value.ts'
import type { CustomerMargin } from '../../../shared/model/value-margin.ts'
import { Explanation } from '../../figures/Explanation.tsx'
import { leftOfHundred, wholePercent } from '../../figures/margin-words.ts'
import { formatMoney, formatPercent } from '../../i18n/format.ts'
import classes from './CustomerFigures.module.css'

const TYPE_IN = '/value?part=costs'

/** By which share of revenue the margin is told; without one, where to type it in. */
export function MarginNote({ value, margin }: { value: CustomerValue; margin: CustomerMargin | null }) {
  const { t } = useTranslation('customers')
  const { currency, historicMinor, totalMinor } = value
  if (currency === null || historicMinor === null) return null
  if (margin === null)
    return (
      <p className={classes.note}>
        {t('worth.noMargin')} <Link to={TYPE_IN}>{t('worth.typeIn')}</Link>
      </p>
    )
  const money = (minor: number) => formatMoney(Math.round(minor), currency)
  return (
    <p className={classes.note}>
      {t('worth.marginNote', leftOfHundred(margin.share, currency))}{' '}
      <Link to={TYPE_IN}>{t('worth.changeMargin')}</Link>{' '}
      <Explanation
        title={t('worth.marginName')}
        figure="valueMargin"
        inputs={{
          value: money(totalMinor ?? historicMinor),
          share: formatPercent(margin.share, Number.isInteger(wholePercent(margin.share)) ? 0 : 1),
        }}
        result={money(margin.totalMinor ?? margin.historicMinor ?? 0)}
      />
    </p>
  )
}
