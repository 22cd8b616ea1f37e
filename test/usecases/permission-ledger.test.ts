import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { channelSchema } from '../../shared/model/permission.ts'
import { freshBackend } from '../support/fresh-backend.ts'
import { shopifyOrdersCsv } from '../support/shopify-csv.ts'
import { lastEvent } from '../support/test-backend.ts'

const ANNA = { number: '#1', email: 'anna@example.com', name: 'Anna Beispiel', phone: '+49 151 1234567' }
const BEN = { ...ANNA, number: '#2', email: 'ben@example.com', name: 'Ben Muster', street: 'Ahornallee 3' }
const backend = freshBackend(({ load, file }) => load(file('orders.csv', shopifyOrdersCsv([ANNA, BEN]))))

const PDF = `%PDF-1.4\n${'x'.repeat(40)}`
const CONSENT = {
  channel: 'email' as const,
  origin: 'double_opt_in' as const,
  day: '2026-11-02',
  wording: 'Ja, ich möchte Neues erfahren.',
}

async function idOf(query: string): Promise<number> {
  const { customers } = await backend.client.customers.search({ query })
  return customers.at(-1)?.id ?? 0
}

const card = async (query: string) => backend.client.customers.get({ id: await idOf(query) })

describe('an entry of the ledger', () => {
  test('says everything that has to be provable, and keeps its files byte by byte', async () => {
    const customerId = await idOf('anna')
    const { client } = backend
    const event = await client.permission.recordConsent({
      ...CONSENT,
      customerId,
      minute: 615,
      signedUpDay: '2026-11-01',
      signedUpMinute: 1439,
      place: 'web_form',
      ipAddress: '192.0.2.7',
      evidence: 'Liste im Ordner',
      files: [
        backend.file('a.pdf', PDF),
        backend.file('mail.eml', 'From: a@example.com\r\nTo: b@example.com\r\n\r\nyes'),
      ],
    })
    const { permissionEvents } = await client.customers.get({ id: customerId })
    expect(permissionEvents).toEqual([event])
    expect(event).toMatchObject({
      minute: 615,
      signedUpDay: '2026-11-01',
      signedUpMinute: 1439,
      place: 'web_form',
      ipAddress: '192.0.2.7',
      bulkId: null,
      files: [
        { name: 'a.pdf', mediaType: 'application/pdf', bytes: PDF.length },
        { name: 'mail.eml', mediaType: 'message/rfc822' },
      ],
    })
    const kept = await client.permission.evidenceFile({ fileId: event.files[0]?.id ?? 0 })
    expect(Buffer.from(kept.base64, 'base64').toString()).toBe(PDF)
    expect(kept.sha256).toBe(createHash('sha256').update(PDF).digest('hex'))
  })

  test('stands beside what else is proven: the statement on a consent column, and the conditions of § 7(3)', async () => {
    const { client } = backend
    await backend.load(
      backend.file(
        'yes.csv',
        shopifyOrdersCsv([{ ...ANNA, number: '#3', day: '2026-06-01', acceptsMarketing: 'yes' }]),
      ),
    )
    expect((await card('anna')).consentClaims.at(-1)).toMatchObject({ accepted: true, statement: null })
    const [source] = await client.permission.statements()
    const statement = { sourceId: source?.source.id ?? 0, origin: 'written' as const, wording: 'Ja, gern.' }
    await client.permission.state(statement)
    // Saying the same again is no change; what was said before the form changed stays to be proven with.
    await client.permission.state(statement)
    expect(await client.permission.statements()).toMatchObject([{ statement, earlier: [] }])
    await client.permission.state({ ...statement, origin: 'unticked_box', wording: 'Ja, bitte.' })
    expect(await client.permission.statements()).toMatchObject([{ earlier: [statement] }])
    await client.permission.state(statement)
    await client.permission.setExistingCustomerRule({
      enabled: true,
      similarGoods: true,
      noticeAtCollectionSince: '2026-05-01',
      noticeInEveryMail: true,
    })
    expect(await card('anna')).toMatchObject({
      consentClaims: [{ statement }, { accepted: true, statement }],
      existingCustomer: {
        enabled: true,
        sale: { met: true, day: '2026-06-01' },
        similarGoods: { met: true },
        noObjection: { met: true },
        notice: { met: true, day: '2026-05-01' },
      },
    })
  })

  test('takes no file that is too large or proves nothing, and then nothing is written', async () => {
    const customerId = await idOf('anna')
    const { client } = backend
    const withFile = (name: string, content: string | Uint8Array) =>
      client.permission.recordConsent({ ...CONSENT, customerId, files: [backend.file(name, content)] })
    await expect(withFile('note.txt', 'hello')).rejects.toMatchObject({ data: { code: 'evidence_kind' } })
    await expect(withFile('fake.pdf', 'MZ program')).rejects.toMatchObject({
      data: { code: 'evidence_kind' },
    })
    const large = new Uint8Array(10 * 1024 * 1024 + 1)
    large.set(Buffer.from('%PDF-'))
    await expect(withFile('large.pdf', large)).rejects.toMatchObject({ data: { code: 'file_too_large' } })
    await expect(
      client.permission.recordConsent({ ...CONSENT, customerId, signedUpDay: '2026-11-03' }),
    ).rejects.toMatchObject({ data: { code: 'invalid', field: 'signedUpDay' } })
    await expect(client.permission.object({ customerId, day: '2027-01-01' })).rejects.toMatchObject({
      data: { code: 'invalid', field: 'day' },
    })
    expect((await card('anna')).permissionEvents).toEqual([])
  })

  test('gets further files later, and loses one that was wrong until that is taken back', async () => {
    const customerId = await idOf('anna')
    const { client } = backend
    const { id: eventId } = await client.permission.recordConsent({ ...CONSENT, customerId })
    const [file] = await client.permission.addEvidence({ eventId, files: [backend.file('a.pdf', PDF)] })
    const fileId = file?.id ?? 0
    const files = async () => (await card('anna')).permissionEvents.map(event => event.files.length)
    expect(await files()).toEqual([1])
    await client.permission.setEvidenceRemoved({ eventId, fileId, removed: true })
    expect(await files()).toEqual([0])
    await client.permission.setEvidenceRemoved({ eventId, fileId, removed: false })
    expect(await files()).toEqual([1])
  })

  test('takes a consent back for its channel only', async () => {
    const customerId = await idOf('anna')
    const { client } = backend
    for (const channel of ['email', 'sms'] as const)
      await client.permission.recordConsent({ ...CONSENT, customerId, channel })
    await client.permission.withdraw({ customerId, channel: 'sms', place: 'phone_call' })
    expect(await card('anna')).toMatchObject({
      emailVerdict: { allowed: true, ground: 'consent' },
      smsVerdict: { allowed: false, reason: 'consent_withdrawn' },
      postVerdict: { allowed: true },
      phoneVerdict: { allowed: false, reason: 'no_consent' },
    })
    expect(await client.lists.check({ channel: 'sms' })).toMatchObject({ allowed: 0 })
  })
})

