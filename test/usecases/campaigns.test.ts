import { beforeEach, describe, expect, test } from 'vitest'
import type { CampaignEdit } from '../../shared/model/campaign.ts'
import type { SegmentRule } from '../../shared/model/segment.ts'
import { freshBackend } from '../support/fresh-backend.ts'
import { expectCustomers } from '../support/rows-behind.ts'
import { shopifyOrdersCsv, type TestOrder } from '../support/shopify-csv.ts'
import { temporaryDirectory } from '../support/temporary-directory.ts'
import {
  FIXED_NOW_MS,
  lastEvent,
  openTestBackend,
  runToEnd,
  type TestBackend,
} from '../support/test-backend.ts'

/** 22 September 2026, sixty days before the usual day of tests. */
const START_MS = FIXED_NOW_MS - 60 * 86_400_000

function orderOf(name: string, number: string, day: string): TestOrder {
  return {
    number,
    name,
    day,
    email: `${name.toLowerCase().replace(' ', '.')}@example.org`,
    street: `Lindenweg ${name.length}`,
  }
}

const BEFORE = shopifyOrdersCsv([
  orderOf('Anna Gross', '#1', '2026-08-01'),
  orderOf('Bernd Klein', '#2', '2026-08-02'),
  orderOf('Clara Weiss', '#3', '2026-08-03'),
  orderOf('Dora Langer', '#4', '2026-08-04'),
])
/** Anna in time, on the last day; Bernd a day too late; Emil was not contacted. */
const AFTER = shopifyOrdersCsv([
  orderOf('Anna Gross', '#5', '2026-10-22'),
  orderOf('Bernd Klein', '#6', '2026-10-23'),
  orderOf('Emil Vogel', '#7', '2026-10-01'),
])

const everybody: SegmentRule = { match: 'all', parts: [{ field: 'orders', from: 1 }] }
const CAMPAIGN: CampaignEdit = {
  name: 'Herbst',
  template: 'reactivation',
  segment: { kind: 'rule', rule: everybody },
  message: {
    subject: 'Hallo',
    text: '{Vorname}',
    letter: 'Brief',
    social: 'Beitrag',
    voucherCode: 'HERBST',
    about: '',
  },
  windowDays: 30,
}
const LIST = { channel: 'post', target: 'letters', recordAsContact: true } as const

const shop = freshBackend(filling => filling.load(filling.file('before.csv', BEFORE)))

const numberOf = async ({ client }: Pick<TestBackend, 'client'>, name: string) =>
  (await client.customers.search({ query: name })).customers[0]?.id ?? 0

async function started({
  client,
}: Pick<TestBackend, 'client'>): Promise<{ id: number; frozenSegmentId: number }> {
  const { id } = await client.campaigns.save(CAMPAIGN)
  return { id, ...(await client.campaigns.start({ id })) }
}

