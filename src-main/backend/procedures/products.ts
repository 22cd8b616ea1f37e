import type { CalendarDay } from '../../../shared/calendar.ts'
import type { PairKind } from '../../../shared/model/product-pairs.ts'
import { readAppSettings } from '../../db/settings.ts'
import { basketMix } from '../../metrics/products/basket-mix.ts'
import { entryProducts } from '../../metrics/products/entry-products.ts'
import { customerInterests } from '../../metrics/products/interests.ts'
import { type PairUnits, pairUnits } from '../../metrics/products/pair-units.ts'
import { pairsBySupport } from '../../metrics/products/pairs-by-support.ts'
import type { ProductPeriod } from '../../metrics/products/product-period.ts'
import { productRanking } from '../../metrics/products/ranking.ts'
import { recommendationsAt } from '../../metrics/products/recommendations.ts'
import { returnRates } from '../../metrics/products/return-rates.ts'
import { FEWEST_CASES } from '../../metrics/wilson.ts'
import {
  addAdvertisedPeriod,
  changeAdvertisedPeriod,
  listAdvertisedPeriods,
  removeAdvertisedPeriod,
} from '../../usecases/figures/advertised-periods.ts'
import { dayAsked } from '../../usecases/figures/day-asked.ts'
import { readFigureRules } from '../../usecases/figures/figure-rules.ts'
import type { OrderFacts } from '../../usecases/figures/kept-histories.ts'
import { listProducts } from '../../usecases/products/list-products.ts'
import { joinRanking, pageOfRanking } from '../../usecases/products/list-ranking.ts'
import { markedSpikes } from '../../usecases/products/marked-spikes.ts'
import { putBackTraits, setCategory, setTraits } from '../../usecases/products/owner-words.ts'
import { announcedWrites } from '../announced-writes.ts'
import type { Procedures } from '../create-backend.ts'
import { periodReader } from '../in-period.ts'
import type { Services } from '../services.ts'
import { bundleProcedures } from './bundles.ts'

/** What is bought, when, and with what. Every answer holds until stored data or the day change. */
export function productProcedures(os: Procedures, services: Services) {
  const { db, figures, orderFacts, patterns, remember } = services
  const { inPeriod, inPatterns } = periodReader(services)
  const { write, writeDone } = announcedWrites(services)
  const asked = (day: string | undefined) => dayAsked(day, services.today())
  const money = () => ({
    currency: figures.values().currency,
    rates: readAppSettings(db).currencyRates,
  })
  return {
    products: {
      ranking: os.products.ranking.handler(async ({ input }) => {
        const list = await inPeriod('ranking', input, ({ histories, baskets, traits }, period) =>
          joinRanking(
            productRanking(histories, baskets, period, money()),
            returnRates(histories, baskets, traits, period),
            period,
          ),
        )
        return pageOfRanking(list, input)
      }),
      pairs: os.products.pairs.handler(async ({ input }) => {
        const { kind, support, joint, limit } = input
        const least = {
          ...(support !== undefined && { support }),
          ...(joint !== undefined && { joint }),
          ...(support === undefined && joint === undefined && { joint: FEWEST_CASES }),
        }
        const { cases, pairs } = await inPeriod(
          `pairs|${kind}|${JSON.stringify(least)}`,
          input,
          (facts, period) => {
            const units = unitsOf(kind, facts, period)
            return { cases: units.count, pairs: pairsBySupport(units, facts.baskets, least) }
          },
        )
        return { cases, total: pairs.length, pairs: pairs.slice(0, limit) }
      }),
      ...bundleProcedures(os, services),
      weekdays: os.products.weekdays.handler(async ({ input }) => {
        const weekdays = await inPatterns('weekdays', input, patterns => patterns.weekdays)
        return { ...weekdays, products: weekdays.products.slice(0, input.limit) }
      }),
      hours: os.products.hours.handler(async ({ input }) => {
        const hours = await inPatterns('hours', input, patterns => patterns.hours)
        return { ...hours, products: hours.products.slice(0, input.limit) }
      }),
      spikes: os.products.spikes.handler(({ input }) =>
        inPatterns('spikes', input, ({ spikes }, _facts, period) => markedSpikes(db, spikes, period.asOf)),
      ),
      entry: os.products.entry.handler(({ input }) =>
        inPeriod('entry', input, ({ histories, baskets }, period) =>
          entryProducts(histories, baskets, period),
        ),
      ),
      returns: os.products.returns.handler(({ input }) =>
        inPeriod('returns', input, ({ histories, baskets, traits }, period) =>
          returnRates(histories, baskets, traits, period),
        ),
      ),
      mix: os.products.mix.handler(({ input }) =>
        inPeriod('mix', input, ({ histories, baskets }, period) =>
          basketMix(histories, baskets, period, money()),
        ),
      ),
      interests: os.products.interests.handler(async ({ input }) => {
        const asOf: CalendarDay = asked(input.asOf)
        const { histories, baskets } = await orderFacts.read(readFigureRules(db).lateAfterDays)
        return customerInterests(histories, baskets, { customerId: input.customerId, asOf })
      }),
      recommendations: os.products.recommendations.handler(async ({ input }) => {
        await patterns.readAll(asked(input.asOf))
        const { facts, found } = services.sources.recommendations(asked(input.asOf))
        const position = found.customerIds.indexOf(input.customerId)
        return position < 0 ? [] : recommendationsAt(facts.baskets, found, position)
      }),
      list: os.products.list.handler(async () => {
        const { lateAfterDays } = readFigureRules(db)
        await orderFacts.read(lateAfterDays)
        return remember('products.list', () => {
          const { histories, baskets } = orderFacts.now(lateAfterDays)
          return listProducts(db, histories, baskets)
        })
      }),
      setCategory: os.products.setCategory.handler(({ input: { productIds, category } }) =>
        write(() => setCategory(db, productIds, category)),
      ),
      setTraits: os.products.setTraits.handler(({ input }) =>
        write(() => setTraits(db, input, services.today())),
      ),
      putBackTraits: os.products.putBackTraits.handler(({ input }) =>
        writeDone(() => putBackTraits(db, input.before)),
      ),
      advertised: os.products.advertised.handler(() => listAdvertisedPeriods(db)),
      addAdvertised: os.products.addAdvertised.handler(({ input }) =>
        write(() => addAdvertisedPeriod(db, input)),
      ),
      changeAdvertised: os.products.changeAdvertised.handler(({ input: { id, edit } }) =>
        write(() => changeAdvertisedPeriod(db, id, edit)),
      ),
      removeAdvertised: os.products.removeAdvertised.handler(({ input: { id } }) =>
        write(() => removeAdvertisedPeriod(db, id)),
      ),
    },
  }
}

function unitsOf(kind: PairKind, { histories, baskets }: OrderFacts, period: ProductPeriod): PairUnits {
  return pairUnits(kind, histories, baskets, period)
}
