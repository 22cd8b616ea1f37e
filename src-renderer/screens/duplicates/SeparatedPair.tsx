import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { SeparationView } from '../../../shared/model/duplicate-review.ts'
import { api, queryClient } from '../../app/client.ts'
import { notifyDone, notifyFailure } from '../../app/notify.tsx'
import { changeUndoably } from '../../app/undoable.ts'
import { formatInstant } from '../../i18n/format.ts'
import { AT_THE_TOP } from './merge-notice.ts'
import { reviewSession } from './review-session.ts'
import classes from './Sure.module.css'

/** Two who are not the same person, and the way to think again. */
export function SeparatedPair({ separation }: { separation: SeparationView }) {
  const { t } = useTranslation('duplicates')
  const [one = '', other = ''] = separation.customers.map(({ name }) => name)
  const reconsider = useReconsider(separation, t('separated.reconsidered', { one, other }))
  const [first, second] = separation.customers
  return (
    <li>
      <span>
        {first && <Person person={first} />} {t('separated.and')} {second && <Person person={second} />}{' '}
        <span className={classes.quiet}>
          {t('separated.since', { day: formatInstant(separation.separatedAtMs) })}
        </span>
      </span>
      <Button
        variant="default"
        size="compact-sm"
        aria-label={t('separated.reconsiderOf', { one, other })}
        loading={reconsider.isPending}
        onClick={() => reconsider.mutate()}
      >
        {t('separated.reconsider')}
      </Button>
    </li>
  )
}

function Person({ person: { customerId, name } }: { person: SeparationView['customers'][number] }) {
  return customerId === null ? <strong>{name}</strong> : <Link to={`/customers/${customerId}`}>{name}</Link>
}

/** Takes the owner's word back; it can be given again where both are still there. */
function useReconsider({ id, customers }: SeparationView, message: string) {
  const [one, other] = customers.map(({ customerId }) => customerId)
  const make = () => api.duplicates.reconsider({ separationId: id })
  return useMutation({
    mutationFn: async () => {
      if (one == null || other == null) {
        await make()
        notifyDone(message)
        return queryClient.invalidateQueries()
      }
      await changeUndoably({
        make,
        message,
        takeBack: () => api.duplicates.dismiss({ customerIds: [one, other] }),
        onMade: () => reviewSession.withdrawPair([{ id: one }, { id: other }]),
        place: AT_THE_TOP,
      })
    },
    onError: notifyFailure,
  })
}
