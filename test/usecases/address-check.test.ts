import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { AddressAnswer, AddressCheckReading } from '../../shared/model/address-check.ts'
import { freshBackend } from '../support/fresh-backend.ts'
import { shopifyOrdersCsv } from '../support/shopify-csv.ts'
import { temporaryDirectory } from '../support/temporary-directory.ts'
import {
  type BackendClient,
  FIXED_NOW_MS,
  lastEvent,
  openTestBackend,
  runToEnd,
} from '../support/test-backend.ts'
import { workbookFile } from '../support/workbook-file.ts'

const DAY_MS = 24 * 60 * 60 * 1000

const PEOPLE = [
  { name: 'Anna Groß', street: 'Lindenstrase 1', zip: '50667', city: 'Köln' },
  { name: 'Bernd Lang', street: 'Am Hof 2', zip: '50667', city: 'Köln' },
  { name: 'Clara Weiß', street: 'Ringweg 3', zip: '20095', city: 'Hamburg' },
  { name: 'Dora Kurz', street: 'Ringweg 4', zip: '20095', city: 'Hamburg' },
  { name: 'Emil Blau', street: 'Ringweg 5', zip: '20095', city: 'Hamburg' },
]

const orders = shopifyOrdersCsv(
  PEOPLE.map(({ name, ...address }, index) => ({
    number: `#${1001 + index}`,
    email: `buyer${index}@example.com`,
    name,
    ...address,
    country: 'DE',
  })),
)

const backend = freshBackend(filling => filling.load(filling.file('orders.csv', orders)))

/** The customers' numbers, by family name, as the list for the check gives them. */
async function ids(): Promise<Record<string, number>> {
  const { content } = await backend.client.lists.export({ purpose: 'address_check' })
  const rows = content.trim().split('\r\n').slice(1)
  return Object.fromEntries(
    rows.map(row => {
      const cells = row.split(';')
      return [cells[1] ?? '', Number(cells[6])]
    }),
  )
}

async function result(...rows: (string | number)[][]): Promise<string> {
  const header = ['Vorname', 'Nachname', 'Straße', 'Hausnr.', 'PLZ', 'Ort', 'ID', 'Bemerkung']
  return backend.file('ergebnis.csv', [header, ...rows].map(cells => `${cells.join(';')}\r\n`).join(''))
}

const answersTo = (reading: AddressCheckReading, accepted: boolean): AddressAnswer[] =>
  [...reading.proposals, ...reading.same].map(({ customerId, outcome, found, finding }) => ({
    customerId,
    outcome,
    found,
    finding,
    accepted,
  }))

/** One row of each kind: another spelling, another address, not to be found, deceased, and one that holds. */
async function everyKind(): Promise<string> {
  const id = await ids()
  return result(
    ['Anna', 'Groß', 'Lindenstraße', '1', '50667', 'Köln', id['Groß'] ?? 0, 'korrigiert'],
    ['Bernd', 'Lang', 'Neue Gasse', '12a', '10115', 'Berlin', id['Lang'] ?? 0, 'verzogen'],
    ['Clara', 'Weiß', 'Ringweg', '3', '20095', 'Hamburg', id['Weiß'] ?? 0, 'Empfänger unbekannt verzogen'],
    ['Dora', 'Kurz', 'Ringweg', '4', '20095', 'Hamburg', id['Kurz'] ?? 0, 'verstorben'],
    ['Emil', 'Blau', 'Ringweg', '5', '20095', 'Hamburg', id['Blau'] ?? 0, ''],
  )
}