test('text messages: a consent opens the list, in which the number stands', async () => {
  await backend.client.permission.recordConsent({
    ...CONSENT,
    customerId: await idOf('anna'),
    channel: 'sms',
  })
  const list = await backend.client.lists.export({ channel: 'sms', language: 'en' })
  expect(list.fileName).toBe('text-message-list-2026-11-21.csv')
  expect(list.content).toContain('1234567')
  expect(list.recipients).toBe(1)
  expect(await backend.client.lists.check({ channel: 'phone' })).toMatchObject({ allowed: 0 })
})

test('what was said of a person holds again when the import is taken back and made anew, corrections too', async () => {
  const { client } = backend
  const [anna, ben] = [await idOf('anna'), await idOf('ben')]
  await client.permission.recordConsent({ ...CONSENT, customerId: anna })
  const slip = await client.permission.recordConsent({ ...CONSENT, customerId: ben, channel: 'phone' })
  const objections = await client.permission.object({ customerId: ben, channels: ['post'] })
  const [batch] = await client.imports.list()
  await client.imports.undo({ batchId: batch?.id ?? 0 })
  await client.permission.correct({ eventId: slip.id })
  await backend.load(backend.file('again.csv', shopifyOrdersCsv([ANNA, BEN])))
  const [annaAgain, benAgain] = [await card('anna'), await card('ben')]
  expect(annaAgain.id).toBe(anna)
  expect(annaAgain).toMatchObject({ emailVerdict: { allowed: true, ground: 'consent' } })
  expect(benAgain).toMatchObject({
    postVerdict: { allowed: false, reason: 'objection' },
    phoneVerdict: { allowed: false, reason: 'no_consent' },
  })
  expect(benAgain.permissionEvents.map(event => event.kind)).toEqual(['consent', 'objection', 'correction'])
  // Taken back now, it is taken back for whoever has the entry.
  for (const { id } of objections) await client.permission.correct({ eventId: id })
  expect(await card('ben')).toMatchObject({ postVerdict: { allowed: true } })
})

