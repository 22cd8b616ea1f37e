import { readDispatchTimes } from '../../db/dispatch-times.ts'
import { readAppSettings } from '../../db/settings.ts'
import { listSources } from '../../db/sources.ts'
import { readStoredCounts } from '../../usecases/app-status.ts'
import { changeSettings } from '../../usecases/change-settings.ts'
import { countCurrencies, readOverview } from '../../usecases/figures.ts'
import { readShippingTimes } from '../../usecases/shipping-times.ts'
import type { Procedures } from '../create-backend.ts'
import type { Services } from '../services.ts'

/** The program itself, and the figures. */
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
    figures: {
      overview: os.figures.overview.handler(({ input }) =>
        services.remember(`overview|${JSON.stringify(input)}`, () =>
          readOverview(services.histories(), input, services.today(), readAppSettings(db)),
        ),
      ),
      currencies: os.figures.currencies.handler(() =>
        services.remember('currencies', () => countCurrencies(services.histories())),
      ),
      shippingTimes: os.figures.shippingTimes.handler(({ input }) =>
        services.remember(`shippingTimes|${JSON.stringify(input)}`, () => {
          const times = services.remember('dispatchTimes', () => readDispatchTimes(db))
          return readShippingTimes(times, listSources(db), input, services.today())
        }),
      ),
    },
  }
}