test('a result is proposals and nothing else, until the owner says what holds', async () => {
  const { client } = backend
  const file = await everyKind()
  const id = await ids()
  const cards = () => Promise.all(Object.values(id).map(customer => client.customers.get({ id: customer })))
  const before = await cards()
  const reading = await client.addressCheck.read({ file })
  expect(await cards()).toEqual(before)
  expect(reading.rows).toBe(5)
  expect(reading.proposals.map(({ name, outcome }) => [name, outcome])).toEqual([
    ['Anna Groß', 'spelling'],
    ['Bernd Lang', 'moved'],
    ['Clara Weiß', 'undeliverable'],
    ['Dora Kurz', 'deceased'],
  ])
  expect(reading.proposals[1]).toMatchObject({
    shown: { street: 'Am Hof', houseNumber: '2', postalCode: '50667', city: 'Köln' },
    found: { street: 'Neue Gasse', houseNumber: '12a', postalCode: '10115', city: 'Berlin' },
    remark: 'verzogen',
  })
  expect(reading.same.map(({ customerId }) => customerId)).toEqual([id['Blau']])
  expect(reading.unusable).toEqual([])

  const { before: undo } = await client.addressCheck.answer({ answers: answersTo(reading, true) })
  const [anna, bernd, clara, dora, emil] = await Promise.all(
    ['Groß', 'Lang', 'Weiß', 'Kurz', 'Blau'].map(name => client.customers.get({ id: id[name] ?? 0 })),
  )
  const confirmed = { day: '2026-11-21', by: 'owner', returnedDay: null }
  expect(anna).toMatchObject({ displayed: { street: 'Lindenstraße' }, addressConfirmation: confirmed })
  expect(anna?.edited).toEqual(['street'])
  expect(bernd).toMatchObject({
    displayed: { street: 'Neue Gasse', houseNumber: '12a', postalCode: '10115', city: 'Berlin' },
    imported: { street: 'Am Hof' },
    addressConfirmation: confirmed,
  })
  expect(clara?.postVerdict).toMatchObject({ allowed: false, reason: 'mail_returned' })
  expect(dora).toMatchObject({ endedDay: '2026-11-21', postVerdict: { reason: 'mail_returned' } })
  expect(emil).toMatchObject({ edited: [], addressConfirmation: confirmed })
  for (const card of [anna, bernd, clara, dora, emil]) expect(card?.addressCheckedDay).toBe('2026-11-21')

  const again = await client.addressCheck.read({ file })
  expect([again.proposals, again.same, again.answered]).toEqual([[], [], 5])

  await client.addressCheck.takeBack({ before: undo })
  expect(await cards()).toEqual(before)
  expect(await client.addressCheck.read({ file })).toEqual(reading)
})

test('what is rejected leaves everything, and is not asked again', async () => {
  const { client } = backend
  const file = await everyKind()
  const reading = await client.addressCheck.read({ file })
  const [first] = reading.proposals
  const before = await client.customers.get({ id: first?.customerId ?? 0 })
  await client.addressCheck.answer({ answers: answersTo(reading, false) })
  const after = await client.customers.get({ id: first?.customerId ?? 0 })
  expect(after).toEqual({ ...before, addressCheckedDay: '2026-11-21' })
  expect(await client.addressCheck.read({ file })).toMatchObject({ proposals: [], same: [], answered: 5 })
})

/** The same customer base on several days, one after the other. */
async function onDays(...days: [day: number, work: (client: BackendClient) => Promise<void>][]) {
  await using directory = await temporaryDirectory()
  const data = join(directory.path, 'data')
  for (const [index, [day, work]] of days.entries()) {
    const opened = await openTestBackend(data, FIXED_NOW_MS + day * DAY_MS)
    try {
      if (index === 0) await runToEnd(opened.client, { files: [backend.file('orders.csv', orders)] })
      await work(opened.client)
    } finally {
      await opened.close()
    }
  }
}

async function answerAll(client: BackendClient, file: string): Promise<void> {
  const reading = await client.addressCheck.read({ file })
  expect(reading.answered).toBe(0)
  expect(reading.proposals.length + reading.same.length).toBe(5)
  await client.addressCheck.answer({ answers: answersTo(reading, true) })
}

