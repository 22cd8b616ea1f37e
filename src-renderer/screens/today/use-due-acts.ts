import { useTranslation } from 'react-i18next'
import type { DueQuestion, ReminderAct, ReminderOccasion } from '../../../shared/model/reminder.ts'
import { api, orpc, queryClient } from '../../app/client.ts'
import { notifyDone, notifyFailure, notifyUndoable } from '../../app/notify.tsx'
import { formatCount, formatDay } from '../../i18n/format.ts'

/** What is done with something that is due; snoozed ones come again on a day. */
export type Deed = { act: Exclude<ReminderAct, 'snoozed'> } | { act: 'snoozed'; until: string }

export interface DueActs {
  /** Of these. */
  act: (occasions: readonly ReminderOccasion[], deed: Deed) => void
  /** Of all of these groups, but for whom a pause holds up. */
  actOnGroups: (groups: readonly DueQuestion[], deed: Deed) => void
}

/** Reads again what is due, and whatever shows whom it is of. */
export function refreshDue(): Promise<unknown> {
  const changed = [orpc.reminders.key(), orpc.customers.key()]
  return Promise.all(changed.map(queryKey => queryClient.invalidateQueries({ queryKey })))
}

/** Does something with what is due, says so, and offers to take all of it back at once. */
export function useDueActs(): DueActs {
  const { t } = useTranslation('today')
  const told = ({ act, ...rest }: Deed, count: number) => {
    const day = 'until' in rest ? formatDay(rest.until) : ''
    return t(`act.told.${act}`, { count, formatted: formatCount(count), day })
  }
  const perform = (work: Promise<readonly number[]>, deed: Deed) => {
    work
      .then(actionIds => {
        if (actionIds.length === 0) notifyDone(t('act.told.nothing'))
        else notifyUndoable(told(deed, actionIds.length), () => takeBack(actionIds))
      })
      .then(refreshDue)
      .catch(notifyFailure)
  }
  return {
    act: (occasions, deed) => perform(actOn(occasions, deed), deed),
    actOnGroups: (groups, deed) => perform(actOnAll(groups, deed), deed),
  }
}

/** Says of reminders that were finished by something else, as a list, and offers to take that back. */
export function useTellFinished(): (actionIds: readonly number[]) => void {
  const { t } = useTranslation('today')
  return actionIds => {
    const count = actionIds.length
    if (count === 0) return
    notifyUndoable(t('act.told.done', { count, formatted: formatCount(count), day: '' }), () =>
      takeBack(actionIds),
    )
    void refreshDue()
  }
}

/** @returns the numbers by which it is taken back. */
export async function actOn(occasions: readonly ReminderOccasion[], deed: Deed): Promise<number[]> {
  const named = occasions.map(({ ruleKey, customerId, occasion }) => ({ ruleKey, customerId, occasion }))
  return (await api.reminders.act({ occasions: named, ...deed })).actionIds
}

async function actOnAll(groups: readonly DueQuestion[], deed: Deed): Promise<number[]> {
  const done: number[] = []
  for (const { ruleKey, pile } of groups) {
    const { actionIds } = await api.reminders.actOnGroup({ ruleKey, pile, ...deed })
    done.push(...actionIds)
  }
  return done
}

export async function takeBack(actionIds: readonly number[]): Promise<void> {
  await api.reminders.takeBack({ actionIds: [...actionIds] })
  await refreshDue()
}
