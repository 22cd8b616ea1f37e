import { hasRecommendations, type ListRequest } from '../../../shared/model/list.ts'
import { listExports } from '../../db/exports.ts'
import { dayAsked } from '../../usecases/figures/day-asked.ts'
import { checkList, exportList, listExcluded, previewList } from '../../usecases/lists/lists.ts'
import { type RecommendedNames, recommendedNames } from '../../usecases/lists/recommended-names.ts'
import type { Procedures } from '../create-backend.ts'
import { readAheadForFilter } from '../read-ahead.ts'
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
  /** What to recommend to each; null where the list is to hold none. */
  async function recommended(request: ListRequest): Promise<RecommendedNames | null> {
    if (!hasRecommendations(request)) return null
    const asOf = dayAsked(request.recommendations?.asOf, services.today())
    await services.patterns.readAll(asOf)
    return recommendedNames(
      services.sources.recommendations(asOf),
      services.figures.endings(),
      services.today(),
    )
  }
  return {
    lists: {
      check: os.lists.check.handler(async ({ input }) => {
        await readAheadForFilter(services, input.audience)
        return check(forPurpose(input))
      }),
      excluded: os.lists.excluded.handler(async ({ input }) => {
        await readAheadForFilter(services, input.audience)
        return listExcluded(db, customers, forPurpose(input))
      }),
      preview: os.lists.preview.handler(async ({ input }) => {
        await readAheadForFilter(services, input.audience)
        const names = await recommended(input)
        return previewList(
          db,
          customers,
          forPurpose(input),
          check(forPurpose(input)),
          services.today(),
          names,
        )
      }),
      export: os.lists.export.handler(async ({ input }) => {
        const names = await recommended(input)
        return jobs.write(() => {
          const moment = { nowMs: services.clock.nowMs(), today: services.today() }
          const result = exportList(db, customers, forPurpose(input), moment, names)
          changes.announce()
          return result
        })
      }),
      log: os.lists.log.handler(() => services.remember('exports', () => listExports(db))),
    },
  }
}
