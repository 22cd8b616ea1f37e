import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ABC_CLASSES, RFM_GROUPS } from '../../shared/model/customer-groups.ts'
import { CUSTOMER_STATES } from '../../shared/model/customer-states.ts'
import { LIFECYCLE_STAGES } from '../../shared/model/lifecycle.ts'
import type {
  ExpectedDays,
  PastDays,
  SegmentCondition,
  SegmentRule,
  YearDays,
} from '../../shared/model/segment.ts'
import { temporaryDirectory } from '../support/temporary-directory.ts'
import { type BackendClient, lastEvent, openTestBackend, type TestBackend } from '../support/test-backend.ts'

const TODAY = Temporal.PlainDate.from('2026-11-21')

type Card = Awaited<ReturnType<BackendClient['customers']['get']>>
type Figures = Awaited<ReturnType<BackendClient['figures']['customer']>>
interface Known {
  interests: Awaited<ReturnType<BackendClient['interests']['ofCustomer']>>
  card: Card
  figures: Figures
}

let directory: Awaited<ReturnType<typeof temporaryDirectory>>
let backend: TestBackend
let everybody: Known[]
let fieldId: number
let topics: { id: number; name: string }[]
let choices: Awaited<ReturnType<BackendClient['segments']['choices']>>

beforeAll(async () => {
  directory = await temporaryDirectory()
  backend = await openTestBackend(directory.path)
  const { client } = backend
  await lastEvent(await client.sample.load())
  for (const { source } of await client.permission.statements())
    await client.permission.state({ sourceId: source.id, origin: 'double_opt_in', wording: 'Newsletter' })
  const { customers } = await client.customers.search({ limit: 1000 })
  fieldId = (await client.fields.add({ name: 'Lieblingssorte', kind: 'text' })).id
  for (const [index, { id }] of customers.entries()) {
    if (index % 3 === 0)
      await client.customers.edit({
        id,
        values: {
          birthday: `${index % 2 ? '1980' : '-'}-${String((index % 12) + 1).padStart(2, '0')}-${String((index % 28) + 1).padStart(2, '0')}`,
        },
      })
    if (index % 5 === 0)
      await client.fields.setValues({ customerId: id, values: [{ fieldId, value: [`Sorte ${index % 7}`] }] })
    if (index % 11 === 0) await client.permission.object({ customerId: id })
    if (index % 40 === 7) await client.customers.setFlag({ id, kind: 'test' })
    if (index % 29 === 3) await client.customers.endRelationship({ id, day: '2026-10-01' })
  }
  const category = 'Erste Wahl'
  const mostBought = (await client.products.list()).slice(0, 4).map(({ id }) => id)
  await client.products.setCategory({ productIds: mostBought, category })
  const saved = await client.interests.saveTopics({
    topics: [
      { id: null, name: 'Erstes', description: '', categories: [category] },
      { id: null, name: 'Zweites', description: '', categories: [] },
    ],
  })
  topics = saved.topics.map(({ id, name }) => ({ id, name }))
  for (const [index, { id }] of topics.entries())
    for (const word of ['yes', 'no'] as const) {
      const said = customers.filter((_, place) => place % 6 === index + (word === 'yes' ? 0 : 3))
      const wishes = [{ of: { kind: 'topic' as const, topicId: id }, word }]
      const who = { customerIds: said.map(one => one.id) }
      await client.interests.state({ statements: [{ who, wishes, source: 'slip' }] })
    }
  for (const source of ['csv', 'brevo'] as const)
    await client.lists.export({ target: source, audience: { minOrders: 2 }, recordAsContact: true })
  await client.lists.export({ channel: 'post', audience: { maxOrders: 3 }, recordAsContact: true })
  everybody = []
  for (const { id } of (await client.customers.search({ limit: 1000 })).customers) {
    const [card, figures, interests] = await Promise.all([
      client.customers.get({ id }),
      client.figures.customer({ id, value: false }),
      client.interests.ofCustomer({ customerId: id }),
    ])
    everybody.push({ card, figures, interests })
  }
  choices = await client.segments.choices()
}, 120_000)
afterAll(async () => {
  await backend.close()
  await directory[Symbol.asyncDispose]()
})

