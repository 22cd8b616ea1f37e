import { dayFromNumber } from '../../shared/calendar.ts'
import type { ProductPeriod } from '../metrics/products/product-period.ts'
import { dayAsked, periodAsked } from '../usecases/figures/day-asked.ts'
import { readFigureRules } from '../usecases/figures/figure-rules.ts'
import type { OrderFacts } from '../usecases/figures/kept-histories.ts'
import type { ProductPatterns } from '../usecases/figures/product-patterns.ts'
import type { Services } from './services.ts'

export interface PeriodInput {
  from?: string | undefined
  to?: string | undefined
  asOf?: string | undefined
}

/** Answer questions about a period, each once. */
export interface PeriodReader {
  /** From what was in the orders. */
  inPeriod<Result>(
    name: string,
    input: PeriodInput,
    read: (facts: OrderFacts, period: ProductPeriod) => Result,
  ): Promise<Result>
  /** From the patterns that were found in them. */
  inPatterns<Result>(
    name: string,
    input: PeriodInput,
    read: (patterns: ProductPatterns, facts: OrderFacts, period: ProductPeriod) => Result,
  ): Promise<Result>
}

export function periodReader(services: Services): PeriodReader {
  const { db, orderFacts, patterns, remember, turns } = services
  const lateAfterDays = () => readFigureRules(db).lateAfterDays
  async function periodOf(input: PeriodInput): Promise<ProductPeriod> {
    const asOf = dayAsked(input.asOf, services.today())
    await orderFacts.ready(lateAfterDays())
    const { range } = services.histories()
    return { ...periodAsked(input, asOf, range === null ? null : dayFromNumber(range.from)), asOf }
  }
  // What is kept has to be of the data that it is kept for, which may have changed since orders were read.
  const facts = () => orderFacts.now(lateAfterDays())
  return {
    async inPeriod(name, input, read) {
      const period = await periodOf(input)
      await turns.next()
      return remember(periodKey(name, period), () => read(facts(), period))
    },
    async inPatterns(name, input, read) {
      const period = await periodOf(input)
      await patterns.read(period)
      await turns.next()
      return remember(periodKey(name, period), () => read(patterns.now(period), facts(), period))
    },
  }
}

/** Under which an answer is remembered, for who makes another one from it. */
export function periodKey(name: string, period: ProductPeriod): string {
  return `products.${name}|${JSON.stringify(period)}`
}
