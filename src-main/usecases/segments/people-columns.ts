import { type CalendarDay, dayNumber, NO_DAY } from '../../../shared/calendar.ts'
import type { CustomFieldCondition } from '../../../shared/model/custom-field.ts'
import { CUSTOMER_STATES } from '../../../shared/model/customer-states.ts'
import type { Channel } from '../../../shared/model/permission.ts'
import type { Platform } from '../../../shared/model/platform.ts'
import type { BoughtGoods, YES_NO_FIELDS } from '../../../shared/model/segment.ts'
import { SILENCE_REASONS, type SilenceReason } from '../../../shared/model/silence.ts'
import type { ContactDays } from '../../db/contact-events.ts'
import { platformBit } from '../../db/customer-list.ts'
import type { SegmentPeople } from '../../db/segment-people.ts'
import { NO_CLASS } from '../../metrics/customers/abc.ts'
import { isRegular } from '../../metrics/customers/lifecycle.ts'
import type { Persons } from '../../metrics/persons.ts'
import { lastProblemDays, orderDaysOf, purchaseDaysOf } from '../../metrics/segments/bought.ts'
import type { DayWindow } from '../../metrics/segments/day-windows.ts'
import {
  NO_ANSWER,
  NO_CODE,
  type SegmentColumns,
  type TextColumn,
} from '../../metrics/segments/segment-columns.ts'
import { FIRST_ORDER, firstOrderKinds } from '../../metrics/value/bargain-hunters.ts'
import { personAverages } from '../../metrics/value/person-values.ts'
import type { CustomerIndex, Remember } from '../customers/customer-index.ts'
import type { FigureSources } from '../figures/figure-sources.ts'
import { birthdayCode, placesIn, textColumn, yearDayOfNumber } from './column-values.ts'

/** What the columns are made from; each part is kept by whoever gives it. */
export interface ColumnSources {
  figures: FigureSources
  people: SegmentPeople
  verdicts: CustomerIndex['verdicts']
  contacts(): ContactDays
  /** By key, see product-key.ts. */
  productIds(): ReadonlyMap<string, number>
  /** The customers who fit a condition on one of the owner's fields. */
  withField(condition: CustomFieldCondition): readonly number[]
  /** Why customers do not come back, by number. */
  silences(): ReadonlyMap<number, SilenceReason>
  /** Who waits for which product that can be had again. */
  availableWishes(): readonly { customerId: number; productKey: string }[]
}

/** The columns of the stored data as of a day. */
export class PeopleColumns implements SegmentColumns {
  readonly asOf: CalendarDay
  readonly customerIds: Int32Array
  readonly #from: ColumnSources
  readonly #remember: Remember

  constructor(from: ColumnSources, remember: Remember, asOf: CalendarDay) {
    this.asOf = asOf
    this.#from = from
    this.#remember = (key, compute) => remember(`segment|${asOf}|${key}`, compute)
    this.customerIds = from.people.customerIds
  }