test('what was answered counts for the round of its list; in the next one the same is asked again', async () => {
  const file = await everyKind()
  const asksNothing = { answered: 5, proposals: [], same: [] }
  await onDays(
    [
      0,
      async client => {
        await client.lists.export({ purpose: 'address_check' })
        await answerAll(client, file)
      },
    ],
    [
      365,
      async client => {
        // As long as nobody was asked about anew, it is the file of the last round.
        expect(await client.addressCheck.read({ file })).toMatchObject(asksNothing)
        await client.lists.export({ purpose: 'address_check' })
        await answerAll(client, file)
        const { customers } = await client.customers.search({ query: 'Blau' })
        expect(await client.customers.get({ id: customers[0]?.id ?? 0 })).toMatchObject({
          addressConfirmation: { day: '2027-11-21', by: 'owner' },
          addressCheckedDay: '2027-11-21',
        })
        expect(await client.addressCheck.read({ file })).toMatchObject(asksNothing)
      },
    ],
  )
})

test('where no list tells when a round began, answers count for thirty days', async () => {
  const file = await everyKind()
  await onDays(
    [0, client => answerAll(client, file)],
    [30, async client => expect(await client.addressCheck.read({ file })).toMatchObject({ answered: 5 })],
    [31, client => answerAll(client, file)],
  )
})

test('an answer holds when the import is taken back and made anew, follows merges, and goes with a split', async () => {
  const { client } = backend
  const id = await ids()
  const file = await everyKind()
  const { proposals } = await client.addressCheck.read({ file })
  const anna = proposals.filter(({ name }) => name === 'Anna Groß')
  await client.addressCheck.answer({
    answers: anna.map(({ customerId, outcome, found, finding }) => ({
      customerId,
      outcome,
      found,
      finding,
      accepted: false,
    })),
  })
  const checkedDay = async (name: string) => {
    const { customers } = await client.customers.search({ query: name })
    return (await client.customers.get({ id: customers[0]?.id ?? 0 })).addressCheckedDay
  }
  await client.duplicates.merge({ orders: [{ customerIds: [id['Lang'] ?? 0, id['Groß'] ?? 0] }] })
  expect(await checkedDay('Lang')).toBe('2026-11-21')
  await client.customers.split({ customerIds: [id['Groß'] ?? 0] })
  expect(await checkedDay('Lang')).toBeNull()
  expect(await checkedDay('Groß')).toBe('2026-11-21')
  const [batch] = await client.imports.list()
  await client.imports.undo({ batchId: batch?.id ?? 0 })
  await backend.load(backend.file('orders.csv', orders))
  expect(await checkedDay('Groß')).toBe('2026-11-21')
  expect(await checkedDay('Lang')).toBeNull()
})

test('what was said of people of the sample shop goes with it', async () => {
  const { client } = backend
  const own = await ids()
  await lastEvent(await client.sample.load())
  const [name = '', sampleId = 0] =
    Object.entries(await ids()).find(([, id]) => !Object.values(own).includes(id)) ?? []
  const { displayed } = await client.customers.get({ id: sampleId })
  const { firstName, street, houseNumber, postalCode, city } = displayed
  const file = await result([
    firstName ?? '',
    name,
    street ?? '',
    houseNumber ?? '',
    postalCode ?? '',
    city ?? '',
    sampleId,
    'unbekannt',
  ])
  const reading = await client.addressCheck.read({ file })
  await client.addressCheck.answer({ answers: answersTo(reading, false) })
  expect((await client.customers.get({ id: sampleId })).addressCheckedDay).toBe('2026-11-21')
  await client.sample.remove()
  await lastEvent(await client.sample.load())
  const again = await ids()
  expect((await client.customers.get({ id: again[name] ?? 0 })).addressCheckedDay).toBeNull()
})

