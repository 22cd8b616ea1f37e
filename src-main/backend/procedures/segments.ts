import type { CustomerFilter } from '../../../shared/model/customer.ts'
import { ExpectedFailure } from '../../../shared/model/failure.ts'
import { readCustomerRows } from '../../db/search.ts'
import { listFrozenSegments, listSegments } from '../../db/segments.ts'
import { dayAsked } from '../../usecases/figures/day-asked.ts'
import {
  freezeSegment,
  saveSegment,
  setFrozenRemoved,
  setRemoved,
} from '../../usecases/segments/keep-segments.ts'
import { samplesOf } from '../../usecases/segments/samples.ts'
import { segmentChoices } from '../../usecases/segments/segment-choices.ts'
import { announcedWrites, DONE } from '../announced-writes.ts'
import type { Procedures } from '../create-backend.ts'
import { readAheadForFilter } from '../read-ahead.ts'
import type { Services } from '../services.ts'

/** Groups of customers by rules that the owner puts together. */
export function segmentProcedures(os: Procedures, services: Services) {
  const { db, clock, segments, customers, figures, orderFacts } = services
  const { write } = announcedWrites(services)
  /** The day that is meant, when all that finding takes is there. */
  async function ready(segment: NonNullable<CustomerFilter['segment']>, asOf?: string) {
    await readAheadForFilter(services, { segment })
    return dayAsked(asOf, services.today())
  }
  return {
    segments: {
      list: os.segments.list.handler(() => ({
        segments: listSegments(db),
        frozen: listFrozenSegments(db),
      })),
      presets: os.segments.presets.handler(async ({ input }) => {
        const asOf = dayAsked(input.asOf, services.today())
        await services.patterns.readAll(asOf)
        return segments.presets(asOf)
      }),
      rule: os.segments.rule.handler(async ({ input: { segment, asOf } }) =>
        segments.ruleOf(segment, await ready(segment, asOf)),
      ),
      count: os.segments.count.handler(async ({ input: { segment, asOf } }) =>
        segments.count(segment, await ready(segment, asOf)),
      ),
      samples: os.segments.samples.handler(async ({ input: { segment, asOf, limit } }) => {
        const members = segments.members(segment, await ready(segment, asOf))
        return readCustomerRows(db, samplesOf(members, customers.order('lastOrder'), limit))
      }),
      members: os.segments.members.handler(async ({ input: { segment, asOf, limit, offset } }) => {
        const members = segments.members(segment, await ready(segment, asOf))
        return { total: members.length, customerIds: Array.from(members.subarray(offset, offset + limit)) }
      }),
      save: os.segments.save.handler(({ input }) => write(() => saveSegment(db, input, clock.nowMs()))),
      remove: os.segments.remove.handler(({ input: { id } }) =>
        write(() => {
          setRemoved(db, id, true)
          return DONE
        }),
      ),
      restore: os.segments.restore.handler(({ input: { id } }) =>
        write(() => {
          setRemoved(db, id, false)
          return DONE
        }),
      ),
      freeze: os.segments.freeze.handler(async ({ input: { segment, name } }) => {
        const asOf = await ready(segment)
        return write(() => {
          const rule = segments.ruleOf(segment, asOf)
          if (rule === null) throw new ExpectedFailure({ code: 'invalid', field: 'segment' })
          const frozen = { segmentId: segment.kind === 'saved' ? segment.id : null, name, rule }
          return { id: freezeSegment(db, frozen, segments.members(segment, asOf), clock.nowMs()) }
        })
      }),
      removeFrozen: os.segments.removeFrozen.handler(({ input: { id } }) =>
        write(() => {
          setFrozenRemoved(db, id, true)
          return DONE
        }),
      ),
      restoreFrozen: os.segments.restoreFrozen.handler(({ input: { id } }) =>
        write(() => {
          setFrozenRemoved(db, id, false)
          return DONE
        }),
      ),
      choices: os.segments.choices.handler(async () => {
        const { lateAfterDays } = figures.rules()
        await orderFacts.read(lateAfterDays)
        return services.remember('segments.choices', () => segmentChoices(db, orderFacts.now(lateAfterDays)))
      }),
    },
  }
}
