import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { addMonths, dayFromNumber } from '../../../../shared/calendar.ts'
import { orpc } from '../../../app/client.ts'
import { useStatus } from '../../../app/use-status.ts'
import { formatInstant } from '../../../i18n/format.ts'

/** People move: addresses are checked about twice a year. */
const MONTHS_BETWEEN = 6
const DAY_MS = 86_400_000

/** When addresses were last given away to be checked, and that it is time again. */
export function LastRound() {
  const { t } = useTranslation('addressCheck')
  const log = useQuery(orpc.lists.log.queryOptions())
  const status = useStatus()
  if (log.data === undefined || status.data === undefined) return null
  if (status.data.customers === 0) return null
  // The log has the newest first.
  const last = log.data.find(({ purpose }) => purpose === 'address_check')
  if (last === undefined)
    return (
      <Text size="sm" c="dimmed" mt="sm">
        {t('round.never')}
      </Text>
    )
  // A few hours more or less do not matter to half a year.
  const day = dayFromNumber(Math.floor(last.exportedAtMs / DAY_MS))
  const isDue = addMonths(day, MONTHS_BETWEEN) < status.data.today
  return (
    <Text size="sm" mt="sm" {...(isDue ? { fw: 600 } : { c: 'dimmed' })}>
      {t(isDue ? 'round.due' : 'round.last', { day: formatInstant(last.exportedAtMs) })}
    </Text>
  )
}
