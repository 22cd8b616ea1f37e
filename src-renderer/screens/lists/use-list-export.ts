import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import type { ListExport, ListRequest } from '../../../shared/model/list.ts'
import { api } from '../../app/client.ts'
import { hostBridge } from '../../app/host-bridge.ts'
import { notifyFailure } from '../../app/notify.tsx'
import { changeUndoably } from '../../app/undoable.ts'
import { formatCount } from '../../i18n/format.ts'
import { takeBack } from '../today/use-due-acts.ts'

/** A list that was made. */
export interface MadeList {
  made: ListExport
  /** False where the owner dismissed the dialog. */
  saved: boolean
}

/** Says what was done with a list besides (contacts noted, reminders finished), and offers to take all of it back. */
function useTellDone(): (made: ListExport) => void {
  const { t } = useTranslation(['lists', 'today'])
  const counted = (count: number) => ({ count, formatted: formatCount(count) })
  return ({ exportId, contacts, reminderActionIds }) => {
    const finished = reminderActionIds.length
    const told = [
      ...(contacts > 0 ? [t('lists:log.noted', counted(contacts))] : []),
      ...(finished > 0 ? [t('today:act.told.done', { ...counted(finished), day: '' })] : []),
    ]
    changeUndoably({
      // It is done already.
      make: async () => null,
      message: () => (told.length === 0 ? null : told.join(' ')),
      takeBack: async () => {
        if (contacts > 0) await api.lists.takeBackContacts({ exportId })
        if (finished > 0) await takeBack(reminderActionIds)
      },
    }).catch(notifyFailure)
  }
}

/** Makes a list, which is in the log from then on, and saves or prints it. */
export function useListExport(request: ListRequest) {
  const [done, setDone] = useState<MadeList | null>(null)
  const tell = useTellDone()
  const make = useMutation({
    mutationFn: async ({ recorded, finishReminders }: { recorded: boolean; finishReminders: boolean }) => {
      const made = await api.lists.export({ ...request, recordAsContact: recorded, finishReminders })
      // It is in the log, whether or not its file is saved at once; and what is printed has to be there before.
      flushSync(() => setDone({ made, saved: false }))
      tell(made)
      if (made.labels !== undefined) window.print()
      else setDone({ made, saved: await hostBridge.saveFile(made) })
    },
    onError: notifyFailure,
  })
  const saveAgain = (list: MadeList) => {
    hostBridge
      .saveFile(list.made)
      .then(saved => setDone({ ...list, saved: list.saved || saved }))
      .catch(notifyFailure)
  }
  return { done, make, saveAgain }
}
