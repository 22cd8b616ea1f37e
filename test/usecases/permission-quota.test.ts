import { describe, expect, test } from 'vitest'
import { channelSchema } from '../../shared/model/permission.ts'
import { monthEnds } from '../../src-main/usecases/permission/quota.ts'
import { freshBackend } from '../support/fresh-backend.ts'
import { shopifyOrdersCsv } from '../support/shopify-csv.ts'
import { lastEvent } from '../support/test-backend.ts'

test('months end on their last day, the present one today', () => {
  expect(monthEnds(4, '2026-03-31')).toEqual(['2025-12-31', '2026-01-31', '2026-02-28', '2026-03-31'])
  expect(monthEnds(2, '2026-03-01')).toEqual(['2026-02-28', '2026-03-01'])
  expect(monthEnds(1, '2026-11-21')).toEqual(['2026-11-21'])
})

const order = (number: string, name: string, day: string, acceptsMarketing = '') => ({
  number,
  email: `${name}@example.com`,
  name: `${name} Beispiel`,
  street: `Lindenweg ${number.slice(1)}`,
  day,
  acceptsMarketing,
})

describe('the quota of usable consents', () => {
  const backend = freshBackend(({ load, file }) =>
    load(
      file(
        'orders.csv',
        shopifyOrdersCsv([
          order('#1', 'anna', '2026-07-15', 'yes'),
          order('#2', 'ben', '2026-08-03', 'yes'),
          order('#3', 'ben', '2026-10-09', 'no'),
          order('#4', 'carla', '2026-09-30'),
        ]),
      ),
    ),
  )

  async function emailByMonth() {
    const { months } = await backend.client.permission.quota({ months: 6 })
    return months.map(({ month, customers, channels }) => [
      month,
      customers,
      ...channels.email.grounds.map(({ ground, count }) => `${ground} ${count}`),
    ])
  }

  test('is what was known at the end of each month, by ground', async () => {
    const { client } = backend
    for (const { source } of await client.permission.statements())
      await client.permission.state({ sourceId: source.id, origin: 'written', wording: 'Yes' })
    expect(await emailByMonth()).toEqual([
      ['2026-06', 0],
      ['2026-07', 1, 'consent_column 1'],
      ['2026-08', 2, 'consent_column 2'],
      ['2026-09', 3, 'consent_column 2'],
      ['2026-10', 3, 'consent_column 1'],
      ['2026-11', 3, 'consent_column 1'],
    ])
    const { customers } = await client.customers.search({ query: 'carla' })
    const customerId = customers[0]?.id ?? 0
    const consent = await client.permission.recordConsent({
      customerId,
      channel: 'email',
      origin: 'double_opt_in',
      day: '2026-10-31',
      wording: 'Yes',
    })
    expect((await emailByMonth()).slice(3)).toEqual([
      ['2026-09', 3, 'consent_column 2'],
      ['2026-10', 3, 'consent 1', 'consent_column 1'],
      ['2026-11', 3, 'consent 1', 'consent_column 1'],
    ])
    // A mistake was one from the beginning, whenever it was noticed.
    await client.permission.correct({ eventId: consent.id })
    expect((await emailByMonth())[4]).toEqual(['2026-10', 3, 'consent_column 1'])
    await client.permission.object({ customerId, channels: ['post'], day: '2026-10-02' })
    const { months, sources } = await client.permission.quota({ months: 3 })
    expect(months.map(({ channels }) => channels.post.allowed)).toEqual([3, 2, 2])
    expect(sources).toMatchObject([{ customers: 3, allowed: { email: 1, post: 2, phone: 0, sms: 0 } }])
  })

  test('of today is that of the lists, and no earlier month has more customers', {
    timeout: 60_000,
  }, async () => {
    const { client } = backend
    await lastEvent(await client.sample.load())
    await client.permission.setExistingCustomerRule({
      enabled: true,
      similarGoods: true,
      noticeAtCollectionSince: '2024-01-01',
      noticeInEveryMail: true,
    })
    const { source } = (await client.permission.statements())[0] ?? {}
    await client.permission.state({ sourceId: source?.id ?? 0, origin: 'written', wording: 'Yes' })
    const { customers } = await client.customers.search({ limit: 40 })
    for (const [index, { id: customerId }] of customers.entries()) {
      const channel = channelSchema.options[index % 4] ?? 'email'
      if (index % 3 === 0) await client.permission.object({ customerId, channels: [channel] })
      else
        await client.permission.recordConsent({
          customerId,
          channel,
          origin: 'written',
          day: '2026-05-05',
          wording: 'Yes',
        })
    }
    await client.customers.setFlag({ id: customers[1]?.id ?? 0, kind: 'test' })
    const { months } = await client.permission.quota({})
    expect(months).toHaveLength(24)
    const now = months.at(-1)
    for (const channel of channelSchema.options) {
      const check = await client.lists.check({ channel })
      expect(now?.customers).toBe(check.total)
      // Who shares an address with somebody has no line of their own in a list, and may be written to all the same.
      const sharing = check.excluded.find(({ reason }) => reason === 'same_address')?.count ?? 0
      expect(now?.channels[channel].allowed).toBe(check.allowed + sharing)
      if (sharing === 0) expect(now?.channels[channel].grounds).toEqual(check.grounds)
      // The sample shop shows no telephone numbers.
      if (channel === 'email' || channel === 'post') expect(check.allowed).toBeGreaterThan(0)
    }
    const sizes = months.map(month => month.customers)
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b))
  })
})