test('whoever moved, with nothing but the old address beside it, is to be found nowhere', async () => {
  const id = await ids()
  const file = await result(
    [
      'Anna',
      'Groß',
      'Lindenstr.',
      '1',
      '50667',
      'Köln',
      id['Groß'] ?? 0,
      'Umzug, neue Adresse nicht bekannt',
    ],
    ['Bernd', 'Lang', 'Am Hoff', '2', '50667', 'Köln', id['Lang'] ?? 0, 'verzogen'],
    ['Clara', 'Weiß', 'Ringweeg', '3', '20095', 'Hamburg', id['Weiß'] ?? 0, 'kein Umzug'],
  )
  const { proposals } = await backend.client.addressCheck.read({ file })
  expect(proposals.map(({ name, outcome }) => [name, outcome])).toEqual([
    ['Anna Groß', 'undeliverable'],
    ['Bernd Lang', 'undeliverable'],
    ['Clara Weiß', 'spelling'],
  ])
})

test('rows that mean nobody here, or say too little, are told with their reason', async () => {
  const { client } = backend
  const id = await ids()
  const anna = id['Groß'] ?? 0
  const file = await result(
    ['Anna', 'Groß', 'Lindenstraße', '1', '50667', 'Köln', '', ''],
    ['Anna', 'Groß', 'Lindenstraße', '1', '50667', 'Köln', 987654, ''],
    ['Anna', 'Groß', 'Lindenstraße', '1', '50667', 'Köln', 'abc', ''],
    ['Anna', 'Klein', 'Lindenstraße', '1', '50667', 'Köln', anna, ''],
    ['Anna', 'Groß', 'Lindenstraße', '1', '50667', 'Köln', anna, ''],
    ['Bernd', 'Lang', 'Neue Gasse', '', '10115', 'Berlin', id['Lang'] ?? 0, ''],
  )
  const { unusable, proposals, rows } = await client.addressCheck.read({ file })
  expect(rows).toBe(6)
  expect(proposals).toEqual([])
  expect(unusable).toEqual([
    { row: 2, id: '', reason: 'no_id' },
    { row: 3, id: '987654', reason: 'unknown_id' },
    { row: 4, id: 'abc', reason: 'unknown_id' },
    { row: 5, id: String(anna), reason: 'other_name' },
    { row: 6, id: String(anna), reason: 'repeated' },
    { row: 7, id: String(id['Lang']), reason: 'incomplete' },
  ])
})

test('corrected columns stand beside those that were handed in, in workbooks too', async () => {
  const { client } = backend
  const id = await ids()
  const header = ['ID', 'Nachname', 'Straße', 'Hausnr.', 'PLZ', 'Ort', 'Straße neu', 'PLZ neu', 'Status']
  const rows = [
    [String(id['Groß']), 'Groß', 'Lindenstrase', '1', '50667', 'Köln', 'Lindenstraße', '', 'ok'],
    [String(id['Lang']), 'Lang', 'Am Hof', '2', '50667', 'Köln', '', '', 'ok'],
  ]
  const file = backend.file('ergebnis.xlsx', workbookFile([header, ...rows]))
  const reading = await client.addressCheck.read({ file })
  expect(reading.proposals).toMatchObject([
    { outcome: 'spelling', found: { street: 'Lindenstraße', houseNumber: '1', postalCode: '50667' } },
  ])
  expect(reading.same).toHaveLength(1)
  expect(reading.columns.map(({ means }) => means)).toEqual([
    'id',
    'lastName',
    'street',
    'houseNumber',
    'postalCode',
    'city',
    'street',
    'postalCode',
    'remark',
  ])
})

test('any other file is refused, in words', async () => {
  const { client } = backend
  for (const [name, content] of [
    ['orders.csv', orders],
    ['text.txt', 'Nothing at all'],
    ['empty.csv', ''],
  ] as const) {
    const file = backend.file(name, content)
    await expect(client.addressCheck.read({ file })).rejects.toMatchObject({
      data: { code: 'no_address_check', name },
    })
  }
})
