import { describe, expect, test } from 'vitest'
import type { CustomerGap, OrderGap, Quality } from '../../shared/model/quality.ts'
import { freshBackend } from '../support/fresh-backend.ts'
import { shopifyOrdersCsv, type TestOrder } from '../support/shopify-csv.ts'
import { lastEvent } from '../support/test-backend.ts'

const backend = freshBackend()

async function load(orders: readonly TestOrder[], name = 'orders.csv') {
  const path = backend.file(name, shopifyOrdersCsv(orders))
  return backend.load(path)
}

async function only() {
  const { customers } = await backend.client.customers.search({})
  const [customer] = customers
  if (customer === undefined || customers.length > 1) throw new Error('expected one customer')
  return backend.client.customers.get({ id: customer.id })
}

const countOf = (quality: Quality, gap: CustomerGap | OrderGap) =>
  quality.points.flatMap(point => point.gaps).find(one => one.gap === gap)?.count

const scoreOf = (quality: Quality, point: string) => {
  const score = quality.points.find(one => one.point === point)
  return score === undefined ? Number.NaN : score.present / score.expected
}

describe('data quality', () => {
  test('an empty base has nothing to count', async () => {
    const quality = await backend.client.quality.read()
    expect(quality).toMatchObject({ customers: 0, orders: 0, unattributable: 0 })
    expect(quality.points.map(({ expected }) => expected)).toEqual([0, 0, 0, 0, 0])
  })

  test('every gap of the sample shop leads to exactly as many customers or orders as it says', async () => {
    await lastEvent(await backend.client.sample.load())
    const quality = await backend.client.quality.read()
    expect(quality.unattributable).toBeGreaterThan(0)
    let found = 0
    for (const entry of quality.points.flatMap(point => point.gaps)) {
      const list =
        entry.of === 'customers'
          ? await backend.client.customers.search({ gap: entry.gap, limit: 1000 })
          : await backend.client.orders.search({ gap: entry.gap, limit: 0 })
      expect([entry.gap, list.total]).toEqual([entry.gap, entry.count])
      if ('customers' in list) expect(list.customers.every(customer => customer.attributable)).toBe(true)
      if (entry.count > 0) found++
    }
    expect(found).toBeGreaterThan(4)
  })

  test('a repair moves the score at once, and taking it back moves it back', async () => {
    await load([{ number: '#1', street: 'Lindenweg', zip: '1067', day: '2026-08-01' }])
    const before = await backend.client.quality.read()
    const { id, gaps } = await only()
    expect(gaps).toContain('no_house_number')
    await backend.client.customers.edit({ id, values: { houseNumber: '7', birthday: '--12-24' } })
    const after = await backend.client.quality.read()
    expect(countOf(after, 'no_house_number')).toBe(0)
    expect(scoreOf(after, 'addresses')).toBeGreaterThan(scoreOf(before, 'addresses'))
    expect(scoreOf(after, 'dates')).toBe(1)
    expect((await only()).displayed.birthday).toBe('--12-24')
    await backend.client.customers.edit({ id, values: { houseNumber: null, birthday: null } })
    expect(await backend.client.quality.read()).toEqual(before)
  })

  test('a birthday has to be one', async () => {
    await load([{ number: '#1' }])
    const { id } = await only()
    const edit = (birthday: string) => backend.client.customers.edit({ id, values: { birthday } })
    await expect(edit('24.12.1980')).rejects.toMatchObject({ data: { code: 'invalid', field: 'birthday' } })
    await expect(edit('--02-30')).rejects.toMatchObject({ data: { code: 'invalid' } })
    await edit('--02-29')
    expect((await only()).displayed.birthday).toBe('--02-29')
  })

  test('an unconfirmed consent column is a gap until the owner says how it came about', async () => {
    await load([{ number: '#1', acceptsMarketing: 'yes' }])
    expect(countOf(await backend.client.quality.read(), 'consent_unconfirmed')).toBe(1)
    const [statement] = await backend.client.permission.statements()
    await backend.client.permission.state({
      sourceId: statement?.source.id ?? 0,
      origin: 'double_opt_in',
      wording: 'Ja, ich möchte den Newsletter.',
    })
    const after = await backend.client.quality.read()
    expect(countOf(after, 'consent_unconfirmed')).toBe(0)
    expect(countOf(after, 'consent_unknown')).toBe(0)
  })

  test('an e-mail with a slip is a gap until the owner corrects it or says that it is right', async () => {
    await load([{ number: '#1', email: 'anna@gmial.com' }])
    const { id } = await only()
    const typos = async () => countOf(await backend.client.quality.read(), 'email_typo')
    expect(await typos()).toBe(1)
    await backend.client.customers.edit({ id, values: { email: 'anna@gmail.com' } })
    expect(await typos()).toBe(0)
    await backend.client.customers.edit({ id, values: { email: null } })
    expect(await typos()).toBe(1)
    await backend.client.customers.edit({ id, values: { email: 'anna@gmial.com' } })
    expect(await typos()).toBe(0)
  })

  test('a no in the consent column is an answer', async () => {
    await load([{ number: '#1', acceptsMarketing: 'no' }])
    expect(countOf(await backend.client.quality.read(), 'consent_unknown')).toBe(0)
  })

  test('a value in a field with choices is a known wish', async () => {
    await load([{ number: '#1' }])
    const { id } = await only()
    expect(countOf(await backend.client.quality.read(), 'no_wish')).toBe(1)
    const field = await backend.client.fields.add({
      name: 'Interessen',
      kind: 'choices',
      choices: ['Grüntee'],
    })
    await backend.client.fields.setValues({
      customerId: id,
      values: [{ fieldId: field.id, value: ['Grüntee'] }],
    })
    expect(countOf(await backend.client.quality.read(), 'no_wish')).toBe(0)
    await backend.client.fields.remove({ id: field.id })
    expect(countOf(await backend.client.quality.read(), 'no_wish')).toBe(1)
  })
})

