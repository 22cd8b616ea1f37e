import { api } from '../../../app/client.ts'
import { notifyFailure } from '../../../app/notify.tsx'
import { changeUndoably } from '../../../app/undoable.ts'

/** Takes an entry of the suppression list back, or lets it hold again. */
export function setTakenBack(entryId: number, isTakenBack: boolean) {
  return api.permission.setSuppressionTakenBack({ entryId, isTakenBack })
}

/** Takes an entry back from a button, and offers to let it hold again. */
export async function takeBackOffered(entryId: number, message: string): Promise<void> {
  const make = () => setTakenBack(entryId, true)
  await changeUndoably({ make, message, takeBack: () => setTakenBack(entryId, false) }).catch(notifyFailure)
}