test('what was said of people of the sample shop goes with it, and nothing else does', async () => {
  const { client } = backend
  const anna = await idOf('anna')
  await client.permission.object({ customerId: anna })
  const own = new Set((await client.customers.search({ limit: 1000 })).customers.map(({ id }) => id))
  await lastEvent(await client.sample.load())
  const { customers } = await client.customers.search({ limit: 1000 })
  const sample = customers.filter(({ id, platforms }) => !own.has(id) && platforms.includes('shopify'))
  for (const { id } of sample.slice(0, 3)) {
    await client.permission.object({ customerId: id })
    const event = await client.permission.recordConsent({
      ...CONSENT,
      customerId: id,
      files: [backend.file('proof.pdf', PDF)],
    })
    await client.permission.correct({ eventId: event.id })
  }
  const before = await client.permission.suppressions()
  await client.sample.remove()
  const left = await client.customers.search({ limit: 1000 })
  expect(new Set(left.customers.map(({ id }) => id))).toEqual(own)
  const after = await client.permission.suppressions()
  expect(after.hashes).toBeLessThan(before.hashes)
  expect(after.hashes).toBeGreaterThan(0)
  expect(await card('anna')).toMatchObject({ emailVerdict: { reason: 'objection' } })
})

test('the explanation names what overruled what, for the person whom a merged number stands for', async () => {
  const { client } = backend
  const customerId = await idOf('anna')
  const consent = await client.permission.recordConsent({ ...CONSENT, customerId })
  const [objection] = await client.permission.object({ customerId, channels: ['email'] })
  const explained = await client.permission.explain({ customerId })
  const found = explained.verdicts.find(
    ({ verdict }) => verdict.channel === 'email' && verdict.purpose === 'advertising',
  )
  expect(explained.name).toBe('Anna Beispiel')
  expect(found?.verdict).toMatchObject({ allowed: false, reason: 'objection' })
  expect(found?.facts).toMatchObject([
    { kind: 'entry', effect: 'forbids', eventId: objection?.id },
    { kind: 'entry', effect: 'overruled', eventId: consent.id },
    { kind: 'column', effect: 'none', accepted: false },
    { kind: 'sale_email', email: 'anna@example.com', effect: 'none' },
  ])
  expect(explained.existingCustomer).toMatchObject({
    sale: { met: true, day: '2026-03-05' },
    noObjection: { met: false, day: '2026-11-21' },
  })
  await expect(client.permission.explain({ customerId: 999 })).rejects.toMatchObject({
    data: { code: 'not_found' },
  })
})

test('of people who are made one the strictest word counts on every channel, until they are apart again', async () => {
  const { client } = backend
  const [anna, ben] = [await idOf('anna'), await idOf('ben')]
  for (const channel of channelSchema.options)
    for (const customerId of [anna, ben])
      await client.permission.recordConsent({ ...CONSENT, customerId, channel })
  await client.permission.object({ customerId: ben, channels: ['sms', 'phone'] })
  const open = async (id: number) => {
    const { verdicts } = await client.permission.explain({ customerId: id })
    return verdicts
      .filter(({ verdict }) => verdict.purpose === 'advertising' && verdict.allowed)
      .map(({ verdict }) => verdict.channel)
  }
  expect(await open(anna)).toEqual(['email', 'post', 'phone', 'sms'])
  await client.duplicates.merge({ orders: [{ customerIds: [anna, ben] }] })
  expect(await open(anna)).toEqual(['email', 'post'])
  expect(await open(ben)).toEqual(['email', 'post'])
  await client.customers.split({ customerIds: [ben] })
  expect(await open(anna)).toEqual(['email', 'post', 'phone', 'sms'])
  expect(await open(ben)).toEqual(['email', 'post'])
})
