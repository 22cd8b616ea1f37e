import type { CustomerFilter } from '../../../shared/model/customer.ts'
import type { InterestStatement } from '../../../shared/model/interest.ts'
import { dayAsked } from '../../usecases/figures/day-asked.ts'
import { readFigureRules } from '../../usecases/figures/figure-rules.ts'
import { proposeFromNotes, rejectNotes } from '../../usecases/interests/note-proposals.ts'
import { interestsOfCustomer, otherWishes } from '../../usecases/interests/read-interests.ts'
import { type NumberedStatement, stateInterests } from '../../usecases/interests/state-interests.ts'
import { boughtCategories, listTopics, saveTopics } from '../../usecases/interests/topics.ts'
import { announcedWrites, DONE } from '../announced-writes.ts'
import type { Procedures } from '../create-backend.ts'
import { readAhead } from '../read-ahead.ts'
import type { Services } from '../services.ts'

/** More are written in a thread. */
const FEW_CUSTOMERS = 500

/** The owner's topics, and who is interested in them. */
export function interestProcedures(os: Procedures, services: Services) {
  const { db, jobs, changes, orderFacts, remember, sources, figures, stated, turns } = services
  const { write } = announcedWrites(services)
  const asked = (day: string | undefined) => dayAsked(day, services.today())
  const facts = () => orderFacts.read(readFigureRules(db).lateAfterDays)
  async function customersOf(filter: CustomerFilter): Promise<number[]> {
    await readAhead(services, filter.behind)
    const chosen = services.customers.select(filter)
    return [...services.customers.order('name')].filter(id => chosen === null || chosen.has(id))
  }
  async function numbered({ who, ...statement }: InterestStatement): Promise<NumberedStatement> {
    return { ...statement, customerIds: 'filter' in who ? await customersOf(who.filter) : who.customerIds }
  }
  return {
    interests: {
      topics: os.interests.topics.handler(async () => {
        const { baskets } = await facts()
        return {
          topics: listTopics(db),
          categories: remember('boughtCategories', () => boughtCategories(baskets)),
          others: otherWishes(stated()),
        }
      }),
      saveTopics: os.interests.saveTopics.handler(({ input }) => write(() => saveTopics(db, input.topics))),
      state: os.interests.state.handler(async ({ input }) => {
        const statements: NumberedStatement[] = []
        for (const statement of input.statements) statements.push(await numbered(statement))
        const count = statements.reduce((sum, { customerIds }) => sum + customerIds.length, 0)
        if (count <= FEW_CUSTOMERS) return write(() => stateInterests(db, statements, services.today()))
        const job = { kind: 'state-interests', statements, today: services.today() } as const
        const result = await jobs.run(job, () => {})
        changes.check()
        return result
      }),
      takeBack: os.interests.takeBack.handler(async ({ input }) => {
        await jobs.run({ kind: 'take-back-statements', statementIds: input.statementIds }, () => {})
        changes.check()
        return DONE
      }),
      ofCustomer: os.interests.ofCustomer.handler(async ({ input }) => {
        const asOf = asked(input.asOf)
        const { histories, baskets } = await facts()
        return interestsOfCustomer(db, input.customerId, {
          histories,
          baskets,
          persons: figures.persons(asOf),
        })
      }),
      stated: os.interests.stated.handler(async ({ input }) => {
        const asOf = asked(input.asOf)
        await facts()
        return sources.topics(asOf).map(({ topicId, yes, no, derived }) => ({
          topicId,
          yes: yes.length,
          no: no.length,
          derived: derived.length,
        }))
      }),
      notes: os.interests.notes.handler(({ input }) =>
        proposeFromNotes(db, stated, input.limit, () => turns.next()),
      ),
      rejectNotes: os.interests.rejectNotes.handler(({ input }) =>
        write(() => {
          rejectNotes(db, input.proposals, input.rejected)
          return DONE
        }),
      ),
    },
  }
}
