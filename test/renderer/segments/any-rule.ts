import fc from 'fast-check'
import { ABC_CLASSES } from '../../../shared/model/customer-groups.ts'
import { LIFECYCLE_STAGES } from '../../../shared/model/lifecycle.ts'
import { channelSchema } from '../../../shared/model/permission.ts'
import { platformSchema } from '../../../shared/model/platform.ts'
import {
  SEGMENT_PRESETS,
  type SegmentCondition,
  type SegmentReference,
  type SegmentRule,
} from '../../../shared/model/segment.ts'
import { SILENCE_REASONS } from '../../../shared/model/silence.ts'

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10))

const length = {
  amount: fc.integer({ min: 1, max: 9999 }),
  unit: fc.constantFrom('days' as const, 'weeks' as const, 'months' as const, 'years' as const),
}

const pastDays = fc.oneof(
  fc.record({ kind: fc.constantFrom('last' as const, 'before_last' as const), ...length }),
  fc.record({ kind: fc.constant('month' as const), which: fc.constantFrom('this_month', 'last_year') }),
  fc.record({ kind: fc.constant('between' as const), from: day, to: day }, { requiredKeys: ['kind'] }),
)

const text = fc.string({ minLength: 1, maxLength: 20 }).filter(one => one.trim() === one && one !== '')
const texts = fc.array(text, { minLength: 1, maxLength: 3 })
const not = fc.boolean()
const often = { atLeast: fc.integer({ min: 1, max: 999 }), not }

const products = fc.array(fc.record({ key: fc.string(), name: fc.string() }), { minLength: 1, maxLength: 3 })

/** Conditions of every form that the model has. */
export const anyCondition: fc.Arbitrary<SegmentCondition> = fc.oneof(
  fc.record(
    { field: fc.constantFrom('orders', 'value', 'averageOrder'), from: fc.nat(), to: fc.nat() },
    { requiredKeys: ['field'] },
  ),
  fc.record({ field: fc.constantFrom('firstOrder', 'lastOrder'), when: pastDays }),
  fc.record({ field: fc.constant('lastProblem'), when: fc.constant({ kind: 'unknown' }) }),
  fc.record({
    field: fc.constant('nextOrder'),
    when: fc.record({ kind: fc.constant('overdue'), ...length }),
  }),
  fc.record({
    field: fc.constantFrom('birthday', 'anniversary'),
    when: fc.record({ kind: fc.constant('in_month'), month: fc.integer({ min: 1, max: 12 }) }),
  }),
  fc.record({ field: fc.constantFrom('regular', 'company'), is: fc.boolean() }),
  fc.record(
    { field: fc.constant('wishAvailable'), is: fc.boolean(), products },
    { requiredKeys: ['field', 'is'] },
  ),
  fc.record({ field: fc.constant('stage'), oneOf: some(LIFECYCLE_STAGES), not }),
  fc.record({ field: fc.constant('abc'), oneOf: some(ABC_CLASSES), not }),
  fc.record({ field: fc.constant('silence'), oneOf: some(SILENCE_REASONS), not }),
  fc.record({ field: fc.constant('platform'), oneOf: some(platformSchema.options), not }),
  fc.record({ field: fc.constantFrom('city', 'postalCode'), oneOf: texts, not }),
  fc.record({
    field: fc.constant('bought'),
    goods: fc.oneof(
      fc.record({ kind: fc.constant('categories'), categories: texts }),
      fc.record({
        kind: fc.constant('products'),
        products,
      }),
    ),
    when: fc.option(pastDays),
    ...often,
  }),
  fc.record({
    field: fc.constant('contacted'),
    channel: fc.option(fc.constantFrom(...channelSchema.options)),
    when: fc.option(pastDays),
    ...often,
  }),
  fc.record({
    field: fc.constant('own'),
    condition: fc.record({ fieldId: fc.nat(99), contains: text }, { requiredKeys: ['fieldId'] }),
  }),
  // Each is one of the model's forms; the words of which they are made are wider in their types only.
) as fc.Arbitrary<SegmentCondition>

function some<Word>(words: readonly Word[]): fc.Arbitrary<Word[]> {
  return fc.uniqueArray(fc.constantFrom(...words), { minLength: 1 })
}

const match = fc.constantFrom('all' as const, 'any' as const)

export const anyRule: fc.Arbitrary<SegmentRule> = fc.record({
  match,
  parts: fc.array(
    fc.oneof(
      { arbitrary: anyCondition, weight: 3 },
      fc.record({ match, conditions: fc.array(anyCondition, { minLength: 1, maxLength: 4 }) }),
    ),
    { maxLength: 6 },
  ),
})

export const anyReference: fc.Arbitrary<SegmentReference> = fc.oneof(
  fc.record({ kind: fc.constant('rule' as const), rule: anyRule }),
  fc.record({ kind: fc.constantFrom('saved' as const, 'frozen' as const), id: fc.nat() }),
  fc.record({ kind: fc.constant('preset' as const), preset: fc.constantFrom(...SEGMENT_PRESETS) }),
)
