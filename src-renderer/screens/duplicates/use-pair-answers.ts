import { notifications } from '@mantine/notifications'
import { useTranslation } from 'react-i18next'
import type { CustomerEdit } from '../../../shared/model/customer.ts'
import type { DuplicateGroup } from '../../../shared/model/duplicate-review.ts'
import { api, queryClient } from '../../app/client.ts'
import { notifyFailure, notifyUndoable } from '../../app/notify.tsx'
import { reviewSession } from './review-session.ts'
import { useName } from './use-name.ts'

/** The notification of the last answer: the next answer takes its place, however quickly it is given. */
let lastNotification: string | null = null

/** Stands at the top, because the answers stand at the bottom. */
function notifyAnswer(message: string, undo: () => Promise<unknown>): void {
  if (lastNotification !== null) notifications.hide(lastNotification)
  lastNotification = notifyUndoable(message, undo, { position: 'top-right' })
}

const refresh = () => queryClient.invalidateQueries()

/**
 * The three answers to a pair. Each makes room for the next pair at once, is stored behind it, and can be taken
 * back from its notification.
 */
export function usePairAnswers(group: DuplicateGroup, next: DuplicateGroup | null) {
  const { t } = useTranslation('duplicates')
  const nameOf = useName()
  const namesOf = ({ customers }: DuplicateGroup) => {
    const [one = '', other = ''] = customers.map(nameOf)
    return { one, other }
  }
  const names = namesOf(group)
  const [oneId = 0, otherId = 0] = group.customers.map(({ id }) => id)
  const say = (message: string) => {
    const then = next === null ? t('review.noNext') : t('review.next', namesOf(next))
    reviewSession.say(`${message} ${then}`)
  }
  const takeBack = () => {
    reviewSession.takeBack(group)
    reviewSession.say(t('review.takenBack', names))
  }
  const store = async <Result>(
    answer: Promise<Result>,
    message: string,
    undo: (result: Result) => Promise<unknown>,
  ) => {
    say(message)
    try {
      const result = await answer
      reviewSession.stored(group)
      await refresh()
      notifyAnswer(message, async () => {
        await undo(result)
        takeBack()
        await refresh()
      })
    } catch (error) {
      reviewSession.takeBack(group)
      notifyFailure(error)
    }
  }
  return {
    merge: (chosen: Partial<CustomerEdit>) => {
      reviewSession.decide(group, otherId)
      const order = { customerIds: [oneId, otherId], chosen }
      void store(api.duplicates.merge({ orders: [order] }), t('review.merged', names), ({ merged }) =>
        api.customers.split({ customerIds: merged }),
      )
    },
    dismiss: () => {
      reviewSession.decide(group, null)
      const answer = api.duplicates.dismiss({ customerIds: [oneId, otherId] })
      void store(answer, t('review.dismissed', names), ({ separationId }) =>
        api.duplicates.reconsider({ separationId }),
      )
    },
    postpone: () => {
      const message = t('review.postponed', names)
      reviewSession.postpone(group)
      say(message)
      notifyAnswer(message, async () => takeBack())
    },
  }
}
