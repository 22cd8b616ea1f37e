import { beforeEach, describe, expect, test } from 'vitest'
import { addDays } from '../../shared/calendar.ts'
import { order, reminderShop, rhythmicShop, TODAY } from '../support/reminder-shop.ts'

const { shop, load, loadBirthday, idOf, names, item } = reminderShop()

describe('a birthday', () => {
  beforeEach(loadBirthday)

  test('is due three days before, and gone three days after', async () => {
    expect(await names('birthday', 'coming', '2026-11-14')).toEqual(['Anna Gross'])
    expect(await names('birthday', 'week')).toEqual(['Anna Gross'])
    expect(await names('birthday', 'overdue', '2026-11-27')).toEqual(['Anna Gross'])
    expect(await item('birthday', '2026-11-28')).toBeNull()
    expect(await item('birthday', '2027-11-20')).toMatchObject({ occasion: '2027', day: '2027-11-24' })
  })

  test('on 29 February is told as such where the year has none', async () => {
    await shop.client.customers.edit({ id: await idOf('Anna'), values: { birthday: '--02-29' } })
    expect(await item('birthday', '2027-02-27')).toMatchObject({ day: '2027-03-01', isLeapDay: true })
    expect(await item('birthday', '2028-02-27')).toMatchObject({ day: '2028-02-29', isLeapDay: false })
  })

  test('says why, what they are worth and how they may be greeted', async () => {
    expect(await item('birthday')).toMatchObject({
      kind: 'birthday',
      day: '2026-11-24',
      dueDay: TODAY,
      orders: 1,
      valueMinor: 2000,
      lastOrderDay: '2026-10-30',
      lastContactDay: null,
      recentContacts: 0,
      // No consent to mails, but own customers may be written to by post.
      channels: ['post'],
    })
    await shop.client.permission.object({ customerId: await idOf('Anna') })
    expect(await item('birthday')).toMatchObject({
      channels: [],
      denials: [
        { channel: 'email', purpose: 'advertising', reason: 'objection' },
        { channel: 'post', purpose: 'advertising', reason: 'objection' },
      ],
    })
  })

  test.each(['done', 'skipped', 'never'] as const)(
    'that is %s is over until that is taken back',
    async act => {
      const due = await item('birthday')
      if (due === null) throw new Error('it is due')
      const { actionIds } = await shop.client.reminders.act({ occasions: [due], act })
      expect(await item('birthday')).toBeNull()
      const nextYear = await item('birthday', '2027-11-22')
      if (act === 'never') expect(nextYear).toBeNull()
      else expect(nextYear).toMatchObject({ occasion: '2027' })
      await shop.client.reminders.takeBack({ actionIds })
      expect(await item('birthday')).toEqual(due)
    },
  )

  test('that is snoozed comes again on its day', async () => {
    const due = await item('birthday')
    if (due === null) throw new Error('it is due')
    await shop.client.reminders.act({ occasions: [due], act: 'snoozed', until: '2026-11-30' })
    expect(await item('birthday')).toMatchObject({ pile: 'coming', dueDay: '2026-11-30' })
    expect(await item('birthday', '2026-11-30')).toMatchObject({ pile: 'week', dueDay: '2026-11-30' })
    expect(await item('birthday', '2026-12-08')).toBeNull()
    const past = { occasions: [due], act: 'snoozed' as const, until: TODAY }
    await expect(shop.client.reminders.act(past)).rejects.toThrow()
  })

  test('waits for the end of the pause after an advertisement, and of limits that the owner sets', async () => {
    const customerIds = [await idOf('Anna')]
    const { contactIds } = await shop.client.contacts.log({
      customerIds,
      channel: 'post',
      label: 'Karte',
      day: '2026-11-19',
    })
    expect(await item('birthday')).toMatchObject({
      heldUntil: '2026-11-26',
      recentContacts: 1,
      lastContactDay: '2026-11-19',
    })
    expect(await shop.client.customers.search({ due: { ruleKey: 'birthday', pile: 'week' } })).toMatchObject({
      total: 0,
    })
    const usual = await shop.client.reminders.changeLimits({ most: 2, withinDays: 30, pauseDays: 1 })
    expect(usual).toEqual({ most: 2, withinDays: 30, pauseDays: 7 })
    expect(await item('birthday')).toMatchObject({ heldUntil: null })
    await shop.client.reminders.changeLimits({ most: 1, withinDays: 10, pauseDays: 1 })
    expect(await item('birthday')).toMatchObject({ heldUntil: '2026-11-29' })
    await shop.client.contacts.takeBack({ contactIds })
    expect(await item('birthday')).toMatchObject({ heldUntil: null, recentContacts: 0 })
    await shop.client.contacts.log({
      customerIds,
      channel: 'phone',
      purpose: 'transactional',
      label: 'Rückfrage',
    })
    expect(await item('birthday')).toMatchObject({ heldUntil: null })
  })

  test('of a test customer, or of one with whom it is over, is none', async () => {
    const id = await idOf('Anna')
    await shop.client.customers.setFlag({ id, kind: 'test' })
    expect(await item('birthday')).toBeNull()
    await shop.client.customers.setFlag({ id, kind: null })
    await shop.client.customers.endRelationship({ id, day: '2026-11-01' })
    expect(await item('birthday')).toBeNull()
  })
})

