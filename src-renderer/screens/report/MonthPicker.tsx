import { ActionIcon, NativeSelect } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { formatMonth } from '../../i18n/format.ts'
import classes from './ReportScreen.module.css'

export interface MonthPickerProps {
  /** `YYYY-MM`, the newest first. */
  months: readonly string[]
  value: string
  onChange: (month: string) => void
}

/** Chooses a month, or goes to the one before or after. */
export function MonthPicker({ months, value, onChange }: MonthPickerProps) {
  const { t } = useTranslation('report')
  const place = months.indexOf(value)
  const [later, earlier] = [months[place - 1], months[place + 1]]
  return (
    <div className={classes.picker}>
      <ActionIcon
        variant="default"
        size={36}
        aria-label={t('month.earlier')}
        title={t('month.earlier')}
        disabled={earlier === undefined}
        onClick={() => earlier !== undefined && onChange(earlier)}
      >
        <IconChevronLeft size={18} aria-hidden />
      </ActionIcon>
      <NativeSelect
        aria-label={t('month.label')}
        data={months.map(month => ({ value: month, label: formatMonth(month) }))}
        value={value}
        onChange={event => onChange(event.currentTarget.value)}
      />
      <ActionIcon
        variant="default"
        size={36}
        aria-label={t('month.later')}
        title={t('month.later')}
        disabled={later === undefined}
        onClick={() => later !== undefined && onChange(later)}
      >
        <IconChevronRight size={18} aria-hidden />
      </ActionIcon>
    </div>
  )
}
