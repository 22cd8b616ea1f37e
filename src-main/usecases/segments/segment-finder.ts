import type { CalendarDay } from '../../../shared/calendar.ts'
import { ExpectedFailure } from '../../../shared/model/failure.ts'
import { channelSchema } from '../../../shared/model/permission.ts'
import {
  conditionsOf,
  type PresetSegment,
  type SegmentCondition,
  type SegmentCount,
  type SegmentPreset,
  type SegmentReference,
  type SegmentRule,
} from '../../../shared/model/segment.ts'
import { type ContactDays, readContactDays } from '../../db/contact-events.ts'
import { customersWithCondition } from '../../db/custom-fields.ts'
import { findCustomerSilences } from '../../db/customer-silences.ts'
import type { Connection } from '../../db/database.ts'
import { readSegmentPeople } from '../../db/segment-people.ts'
import { readFrozenMembers, readSegment } from '../../db/segments.ts'
import { foldText } from '../../importers/fields/text.ts'
import { conditionMask, type Mask } from '../../metrics/segments/condition-mask.ts'
import { presetSegment, presetSegments, type ShopMeasures } from '../../metrics/segments/presets.ts'
import { ruleMask, ruleWarnings, sizeOf } from '../../metrics/segments/rule-mask.ts'
import { secondOrderDays, tellsDiscounts, upperQuarter } from '../../metrics/segments/shop-measures.ts'
import type { CustomerIndex, Remember, Remembering } from '../customers/customer-index.ts'
import { foldedCondition } from '../customers/customer-index.ts'
import type { FigureSources } from '../figures/figure-sources.ts'
import type { ProductPatterns } from '../figures/product-patterns.ts'
import { ProductCatalogue } from '../products/product-catalogue.ts'
import { keysOfProducts } from '../products/product-keys.ts'
import { openWishes } from '../reminders/product-wishes.ts'
import { PeopleColumns } from './people-columns.ts'

/** What segments are found in. */
export interface SegmentSources {
  db: Connection
  figures: FigureSources
  /** What is bought with what, of all orders until a day. */
  patterns(asOf: CalendarDay): Pick<ProductPatterns, 'sameBasket'>
  verdicts: CustomerIndex['verdicts']
}

/** Finds whom rules mean; what one rule took to find serves the next one, until stored data change. */
export class SegmentFinder {
  readonly #sources: SegmentSources
  readonly #remember: Remember
  readonly #rememberPeople: Remember
  readonly #catalogue: ProductCatalogue

  constructor(sources: SegmentSources, { remember, rememberPeople }: Remembering) {
    this.#sources = sources
    this.#remember = remember
    this.#rememberPeople = rememberPeople
    this.#catalogue = new ProductCatalogue(sources.db)
  }