const unit = fc.constantFrom('days' as const, 'weeks' as const, 'months' as const, 'years' as const)
const length = fc.record({ amount: fc.integer({ min: 1, max: 40 }), unit })
const day = fc.integer({ min: 0, max: 1100 }).map(days => TODAY.subtract({ days }).toString())
const pastDays: fc.Arbitrary<PastDays> = fc.oneof(
  length.map(one => ({ ...one, kind: 'last' as const })),
  length.map(one => ({ ...one, kind: 'before_last' as const })),
  fc.record({
    kind: fc.constant('month' as const),
    which: fc.constantFrom(
      'this_month' as const,
      'last_month' as const,
      'this_month_last_year' as const,
      'this_year' as const,
      'last_year' as const,
    ),
  }),
  fc.record({ kind: fc.constant('between' as const), from: day, to: day }, { requiredKeys: ['kind'] }),
)
const unknown = fc.constant({ kind: 'unknown' as const })
const next = length.map(one => ({ ...one, kind: 'next' as const }))
const times = fc.record({ atLeast: fc.integer({ min: 1, max: 4 }), not: fc.boolean() })
const some = <Word>(words: readonly Word[]) =>
  fc.record({
    oneOf: fc.uniqueArray(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }),
    not: fc.boolean(),
  })

/** Any condition that a rule can have, of what the sample shop knows. */
function anyCondition(): fc.Arbitrary<SegmentCondition> {
  const goods = fc.oneof(
    fc
      .uniqueArray(fc.constantFrom(...choices.products), {
        minLength: 1,
        maxLength: 3,
        selector: one => one.key,
      })
      .map(products => ({ kind: 'products' as const, products })),
    fc
      .uniqueArray(fc.constantFrom(...choices.categories, 'gibt es nicht'), { minLength: 1, maxLength: 2 })
      .map(categories => ({ kind: 'categories' as const, categories })),
  )
  const amount = fc.integer({ min: 0, max: 20_000 })
  return fc.oneof(
    fc.record({ field: fc.constant('orders' as const), from: fc.integer({ max: 6, min: 0 }) }),
    fc.record({ field: fc.constant('orders' as const), to: fc.integer({ max: 6, min: 0 }) }),
    fc.record({ field: fc.constantFrom('value' as const, 'averageOrder' as const), from: amount }),
    fc.record({ field: fc.constantFrom('value' as const, 'averageOrder' as const), to: amount }),
    fc.record({
      field: fc.constantFrom('firstOrder' as const, 'lastOrder' as const, 'addressConfirmed' as const),
      when: fc.oneof(pastDays, unknown),
    }),
    fc.record({
      field: fc.constant('nextOrder' as const),
      when: fc.oneof(
        next,
        unknown,
        length.map(one => ({ ...one, kind: 'overdue' as const })),
      ),
    }),
    fc.record({
      field: fc.constantFrom('birthday' as const, 'anniversary' as const),
      when: fc.oneof(
        next,
        unknown,
        fc.record({ kind: fc.constant('in_month' as const), month: fc.integer({ min: 1, max: 12 }) }),
      ),
    }),
    fc.record({ field: fc.constantFrom('yearly' as const, 'company' as const), is: fc.boolean() }),
    some(LIFECYCLE_STAGES).map(one => ({ ...one, field: 'stage' as const })),
    some(CUSTOMER_STATES).map(one => ({ ...one, field: 'state' as const })),
    some(RFM_GROUPS).map(one => ({ ...one, field: 'rfmGroup' as const })),
    some(ABC_CLASSES).map(one => ({ ...one, field: 'abc' as const })),
    some(['shopify', 'etsy', 'ebay'] as const).map(one => ({ ...one, field: 'platform' as const })),
    some([...choices.countries, 'NZ']).map(one => ({ ...one, field: 'country' as const })),
    some(['0', '5', '10', '80331']).map(one => ({ ...one, field: 'postalCode' as const })),
    some(['KÖLN', 'Berlin', 'Nirgendwo']).map(one => ({ ...one, field: 'city' as const })),
    fc.tuple(times, goods, fc.option(pastDays)).map(([one, goods, when]) => ({
      ...one,
      goods,
      when,
      field: 'bought' as const,
    })),
    fc.tuple(times, pastDays).map(([one, when]) => ({ ...one, when, field: 'ordered' as const })),
    fc
      .tuple(times, fc.option(fc.constantFrom('email' as const, 'post' as const)), fc.option(pastDays))
      .map(([one, channel, when]) => ({ ...one, channel, when, field: 'contacted' as const })),
    fc.record({
      field: fc.constant('topic' as const),
      topics: fc.subarray(topics, { minLength: 1 }),
      by: fc.constantFrom('any' as const, 'stated' as const, 'refused' as const),
      not: fc.boolean(),
    }),
    fc.record({
      field: fc.constant('allowed' as const),
      channel: fc.constantFrom('email' as const, 'post' as const, 'phone' as const),
      is: fc.boolean(),
    }),
    fc.oneof(fc.constant('sorte 3'), fc.constant('SORTE')).map(contains => ({
      field: 'own' as const,
      condition: { fieldId, contains },
    })),
  )
}

