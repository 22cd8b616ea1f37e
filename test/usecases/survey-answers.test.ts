import { describe, expect, test } from 'vitest'
import { dumpTables } from '../support/dump.ts'
import { freshBackend } from '../support/fresh-backend.ts'
import { shopifyOrdersCsv, type TestOrder } from '../support/shopify-csv.ts'
import { runToEnd } from '../support/test-backend.ts'
import { workbookFile } from '../support/workbook-file.ts'

const anna = { email: 'anna@example.com', name: 'Anna Beispiel' }
const ben = { email: 'ben@example.com', name: 'Ben Muster', street: 'Ahornallee 3' }
const SHOP: readonly TestOrder[] = [
  { number: '#1', ...anna, day: '2026-03-01', subtotal: '20.00' },
  { number: '#1042', ...ben, day: '2026-05-01', subtotal: '50.00' },
]
const ANSWERS = `Zeitstempel,E-Mail-Adresse,Worüber möchten Sie von uns hören?,Sonstiges
03.11.2026 09:12:44,ANNA@example.com,"Tee, Kannen",
03.11.2026 10:01:02,ben@example.com,"Tee, Töpferkurse",gern auch Japanisches
04.11.2026 18:30:00,fremd@example.com,Tee,
05.11.2026 07:00:10,anna@example.com,,
`

const backend = freshBackend(async ({ client, file, load }) => {
  await load(file('shop.csv', shopifyOrdersCsv(SHOP)))
  const names = ['Tee', 'Kannen']
  await client.interests.saveTopics({
    topics: names.map(name => ({ id: null, name, description: '', categories: [] })),
  })
})
const { file, load } = backend

async function known(name: string): Promise<string[]> {
  const found = (await backend.client.customers.search({})).customers.find(one => one.name === name)
  const interests = await backend.client.interests.ofCustomer({ customerId: found?.id ?? 0 })
  return interests.map(({ name: of, stated }) => `${of}: ${stated?.word} ${stated?.source} ${stated?.day}`)
}

async function preview(path: string) {
  for await (const event of await backend.client.imports.preview({ files: [path] }))
    if (event.kind === 'done') return event
  throw new Error('no preview')
}