describe('a campaign', () => {
  test('is made, changed, started, ended and removed, and each of it is taken back', async () => {
    const { client } = shop
    const only = async () => (await client.campaigns.list({}))[0]
    const { id, before } = await client.campaigns.save(CAMPAIGN)
    expect(before).toBeNull()
    expect(await only()).toMatchObject({ ...CAMPAIGN, id, people: null, startedDay: null, lists: [] })
    const changed = { ...CAMPAIGN, name: 'Winter', windowDays: 10 }
    expect((await client.campaigns.save({ ...changed, id })).before).toEqual(CAMPAIGN)
    expect(await only()).toMatchObject(changed)

    const { frozenSegmentId } = await client.campaigns.start({ id })
    expect(await client.campaigns.start({ id })).toEqual({ frozenSegmentId })
    expect(await only()).toMatchObject({ people: 4, startedDay: '2026-11-21', frozenSegmentId })
    expect((await client.segments.list()).frozen).toMatchObject([{ id: frozenSegmentId, name: 'Winter' }])
    // Whom it is for stays from now on.
    await client.campaigns.save({ ...changed, segment: { kind: 'preset', preset: 'regulars' }, id })
    expect(await only()).toMatchObject({ segment: CAMPAIGN.segment })

    await client.campaigns.takeBackStart({ id })
    expect(await only()).toMatchObject({ people: null, startedDay: null, frozenSegmentId: null })
    expect((await client.segments.list()).frozen).toEqual([])
    await client.campaigns.start({ id })
    await client.campaigns.end({ id, isEnded: true })
    expect(await only()).toMatchObject({ endedDay: '2026-11-21' })
    await client.campaigns.end({ id, isEnded: false })
    expect(await only()).toMatchObject({ endedDay: null })
    await client.campaigns.remove({ id })
    expect(await only()).toBeUndefined()
    expect((await client.segments.list()).frozen).toEqual([])
    await client.campaigns.restore({ id })
    expect(await only()).toMatchObject({ id, people: 4 })
  })

  test('has its lists, which say so on the card and hold its start', async () => {
    const { client } = shop
    const { id, frozenSegmentId } = await started(shop)
    const audience = { segment: { kind: 'frozen' as const, id: frozenSegmentId } }
    const list = await client.lists.export({ ...LIST, audience, campaignId: id })
    await client.lists.export({ ...LIST, audience: {}, recordAsContact: false, pauseOverride: 'andere' })
    const [campaign] = await client.campaigns.list({})
    expect(campaign?.lists).toEqual([
      {
        exportId: list.exportId,
        channel: 'post',
        target: 'letters',
        recipients: 4,
        fileName: list.fileName,
        recordedAsContact: true,
        canRecord: true,
        day: '2026-11-21',
      },
    ])
    const card = await client.customers.get({ id: await numberOf(shop, 'Anna') })
    expect(card.contacts).toMatchObject([{ label: 'Herbst', channel: 'post' }])
    await expect(client.campaigns.takeBackStart({ id })).rejects.toMatchObject({ data: { code: 'invalid' } })
  })

  test.each(['start', 'takeBackStart', 'remove', 'restore'] as const)('to %s none is refused', async act => {
    await expect(shop.client.campaigns[act]({ id: 99 })).rejects.toMatchObject({
      data: { code: 'not_found', what: 'campaign' },
    })
  })

  test.each([
    ['another', 'ANDERER', 'HERBST', 'HERBST'],
    ['none', undefined, 'HERBST', 'HERBST'],
    ['one, where the campaign has none', 'ANDERER', '', undefined],
  ])('has its own voucher in every list, also when %s is sent', async (_what, sent, own, written) => {
    const { client } = shop
    const { id, frozenSegmentId } = await started(shop)
    await client.campaigns.save({ ...CAMPAIGN, message: { ...CAMPAIGN.message, voucherCode: own }, id })
    const audience = { segment: { kind: 'frozen' as const, id: frozenSegmentId } }
    const request = { ...LIST, audience, campaignId: id, ...(sent !== undefined && { voucherCode: sent }) }
    const { columns, rows } = await client.lists.preview(request)
    expect(columns.includes('Gutschein')).toBe(written !== undefined)
    expect(rows[0]?.[columns.indexOf('Gutschein')]).toBe(written)
    const labels = await client.lists.preview({ ...request, target: 'labels' })
    expect(labels.columns).not.toContain('Gutschein')
    const { content } = await client.lists.export(request)
    const [header = '', ...lines] = content.trim().split('\r\n')
    expect(lines).toHaveLength(4)
    const place = header.split(';').indexOf('Gutschein')
    for (const line of lines) expect(line.split(';')[place]).toBe(written)
  })

  test('a list for one that is no more is refused, and nothing is noted', async () => {
    const { client } = shop
    const refused = { data: { code: 'not_found', what: 'campaign' } }
    await expect(client.lists.preview({ ...LIST, campaignId: 99 })).rejects.toMatchObject(refused)
    await expect(client.lists.export({ ...LIST, campaignId: 99 })).rejects.toMatchObject(refused)
    expect(await client.lists.log()).toEqual([])
  })
})

