import { DateInput } from '@mantine/dates'
import { IconCalendar } from '@tabler/icons-react'
import { currentLanguage } from '../i18n/index.ts'
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
  const isGerman = currentLanguage() === 'de'
  return (
    <DateInput
      {...rest}
      value={value}
      onChange={onChange}
      required={required}
      clearable={!required}
      valueFormat={isGerman ? 'DD.MM.YYYY' : 'DD/MM/YYYY'}
      placeholder={isGerman ? 'TT.MM.JJJJ' : 'DD/MM/YYYY'}
      dateParser={readTypedDay}
      leftSection={<IconCalendar size={16} stroke={1.6} aria-hidden />}
      clearButtonProps={{ 'aria-label': isGerman ? 'Datum löschen' : 'Clear date' }}
      popoverProps={{ withinPortal: true, shadow: 'md' }}
    />
  )
}