describe('the address, last confirmed', () => {
  const HOME = { street: 'Lindenweg 7', zip: '50667' }

  test('by the last order sent to it, in whatever spelling', async () => {
    await load([
      { number: '#1', ...HOME, day: '2025-03-01' },
      { number: '#2', street: 'Lindenweg  7', zip: '50667', day: '2026-03-01' },
      { number: '#3', street: 'Ahornallee 3', zip: '50667', day: '2024-03-01' },
    ])
    expect((await only()).addressConfirmation).toEqual({ day: '2026-03-01', by: 'order', returnedDay: null })
  })

  test('not by an order that was cancelled, refunded or never paid', async () => {
    await load([
      { number: '#1', ...HOME, day: '2025-01-01' },
      { number: '#2', ...HOME, day: '2025-05-01', financialStatus: 'refunded', fulfillmentStatus: '' },
      { number: '#3', ...HOME, day: '2025-06-01', financialStatus: 'pending', fulfillmentStatus: '' },
      { number: '#4', ...HOME, day: '2025-07-01', cancelledAt: '2025-07-02 10:00:00 +0100' },
    ])
    expect((await only()).addressConfirmation).toEqual({ day: '2025-01-01', by: 'order', returnedDay: null })
  })

  test('is stale after twelve months, to the day', async () => {
    // The test's clock says 21 November 2026.
    await load([{ number: '#1', ...HOME, day: '2025-11-21' }])
    expect((await only()).gaps).not.toContain('address_stale')
    await load(
      [{ number: '#2', ...HOME, day: '2025-11-20', email: 'ben@example.com', name: 'Ben Muster' }],
      'b.csv',
    )
    const { customers } = await backend.client.customers.search({ gap: 'address_stale' })
    expect(customers.map(({ name }) => name)).toEqual(['Ben Muster'])
    expect(countOf(await backend.client.quality.read(), 'address_stale')).toBe(1)
  })

  test('by the owner’s word, which can be taken back and holds for this address only', async () => {
    await load([{ number: '#1', ...HOME, day: '2024-01-01' }])
    const { id } = await only()
    const { confirmationId } = await backend.client.customers.confirmAddress({ id })
    expect((await only()).addressConfirmation).toEqual({ day: '2026-11-21', by: 'owner', returnedDay: null })
    expect(countOf(await backend.client.quality.read(), 'address_stale')).toBe(0)
    await backend.client.customers.edit({ id, values: { street: 'Ahornallee', houseNumber: '3' } })
    expect((await only()).addressConfirmation).toEqual({ day: null, by: null, returnedDay: null })
    await backend.client.customers.edit({ id, values: { street: null, houseNumber: null } })
    expect((await only()).addressConfirmation).toEqual({ day: '2026-11-21', by: 'owner', returnedDay: null })
    await backend.client.customers.takeBackConfirmation({ confirmationId })
    expect((await only()).addressConfirmation).toEqual({ day: '2024-01-01', by: 'order', returnedDay: null })
    await expect(backend.client.customers.takeBackConfirmation({ confirmationId })).rejects.toMatchObject({
      data: { code: 'not_found', what: 'confirmation' },
    })
  })

  test('is refuted by post that came back, until something shows it to hold again', async () => {
    await load([{ number: '#1', ...HOME, day: '2026-10-01' }])
    const { id } = await only()
    const { confirmAddress, takeBackConfirmation, edit } = backend.client.customers
    const { confirmationId } = await confirmAddress({ id, holds: false })
    const returned = await only()
    expect(returned.addressConfirmation).toEqual({
      day: '2026-10-01',
      by: 'order',
      returnedDay: '2026-11-21',
    })
    expect(returned.gaps).toContain('address_returned')
    expect(returned.postVerdict).toMatchObject({
      allowed: false,
      reason: 'mail_returned',
      since: '2026-11-21',
    })
    expect(countOf(await backend.client.quality.read(), 'address_returned')).toBe(1)

    // Another address has not come back, and the old one has still.
    await edit({ id, values: { street: 'Ahornallee', houseNumber: '3' } })
    expect((await only()).postVerdict.allowed).toBe(true)
    await edit({ id, values: { street: null, houseNumber: null } })
    expect((await only()).postVerdict.allowed).toBe(false)

    await confirmAddress({ id })
    expect(await only()).toMatchObject({
      addressConfirmation: { day: '2026-11-21', by: 'owner', returnedDay: null },
      postVerdict: { allowed: true },
    })
    await confirmAddress({ id, holds: false })
    await takeBackConfirmation({ confirmationId })
    expect((await only()).postVerdict.allowed).toBe(false)
    await load([{ number: '#2', ...HOME, day: '2026-11-25' }], 'later.csv')
    expect((await only()).postVerdict.allowed).toBe(true)
  })

  test('sorts the list, never confirmed ones first', async () => {
    await load([
      { number: '#1', ...HOME, day: '2026-03-01', email: 'neu@example.com', name: 'Nora Neu' },
      { number: '#2', ...HOME, day: '2024-03-01', email: 'alt@example.com', name: 'Alex Alt' },
      {
        number: '#3',
        ...HOME,
        day: '2026-05-01',
        email: 'nie@example.com',
        name: 'Nina Nie',
        financialStatus: 'pending',
        fulfillmentStatus: '',
      },
    ])
    const { customers } = await backend.client.customers.search({
      sort: 'addressConfirmed',
      direction: 'asc',
    })
    expect(customers.map(({ name }) => name)).toEqual(['Nina Nie', 'Alex Alt', 'Nora Neu'])
    expect(customers.map(({ addressConfirmation }) => addressConfirmation?.day)).toEqual([
      null,
      '2024-03-01',
      '2026-03-01',
    ])
  })
})
