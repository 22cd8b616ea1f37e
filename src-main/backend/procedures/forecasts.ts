import { dispatchEffects } from '../../metrics/loyalty/dispatch-effects.ts'
import { problemEffects } from '../../metrics/loyalty/problem-effects.ts'
import { bargainHunters } from '../../metrics/value/bargain-hunters.ts'
import { shopMargin } from '../../metrics/value/margin.ts'
import { dayAsked } from '../../usecases/figures/day-asked.ts'
import { readFigureRules } from '../../usecases/figures/figure-rules.ts'
import type { Procedures } from '../create-backend.ts'
import type { Services } from '../services.ts'

/** What is to come, by the purchase models, and what first orders lead to. */
export function forecastProcedures(os: Procedures, services: Services) {
  const { db, figures, forecasts, jobs, orderFacts, remember } = services
  const asked = (day: string | undefined) => dayAsked(day, services.today())
  /** What is made from the way that orders went, as of a day. */
  async function fromFacts<Result>(
    name: string,
    day: string | undefined,
    read: (parts: {
      facts: ReturnType<typeof orderFacts.now>
      persons: ReturnType<typeof figures.persons>
      lateAfterDays: number
    }) => Result,
  ): Promise<Result> {
    const asOf = asked(day)
    const { lateAfterDays } = readFigureRules(db)
    await orderFacts.read(lateAfterDays)
    return remember(`figures.${name}|${asOf}|${lateAfterDays}`, () =>
      read({ facts: orderFacts.now(lateAfterDays), persons: figures.persons(asOf), lateAfterDays }),
    )
  }
  return {
    model: os.figures.model.handler(({ input: { asOf: day, unit, cut } }) => {
      const asOf = asked(day)
      const input = {
        ...figures.purchases(),
        asOf,
        unit,
        ...(cut !== undefined && { cut: dayAsked(cut, asOf, 'cut') }),
      }
      return jobs.run({ kind: 'fit-models', input }, () => {})
    }),
    forecast: os.figures.forecast.handler(async ({ input }) => {
      const forecast = await forecasts.read(asked(input.asOf))
      const spreads = {
        historic: forecast.distribution('historic'),
        expectedYear: forecast.distribution('expectedYear'),
        total: forecast.distribution('total'),
      }
      const { margin } = figures.rules()
      return {
        asOf: forecast.asOf,
        revenue: forecast.revenue,
        ...spreads,
        orders: forecast.orders,
        errors: forecast.errors,
        margin: margin === null ? null : shopMargin(spreads, margin),
      }
    }),
    bargainHunters: os.figures.bargainHunters.handler(({ input }) =>
      fromFacts('bargainHunters', input.asOf, ({ facts, persons }) =>
        bargainHunters(facts.histories, persons, figures.values(), facts.traits),
      ),
    ),
    problems: os.figures.problems.handler(({ input }) =>
      fromFacts('problems', input.asOf, ({ facts, persons, lateAfterDays }) =>
        problemEffects(facts.histories, persons, facts.traits, { lateAfterDays }),
      ),
    ),
    dispatch: os.figures.dispatch.handler(({ input }) =>
      fromFacts('dispatch', input.asOf, ({ facts, persons }) =>
        dispatchEffects(facts.histories, persons, facts.traits),
      ),
    ),
  }
}
