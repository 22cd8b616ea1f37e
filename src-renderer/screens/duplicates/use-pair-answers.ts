import { useTranslation } from 'react-i18next'
import type { CustomerEdit } from '../../../shared/model/customer.ts'
import type { DuplicateGroup } from '../../../shared/model/duplicate-review.ts'
import { api, queryClient } from '../../app/client.ts'
import { notifyFailure } from '../../app/notify.tsx'
import { reviewSession } from './review-session.ts'
import { useName } from './use-name.ts'

const refresh = () => queryClient.invalidateQueries()

/**
 * The three answers to a pair. Each makes room for the next pair at once and is stored behind it; the last one can be
 * taken back by `useTakeBackLast`.
 */
export function usePairAnswers(group: DuplicateGroup, next: DuplicateGroup | null) {
  const { t } = useTranslation('duplicates')
  const namesOf = useNames()
  const names = namesOf(group)
  const [oneId = 0, otherId = 0] = group.customers.map(({ id }) => id)

  const give = async <Result>(
    stored: Promise<Result>,
    message: string,
    undo: (result: Result) => Promise<unknown>,
  ) => {
    const answer = { group, message, undo: async () => undo(await stored) }
    reviewSession.give(answer)
    const then = next === null ? t('review.noNext') : t('review.next', namesOf(next))
    reviewSession.say(`${message} ${then}`)
    try {
      await stored
      reviewSession.stored(group)
    } catch (error) {
      reviewSession.withdraw(answer)
      reviewSession.showFirst(group)
      notifyFailure(error)
    }
  }

  return {
    merge: (chosen: Partial<CustomerEdit>) => {
      reviewSession.decide(group, otherId)
      const order = { customerIds: [oneId, otherId], chosen }
      void give(api.duplicates.merge({ orders: [order] }), t('review.merged', names), ({ merged }) =>
        api.customers.split({ customerIds: merged }),
      ).then(refresh)
    },
    dismiss: () => {
      reviewSession.decide(group, null)
      const answer = api.duplicates.dismiss({ customerIds: [oneId, otherId] })
      void give(answer, t('review.dismissed', names), ({ separationId }) =>
        api.duplicates.reconsider({ separationId }),
      ).then(refresh)
    },
    postpone: () => {
      reviewSession.postpone(group)
      void give(Promise.resolve(), t('review.postponed', names), async () => undefined)
    },
  }
}

/** Takes the last answer back, and shows its pair again; null where there is none. */
export function useTakeBackLast(): (() => void) | null {
  const { t } = useTranslation('duplicates')
  const namesOf = useNames()
  const last = reviewSession.get().given.at(-1)
  if (last === undefined) return null
  const takeBack = async () => {
    reviewSession.withdraw(last)
    await last.undo()
    reviewSession.showFirst(last.group)
    reviewSession.say(t('review.takenBack', namesOf(last.group)))
    await refresh()
  }
  return () => {
    takeBack().catch(notifyFailure)
  }
}

/** What both of a pair are called. */
function useNames(): (group: DuplicateGroup) => { one: string; other: string } {
  const nameOf = useName()
  return ({ customers }) => {
    const [one = '', other = ''] = customers.map(nameOf)
    return { one, other }
  }
}