describe('what came of it', () => {
  let now: TestBackend
  let id: number

  /** A campaign of sixty days ago, and what was ordered since. */
  beforeEach(async () => {
    const directory = await temporaryDirectory()
    const then = await openTestBackend(directory.path, START_MS)
    await runToEnd(then.client, { files: [shop.file('then.csv', BEFORE)] })
    const campaign = await started(then)
    id = campaign.id
    const audience = { segment: { kind: 'frozen' as const, id: campaign.frozenSegmentId } }
    await then.client.lists.export({ ...LIST, audience, campaignId: id })
    await then.close()
    now = await openTestBackend(directory.path)
    await runToEnd(now.client, { files: [shop.file('after.csv', AFTER)] })
    return async () => {
      await now.close()
      await directory[Symbol.asyncDispose]()
    }
  })

  const members = (who: 'contacted' | 'ordered' | 'not_ordered' | 'open', asOf: string) =>
    ({ figure: 'campaign', campaignId: id, who, asOf }) as const

  test('counts those contacted who ordered within their window, and every number opens its customers', async () => {
    const asOf = '2026-11-21'
    const [campaign] = await now.client.campaigns.list({ asOf })
    const card = await now.client.customers.get({ id: await numberOf(now, 'Anna') })
    const counted = card.orderHistory.find(({ number }) => number === '#5')?.countedValueMinor ?? 0
    expect(counted).toBeGreaterThan(0)
    expect(campaign?.result).toMatchObject({
      ordered: { part: 1, whole: 4, enough: false },
      open: 0,
      openUntil: null,
      orders: 1,
      revenueMinor: counted,
      revenuePerHeadMinor: Math.round(counted / 4),
      currency: 'EUR',
    })
    await expectCustomers(now.client, [
      [4, members('contacted', asOf)],
      [1, members('ordered', asOf)],
      [3, members('not_ordered', asOf)],
      [0, members('open', asOf)],
    ])
  })

  test('is open as long as the window runs', async () => {
    const asOf = '2026-10-20'
    const [campaign] = await now.client.campaigns.list({ asOf })
    expect(campaign?.result).toMatchObject({ ordered: { part: 0 }, open: 4, openUntil: '2026-10-22' })
    await expectCustomers(now.client, [
      [4, members('contacted', asOf)],
      [4, members('open', asOf)],
    ])
  })

  test('its people stay who they were, through imports and merges', async () => {
    const people = async () => (await now.client.campaigns.list({}))[0]
    // Emil came later: the rule means him, the campaign does not.
    const { total } = await now.client.segments.members({ segment: { kind: 'rule', rule: everybody } })
    expect([total, (await people())?.people]).toEqual([5, 4])
    const [anna, clara] = [await numberOf(now, 'Anna'), await numberOf(now, 'Clara')]
    await now.client.duplicates.merge({ orders: [{ customerIds: [clara, anna] }] })
    expect(await people()).toMatchObject({ people: 3, result: { ordered: { part: 1, whole: 3 } } })
    await now.client.customers.split({ customerIds: [anna] })
    expect(await people()).toMatchObject({ people: 4, result: { ordered: { part: 1, whole: 4 } } })
  })

  test('done again it is for those whom the rule means now', async () => {
    const [first] = await now.client.campaigns.list({})
    const again = await now.client.campaigns.save({ ...CAMPAIGN, name: 'Noch einmal', windowDays: 14 })
    await now.client.campaigns.start({ id: again.id })
    const [second, before] = await now.client.campaigns.list({})
    expect(second).toMatchObject({ name: 'Noch einmal', people: 5, lists: [] })
    expect(before).toEqual(first)
  })
})

