import { queryClient } from './client.ts'
import { notifyDone, notifyFailure } from './notify.tsx'

/** What a dialog does when the backend has saved: it closes, all that is shown is read again, the owner is told. */
export function afterSaving(close: () => void, message: string) {
  return {
    onSuccess: async () => {
      close()
      await queryClient.invalidateQueries()
      notifyDone(message)
    },
    onError: notifyFailure,
  }
}
