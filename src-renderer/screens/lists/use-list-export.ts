import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import type { ListExport, ListRequest } from '../../../shared/model/list.ts'
import { api } from '../../app/client.ts'
import { hostBridge } from '../../app/host-bridge.ts'
import { notifyFailure } from '../../app/notify.tsx'
import { useTellFinished } from '../today/use-due-acts.ts'

/** A list that was made. */
export interface MadeList {
  made: ListExport
  recorded: boolean
  /** False where the owner dismissed the dialog. */
  saved: boolean
}

/** Makes a list, which is in the log from then on, and saves or prints it. */
export function useListExport(request: ListRequest) {
  const [done, setDone] = useState<MadeList | null>(null)
  const tellFinished = useTellFinished()
  const make = useMutation({
    mutationFn: async ({ recorded, finishReminders }: { recorded: boolean; finishReminders: boolean }) => {
      const made = await api.lists.export({ ...request, recordAsContact: recorded, finishReminders })
      tellFinished(made.reminderActionIds)
      // It is in the log, whether or not its file is saved at once; and what is printed has to be there before.
      flushSync(() => setDone({ made, recorded, saved: false }))
      if (made.labels !== undefined) window.print()
      else setDone({ made, recorded, saved: await hostBridge.saveFile(made) })
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
