import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { CustomerRow } from '../../../shared/model/customer.ts'
import type { DueItem } from '../../../shared/model/reminder.ts'
import { orpc } from '../../app/client.ts'
import { useVerdictWords } from '../../components/VerdictMark.tsx'

/** Why those of some people whom nobody may advertise to may not be, by their numbers. */
export function useDenials(items: readonly DueItem[]): (customerId: number) => string | null {
  const { t } = useTranslation(['today', 'common'])
  const words = useVerdictWords()
  const ids = items.filter(({ channels }) => channels.length === 0).map(({ customerId }) => customerId)
  const { data } = useQuery(
    orpc.customers.search.queryOptions({
      input: { ids, limit: ids.length },
      enabled: ids.length > 0,
    }),
  )
  const rows = new Map(data?.customers.map(row => [row.id, row]))
  const reasonOf = ({ emailVerdict, postVerdict }: CustomerRow): string => {
    const denied = [emailVerdict, postVerdict].filter(({ allowed }) => !allowed)
    const reasons = [...new Set(denied.map(verdict => words(verdict).reason))]
    if (reasons.length <= 1) return reasons.join('')
    return denied
      .map(verdict =>
        t('today:person.noneWay', {
          channel: t(`common:channel.${verdict.channel}`),
          reason: words(verdict).reason,
        }),
      )
      .join('; ')
  }
  return customerId => {
    const row = rows.get(customerId)
    const reason = row === undefined ? '' : reasonOf(row)
    return reason === '' ? null : t('today:person.noneBecause', { reason })
  }
}