  get #figures() {
    return this.#from.figures.figures
  }

  get #persons(): Persons {
    return this.#figures.persons(this.asOf)
  }

  /** By person of the figures, who have bought, their position in the columns; -1 for who is in no segment. */
  #placesOfPersons(): Int32Array {
    return this.#remember('places', () => placesIn(this.customerIds, this.#persons.customerIds))
  }

  /** A list of the persons of the figures, who have bought, as a column; who has not stays as the column has them. */
  ofPersons<Column extends Float64Array | Int32Array | Uint16Array | Uint8Array>(
    column: Column,
    values: ArrayLike<number>,
  ): Column {
    const places = this.#placesOfPersons()
    for (let person = 0; person < places.length; person++) {
      const place = places[person] ?? -1
      if (place >= 0) column[place] = values[person] ?? 0
    }
    return column
  }

  #mask(customerIds: ArrayLike<number>): Uint8Array {
    const isMeant = new Set(Array.from(customerIds))
    return Uint8Array.from(this.customerIds, id => (isMeant.has(id) ? 1 : 0))
  }

  numbers(field: 'orders' | 'value' | 'averageOrder'): Float64Array {
    return this.#remember(`number|${field}`, () => {
      const { starts, ends } = this.#persons
      const count = this.customerIds.length
      const orders = (person: number) => (ends[person] ?? 0) - (starts[person] ?? 0)
      switch (field) {
        case 'orders':
          return this.ofPersons(
            new Float64Array(count),
            starts.map((_, person) => orders(person)),
          )
        case 'value':
          return this.ofPersons(new Float64Array(count), this.#values())
        case 'averageOrder':
          return this.ofPersons(
            new Float64Array(count).fill(Number.NaN),
            personAverages(this.#persons, this.#figures.values()),
          )
      }
    })
  }

  #values(): Float64Array {
    return this.#figures.rfm(this.asOf).valuesMinor
  }

  days(field: 'firstOrder' | 'lastOrder' | 'lastProblem' | 'addressConfirmed' | 'nextOrder'): Int32Array {
    return this.#remember(`day|${field}`, () => {
      const none = () => new Int32Array(this.customerIds.length).fill(NO_DAY)
      switch (field) {
        case 'firstOrder':
          return this.ofPersons(none(), this.#persons.firstDays)
        case 'lastOrder':
          return this.ofPersons(none(), this.#persons.lastDays)
        case 'nextOrder':
          return this.ofPersons(none(), this.#figures.customers(this.asOf).expectedDays)
        case 'lastProblem': {
          const { histories, traits } = this.#from.figures.facts()
          return this.ofPersons(none(), lastProblemDays(histories, this.#persons, traits.problems, NO_DAY))
        }
        case 'addressConfirmed':
          return Int32Array.from(this.#from.people.addressDays, day => (day ? dayNumber(day) : NO_DAY))
      }
    })
  }

  yearDays(field: 'birthday' | 'anniversary'): Int16Array {
    return this.#remember(`yearDay|${field}`, () => {
      if (field === 'birthday') return Int16Array.from(this.#from.people.birthdays, birthdayCode)
      const today = dayNumber(this.asOf)
      return Int16Array.from(this.days('firstOrder'), day =>
        day === NO_DAY || day === today ? 0 : yearDayOfNumber(day),
      )
    })
  }

  answers(field: (typeof YES_NO_FIELDS)[number]): Uint8Array {
    return this.#remember(`answer|${field}`, () => {
      const count = this.customerIds.length
      switch (field) {
        case 'company':
          return this.#from.people.isCompany
        case 'regular': {
          const { states, purchaseDays } = this.#figures.customers(this.asOf)
          const { regular } = this.#figures.rules()
          return this.ofPersons(
            new Uint8Array(count),
            states.map((code, person) => {
              const state = CUSTOMER_STATES[code] ?? 'lost'
              return isRegular(purchaseDays[person] ?? 0, state, regular) ? 1 : 0
            }),
          )
        }
        case 'yearly':
          return this.ofPersons(new Uint8Array(count), this.#figures.customers(this.asOf).isYearly)
        case 'firstDiscounted': {
          const { histories, traits } = this.#from.figures.facts()
          const kinds = firstOrderKinds(histories, this.#persons, traits)
          return this.ofPersons(new Uint8Array(count).fill(NO_ANSWER), kinds.map(discountAnswer))
        }
      }
    })
  }

  codes(field: 'stage' | 'state' | 'rfmGroup' | 'abc' | 'silence'): Uint8Array {
    if (field === 'silence') return this.#silences()
    return this.#remember(`code|${field}`, () => {
      const codes = new Uint8Array(this.customerIds.length).fill(NO_CODE)
      switch (field) {
        case 'stage': {
          const { customerIds, stages } = this.#figures.stages(this.asOf)
          const places = placesIn(this.customerIds, customerIds)
          for (let index = 0; index < places.length; index++) {
            const place = places[index] ?? -1
            if (place >= 0) codes[place] = stages[index] ?? NO_CODE
          }
          return codes
        }
        case 'state':
          return this.ofPersons(codes, this.#figures.customers(this.asOf).states)
        case 'rfmGroup':
          return this.ofPersons(codes, this.#figures.rfm(this.asOf).groups)
        case 'abc': {
          const { classes } = this.#figures.abc(this.asOf)
          return this.ofPersons(
            codes,
            classes.map(one => (one === NO_CLASS ? NO_CODE : one - 1)),
          )
        }
      }
    })
  }

  #silences(): Uint8Array {
    const silences = this.#from.silences()
    return Uint8Array.from(this.customerIds, id => {
      const reason = silences.get(id)
      return reason === undefined ? NO_CODE : SILENCE_REASONS.indexOf(reason)
    })
  }

  onPlatforms(platforms: readonly Platform[]): Uint8Array {
    const bits = platforms.reduce((sum, platform) => sum | platformBit(platform), 0)
    return Uint8Array.from(this.#from.people.platforms, own => ((own & bits) !== 0 ? 1 : 0))
  }

  texts(field: 'country' | 'city' | 'postalCode'): TextColumn {
    return this.#remember(`text|${field}`, () => {
      const { countries, cities, postalCodes } = this.#from.people
      switch (field) {
        case 'country':
          return textColumn(countries)
        case 'city':
          return textColumn(cities)
        case 'postalCode':
          return textColumn(postalCodes)
      }
    })
  }

  purchaseDays(goods: BoughtGoods | null, window: DayWindow): Uint16Array {
    const column = new Uint16Array(this.customerIds.length)
    if (goods === null)
      return this.ofPersons(column, orderDaysOf(this.#figures.histories(), this.#persons, window))
    const { histories, baskets } = this.#from.figures.facts()
    const counts = purchaseDaysOf(histories, baskets, this.#persons, this.isWanted(goods), window)
    return this.ofPersons(column, counts)
  }

  /** By position of the product in the baskets whether it is among some goods. */
  isWanted(goods: BoughtGoods): boolean[] {
    const { products } = this.#from.figures.facts().baskets
    if (goods.kind === 'categories') {
      const wanted = new Set(goods.categories)
      return products.map(({ category }) => category !== null && wanted.has(category))
    }
    const ids = this.#from.productIds()
    const wanted = new Set(goods.products.map(({ key }) => ids.get(key)))
    return products.map(({ id }) => wanted.has(id))
  }

  interested(topicIds: readonly number[], by: 'any' | 'stated' | 'refused'): Uint8Array {
    const wanted = this.#from.figures.topics(this.asOf).filter(({ topicId }) => topicIds.includes(topicId))
    const who = wanted.flatMap(({ yes, no, derived }) => {
      if (by === 'refused') return no
      return by === 'stated' ? yes : [...yes, ...derived]
    })
    return this.#mask(who)
  }

  waiting(productKeys: readonly string[] | null): Uint8Array {
    const wishes = this.#from
      .availableWishes()
      .filter(({ productKey }) => productKeys === null || productKeys.includes(productKey))
    return this.#mask(wishes.map(({ customerId }) => customerId))
  }

  contacts(channel: Channel | null, { from, to }: DayWindow): Uint16Array {
    const { customerIds, days, channels, purposes } = this.#from.contacts()
    const places = placesIn(this.customerIds, customerIds)
    const counts = new Uint16Array(this.customerIds.length)
    for (let index = 0; index < places.length; index++) {
      const place = places[index] ?? -1
      // To have an address checked is no contact with the person.
      if (place < 0 || purposes[index] === 'address_check') continue
      if (channel !== null && channels[index] !== channel) continue
      const day = dayNumber(days[index] ?? '')
      if (day >= from && day <= to) counts[place] = (counts[place] ?? 0) + 1
    }
    return counts
  }

  allowed(channel: Channel): Uint8Array {
    return this.#remember(`allowed|${channel}`, () => {
      const codes = this.#from.verdicts(channel, 'advertising')
      return Uint8Array.from(this.customerIds, id => ((codes?.[id] ?? 0) > 0 ? 1 : 0))
    })
  }

  own(condition: CustomFieldCondition): Uint8Array {
    return this.#mask(this.#from.withField(condition))
  }
}

function discountAnswer(kind: number): number {
  if (kind === FIRST_ORDER.unknown) return NO_ANSWER
  return kind === FIRST_ORDER.discounted ? 1 : 0
}
