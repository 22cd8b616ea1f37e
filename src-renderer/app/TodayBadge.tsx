import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { CountBadge } from './CountBadge.tsx'
import { orpc } from './client.ts'

/** How much is to be done today, or should have been before. */
export function TodayBadge() {
  const { t } = useTranslation('today')
  const count = useQuery(orpc.reminders.count.queryOptions()).data?.now ?? 0
  return <CountBadge count={count} label={t('toDo')} />
}
