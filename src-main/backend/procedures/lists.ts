import type { ListRequest } from '../../../shared/model/list.ts'
import { listExports } from '../../db/exports.ts'
import { checkList, exportList, listExcluded, previewList } from '../../usecases/lists/lists.ts'
import type { Procedures } from '../create-backend.ts'
import type { Services } from '../services.ts'

/** An address check is about postal addresses, whatever channel was chosen before. */
function forPurpose<Request extends Pick<ListRequest, 'channel' | 'purpose'>>(request: Request): Request {
  return request.purpose === 'address_check' ? { ...request, channel: 'post' } : request
}

/** Mailing lists. */
export function listProcedures(os: Procedures, services: Services) {
  const { db, jobs, changes, customers } = services
  const check = ({ audience, channel, purpose }: Pick<ListRequest, 'audience' | 'channel' | 'purpose'>) =>
    services.remember(`check|${JSON.stringify([audience, channel, purpose])}`, () =>
      checkList(customers, { audience, channel, purpose }),
    )
  return {
    lists: {
      check: os.lists.check.handler(({ input }) => check(forPurpose(input))),
      excluded: os.lists.excluded.handler(({ input }) => listExcluded(db, customers, forPurpose(input))),
      preview: os.lists.preview.handler(({ input }) =>
        previewList(db, customers, forPurpose(input), check(forPurpose(input)), services.today()),
      ),
      export: os.lists.export.handler(({ input }) =>
        jobs.write(() => {
          const moment = { nowMs: services.clock.nowMs(), today: services.today() }
          const result = exportList(db, customers, forPurpose(input), moment)
          changes.announce()
          return result
        }),
      ),
      log: os.lists.log.handler(() => services.remember('exports', () => listExports(db))),
    },
  }
}
