import { useTranslation } from 'react-i18next'
import type { ChartData } from './chart-data.ts'
import classes from './Legend.module.css'
import { bandPercent, legendEntries, lineRemarks } from './legend-entries.ts'
import { Swatch } from './Swatch.tsx'

/** The series with their signs; of parts that add up, what each comes to. */
export function Legend({ data }: { data: ChartData }) {
  const { t } = useTranslation(['charts', 'figures', 'common'])
  const entries = legendEntries(data, t)
  const remarks = lineRemarks(data)
  return (
    <>
      {entries.length > 0 && (
        <ul className={classes.legend} aria-label={t('charts:legend.label')}>
          {entries.map(({ key, name, sum, color, look }) => (
            <li key={key}>
              <Swatch color={color} look={look} />
              <span>{name}</span>
              {sum !== undefined && <strong>{sum}</strong>}
            </li>
          ))}
        </ul>
      )}
      {remarks.length > 0 && (
        <ul className={classes.legend} data-quiet>
          {remarks.map(remark => (
            <li key={remark}>
              <span className={classes[remark]} aria-hidden="true" />
              {t(`charts:legend.${remark}`, { percent: bandPercent(data) })}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
