import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { addMonths, dayOfInstant } from '../../../../shared/calendar.ts'
import { orpc } from '../../../app/client.ts'
import { useStatus } from '../../../app/use-status.ts'
import { formatDay } from '../../../i18n/format.ts'

/** People move: addresses are checked about twice a year. */
const MONTHS_BETWEEN = 6

/** When addresses were last given away to be checked, and that it is time again. */
export function LastRound() {
  const { t } = useTranslation('addressCheck')
  const log = useQuery(orpc.lists.log.queryOptions())
  const status = useStatus()
  if (log.data === undefined || status.data === undefined) return null
  const { today, settings, customers } = status.data
  if (customers === 0) return null
  // The log has the newest first.
  const last = log.data.find(({ purpose }) => purpose === 'address_check')
  const day = last === undefined ? null : dayOfInstant(last.exportedAtMs, settings.timeZone)
  const isDue = day !== null && addMonths(day, MONTHS_BETWEEN) < today
  return (
    <Text size="sm" mt="sm" {...(isDue ? { fw: 600 } : { c: 'dimmed' })}>
      {day === null ? t('round.never') : t(isDue ? 'round.due' : 'round.last', { day: formatDay(day) })}
    </Text>
  )
}
