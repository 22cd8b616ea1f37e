import { api, queryClient } from '../../../app/client.ts'
import { notifyFailure, notifyUndoable } from '../../../app/notify.tsx'

/** Takes an entry of the suppression list back, or lets it hold again, and reads everything anew. */
export async function setTakenBack(entryId: number, isTakenBack: boolean): Promise<void> {
  await api.permission.setSuppressionTakenBack({ entryId, isTakenBack })
  await queryClient.invalidateQueries()
}

/** The same from a button: offers the way back before anything is read again. */
export function takeBackOffered(entryId: number, message: string): Promise<void> {
  return api.permission
    .setSuppressionTakenBack({ entryId, isTakenBack: true })
    .then(() => notifyUndoable(message, () => setTakenBack(entryId, false)))
    .then(() => queryClient.invalidateQueries())
    .catch(notifyFailure)
}
