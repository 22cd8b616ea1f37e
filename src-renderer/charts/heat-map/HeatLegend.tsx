import { useTranslation } from 'react-i18next'
import type { HeatMapData } from '../chart-data.ts'
import classes from './HeatMap.module.css'
import { heatLegend } from './heat-legend.ts'
import { HEAT_STEPS } from './heat-scale.ts'

const STEPS = Array.from({ length: HEAT_STEPS }, (_, step) => step)
/** Hatched in the legend is the middle one. */
const MIDDLE = 3

/** What the colours, the hatching and the signs mean. */
export function HeatLegend({ data }: { data: HeatMapData }) {
  const { t } = useTranslation(['charts', 'figures', 'common'])
  const { low, high, remarks } = heatLegend(data, t)
  const scale = data.scale.kind
  return (
    <ul className={classes.legend} aria-label={t('charts:legend.label')}>
      <li>
        {low}
        <span className={classes.steps} aria-hidden="true">
          {STEPS.map(step => (
            <span key={step} className={classes.step} data-scale={scale} data-step={step} />
          ))}
        </span>
        {high}
      </li>
      {remarks.map(({ kind, sign, text }) => (
        <li key={kind}>
          {kind === 'running' ? (
            <span
              className={classes.step}
              data-scale={scale}
              data-step={MIDDLE}
              data-running
              aria-hidden="true"
            />
          ) : (
            <span aria-hidden="true">{sign}</span>
          )}
          {text}
        </li>
      ))}
    </ul>
  )
}
