import { SegmentedControl } from '@mantine/core'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useSaveSettings } from '../../app/use-settings.ts'
import { formatCount, formatPercent } from '../../i18n/format.ts'
import classes from './Search.module.css'

const CHOICES = [
  { threshold: 0.95, name: 'generous' },
  { threshold: 0.98, name: 'balanced' },
  { threshold: 0.99, name: 'careful' },
  { threshold: 0.999, name: 'strict' },
] as const

/** A chance as people say it: "99 %", "99,9 %". */
function percentText(threshold: number): string {
  const percent = Math.round(threshold * 1000) / 10
  return formatPercent(threshold, Number.isInteger(percent) ? 0 : 1)
}

/** From when on two customers count as surely one person, with what that means. */
export function ThresholdChoice({ threshold }: { threshold: number }) {
  const { t } = useTranslation('duplicates')
  const save = useSaveSettings()
  const [labelId, meaningId] = [useId(), useId()]
  const own = CHOICES.some(choice => choice.threshold === threshold)
    ? []
    : [{ threshold, name: 'own' } as const]
  const wrong = Math.round((1 - threshold) * 1000)
  return (
    <div className={classes.threshold}>
      <span id={labelId} className={classes.thresholdLabel}>
        {t('threshold.label')}
      </span>
      <SegmentedControl
        className={classes.thresholdChoices ?? ''}
        aria-labelledby={labelId}
        aria-describedby={meaningId}
        value={String(threshold)}
        onChange={value => save({ sureDuplicates: Number(value) })}
        data={[...CHOICES, ...own].map(choice => ({
          value: String(choice.threshold),
          label: (
            <span className={classes.thresholdChoice}>
              {t(`threshold.${choice.name}`)} <small>{percentText(choice.threshold)}</small>
            </span>
          ),
        }))}
      />
      <p id={meaningId} className={classes.quiet}>
        {t('threshold.meaning', {
          percent: percentText(threshold),
          count: wrong,
          formatted: formatCount(wrong),
        })}{' '}
        {t('threshold.rest')}
      </p>
    </div>
  )
}
