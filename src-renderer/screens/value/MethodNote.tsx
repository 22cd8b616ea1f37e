import { useTranslation } from 'react-i18next'
import type { CheckedForecast, RevenueForecast } from '../../../shared/model/expected-revenue.ts'
import { countOutcomes } from './checked-outcome.ts'
import { PartLink } from './PartLink.tsx'
import classes from './Value.module.css'

export interface MethodNoteProps {
  /** Of all of today's the first one: they are made alike. */
  forecast: RevenueForecast
  /** Earlier ones whose time is over. */
  checked: readonly CheckedForecast[]
}

/** How a forecast is made, why not otherwise, and what it does not know. */
export function MethodNote({ forecast, checked }: MethodNoteProps) {
  const { t } = useTranslation('value')
  const { method, reason, model } = forecast
  const said = checked.filter(({ valueMinor }) => valueMinor !== null)
  if (method === 'none') return <p className={classes.note}>{t('method.none')}</p>
  return (
    <div className={classes.notes}>
      <p className={classes.note}>
        {method === 'model' && model !== null
          ? t('method.model', { model: t(`model.${model}`) })
          : t('method.shrunken')}{' '}
        {reason === 'gate_closed' && t('method.gateClosed')}
        {reason === 'no_better_model' && t('method.noBetterModel')}{' '}
        <PartLink part="forecasts">
          {t(reason === 'gate_closed' ? 'method.whatIsMissing' : 'method.howGood')}
        </PartLink>
      </p>
      <p className={classes.note}>
        {t('method.range')}{' '}
        {said.length === 0
          ? t('method.nothingLearned')
          : t('method.record', { count: said.length, inside: countOutcomes(said).inside })}{' '}
        {t('method.season')}
      </p>
    </div>
  )
}
