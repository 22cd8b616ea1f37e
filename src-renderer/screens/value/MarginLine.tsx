import { useTranslation } from 'react-i18next'
import type { ValueKind } from '../../../shared/model/figure-members.ts'
import { Explanation } from '../../figures/Explanation.tsx'
import { leftOfHundred, wholePercent } from '../../figures/margin-words.ts'
import { formatMoney, formatPercent } from '../../i18n/format.ts'
import { coarseMoney } from './coarse-money.ts'
import { PartLink } from './PartLink.tsx'
import type { Forecast } from './use-forecast.ts'
import classes from './Value.module.css'

/** What is left of what customers are worth; where the owner has not said how much, where to say it. */
export function MarginLine({ forecast, kind }: { forecast: Forecast; kind: ValueKind }) {
  const { t } = useTranslation('value')
  const { margin } = forecast
  const { currency, enough, valueMinor } = forecast[kind]
  if (!enough || currency === null) return null
  if (margin === null)
    return (
      <p className={classes.quiet}>
        {t('margin.hint')} <PartLink part="costs">{t('margin.typeIn')}</PartLink>
      </p>
    )
  const { sumMinor, averageMinor } = margin[kind]
  const sum = formatMoney(Math.round(sumMinor), currency)
  return (
    <p className={classes.explained}>
      <span>
        {t(`margin.of.${kind}`, {
          average: coarseMoney(averageMinor ?? 0, currency),
          sum: coarseMoney(sumMinor, currency),
          ...leftOfHundred(margin.share, currency),
        })}
      </span>
      <Explanation
        title={t('margin.name')}
        figure="valueMargin"
        inputs={{
          value: formatMoney(Math.round(valueMinor), currency),
          share: formatPercent(margin.share, Number.isInteger(wholePercent(margin.share)) ? 0 : 1),
        }}
        result={sum}
      />
    </p>
  )
}
