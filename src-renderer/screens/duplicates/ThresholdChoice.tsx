import { SegmentedControl } from '@mantine/core'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useSaveSettings } from '../../app/use-settings.ts'
import { formatCount } from '../../i18n/format.ts'
import { chanceText } from './chance-text.ts'
import classes from './Search.module.css'

const CHOICES = [
  { threshold: 0.95, name: 'generous' },
  { threshold: 0.98, name: 'balanced' },
  { threshold: 0.99, name: 'careful' },
  { threshold: 0.999, name: 'strict' },
] as const

/** From when on two customers count as surely one person, with what that means. */
export function ThresholdChoice({ threshold }: { threshold: number }) {
  const { t } = useTranslation('duplicates')
  const save = useSaveSettings()
  const meaningId = useId()
  const own = CHOICES.some(choice => choice.threshold === threshold)
    ? []
    : [{ threshold, name: 'own' } as const]
  const wrong = Math.round((1 - threshold) * 1000)
  return (
    <div className={classes.thresholdChoices}>
      <SegmentedControl
        aria-label={t('threshold.label')}
        aria-describedby={meaningId}
        value={String(threshold)}
        onChange={value => save({ sureDuplicates: Number(value) })}
        data={[...CHOICES, ...own].map(choice => ({
          value: String(choice.threshold),
          label: (
            <span className={classes.thresholdChoice}>
              {t(`threshold.${choice.name}`)} <small>{chanceText(choice.threshold)}</small>
            </span>
          ),
        }))}
      />
      <p id={meaningId} className={classes.quiet}>
        {t('threshold.meaning', {
          percent: chanceText(threshold),
          count: wrong,
          formatted: formatCount(wrong),
        })}{' '}
        {t('threshold.rest')}
      </p>
    </div>
  )
}
