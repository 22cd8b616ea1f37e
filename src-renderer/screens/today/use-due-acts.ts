import { useTranslation } from 'react-i18next'
import type { DueQuestion, ReminderAct, ReminderOccasion } from '../../../shared/model/reminder.ts'
import { api, orpc } from '../../app/client.ts'
import { notifyDone, notifyFailure } from '../../app/notify.tsx'
import { changeUndoably } from '../../app/undoable.ts'
import { formatCount, formatDay } from '../../i18n/format.ts'

/** What is done with something that is due; snoozed ones come again on a day. */
export type Deed = { act: Exclude<ReminderAct, 'snoozed'> } | { act: 'snoozed'; until: string }

export interface DueActs {
  /** Of these. */
  act: (occasions: readonly ReminderOccasion[], deed: Deed) => void
  /** Of all of these groups, but for whom a pause holds up. */
  actOnGroups: (groups: readonly DueQuestion[], deed: Deed) => void
}

/** What is due, and whatever shows whom it is of. */
export const DUE_READS = [orpc.reminders.key(), orpc.reminderRules.key(), orpc.customers.key()]

/** Does something with what is due, says so, and offers to take all of it back at once. */
export function useDueActs(): DueActs {
  const { t } = useTranslation('today')
  const told = ({ act, ...rest }: Deed, count: number) => {
    const day = 'until' in rest ? formatDay(rest.until) : ''
    return t(`act.told.${act}`, { count, formatted: formatCount(count), day })
  }
  const perform = (make: () => Promise<readonly number[]>, deed: Deed) => {
    changeUndoably({
      make,
      message: actionIds => (actionIds.length === 0 ? null : told(deed, actionIds.length)),
      takeBack,
      onMade: actionIds => actionIds.length === 0 && notifyDone(t('act.told.nothing')),
      reads: DUE_READS,
    }).catch(notifyFailure)
  }
  return {
    act: (occasions, deed) => perform(() => actOn(occasions, deed), deed),
    actOnGroups: (groups, deed) => perform(() => actOnAll(groups, deed), deed),
  }
}

/** @returns the numbers by which it is taken back. */
async function actOn(occasions: readonly ReminderOccasion[], deed: Deed): Promise<number[]> {
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

/** @param actionIds of what was done, which is due again. */
export async function takeBack(actionIds: readonly number[]): Promise<void> {
  await api.reminders.takeBack({ actionIds: [...actionIds] })
}
