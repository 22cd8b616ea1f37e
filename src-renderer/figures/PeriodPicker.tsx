import { Group, SegmentedControl } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { DayInput } from '../components/DayInput.tsx'
import classes from './PeriodPicker.module.css'
import { PERIODS, type PeriodName, type PeriodRange, periodRange } from './period.ts'

export interface PeriodPickerProps {
  period: PeriodName
  custom: PeriodRange
  today: string
  onChange: (period: PeriodName, custom?: PeriodRange) => void
}

/** The usual periods at one click, and any other by two days. */
export function PeriodPicker({ period, custom, today, onChange }: PeriodPickerProps) {
  const { t } = useTranslation('figures')
  const choose = (name: string) => {
    const chosen = PERIODS.find(known => known === name)
    // A custom period starts from what was on the screen, so that only one end needs changing.
    if (chosen !== undefined) onChange(chosen, periodRange(period, today, custom))
  }
  const setEnd = (end: 'from' | 'to') => (day: string | null) => {
    const { [end]: _previous, ...other } = custom
    onChange('custom', day === null ? other : { ...other, [end]: day })
  }
  return (
    <Group gap="sm" align="flex-end">
      <SegmentedControl
        aria-label={t('period.label')}
        value={period}
        onChange={choose}
        data={PERIODS.map(value => ({ value, label: t(`period.${value}`) }))}
      />
      {period === 'custom' && (
        <Group gap="xs" align="flex-end">
          <DayInput
            className={classes.day ?? ''}
            label={t('period.from')}
            value={custom.from ?? null}
            onChange={setEnd('from')}
          />
          <DayInput
            className={classes.day ?? ''}
            label={t('period.to')}
            value={custom.to ?? null}
            onChange={setEnd('to')}
          />
        </Group>
      )}
    </Group>
  )
}
