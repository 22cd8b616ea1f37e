import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { DayInput } from '../components/DayInput.tsx'
import { formatDay } from '../i18n/format.ts'
import classes from './AsOfBar.module.css'
import type { AsOf } from './use-as-of.ts'

/** Where the day is chosen from which the figures of a screen look back; other choices stand beside it. */
export function AsOfBar({ asOf, children }: { asOf: AsOf; children?: ReactNode }) {
  const { t } = useTranslation('figures')
  const { today, firstDay, lastDay, isOld, choose } = asOf
  return (
    <div className={`${classes.bar} no-print`}>
      <DayInput
        className={classes.day ?? ''}
        label={t('asOf.label')}
        value={asOf.asOf}
        minDate={firstDay}
        maxDate={today}
        required
        onChange={day => choose(day)}
      />
      {children}
      {isOld && (
        <p className={classes.note} role="note">
          {t('asOf.old', { day: formatDay(lastDay) })}{' '}
          <Button variant="subtle" size="compact-sm" onClick={() => choose(today)}>
            {t('asOf.today')}
          </Button>
        </p>
      )}
    </div>
  )
}
