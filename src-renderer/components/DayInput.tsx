import { DateInput } from '@mantine/dates'
import { IconCalendar } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { currentLanguage } from '../i18n/index.ts'
import classes from './DayInput.module.css'
import { readTypedDay } from './typed-day.ts'

export interface DayInputProps {
  label: string
  /** `YYYY-MM-DD` or null for none. */
  value: string | null
  onChange: (day: string | null) => void
  minDate?: string
  maxDate?: string
  required?: boolean
  className?: string
}

/** A day that can be typed as usual in the language on the screen, or picked from a calendar. */
export function DayInput({ value, onChange, required = false, ...rest }: DayInputProps) {
  const { t } = useTranslation()
  const isGerman = currentLanguage() === 'de'
  return (
    <DateInput
      {...rest}
      value={value}
      onChange={onChange}
      required={required}
      // A star says that something is still to be filled in; here it always is.
      withAsterisk={required && value === null}
      clearable={!required}
      valueFormat={isGerman ? 'DD.MM.YYYY' : 'DD/MM/YYYY'}
      placeholder={isGerman ? 'TT.MM.JJJJ' : 'DD/MM/YYYY'}
      dateParser={readTypedDay}
      leftSection={<IconCalendar size={16} stroke={1.6} aria-hidden />}
      clearButtonProps={{ 'aria-label': t('calendar.clear') }}
      ariaLabels={{
        previousMonth: t('calendar.previousMonth'),
        nextMonth: t('calendar.nextMonth'),
        previousYear: t('calendar.previousYear'),
        nextYear: t('calendar.nextYear'),
        previousDecade: t('calendar.previousDecade'),
        nextDecade: t('calendar.nextDecade'),
      }}
      classNames={{ day: classes.day ?? '' }}
      popoverProps={{ withinPortal: true, shadow: 'md' }}
    />
  )
}