  /**
   * The rule that a reference stands for; null for a frozen list, which needs none.
   * @throws ExpectedFailure `not_found` for a segment that is no more, or a preset that the data do not suffice for.
   */
  ruleOf(of: SegmentReference, asOf: CalendarDay): SegmentRule | null {
    switch (of.kind) {
      case 'rule':
        return of.rule
      case 'saved': {
        const saved = readSegment(this.#sources.db, of.id)
        if (saved === null) throw segmentNotFound()
        return saved.rule
      }
      case 'preset': {
        const { rule } = presetSegment(of.preset, this.measures(asOf))
        if (rule === null) throw segmentNotFound()
        return rule
      }
      case 'frozen':
        return null
    }
  }

  /**
   * Who is meant, in ascending order of their numbers.
   * @throws ExpectedFailure as {@link ruleOf}, and `not_found` for a frozen list that is no more.
   */
  members(of: SegmentReference, asOf: CalendarDay): Int32Array {
    return this.#remember(`segment.members|${asOf}|${JSON.stringify(of)}`, () => {
      const mask = this.mask(of, asOf)
      return this.columns(asOf).customerIds.filter((_, index) => mask[index] === 1)
    })
  }

  /** Whether a reference still stands for something; of presets only their data tell. */
  isKnown(of: SegmentReference): boolean {
    return of.kind !== 'saved' || readSegment(this.#sources.db, of.id) !== null
  }

  /** The same as {@link mask}; nobody where the segment is no more, or the data do not suffice for it. */
  maskOrNobody(of: SegmentReference, asOf: CalendarDay): Mask {
    try {
      return this.mask(of, asOf)
    } catch (error) {
      if (!(error instanceof ExpectedFailure)) throw error
      return new Uint8Array(this.columns(asOf).customerIds.length)
    }
  }

  /** Every contact that was noted. */
  contacts(): ContactDays {
    return this.#remember('segment.contacts', () => readContactDays(this.#sources.db))
  }

  /** How many are meant, and what a rule is like; see {@link members}. */
  count(of: SegmentReference, asOf: CalendarDay): SegmentCount {
    return this.#remember(`segment.count|${asOf}|${JSON.stringify(of)}`, () => this.#count(of, asOf))
  }

  presets(asOf: CalendarDay): PresetSegment[] {
    return presetSegments(this.measures(asOf))
  }

  /** What is usual in the shop, each found when a preset asks for it. */
  measures(asOf: CalendarDay): ShopMeasures {
    const { figures } = this.#sources
    const found = <Result>(name: string, compute: () => Result) =>
      this.#rememberPeople(`segment.${name}|${asOf}`, compute)
    // Words of the owner on products change what belongs together.
    const remembered = this.#remember
    const upper = (field: 'averageOrder' | 'value') => upperQuarter(this.columns(asOf).numbers(field))
    const second = () => secondOrderDays(figures.figures.histories(), figures.figures.persons(asOf))
    const discounts = () => tellsDiscounts(figures.facts().traits)
    const pair = () => this.#bestPair(asOf)
    return {
      asOf,
      get highAverageMinor() {
        return found('highAverage', () => upper('averageOrder'))
      },
      get highValueMinor() {
        return found('highValue', () => upper('value'))
      },
      get secondOrderDays() {
        return found('secondOrder', second)
      },
      get hasDiscounts() {
        return found('discounts', discounts)
      },
      get pair() {
        return remembered(`segment.pair|${asOf}`, pair)
      },
    }
  }

  #bestPair(asOf: CalendarDay): ShopMeasures['pair'] {
    const [best] = this.#sources.patterns(asOf).sameBasket.pairs
    if (best === undefined) return null
    const [a = '', b = ''] = keysOfProducts(this.#sources.db, [best.a.id, best.b.id])
    return { a: { key: a, name: best.a.name }, b: { key: b, name: best.b.name } }
  }

  /** What is known of everybody who may be in a segment. */
  columns(asOf: CalendarDay): PeopleColumns {
    return this.#rememberPeople(`segment.columns|${asOf}`, () => {
      const { db, figures, verdicts } = this.#sources
      const people = this.#rememberPeople('segment.people', () => readSegmentPeople(db))
      const from = {
        figures,
        people,
        verdicts,
        contacts: () => this.contacts(),
        productIds: () => this.#remember('segment.products', () => this.#catalogue.idsByKey()),
        withField: (condition: Parameters<typeof customersWithCondition>[1]) =>
          customersWithCondition(db, foldedCondition(condition)),
        silences: () =>
          this.#remember(
            'segment.silences',
            () => new Map(findCustomerSilences(db).map(({ customerId, reason }) => [customerId, reason])),
          ),
        availableWishes: () => openWishes(db, asOf).filter(({ availableDay }) => availableDay !== null),
      }
      return new PeopleColumns(from, this.#rememberPeople, asOf)
    })
  }

  /** The same as {@link members}, at the positions of {@link columns}. */
  mask(of: SegmentReference, asOf: CalendarDay): Mask {
    const columns = this.columns(asOf)
    const rule = this.ruleOf(of, asOf)
    if (rule !== null)
      return ruleMask(rule, columns.customerIds.length, condition => this.#conditionMask(condition, asOf))
    const members = of.kind === 'frozen' ? readFrozenMembers(this.#sources.db, of.id) : null
    if (members === null) throw segmentNotFound()
    const isMember = new Set(members)
    return Uint8Array.from(columns.customerIds, id => (isMember.has(id) ? 1 : 0))
  }

  #conditionMask(condition: SegmentCondition, asOf: CalendarDay): Mask {
    return this.#remember(`segment.condition|${asOf}|${JSON.stringify(condition)}`, () =>
      conditionMask(folded(condition), this.columns(asOf)),
    )
  }

  #count(of: SegmentReference, asOf: CalendarDay): SegmentCount {
    const columns = this.columns(asOf)
    const everybody = columns.customerIds.length
    const mask = this.mask(of, asOf)
    const rule = this.ruleOf(of, asOf)
    const maskOf = (condition: SegmentCondition) => this.#conditionMask(condition, asOf)
    const conditions = rule === null ? [] : conditionsOf(rule).map(condition => sizeOf(maskOf(condition)))
    const revenue = sums(columns.numbers('value'), mask)
    const allowed = channelSchema.options.map(
      channel => [channel, overlap(columns.allowed(channel), mask)] as const,
    )
    return {
      asOf,
      customers: sizeOf(mask),
      everybody,
      // Every channel is among them.
      allowed: Object.fromEntries(allowed) as SegmentCount['allowed'],
      currency: this.#sources.figures.figures.values().currency,
      revenueMinor: revenue.ofMask,
      revenueShare: revenue.all > 0 ? revenue.ofMask / revenue.all : null,
      conditions,
      warnings: rule === null ? [] : ruleWarnings(rule, conditions, everybody, maskOf),
    }
  }
}

/** Whether what a reference stands for takes the contents of orders, which are read ahead the first time. */
export function needsOrderDetails(rule: SegmentRule): boolean {
  return conditionsOf(rule).some(
    ({ field }) =>
      field === 'bought' || field === 'lastProblem' || field === 'firstDiscounted' || field === 'topic',
  )
}

/** The preset that takes patterns of products, which a thread looks for. */
export const PATTERN_PRESET: SegmentPreset = 'bundle_missing'

function segmentNotFound(): ExpectedFailure {
  return new ExpectedFailure({ code: 'not_found', what: 'segment' })
}

/** Texts are compared folded. */
function folded(condition: SegmentCondition): SegmentCondition {
  if (condition.field !== 'city' && condition.field !== 'postalCode' && condition.field !== 'country')
    return condition
  return { ...condition, oneOf: condition.oneOf.map(foldText) }
}

/** Sums of known values in minor units; people of whom none is known bring nothing. */
function sums(values: Float64Array, mask: Mask): { ofMask: number; all: number } {
  let [ofMask, all] = [0, 0]
  for (let index = 0; index < values.length; index++) {
    const value = values[index] || 0
    all += value
    if (mask[index] === 1) ofMask += value
  }
  return { ofMask, all }
}

function overlap(one: Mask, other: Mask): number {
  let size = 0
  for (let index = 0; index < one.length; index++) if (one[index] === 1 && other[index] === 1) size++
  return size
}