describe('why a customer stays away', () => {
  const rule = (not: boolean): SegmentRule => ({
    match: 'all',
    parts: [{ field: 'silence', oneOf: ['forgets', 'too_expensive'], not }],
  })
  const noted = async (not = false) =>
    (await shop.client.segments.members({ segment: { kind: 'rule', rule: rule(not) } })).customerIds

  test('is noted on the card and makes a segment, and is taken back', async () => {
    const { client } = shop
    const anna = await numberOf(shop, 'Anna')
    expect(await noted()).toEqual([])
    const first = { reason: 'forgets', note: 'sagte sie am Telefon' } as const
    expect(await client.customers.noteSilence({ id: anna, silence: first })).toEqual({ before: null })
    const silence = { ...first, day: '2026-11-21' }
    expect((await client.customers.get({ id: anna })).silence).toEqual(silence)
    expect(await noted()).toEqual([anna])
    expect(await noted(true)).toHaveLength(3)
    const other = { reason: 'unaware', note: '', day: '2026-11-01' } as const
    expect(await client.customers.noteSilence({ id: anna, silence: other })).toEqual({ before: silence })
    expect(await noted()).toEqual([])
    expect(await client.customers.noteSilence({ id: anna, silence: null })).toEqual({ before: other })
    expect((await client.customers.get({ id: anna })).silence).toBeNull()
    await expect(
      client.customers.noteSilence({ id: anna, silence: { ...other, day: '2026-02-30' } }),
    ).rejects.toMatchObject({ data: { code: 'invalid', field: 'day' } })
    await expect(client.customers.noteSilence({ id: 999, silence: null })).rejects.toMatchObject({
      data: { code: 'not_found', what: 'customer' },
    })
  })

  test('goes with the customer through merges, and holds again when an import is made anew', async () => {
    const { client } = shop
    const [anna, clara] = [await numberOf(shop, 'Anna'), await numberOf(shop, 'Clara')]
    await client.customers.noteSilence({ id: anna, silence: { reason: 'too_expensive', note: '' } })
    await client.duplicates.merge({ orders: [{ customerIds: [clara, anna] }] })
    expect(await noted()).toEqual([clara])
    // What is said of the whole outweighs what was said of a part, and leaves it as it is.
    await client.customers.noteSilence({ id: clara, silence: { reason: 'forgets', note: '' } })
    expect((await client.customers.get({ id: clara })).silence?.reason).toBe('forgets')
    await client.customers.split({ customerIds: [anna] })
    expect((await client.customers.get({ id: anna })).silence?.reason).toBe('too_expensive')
    expect(await noted()).toEqual([anna, clara])

    const [batch] = await client.imports.list()
    await client.imports.undo({ batchId: batch?.id ?? 0 })
    await shop.load(shop.file('again.csv', BEFORE))
    const again = await client.customers.get({ id: await numberOf(shop, 'Anna') })
    expect(again.silence?.reason).toBe('too_expensive')
  })
})

test('a wish that can be met makes a segment', async () => {
  const { client } = shop
  const segment = {
    kind: 'rule' as const,
    rule: { match: 'all' as const, parts: [{ field: 'wishAvailable' as const, is: true }] },
  }
  expect((await client.segments.members({ segment })).total).toBe(0)
  const anna = await numberOf(shop, 'Anna')
  const [product] = await client.products.list()
  await client.reminders.addWish({ customerId: anna, productId: product?.id ?? 0 })
  expect((await client.segments.members({ segment })).customerIds).toEqual([anna])
})

