import { addDays, addMonths, type CalendarDay, dayNumber } from '../../../shared/calendar.ts'
import { mainCurrencyOf } from '../../../shared/model/currency-rate.ts'
import type { FigureRules } from '../../../shared/model/figure-rules.ts'
import { readBesideOrders } from '../../db/beside-orders.ts'
import { findCustomerEndings } from '../../db/customer-endings.ts'
import type { Connection } from '../../db/database.ts'
import { readFreeOrders } from '../../db/free-orders.ts'
import { readAppSettings } from '../../db/settings.ts'
import { type Abc, abc } from '../../metrics/customers/abc.ts'
import { type CustomerFigures, customerFigures } from '../../metrics/customers/customer-figures.ts'
import { type Endings, NO_ENDINGS } from '../../metrics/customers/endings.ts'
import { type BesideOrders, type CustomerStages, lifecycleStages } from '../../metrics/customers/lifecycle.ts'
import { type Rfm, rfm } from '../../metrics/customers/rfm.ts'
import { type ShopRhythm, shopRhythm } from '../../metrics/customers/shop-rhythm.ts'
import type { Histories } from '../../metrics/histories.ts'
import { type MainValues, mainValues } from '../../metrics/main-values.ts'
import { type Persons, personsAsOf } from '../../metrics/persons.ts'
import { withFreeOrders } from '../../metrics/with-free-orders.ts'
import type { Remember } from '../customers/customer-index.ts'
import { readFigureRules } from './figure-rules.ts'

/** Values of orders, and what they follow from. */
interface KeptValues {
  of: Histories
  by: string
  values: MainValues
}

/**
 * What the figures of customers are made from, by the day from which one looks back; each part is computed when it is
 * first needed and holds until stored data change.
 */
export class FigureBase {
  readonly #db: Connection
  readonly #remember: Remember
  readonly #histories: () => Histories
  #values: KeptValues | null = null
  #purchases: { of: Histories; with: Histories } | null = null
  #purchaseValues: KeptValues | null = null
  #endings: Endings = NO_ENDINGS

  constructor(db: Connection, remember: Remember, histories: () => Histories) {
    this.#db = db
    this.#remember = remember
    this.#histories = histories
  }

  histories(): Histories {
    return this.#histories()
  }

  persons(asOf: CalendarDay): Persons {
    return this.#remember(`persons|${asOf}`, () => personsAsOf(this.#histories(), dayNumber(asOf)))
  }

  /** The values of orders as the owner counts them: in the main currency, with or without shipping costs. */
  values(): MainValues {
    this.#values = this.#valuesOf(this.#histories(), this.#values)
    return this.#values.values
  }

  /** All purchases that the models are fitted on, also those in which nothing was to be paid, and their values. */
  purchases(): { histories: Histories; main: MainValues } {
    const counted = this.#histories()
    if (this.#purchases?.of !== counted)
      this.#purchases = { of: counted, with: withFreeOrders(counted, readFreeOrders(this.#db)) }
    const histories = this.#purchases.with
    this.#purchaseValues = this.#valuesOf(histories, this.#purchaseValues)
    return { histories, main: this.#purchaseValues.values }
  }

  /** The same ones as long as they are the same: what takes long to compute from them is kept with them. */
  #valuesOf(histories: Histories, kept: KeptValues | null): KeptValues {
    const settings = readAppSettings(this.#db)
    const rules = {
      mainCurrency: mainCurrencyOf(settings),
      rates: settings.currencyRates,
      includeShipping: settings.includeShipping,
    }
    const by = JSON.stringify(rules)
    if (kept?.of === histories && kept.by === by) return kept
    return { of: histories, by, values: mainValues(histories, rules) }
  }

  rhythm(asOf: CalendarDay): ShopRhythm {
    return this.#remember(`rhythm|${asOf}`, () =>
      shopRhythm(this.#histories(), this.persons(asOf), this.rules().stateLimits),
    )
  }

  customers(asOf: CalendarDay): CustomerFigures {
    return this.#remember(`customerFigures|${asOf}`, () =>
      customerFigures(this.#histories(), this.persons(asOf), this.rhythm(asOf)),
    )
  }

  stages(asOf: CalendarDay): CustomerStages {
    return this.#remember(`stages|${asOf}`, () =>
      lifecycleStages(this.persons(asOf), this.customers(asOf), this.#besideOrders(), this.rules().regular),
    )
  }

  rfm(asOf: CalendarDay): Rfm {
    return this.#remember(`rfm|${asOf}`, () => rfm(this.#histories(), this.persons(asOf), this.values()))
  }

  abc(asOf: CalendarDay): Abc {
    return this.#remember(`abc|${asOf}`, () =>
      abc(this.#histories(), this.persons(asOf), this.values(), this.rules().abc),
    )
  }

  /** With whom it is over, and since when; the same object as long as it is the same: forecasts are kept with it. */
  endings(): Endings {
    return this.#remember('endings', () => {
      const now = new Map(findCustomerEndings(this.#db).map(end => [end.customerId, dayNumber(end.day)]))
      const before = this.#endings
      const isSame = now.size === before.size && [...now].every(([id, day]) => before.get(id) === day)
      if (!isSame) this.#endings = now
      return this.#endings
    })
  }

  /** What the owner chose of the definitions. */
  rules(): FigureRules {
    return this.#remember('figureRules', () => readFigureRules(this.#db))
  }

  #besideOrders(): BesideOrders {
    return this.#remember('besideOrders', () => readBesideOrders(this.#db))
  }
}

/** The twelve months up to a day. */
export function yearUpTo(asOf: CalendarDay): { from: CalendarDay; to: CalendarDay } {
  return { from: addDays(addMonths(asOf, -12), 1), to: asOf }
}