test('the anniversary moves back with a merge, and forth again with the split', async () => {
  await load([
    order('Anna Gross', '2025-11-25'),
    order('Anna Gross', '2024-11-25', { email: 'a.gross@example.net' }),
  ])
  const ids = (await shop.client.customers.search({ query: 'Anna' })).customers.map(({ id }) => id)
  const years = async () => {
    const { items } = await shop.client.reminders.items({ ruleKey: 'anniversary', pile: 'week' })
    return items.map(({ occasion }) => occasion).sort()
  }
  const apart = await years()
  expect(apart).toEqual(['1', '2'])
  const { merged } = await shop.client.duplicates.merge({ orders: [{ customerIds: ids }] })
  expect(await years()).toEqual(['2'])
  await shop.client.customers.split({ customerIds: merged })
  expect(await years()).toEqual(apart)
})

describe('a rhythm', () => {
  test('makes somebody due shortly before the day, then overdue, until an order comes', async () => {
    await load(rhythmicShop())
    // Each bought every 30 days, Berta on 29 September for the last time.
    const reorder = await item('reorder', '2026-10-25')
    expect(reorder).toMatchObject({
      name: 'Berta Muster',
      day: '2026-10-29',
      dueDay: '2026-10-22',
      pile: 'week',
    })
    const late = await item('overdue', '2026-11-12')
    expect(late).toMatchObject({ rhythmDays: 30, lastOrderDay: '2026-09-29' })
    await load([order('Berta Muster', '2026-11-11')])
    expect(await names('overdue', 'overdue', '2026-11-12')).not.toContain('Berta Muster')
  })

  test('is answered by any advertisement since then', async () => {
    await load(rhythmicShop())
    const late = await item('overdue', '2026-11-12')
    if (late === null) throw new Error('somebody is late')
    const contact = { customerIds: [late.customerId], label: 'Wir vermissen Sie', channel: 'post' as const }
    await shop.client.contacts.log({ ...contact, day: addDays(late.dueDay, -20) })
    expect(await names('overdue', late.pile, '2026-11-12')).toContain(late.name)
    await shop.client.contacts.log({ ...contact, day: late.dueDay })
    for (const pile of ['overdue', 'week', 'coming'] as const)
      expect(await names('overdue', pile, '2026-11-12')).not.toContain(late.name)
  })
})

test('an order with a problem is due at once, by mail also without consent to advertising', async () => {
  await load([
    order('Anna Gross', '2026-11-19', { financialStatus: 'partially_refunded', refunded: '5.00' }),
    order('Bernd Klein', '2026-11-19'),
    order('Clara Weiss', '2026-11-19', { cancelledAt: '2026-11-19 12:00:00 +0100' }),
  ])
  expect(await names('recovery', 'overdue')).toEqual(['Anna Gross'])
  expect(await item('recovery')).toMatchObject({ channels: ['email'], denials: [], day: '2026-11-19' })
  await shop.client.customers.setFlag({ id: await idOf('Anna'), kind: 'test' })
  expect(await item('recovery')).toBeNull()
})