test('a segment of who waits for some products has those whose wish for one of them can be met', async () => {
  const { client } = shop
  await shop.load(
    shop.file(
      'teas.csv',
      shopifyOrdersCsv(
        ['Sencha', 'Matcha', 'Assam'].map((name, index) => ({
          number: `#T${index}`,
          email: `${name}@example.com`,
          name: `${name} Kenner`,
          day: '2026-08-01',
          items: [{ name, price: '10.00' }],
        })),
      ),
    ),
  )
  const products = await client.products.list()
  const { products: choices } = await client.segments.choices()
  const idOf = (name: string) => products.find(product => product.name === name)?.id ?? 0
  const named = (...names: string[]) => choices.filter(({ name }) => names.includes(name))
  const people = [
    ['Anna', 'Sencha'],
    ['Clara', 'Matcha'],
    ['Bernd', 'Assam'],
  ] as const
  for (const missing of ['Matcha', 'Assam'])
    await client.products.setTraits({ productIds: [idOf(missing)], availability: 'unavailable' })
  for (const [name, product] of people)
    await client.reminders.addWish({ customerId: await numberOf(shop, name), productId: idOf(product) })
  await client.products.setTraits({ productIds: [idOf('Matcha')], availability: 'available' })

  const everybody = (await client.customers.search({ limit: 1000 })).customers.map(({ id }) => id)
  for (const names of [[], ['Sencha'], ['Assam'], ['Sencha', 'Matcha'], ['Matcha', 'Assam']]) {
    const wishes = await client.reminders.wishes()
    const isMet = (id: number) =>
      wishes.some(
        ({ customerId, productName, availableDay }) =>
          customerId === id && availableDay !== null && (names.length === 0 || names.includes(productName)),
      )
    for (const is of [true, false]) {
      const condition = { field: 'wishAvailable' as const, is }
      const rule: SegmentRule = {
        match: 'all',
        parts: [names.length === 0 ? condition : { ...condition, products: named(...names) }],
      }
      const { customerIds } = await client.segments.members({ segment: { kind: 'rule', rule } })
      expect([names, customerIds.toSorted((one, other) => one - other)]).toEqual([
        names,
        everybody.filter(id => isMet(id) === is).toSorted((one, other) => one - other),
      ])
    }
  }
})

test('what is done at a stage is changed, and is as suggested again', async () => {
  const { client } = shop
  expect(await client.campaigns.touchpoints()).toEqual({})
  const stage = 'new' as const
  expect(await client.campaigns.saveTouchpoints({ stage, texts: ['Danke sagen'] })).toEqual({ before: null })
  expect(await client.campaigns.saveTouchpoints({ stage, texts: [] })).toEqual({ before: ['Danke sagen'] })
  expect(await client.campaigns.touchpoints()).toEqual({ new: [] })
  expect(await client.campaigns.saveTouchpoints({ stage, texts: null })).toEqual({ before: [] })
  expect(await client.campaigns.touchpoints()).toEqual({})
})

describe('with the sample shop', () => {
  const sample = freshBackend(({ client }) => client.sample.load().then(lastEvent))

  test('campaigns and reasons come and go', async () => {
    const { client } = sample
    const { id } = await client.campaigns.save({
      ...CAMPAIGN,
      segment: { kind: 'preset', preset: 'regulars' },
    })
    await client.campaigns.start({ id })
    const people = (await client.campaigns.list({}))[0]?.people ?? 0
    const { total } = await client.segments.members({ segment: { kind: 'preset', preset: 'regulars' } })
    expect(people).toBe(total)
    expect(people).toBeGreaterThan(20)
    const [someone] = (await client.customers.search({})).customers
    await client.customers.noteSilence({ id: someone?.id ?? 0, silence: { reason: 'forgets', note: '' } })
    await client.sample.remove()
    expect(await client.campaigns.list({})).toEqual([])
    await lastEvent(await client.sample.load())
    const { customerIds } = await client.segments.members({
      segment: {
        kind: 'rule',
        rule: { match: 'all', parts: [{ field: 'silence', oneOf: ['forgets'], not: false }] },
      },
    })
    expect(customerIds).toEqual([])
    expect((await client.segments.list()).frozen).toEqual([])
  })
})
