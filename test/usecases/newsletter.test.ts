import { describe, expect, test } from 'vitest'
import type { Denial, Purpose } from '../../shared/model/permission.ts'
import { dumpTables, integrityOf } from '../support/dump.ts'
import { freshBackend } from '../support/fresh-backend.ts'
import { shopifyOrdersCsv, type TestOrder } from '../support/shopify-csv.ts'
import { storedZip } from '../support/stored-zip.ts'
import { runToEnd } from '../support/test-backend.ts'

const backend = freshBackend()
const { file } = backend

const dump = () => dumpTables(backend.dataDirectory)

const run = (name: string, text: string | Uint8Array) => backend.load(file(name, text))

const ANNA = 'anna.beispiel@example.com'
const BEN = 'ben.muster@example.com'
const CARLA = 'carla.probe@gmail.com'
const buyers: TestOrder[] = [
  { number: '#1', email: ANNA, name: 'Anna Beispiel', acceptsMarketing: 'yes' },
  { number: '#2', email: BEN, name: 'Ben Muster', street: 'Ahornallee 3', acceptsMarketing: 'yes' },
  { number: '#3', email: CARLA, name: 'Carla Probe', street: 'Am Markt 9', acceptsMarketing: 'yes' },
]

async function importBuyers(orders: readonly TestOrder[] = buyers): Promise<void> {
  await run('orders.csv', shopifyOrdersCsv(orders))
  for (const { source } of await backend.client.permission.statements())
    await backend.client.permission.state({ sourceId: source.id, origin: 'double_opt_in', wording: 'Yes' })
}

const HEAD = 'Email Address,MEMBER_RATING,OPTIN_TIME,LEID,EUID'
const unsubscribed = (...emails: string[]) =>
  [
    `${HEAD},UNSUB_TIME`,
    ...emails.map(email => `${email},2,2024-01-01 10:00:00,1,a,2025-02-03 10:00:00`),
    '',
  ].join('\n')
const cleaned = (...emails: string[]) =>
  [
    `${HEAD},CLEAN_TIME`,
    ...emails.map(email => `${email},2,2024-01-01 10:00:00,1,a,2025-02-03 10:00:00`),
    '',
  ].join('\n')

/** The addresses of a list by every route, which have to agree. */
async function mailed(purpose: Purpose = 'advertising'): Promise<string[]> {
  const request = { purpose, channel: 'email' as const }
  const check = await backend.client.lists.check(request)
  const { content } = await backend.client.lists.export(request)
  const { rows } = await backend.client.lists.preview(request)
  const emails = content.match(/[^\s;,"]+@[^\s;,"]+/g) ?? []
  expect(rows).toHaveLength(emails.length)
  expect(check.allowed).toBe(emails.length)
  return emails.toSorted()
}

async function excludedFor(purpose: Purpose = 'advertising'): Promise<Partial<Record<Denial, number>>> {
  const { excluded } = await backend.client.lists.check({ purpose, channel: 'email' })
  return Object.fromEntries(excluded.map(({ reason, count }) => [reason, count]))
}

async function cardOf(query: string) {
  const { customers } = await backend.client.customers.search({ query })
  return backend.client.customers.get({ id: customers[0]?.id ?? 0 })
}

