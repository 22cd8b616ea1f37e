import type { CustomerFilter } from '../../../shared/model/customer.ts'
import { listExports } from '../../db/exports.ts'
import { customerCondition } from '../../db/search.ts'
import { membersBehind } from '../../usecases/figures.ts'
import { checkList, exportList, listExcluded, previewList } from '../../usecases/lists/lists.ts'
import type { Procedures } from '../create-backend.ts'
import type { Services } from '../services.ts'

/** Mailing lists. */
export function listProcedures(os: Procedures, services: Services) {
  const { db, jobs, changes } = services
  const condition = (audience: CustomerFilter) =>
    customerCondition(audience, membersBehind(services.histories, audience))
  return {
    lists: {
      check: os.lists.check.handler(({ input: { audience, channel, purpose } }) =>
        services.remember(`check|${JSON.stringify([audience, channel, purpose])}`, () =>
          checkList(db, condition(audience), { channel, purpose }),
        ),
      ),
      excluded: os.lists.excluded.handler(({ input }) => listExcluded(db, condition(input.audience), input)),
      preview: os.lists.preview.handler(({ input }) =>
        previewList(db, condition(input.audience), input, services.today()),
      ),
      export: os.lists.export.handler(({ input }) =>
        jobs.write(() => {
          const moment = { nowMs: services.clock.nowMs(), today: services.today() }
          const result = exportList(db, condition(input.audience), input, moment)
          changes.announce()
          return result
        }),
      ),
      log: os.lists.log.handler(() => services.remember('exports', () => listExports(db))),
    },
  }
}
