import { countSuggestedOfBatch } from '../../db/suggestions.ts'
import { evaluateDuplicates } from '../../usecases/duplicates/evaluate-duplicates.ts'
import { mergeCustomers, splitCustomers } from '../../usecases/duplicates/merge-customers.ts'
import { previewMerge } from '../../usecases/duplicates/preview-merge.ts'
import {
  listDuplicates,
  listHouseholds,
  readDuplicateCounts,
  readHouseholds,
  readSuggestions,
} from '../../usecases/duplicates/read-suggestions.ts'
import {
  readSeparations,
  reconsiderSeparation,
  separateCustomers,
} from '../../usecases/duplicates/separate-customers.ts'
import { announcedWrites, DONE } from '../announced-writes.ts'
import type { Procedures } from '../create-backend.ts'
import type { Job } from '../jobs.ts'
import type { Services } from '../services.ts'
import { streamJob } from '../stream-job.ts'

/** So many are done at once; more would hold up everybody else. */
const FEW = 20

/** Customers who are one person: found, decided, merged and split again. */
export function duplicateProcedures(os: Procedures, services: Services) {
  const { db, jobs, changes, clock } = services
  const search = services.duplicateSearch
  const counts = () => services.remember('duplicateCounts', () => readDuplicateCounts(db))
  const summary = () => ({
    ...counts(),
    isSearching: search.fraction !== null,
    searched: search.fraction,
  })
  const { write } = announcedWrites(services)
  const inThread = async <Kind extends 'merge' | 'merge-sure' | 'split'>(
    job: Extract<Job, { kind: Kind }>,
  ) => {
    const result = await jobs.run<Kind>(job, () => {})
    changes.check()
    return result
  }
  return {
    duplicates: {
      find: os.duplicates.find.handler(({ signal }) =>
        streamJob(
          services,
          async (hear, stopped) => {
            await search.searchAll(hear, stopped)
            return { kind: 'done' as const, summary: summary() }
          },
          signal,
        ),
      ),
      summary: os.duplicates.summary.handler(summary),
      list: os.duplicates.list.handler(({ input }) => ({
        total: counts()[input.certainty],
        groups: listDuplicates(db, input.certainty, { limit: input.limit, offset: input.offset }),
      })),
      ofBatch: os.duplicates.ofBatch.handler(({ input }) => ({
        customers: countSuggestedOfBatch(db, input.batchId),
      })),
      suggestions: os.duplicates.suggestions.handler(({ input }) => readSuggestions(db, input.customerId)),
      households: os.duplicates.households.handler(({ input }) =>
        listHouseholds(
          db,
          services.remember('households', () => readHouseholds(db)),
          input,
        ),
      ),
      stopSearch: os.duplicates.stopSearch.handler(async () => ({ stopped: await search.stop() })),
      preview: os.duplicates.preview.handler(({ input }) =>
        jobs.write(() => previewMerge(db, input, services.today())),
      ),
      merge: os.duplicates.merge.handler(async ({ input: { orders, inBulk } }) => {
        const nowMs = clock.nowMs()
        if (orders.length <= FEW) return write(() => ({ merged: mergeCustomers(db, orders, inBulk, nowMs) }))
        return { merged: await inThread({ kind: 'merge', orders, inBulk, nowMs }) }
      }),
      mergeSure: os.duplicates.mergeSure.handler(async () => ({
        merged: await inThread({ kind: 'merge-sure', nowMs: clock.nowMs() }),
      })),
      dismiss: os.duplicates.dismiss.handler(({ input }) =>
        write(() => ({ separationId: separateCustomers(db, ...input.customerIds, clock.nowMs()) })),
      ),
      separations: os.duplicates.separations.handler(() => readSeparations(db)),
      reconsider: os.duplicates.reconsider.handler(({ input }) =>
        write(() => {
          reconsiderSeparation(db, input.separationId)
          return DONE
        }),
      ),
      evaluate: os.duplicates.evaluate.handler(({ input }) => evaluateDuplicates(db, input.truthField)),
    },
    split: os.customers.split.handler(async ({ input: { customerIds, separate } }) => {
      const separatedAtMs = separate ? clock.nowMs() : null
      if (customerIds.length <= FEW) await write(() => splitCustomers(db, customerIds, separatedAtMs))
      else await inThread({ kind: 'split', customerIds, separatedAtMs })
      return DONE
    }),
  }
}