function anyRule(): fc.Arbitrary<SegmentRule> {
  const match = fc.constantFrom('all' as const, 'any' as const)
  const condition = anyCondition()
  const group = fc.record({ match, conditions: fc.array(condition, { minLength: 1, maxLength: 3 }) })
  return fc.record({
    match,
    parts: fc.array(fc.oneof({ weight: 4, arbitrary: condition }, group), { maxLength: 4 }),
  })
}

/** Says of one person whether a condition holds, from their card, by other means than the program's. */
function holds(condition: SegmentCondition, { card, figures, interests }: Known): boolean {
  const counted = card.orderHistory.filter(order => order.countedValueMinor !== null && order.day !== null)
  const days = counted.map(order => order.day ?? '').sort()
  const spent = counted.reduce((sum, order) => sum + (order.countedValueMinor ?? 0), 0)
  const isAmong = (value: string | null, { oneOf, not }: { oneOf: readonly string[]; not: boolean }) =>
    (value !== null && oneOf.includes(value)) !== not
  const enough = (count: number, { atLeast, not }: { atLeast: number; not: boolean }) =>
    count >= atLeast !== not
  const between = (value: number, { from, to }: { from?: number | undefined; to?: number | undefined }) =>
    value >= (from ?? value) && value <= (to ?? value)
  switch (condition.field) {
    case 'orders':
      return between(counted.length, condition)
    case 'value':
      return between(spent, condition)
    case 'averageOrder':
      return counted.length > 0 && between(spent / counted.length, condition)
    case 'firstOrder':
      return isOn(days[0], condition.when)
    case 'lastOrder':
      return isOn(days.at(-1), condition.when)
    case 'addressConfirmed':
      return isOn(card.addressConfirmation?.day ?? undefined, condition.when)
    case 'nextOrder':
      return isExpected(figures.rhythm?.expected?.day, condition.when)
    case 'birthday':
      return isYearly(card.displayed.birthday?.slice(-5), condition.when)
    case 'anniversary':
      return isYearly(days[0] === TODAY.toString() ? undefined : days[0]?.slice(-5), condition.when)
    case 'yearly':
      return (figures.rhythm?.isYearly ?? false) === condition.is
    case 'company':
      return (card.company !== null) === condition.is
    case 'stage':
      return isAmong(figures.stage, condition)
    case 'state':
      return isAmong(figures.rhythm?.state ?? null, condition)
    case 'rfmGroup':
      return isAmong(figures.rfmGroup, condition)
    case 'abc':
      return isAmong(figures.abc, condition)
    case 'platform':
      return card.platforms.some(platform => condition.oneOf.includes(platform)) !== condition.not
    case 'country':
      return isAmong(card.country, condition)
    case 'city':
      return condition.oneOf.some(city => city.toLowerCase() === card.city?.toLowerCase()) !== condition.not
    case 'postalCode':
      return condition.oneOf.some(code => card.postalCode?.startsWith(code)) !== condition.not
    case 'ordered':
      return enough(new Set(days.filter(one => isOn(one, condition.when))).size, condition)
    case 'bought': {
      const { goods, when } = condition
      const categories = new Map(products.map(({ name, category }) => [name, category]))
      const isWanted = (name: string, sku: string | null) =>
        goods.kind === 'products'
          ? goods.products.some(product => product.key === `sku:${sku?.toLowerCase()}`)
          : goods.categories.includes(categories.get(name) ?? '')
      const bought = counted.filter(order => order.items.some(item => isWanted(item.name, item.sku)))
      const on = bought.map(order => order.day ?? '').filter(one => when === null || isOn(one, when))
      return enough(new Set(on).size, condition)
    }
    case 'contacted': {
      const { channel, when } = condition
      const on = card.contacts.filter(
        contact =>
          (channel === null || contact.channel === channel) && (when === null || isOn(contact.day, when)),
      )
      return enough(on.length, condition)
    }
    case 'topic': {
      const ids = condition.topics.map(({ id }) => id)
      const isSo = interests.some(({ topicId, stated, derived }) => {
        if (!ids.includes(topicId ?? 0)) return false
        if (condition.by === 'refused') return stated?.word === 'no'
        if (stated !== null) return stated.word === 'yes'
        return condition.by === 'any' && derived !== null
      })
      return isSo !== condition.not
    }
    case 'allowed': {
      const verdicts = {
        email: card.emailVerdict,
        post: card.postVerdict,
        phone: card.phoneVerdict,
        sms: card.smsVerdict,
      }
      return verdicts[condition.channel].allowed === condition.is
    }
    case 'own': {
      const value = card.fields.find(({ field }) => field.id === condition.condition.fieldId)?.value?.[0]
      return value?.toLowerCase().includes(condition.condition.contains?.toLowerCase() ?? '') ?? false
    }
    case 'silence':
      return isAmong(card.silence?.reason ?? null, condition)
    case 'regular':
    case 'lastProblem':
    case 'firstDiscounted':
    case 'wishAvailable':
      throw new Error('not among these rules')
  }
}

