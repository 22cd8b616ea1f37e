import { api, queryClient } from './client.ts'

/** At most one refresh in this time; an import can report many changes in a row. */
const QUIET_MS = 400
const RETRY_MS = 1000

let timer: number | undefined

function refreshSoon(): void {
  if (timer !== undefined) return
  timer = window.setTimeout(() => {
    timer = undefined
    void queryClient.invalidateQueries()
  }, QUIET_MS)
}

const pause = (milliseconds: number) => new Promise(resolve => window.setTimeout(resolve, milliseconds))

/**
 * Keeps everything on the screen up to date: whenever stored data change, whoever changed them, what is shown is
 * read again. Reconnects for ever; after a break everything is read again, for changes may have been missed.
 */
export async function followChanges(): Promise<never> {
  for (let attempt = 0; ; attempt++) {
    try {
      const changes = await api.app.changes()
      if (attempt > 0) refreshSoon()
      // The first event says where things stand; what is read from now on is no older.
      await changes.next()
      for await (const _change of changes) refreshSoon()
    } catch {
      // The link reconnects by itself and the shell says so; all that is left is to listen again.
    }
    await pause(RETRY_MS)
  }
}