describe('unsubscribed addresses', () => {
  test('leave every list, on the day and by the program that the card tells; taking it back brings them back', async () => {
    await importBuyers()
    expect(await mailed()).toEqual([ANNA, BEN, CARLA])
    const before = dump()
    const done = await run(
      'unsubscribed_export.csv',
      unsubscribed(ANNA.toUpperCase(), 'carla.probe+tee@googlemail.com'),
    )
    expect(done.totals).toMatchObject({ newCustomers: 0, newOrders: 0, emailStatuses: 2 })
    expect(done.files[0]).toMatchObject({
      format: 'mailchimp-audience',
      source: 'Mailchimp',
      created: 2,
      rows: 2,
    })
    expect(await mailed()).toEqual([BEN])
    expect(await excludedFor()).toEqual({ unsubscribed: 2 })
    expect(await mailed('transactional')).toEqual([ANNA, BEN, CARLA])
    const card = await cardOf('Anna')
    expect(card.emailVerdict).toMatchObject({ allowed: false, reason: 'unsubscribed', since: '2025-02-03' })
    expect(card.postVerdict.allowed).toBe(true)
    expect(card.emailStatuses).toEqual([
      {
        email: ANNA,
        state: 'unsubscribed',
        day: '2025-02-03',
        notedDay: '2026-11-21',
        tool: 'mailchimp',
        sourceName: 'Mailchimp',
        reason: null,
      },
    ])
    expect((await backend.client.app.status()).sources.map(({ platform }) => platform)).toEqual(['shopify'])
    await backend.client.imports.undo({ batchId: done.batchId ?? 0 })
    const { exports, listed_customers } = dump()
    expect(dump()).toEqual({ ...before, exports, listed_customers })
    expect(await mailed()).toEqual([ANNA, BEN, CARLA])
  })

  test('the same file again changes nothing', async () => {
    await importBuyers()
    const path = file('unsubscribed_export.csv', unsubscribed(ANNA, 'nobody@example.org'))
    await backend.load(path)
    const before = dump()
    const again = await backend.load(path)
    expect(again.batchId).toBeNull()
    expect(again.files[0]).toMatchObject({ created: 0, updated: 0, unchanged: 2, skipped: 0 })
    expect(dump()).toEqual(before)
    expect(integrityOf(backend.dataDirectory)).toEqual(['ok', []])
  })

  test('make nobody a customer, and cover whoever comes later with the address', async () => {
    await run('unsubscribed_export.csv', unsubscribed(BEN))
    expect(await backend.client.app.status()).toMatchObject({ customers: 0, orders: 0, sources: [] })
    await importBuyers()
    expect(await mailed()).toEqual([ANNA, CARLA])
  })

  test('what two files said stays when one of them is taken back', async () => {
    await importBuyers()
    const first = await run('unsubscribed_export.csv', unsubscribed(ANNA))
    const second = await run('unsubscribed_export.csv', unsubscribed(ANNA, BEN))
    expect(second.files[0]).toMatchObject({ created: 1, unchanged: 1 })
    await backend.client.imports.undo({ batchId: first.batchId ?? 0 })
    expect(await mailed()).toEqual([CARLA])
    await backend.client.imports.undo({ batchId: second.batchId ?? 0 })
    expect(await mailed()).toEqual([ANNA, BEN, CARLA])
  })

  test('a consent entered later opens the channel again, and no file does', async () => {
    await importBuyers()
    await run('unsubscribed_export.csv', unsubscribed(ANNA))
    const subscribed = await run(
      'subscribed_export.csv',
      `${HEAD},LAST_CHANGED\n${ANNA},2,2026-01-01 10:00:00,1,a,2026-01-01\n`,
    )
    expect(subscribed).toMatchObject({ batchId: null, files: [{ skipped: 1, created: 0 }] })
    expect(subscribed.files[0]?.issues[0]?.code).toBe('raises_no_permission')
    await run(
      'more.csv',
      shopifyOrdersCsv([{ ...buyers[0], number: '#9', day: '2026-06-01', acceptsMarketing: 'yes' }]),
    )
    expect(await mailed()).toEqual([BEN, CARLA])
    const { id } = await cardOf('Anna')
    await backend.client.permission.recordConsent({
      customerId: id,
      channel: 'email',
      origin: 'written',
      day: '2026-10-01',
      wording: 'Yes, write to me again',
    })
    expect(await mailed()).toEqual([ANNA, BEN, CARLA])
    await run('unsubscribed_later.csv', unsubscribed(ANNA).replace('2025-02-03', '2026-11-01'))
    expect(await mailed()).toEqual([BEN, CARLA])
  })
})

describe('addresses that bounce', () => {
  test('serve no purpose until there is another one', async () => {
    await importBuyers()
    await run('cleaned_export.csv', cleaned(ANNA))
    await run(
      'events.csv',
      `Date,Event,Email\n2025-03-01,hard_bounce,${BEN}\n2025-03-01,soft_bounce,${CARLA}\n`,
    )
    expect(await mailed()).toEqual([CARLA])
    expect(await mailed('transactional')).toEqual([CARLA])
    expect(await excludedFor()).toEqual({ cleaned: 1, hard_bounced: 1 })
    expect((await cardOf('Carla')).emailStatuses).toMatchObject([{ state: 'soft_bounced', tool: 'brevo' }])
    const { id } = await cardOf('Anna')
    await backend.client.customers.edit({ id, values: { email: 'anna.neu@example.org' } })
    expect(await mailed('transactional')).toEqual(['anna.neu@example.org', CARLA])
  })

  test('give way to the next address of the person, in the list as on the card', async () => {
    await importBuyers()
    const { id } = await cardOf('Ben')
    await backend.client.customers.edit({ id, values: { email: 'ben.alt@example.org' } })
    await run('bounces.csv', 'E-Mail;Typ;Grund\nben.alt@example.org;Hardbounce;unbekannt\n')
    expect(await mailed()).toEqual([ANNA, BEN, CARLA])
    expect((await cardOf('Ben')).emailVerdict).toMatchObject({ allowed: true })
  })
})

