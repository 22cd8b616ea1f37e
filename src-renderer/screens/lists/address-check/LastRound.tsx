import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { orpc } from '../../../app/client.ts'
import { useStatus } from '../../../app/use-status.ts'
import { formatDay } from '../../../i18n/format.ts'

/** When addresses were checked last, and that it is time again: the same days as those of the reminder. */
export function LastRound() {
  const { t } = useTranslation('addressCheck')
  const round = useQuery(orpc.reminderRules.addressRound.queryOptions())
  const status = useStatus()
  if (round.data === undefined || status.data === undefined) return null
  if (status.data.customers === 0) return null
  const { lastDay, nextDay } = round.data
  if (lastDay === null)
    return (
      <Text size="sm" c="dimmed" mt="sm">
        {t('round.never')}
      </Text>
    )
  const day = formatDay(lastDay)
  const isDue = nextDay !== null && nextDay <= status.data.today
  return (
    <Text size="sm" mt="sm" {...(isDue ? { fw: 600 } : { c: 'dimmed' })}>
      {isDue && t('round.due', { day })}
      {!isDue && nextDay !== null && t('round.next', { day, next: formatDay(nextDay) })}
      {nextDay === null && t('round.last', { day })}
    </Text>
  )
}