const before = (one: PastDays & { amount: number; unit: 'days' | 'weeks' | 'months' | 'years' }) =>
  TODAY.subtract({ [one.unit]: one.amount })

function isOn(text: string | undefined, when: PastDays | { kind: 'unknown' }): boolean {
  if (text === undefined) return when.kind === 'unknown'
  const one = Temporal.PlainDate.from(text)
  switch (when.kind) {
    case 'unknown':
      return false
    case 'last':
      return Temporal.PlainDate.compare(one, before(when)) > 0 && Temporal.PlainDate.compare(one, TODAY) <= 0
    case 'before_last':
      return Temporal.PlainDate.compare(one, before(when)) <= 0
    case 'between':
      return text >= (when.from ?? text) && text <= (when.to ?? text)
    case 'month': {
      const wanted = {
        this_month: '2026-11',
        last_month: '2026-10',
        this_month_last_year: '2025-11',
        this_year: '2026',
        last_year: '2025',
      }
      return text.startsWith(wanted[when.which])
    }
  }
}

function isExpected(text: string | undefined, when: ExpectedDays): boolean {
  if (text === undefined) return when.kind === 'unknown'
  const one = Temporal.PlainDate.from(text)
  switch (when.kind) {
    case 'unknown':
      return false
    case 'next':
      return (
        Temporal.PlainDate.compare(one, TODAY) >= 0 &&
        Temporal.PlainDate.compare(one, TODAY.add({ [when.unit]: when.amount })) < 0
      )
    case 'overdue':
      return Temporal.PlainDate.compare(one, TODAY.subtract({ [when.unit]: when.amount })) <= 0
  }
}

