import { type CalendarDay, dayFromNumber, dayNumber } from '../../../shared/calendar.ts'
import { readDispatchTimes } from '../../db/dispatch-times.ts'
import { readAppSettings } from '../../db/settings.ts'
import { listSources } from '../../db/sources.ts'
import { churnRate } from '../../metrics/customers/churn-rate.ts'
import { stageFlow } from '../../metrics/customers/stage-flow.ts'
import { cohorts } from '../../metrics/loyalty/cohorts.ts'
import { orderLadder } from '../../metrics/loyalty/order-ladder.ts'
import { basketHistory } from '../../metrics/value/basket-size.ts'
import { keyFigureHistory } from '../../metrics/value/key-figure-history.ts'
import { orderNumberValues } from '../../metrics/value/order-number-values.ts'
import { purchaseFrequency } from '../../metrics/value/purchase-frequency.ts'
import { revenueHistory } from '../../metrics/value/revenue-history.ts'
import { readGroupProfile } from '../../usecases/customers/group-profile.ts'
import { dayAsked, periodAsked } from '../../usecases/figures/day-asked.ts'
import { readCustomerFigures } from '../../usecases/figures/read-customer.ts'
import { readGroups, readRhythm } from '../../usecases/figures/read-groups.ts'
import { countCurrencies, readOverview } from '../../usecases/figures/read-overview.ts'
import { readShippingTimes } from '../../usecases/shipping-times.ts'
import type { Procedures } from '../create-backend.ts'
import { inTurn } from '../in-turn.ts'
import { readAheadForFilter } from '../read-ahead.ts'
import { RegularHistories } from '../regular-history.ts'
import type { Services } from '../services.ts'
import { forecastProcedures } from './forecasts.ts'
import { ownerFigureProcedures } from './owner-figures.ts'

/** What customers do. Every answer holds until stored data or the day change. */
export function figureProcedures(os: Procedures, services: Services) {
  const { db, figures, remember, histories } = services
  // What is computed here waits for its turn; what a thread begins with starts at once.
  const ordered = os.use(inTurn(services.turns))
  const regulars = new RegularHistories(figures, services.jobs)
  const asked = (day: string | undefined) => dayAsked(day, services.today())
  /** The answer for a day, computed once. */
  const onDay = <Result>(
    name: string,
    day: string | undefined,
    read: (asOf: CalendarDay) => Result,
  ): Result => {
    const asOf = asked(day)
    return remember(`figures.${name}|${asOf}`, () => read(asOf))
  }
  return {
    figures: {
      overview: ordered.figures.overview.handler(({ input }) =>
        remember(`overview|${JSON.stringify(input)}`, () =>
          readOverview(histories(), input, services.today(), readAppSettings(db)),
        ),
      ),
      range: os.figures.range.handler(() => {
        const { range } = histories()
        return range && { firstDay: dayFromNumber(range.from), lastDay: dayFromNumber(range.to) }
      }),
      currencies: ordered.figures.currencies.handler(() =>
        remember('currencies', () => countCurrencies(histories())),
      ),
      shippingTimes: ordered.figures.shippingTimes.handler(({ input }) =>
        remember(`shippingTimes|${JSON.stringify(input)}`, () => {
          const times = remember('dispatchTimes', () => readDispatchTimes(db))
          return readShippingTimes(times, listSources(db), input, services.today())
        }),
      ),
      groups: ordered.figures.groups.handler(({ input }) =>
        onDay('groups', input.asOf, asOf => readGroups(figures, asOf)),
      ),
      flow: ordered.figures.flow.handler(({ input }) => {
        const from = dayAsked(input.from, '', 'from')
        return onDay(`flow|${from}`, input.to, to => stageFlow(figures.stages(from), figures.stages(to)))
      }),
      cohorts: ordered.figures.cohorts.handler(({ input: { asOf: day, unit } }) =>
        onDay(`cohorts|${unit}`, day, asOf =>
          cohorts(histories(), figures.persons(asOf), figures.values(), { unit }),
        ),
      ),
      ladder: ordered.figures.ladder.handler(({ input }) =>
        onDay('ladder', input.asOf, asOf => orderLadder(histories(), figures.persons(asOf))),
      ),
      rhythm: ordered.figures.rhythm.handler(({ input }) =>
        onDay('rhythm', input.asOf, asOf => readRhythm(figures, asOf)),
      ),
      churn: ordered.figures.churn.handler(({ input }) =>
        onDay('churn', input.asOf, asOf => churnRate(histories(), figures.persons(asOf))),
      ),
      history: ordered.figures.history.handler(({ input }) =>
        onDay('history', input.asOf, asOf =>
          keyFigureHistory(histories(), figures.values(), dayNumber(asOf)),
        ),
      ),
      regularHistory: os.figures.regularHistory.handler(({ input }) => regulars.read(asked(input.asOf))),
      values: ordered.figures.values.handler(({ input }) => {
        const asOf = asked(input.asOf)
        return remember(`figures.values|${asOf}|${input.from}|${input.to}`, () => {
          const { range } = histories()
          const to = dayAsked(input.to, asOf, 'to')
          const within = { from: input.from, to: to < asOf ? to : asOf }
          const period = periodAsked(within, asOf, range === null ? null : dayFromNumber(range.from))
          const values = figures.values()
          return {
            revenue: revenueHistory(histories(), values, period),
            orderNumbers: orderNumberValues(histories(), values, period),
            baskets: basketHistory(histories(), values, period),
            frequency: purchaseFrequency(histories(), figures.persons(asOf)),
          }
        })
      }),
      customer: os.figures.customer.handler(async ({ input: { id, asOf: day, value } }) => {
        const asOf = asked(day)
        const forecast = value ? await services.forecasts.read(asOf) : null
        return readCustomerFigures(figures, id, asOf, forecast)
      }),
      profile: os.figures.profile.handler(async ({ input: { group, asOf: day } }) => {
        const asOf = asked(day)
        await readAheadForFilter(services, group.filter)
        await services.orderFacts.read(figures.rules().lateAfterDays)
        return remember(`figures.profile|${asOf}|${JSON.stringify(group)}`, () =>
          readGroupProfile(services, group, asOf),
        )
      }),
      ...forecastProcedures(os, services),
      ...ownerFigureProcedures(os, services),
    },
  }
}
