import { hasRecommendations } from '../../../shared/list-columns.ts'
import type { ListColumn, ListRequest } from '../../../shared/model/list.ts'
import { listExports } from '../../db/exports.ts'
import { countListGrounds, listListGrounds } from '../../db/listed-customers.ts'
import { listProcessorChecks } from '../../db/processor-checks.ts'
import { dayAsked } from '../../usecases/figures/day-asked.ts'
import { listTopics } from '../../usecases/interests/topics.ts'
import { checkList, type ListQuestion, listExcluded } from '../../usecases/lists/check-list.ts'
import { exportList } from '../../usecases/lists/export-list.ts'
import { noteListContacts, takeBackListContacts } from '../../usecases/lists/list-contacts.ts'
import type { ListFigures } from '../../usecases/lists/list-people.ts'
import { previewList } from '../../usecases/lists/preview-list.ts'
import { type RecommendedNames, recommendedNames } from '../../usecases/lists/recommended-names.ts'
import { saveProcessorWord } from '../../usecases/lists/save-processor-word.ts'
import { stagesOf } from '../../usecases/lists/stage-of.ts'
import { topicsOf } from '../../usecases/lists/topic-of.ts'
import { announcedWrites } from '../announced-writes.ts'
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
  const { write } = announcedWrites(services)
  const check = ({ audience, channel, purpose, pauseOverride }: ListQuestion) =>
    services.remember(`check|${JSON.stringify([audience, channel, purpose, pauseOverride])}`, () =>
      checkList(db, customers, { audience, channel, purpose, pauseOverride }),
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
  async function figuresFor(request: ListRequest): Promise<ListFigures> {
    const asOf = dayAsked(request.asOf, services.today())
    const { due } = request.audience
    const wants = (column: ListColumn) => request.columns?.includes(column) ?? false
    if (wants('topic')) await services.orderFacts.read(services.figures.rules().lateAfterDays)
    return {
      recommended: await recommended(request),
      stageOf: wants('tier') ? stagesOf(services.figures.stages(asOf)) : null,
      dueBy: due !== undefined && wants('occasion') ? services.due.dueBy(due, services.today()) : null,
      topicOf: wants('topic') ? topicsOf(listTopics(db), services.sources.topics(asOf)) : null,
    }
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
        const figures = await figuresFor(input)
        const request = forPurpose(input)
        return previewList(db, customers, request, check(request), services.today(), figures)
      }),
      export: os.lists.export.handler(async ({ input }) => {
        await readAheadForFilter(services, input.audience)
        const figures = await figuresFor(input)
        return jobs.write(() => {
          const moment = { nowMs: services.clock.nowMs(), today: services.today() }
          const { due } = input.audience
          const finishes = due !== undefined && (input.finishReminders ?? input.recordAsContact)
          const reminders = finishes ? services.due.occasions(due, moment.today) : []
          const order = { ...forPurpose(input), reminders }
          const result = exportList(db, customers, order, moment, figures)
          changes.announce()
          return result
        })
      }),
      noteContacts: os.lists.noteContacts.handler(({ input }) =>
        write(() => ({ contacts: noteListContacts(db, input.exportId) })),
      ),
      takeBackContacts: os.lists.takeBackContacts.handler(({ input }) =>
        write(() => ({ contacts: takeBackListContacts(db, input.exportId) })),
      ),
      log: os.lists.log.handler(() => services.remember('exports', () => listExports(db))),
      proof: os.lists.proof.handler(({ input }) => {
        const grounds = countListGrounds(db, input.exportId)
        return {
          total: grounds.reduce((sum, { count }) => sum + count, 0),
          grounds,
          people: listListGrounds(db, input.exportId, input),
        }
      }),
      processors: os.lists.processors.handler(() => listProcessorChecks(db)),
      saveProcessor: os.lists.saveProcessor.handler(({ input: { processor, word } }) =>
        jobs.write(() => {
          const day = word?.day ?? services.today()
          const before = saveProcessorWord(db, processor, word && { ticked: word.ticked, day })
          changes.announce()
          return { before }
        }),
      ),
    },
  }
}