function isYearly(monthDay: string | undefined, when: YearDays): boolean {
  if (monthDay === undefined) return when.kind === 'unknown'
  switch (when.kind) {
    case 'unknown':
      return false
    case 'in_month':
      return Number(monthDay.slice(0, 2)) === when.month
    case 'next': {
      const [month = 0, day = 0] = monthDay.split('-').map(Number)
      const end = TODAY.add({ [when.unit]: when.amount })
      return [2026, 2027].some(year => {
        const one =
          monthDay === '02-29'
            ? Temporal.PlainDate.from({ year, month: 3, day: 1 })
            : Temporal.PlainDate.from({ year, month, day })
        return Temporal.PlainDate.compare(one, TODAY) >= 0 && Temporal.PlainDate.compare(one, end) < 0
      })
    }
  }
}

function fits(rule: SegmentRule, known: Known): boolean {
  const results = rule.parts.map(part => {
    if (!('conditions' in part)) return holds(part, known)
    const inside = part.conditions.map(one => holds(one, known))
    return part.match === 'all' ? inside.every(Boolean) : inside.some(Boolean)
  })
  if (results.length === 0) return true
  return rule.match === 'all' ? results.every(Boolean) : results.some(Boolean)
}

let products: Awaited<ReturnType<BackendClient['products']['list']>>

describe('of the sample shop', () => {
  beforeAll(async () => {
    products = await backend.client.products.list()
  })

  test('whom a rule means follows from what their cards show, and from nothing else', async () => {
    const people = everybody.filter(({ card }) => card.attributable && card.flag === null)
    expect(people.length).toBeGreaterThan(100)
    expect(people.length).toBeLessThan(everybody.length)
    await fc.assert(
      fc.asyncProperty(anyRule(), async rule => {
        const wanted = people.filter(known => fits(rule, known)).map(({ card }) => card.id)
        const segment = { kind: 'rule', rule } as const
        const { customerIds, total } = await backend.client.segments.members({ segment, limit: 1000 })
        expect(customerIds).toEqual(wanted.sort((one, other) => one - other))
        const count = await backend.client.segments.count({ segment })
        expect(count).toMatchObject({ customers: total, everybody: people.length })
        const meant = new Set(customerIds)
        const allowed = people.filter(({ card }) => meant.has(card.id) && card.emailVerdict.allowed)
        expect(count.allowed.email).toBe(allowed.length)
        const listed = await backend.client.customers.search({ segment, limit: 1000 })
        expect(listed.customers.map(({ id }) => id).sort((one, other) => one - other)).toEqual(customerIds)
      }),
      { numRuns: 150 },
    )
  }, 120_000)

  test('every preset means people who fit its rule, or says why there is none', async () => {
    const presets = await backend.client.segments.presets({})
    expect(presets.length).toBeGreaterThanOrEqual(14)
    for (const { preset, rule, lack } of presets) {
      if (rule === null) {
        expect(lack).not.toBeNull()
        continue
      }
      const byRule = await backend.client.segments.members({ segment: { kind: 'rule', rule } })
      expect(await backend.client.segments.members({ segment: { kind: 'preset', preset } })).toEqual(byRule)
    }
    const meant = (name: string) => presets.find(({ preset }) => preset === name)?.rule
    expect(meant('second_purchase')?.parts).toHaveLength(3)
    expect(meant('bundle_missing')?.parts).toHaveLength(2)
  })

  test('the regular customers of a rule are those of the figure', async () => {
    const behind = { figure: 'regular', asOf: TODAY.toString() } as const
    const { total } = await backend.client.customers.search({ behind, flagged: false })
    const rule: SegmentRule = { match: 'all', parts: [{ field: 'regular', is: true }] }
    expect((await backend.client.segments.count({ segment: { kind: 'rule', rule } })).customers).toBe(total)
  })

  test('a rule without conditions means everybody, and all their revenue', async () => {
    const rule: SegmentRule = { match: 'all', parts: [] }
    const count = await backend.client.segments.count({ segment: { kind: 'rule', rule } })
    expect(count).toMatchObject({ customers: count.everybody, revenueShare: 1, warnings: [] })
  })

  test('samples are spread over all who are meant', async () => {
    const rule: SegmentRule = { match: 'all', parts: [{ field: 'orders', from: 1 }] }
    const segment = { kind: 'rule', rule } as const
    const samples = await backend.client.segments.samples({ segment })
    expect(samples).toHaveLength(5)
    const { customerIds } = await backend.client.segments.members({ segment })
    expect(customerIds).toEqual(expect.arrayContaining(samples.map(({ id }) => id)))
    const last = samples.map(({ lastOrderDay }) => lastOrderDay ?? '')
    expect(last).toEqual([...last].sort().reverse())
    expect(new Set(last).size).toBeGreaterThan(2)
  })
})