describe('what files can be', () => {
  test('the archive of Mailchimp brings three files at once', async () => {
    await importBuyers()
    const done = await run(
      'audience_export.zip',
      storedZip({
        'unsubscribed_email_audience_export_4f.csv': unsubscribed(ANNA),
        'cleaned_email_audience_export_4f.csv': cleaned(BEN),
        'subscribed_email_audience_export_4f.csv': `${HEAD},LAST_CHANGED\n${CARLA},2,2026-01-01 10:00:00,1,a,2026-01-01\n`,
      }),
    )
    expect(done.files.map(({ format, created, skipped }) => [format, created, skipped]).toSorted()).toEqual([
      ['mailchimp-audience', 0, 1],
      ['mailchimp-audience', 1, 0],
      ['mailchimp-audience', 1, 0],
    ])
    expect(await mailed()).toEqual([CARLA])
  })

  test('an unknown table is mapped, with one status for all of its addresses', async () => {
    await importBuyers()
    const path = file(
      'liste.csv',
      `Wer;Seit;Warum\n${ANNA};03.04.2025;kein Interesse\n${BEN};28.04.2025;\nkeine Adresse;;\n`,
    )
    const mapping = {
      kind: 'statuses' as const,
      channel: 'own' as const,
      sourceName: 'Postbote',
      emailState: 'unsubscribed' as const,
      columns: { Wer: 'email', Seit: 'emailStateDay', Warum: 'emailStateReason' } as const,
    }
    const done = await runToEnd(backend.client, { files: [{ file: path, options: { mapping } }] })
    expect(done.files[0]).toMatchObject({ format: 'custom', source: 'Postbote', created: 2, skipped: 1 })
    expect(await mailed()).toEqual([CARLA])
    expect((await cardOf('Anna')).emailStatuses).toMatchObject([
      { day: '2025-04-03', tool: 'newsletter', sourceName: 'Postbote', reason: 'kein Interesse' },
    ])
    const { emailState: _state, ...incomplete } = mapping
    await expect(
      runToEnd(backend.client, { files: [{ file: path, options: { mapping: incomplete } }] }),
    ).rejects.toMatchObject({ data: { code: 'mapping_incomplete', missing: ['emailState'] } })
  })

  test('rows that say nothing against anybody are no rows to repair', async () => {
    const done = await run(
      'status.csv',
      `Mail;Status\n${ANNA};angemeldet\n${BEN};abgemeldet\n${CARLA};rätselhaft\n;abgemeldet\n`,
    )
    expect(done.files[0]).toMatchObject({ format: 'newsletter-statuses', created: 1, skipped: 3 })
    const [batch] = await backend.client.imports.list()
    expect(batch?.files[0]?.rejectedRows).toBe(2)
    const rejected = await backend.client.imports.rejectedRows({ fileId: batch?.files[0]?.fileId ?? 0 })
    expect(rejected.content).toContain('4;Status unbekannt;carla.probe@gmail.com;rätselhaft')
  })
})

describe('figures of campaigns', () => {
  const report = (opens: number) =>
    `Title,Subject,Send Date,Total Recipients,Successful Deliveries,Soft Bounces,Hard Bounces,Total Bounces,Unique Opens,Unique Clicks,Unsubscribes,Abuse Complaints,Unique Id
Spring,Hello spring,"Mar 04, 2025 09:00 am","1,200","1,190",6,4,10,${opens},96,7,1,aa
Winter,Hello winter,"Jan 15, 2025 09:00 am",1000,990,6,4,10,400,50,3,0,bb
`
  test('are stored per campaign, follow a later report, and go with their import', async () => {
    const first = await run('campaigns.csv', report(500))
    expect(first.totals).toMatchObject({ campaigns: 2, newCustomers: 0 })
    const second = await run('campaigns.csv', report(512))
    expect(second.files[0]).toMatchObject({ format: 'mailchimp-campaigns', updated: 1, unchanged: 1 })
    expect(
      (await backend.client.newsletters.results()).map(one => [one.name, one.sentDay, one.opened]),
    ).toEqual([
      ['Spring', '2025-03-04', 512],
      ['Winter', '2025-01-15', 400],
    ])
    expect((await run('campaigns.csv', report(512))).batchId).toBeNull()
    await backend.client.imports.undo({ batchId: second.batchId ?? 0 })
    expect((await backend.client.newsletters.results()).map(one => one.opened)).toEqual([500, 400])
    await backend.client.imports.undo({ batchId: first.batchId ?? 0 })
    expect(await backend.client.newsletters.results()).toEqual([])
  })
})