describe('a file of answers', () => {
  test('is recognised, says before the import what it finds, makes no customer, and is taken back as a whole', async () => {
    const path = file('antworten.csv', ANSWERS)
    const seen = await preview(path)
    expect(seen.totals).toMatchObject({ newCustomers: 0, answers: 2 })
    const [shown] = seen.files
    expect(shown).toMatchObject({ format: 'survey-answers', rows: 4, created: 2, skipped: 2 })
    expect(shown?.issues.map(({ code, count, examples }) => [code, count, examples[0]?.raw])).toEqual([
      ['unknown_topic', 1, 'Töpferkurse'],
      ['unknown_person', 1, '04.11.2026 18:30:00 · fremd@example.com · Tee'],
      ['no_interest_named', 1, '05.11.2026 07:00:10 · anna@example.com'],
    ])
    expect(shown?.columns.map(({ field }) => field)).toEqual([
      'interestDay',
      'email',
      'interests',
      'interestRemark',
    ])
    expect(shown?.entries[1]?.answer).toEqual({
      words: [
        { text: 'Tee', word: 'yes' },
        { text: 'Töpferkurse', word: 'yes' },
      ],
      remark: 'gern auch Japanisches',
      day: '2026-11-03',
    })
    expect(await known('Anna Beispiel')).toEqual([])
    const before = dumpTables(backend.dataDirectory)

    const done = await load(path)
    expect(done.totals).toEqual(seen.totals)
    expect(await known('Anna Beispiel')).toEqual([
      'Tee: yes survey 2026-11-03',
      'Kannen: yes survey 2026-11-03',
    ])
    expect(await known('Ben Muster')).toEqual([
      'Tee: yes survey 2026-11-03',
      'Töpferkurse: yes survey 2026-11-03',
      'gern auch Japanisches: yes survey 2026-11-03',
    ])
    expect((await backend.client.customers.search({ gap: 'no_wish' })).total).toBe(0)
    expect((await backend.client.app.status()).sources).toHaveLength(1)
    await backend.client.imports.undo({ batchId: done.batchId ?? 0 })
    expect(dumpTables(backend.dataDirectory)).toEqual(before)
  })

  test('the same file again changes nothing, a later answer does', async () => {
    await load(file('antworten.csv', ANSWERS))
    const again = await load(file('nochmal.csv', ANSWERS))
    expect(again).toMatchObject({
      batchId: null,
      files: [{ created: 0, updated: 0, unchanged: 2, skipped: 2 }],
    })
    const later = ANSWERS.replace('"Tee, Kannen"', 'Tee (nicht mehr)').replaceAll('03.11.', '20.11.')
    expect((await load(file('spaeter.csv', later))).files[0]).toMatchObject({ updated: 2 })
    expect(await known('Anna Beispiel')).toEqual([
      'Tee: no survey 2026-11-20',
      'Kannen: yes survey 2026-11-03',
    ])
  })

  test('what another import said too stays when one is taken back', async () => {
    const first = await load(file('antworten.csv', ANSWERS))
    await load(file('mehr.csv', `${ANSWERS}06.11.2026 07:00:10,anna@example.com,Japan,\n`))
    await backend.client.imports.undo({ batchId: first.batchId ?? 0 })
    expect(await known('Anna Beispiel')).toEqual([
      'Tee: yes survey 2026-11-03',
      'Kannen: yes survey 2026-11-03',
      'Japan: yes survey 2026-11-06',
    ])
  })

  test('finds people by numbers of orders, also such as come with the same drop, and by what a topic was called', async () => {
    const [tea, pots] = (await backend.client.interests.topics()).topics
    if (tea === undefined || pots === undefined) throw new Error('no topics')
    await backend.client.interests.saveTopics({ topics: [{ ...tea, name: 'Teesorten' }, pots] })
    const slips = file(
      'zettel.csv',
      'Kundennummer;Bestellnummer;Interessen;Anmerkung;Datum\n;1042;Tee;;14.10.2026\n;#7;Kannen;;14.10.2026\n',
    )
    const orders = file(
      'neu.csv',
      shopifyOrdersCsv([{ number: '#7', email: 'dora@example.com', name: 'Dora Neu' }]),
    )
    const done = await load(slips, orders)
    expect(done.totals).toMatchObject({ newCustomers: 1, answers: 2 })
    expect(await known('Ben Muster')).toEqual(['Teesorten: yes survey 2026-10-14'])
    expect(await known('Dora Neu')).toEqual(['Kannen: yes survey 2026-10-14'])
  })

  test('is read from a workbook too, and not taken twice where the same stands in a text', async () => {
    const workbook = workbookFile([
      ['Zeitstempel', 'E-Mail-Adresse', 'Worüber möchten Sie von uns hören?', 'Sonstiges'],
      [new Date(Date.UTC(2026, 10, 3, 9, 12)), 'anna@example.com', 'Tee;Kannen', null],
    ])
    const done = await load(file('antworten.xlsx', workbook))
    expect(done.files[0]).toMatchObject({ format: 'survey-answers', created: 1 })
    expect(await known('Anna Beispiel')).toEqual([
      'Tee: yes survey 2026-11-03',
      'Kannen: yes survey 2026-11-03',
    ])
    const text = `${ANSWERS.split('\n').slice(0, 2).join('\n')}\n`
    expect(await load(file('antworten.csv', text))).toMatchObject({ batchId: null })
  })

  test('an address that several customers have says nothing of any of them, and the row is told of', async () => {
    const lists = ['Ladenkasse', 'Messestand'].map((sourceName, index) =>
      file(`${sourceName}.csv`, `Kundennummer;Nachname;Ort;Quelle\n77;Muster${index};Köln;${sourceName}\n`),
    )
    for (const [index, path] of lists.entries()) {
      const columns = { Kundennummer: 'customerNumber', Nachname: 'lastName', Ort: 'city' } as const
      const mapping = { kind: 'customers', channel: 'own', sourceName: `Liste ${index}`, columns } as const
      await runToEnd(backend.client, { files: [{ file: path, options: { mapping } }] })
    }
    const slips = file('zettel.csv', 'Kundennummer;Interessen;Anmerkung;Datum\n77;Tee;;14.10.2026\n')
    const done = await load(slips)
    expect(done.files[0]).toMatchObject({ format: 'survey-answers', created: 0, skipped: 1 })
    expect(done.files[0]?.issues[0]).toMatchObject({ code: 'several_persons', count: 1 })
  })

  test('a list of customers with a column of interests is no survey', async () => {
    const list = file(
      'kunden.csv',
      'E-Mail;Vorname;Nachname;Interessen\nanna@example.com;Anna;Beispiel;Tee\n',
    )
    expect((await preview(list)).files[0]?.format).not.toBe('survey-answers')
  })
})
