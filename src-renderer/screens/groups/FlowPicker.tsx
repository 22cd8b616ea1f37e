import { Group, SegmentedControl } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { DayInput } from '../../components/DayInput.tsx'
import { FLOW_SPANS, type FlowPeriod } from './flow-period.ts'
import classes from './Groups.module.css'

export interface FlowPickerProps {
  period: FlowPeriod
  firstDay: string
  today: string
  onChange: (change: Partial<FlowPeriod>) => void
}

/** The usual spans at one click, and any other by two days. */
export function FlowPicker({ period, firstDay, today, onChange }: FlowPickerProps) {
  const { t } = useTranslation('groups')
  const { span, from, to } = period
  const setDay = (end: 'from' | 'to') => (day: string | null) => {
    if (day !== null) onChange({ span: 'custom', [end]: day })
  }
  return (
    <Group gap="sm" align="flex-end" className={`no-print ${classes.rules}`}>
      <div className={classes.choice}>
        <span id="flow-span">{t('flow.since')}</span>
        <SegmentedControl
          aria-labelledby="flow-span"
          value={span}
          // Own days start from those on the screen, so that only one needs changing.
          onChange={chosen => onChange({ span: chosen })}
          data={FLOW_SPANS.map(value => ({ value, label: t(`flow.span.${value}`) }))}
        />
      </div>
      {span === 'custom' && (
        <Group gap="xs" wrap="nowrap" align="flex-end">
          <DayInput
            className={classes.day ?? ''}
            label={t('flow.from')}
            value={from}
            minDate={firstDay}
            maxDate={today}
            required
            onChange={setDay('from')}
          />
          <DayInput
            className={classes.day ?? ''}
            label={t('flow.to')}
            value={to}
            minDate={firstDay}
            maxDate={today}
            required
            onChange={setDay('to')}
          />
        </Group>
      )}
    </Group>
  )
}