const TWO_ORDERS: SegmentRule = { match: 'all', parts: [{ field: 'orders', from: 2 }] }

test('a segment is kept, changed, removed and brought back', async () => {
  const { client } = backend
  const saved = await client.segments.save({ name: 'Wer wiederkam', rule: TWO_ORDERS })
  const rule: SegmentRule = { match: 'all', parts: [{ field: 'orders', from: 3 }] }
  const changed = await client.segments.save({ id: saved.id, name: 'Wer oft kam', rule })
  expect((await client.segments.list()).segments).toEqual([changed])
  const segment = { kind: 'saved', id: saved.id } as const
  const count = await client.segments.count({ segment })
  expect(count).toEqual(await client.segments.count({ segment: { kind: 'rule', rule } }))
  await client.segments.remove({ id: saved.id })
  expect((await client.segments.list()).segments).toEqual([])
  // An address or a log may still name it.
  expect(await client.segments.count({ segment })).toEqual(count)
  await client.segments.restore({ id: saved.id })
  expect((await client.segments.list()).segments).toEqual([changed])
  await expect(client.segments.save({ id: 999, name: 'x', rule })).rejects.toThrow()
  await expect(client.segments.count({ segment: { kind: 'saved', id: 999 } })).rejects.toThrow()
})

test('a frozen list keeps whom it meant, through changes of the rule, merges and splits', async () => {
  const { client } = backend
  const saved = await client.segments.save({ name: 'Wer wiederkam', rule: TWO_ORDERS })
  const { id } = await client.segments.freeze({
    segment: { kind: 'saved', id: saved.id },
    name: 'Aktion im Herbst',
  })
  const segment = { kind: 'frozen', id } as const
  const members = (await client.segments.members({ segment })).customerIds
  expect(members).toEqual(
    (await client.segments.members({ segment: { kind: 'rule', rule: TWO_ORDERS } })).customerIds,
  )
  await client.segments.save({
    id: saved.id,
    name: 'Niemand',
    rule: { match: 'all', parts: [{ field: 'orders', from: 99 }] },
  })
  expect((await client.segments.members({ segment })).customerIds).toEqual(members)
  const [one = 0, other = 0] = members
  const { merged } = await client.duplicates.merge({ orders: [{ customerIds: [one, other] }] })
  expect((await client.segments.members({ segment })).customerIds).toEqual(
    members.filter(member => member !== other),
  )
  expect((await client.segments.list()).frozen[0]).toMatchObject({
    name: 'Aktion im Herbst',
    customers: members.length - 1,
  })
  await client.customers.split({ customerIds: merged })
  expect((await client.segments.members({ segment })).customerIds).toEqual(members)
  await client.segments.removeFrozen({ id })
  expect((await client.segments.list()).frozen).toEqual([])
  await client.segments.restoreFrozen({ id })
  expect((await client.segments.list()).frozen).toHaveLength(1)
})

test('a list for a segment holds those of it who may be written to', async () => {
  const { client } = backend
  const segment = { kind: 'rule', rule: TWO_ORDERS } as const
  const { allowed, customers } = await client.segments.count({ segment })
  expect(await client.lists.check({ audience: { segment }, pauseOverride: 'eine Probe' })).toMatchObject({
    total: customers,
    allowed: allowed.email,
  })
})
