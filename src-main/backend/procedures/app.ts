import { readAppSettings } from '../../db/settings.ts'
import { readStoredCounts } from '../../usecases/app-status.ts'
import { changeSettings } from '../../usecases/change-settings.ts'
import type { Procedures } from '../create-backend.ts'
import type { Services } from '../services.ts'

/** The program itself. */
export function appProcedures(os: Procedures, services: Services) {
  const { db, changes, jobs } = services
  return {
    app: {
      status: os.app.status.handler(() => ({
        ...services.remember('status', () => readStoredCounts(db)),
        version: services.version,
        dataDirectory: services.dataDirectory,
        today: services.today(),
        settings: readAppSettings(db),
      })),
      changes: os.app.changes.handler(({ signal }) => changes.follow(signal)),
      saveSettings: os.app.saveSettings.handler(async ({ input }) => {
        // Grouping duplicates by another threshold takes a while.
        if (input.sureDuplicates !== undefined) {
          const settings = await jobs.run({ kind: 'change-settings', changes: input }, () => {})
          changes.check()
          return settings
        }
        return jobs.write(() => {
          const settings = changeSettings(db, input)
          changes.announce()
          return settings
        })
      }),
    },
  }
}
