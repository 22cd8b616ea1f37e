import { describe, expect, test } from 'vitest'
import { type CustomField, customFieldReference } from '../../shared/model/custom-field.ts'
import type { ColumnMapping } from '../../shared/model/import-columns.ts'
import { dumpTables, integrityOf } from '../support/dump.ts'
import { freshBackend } from '../support/fresh-backend.ts'
import { runToEnd } from '../support/test-backend.ts'

const backend = freshBackend()

type Fields = Record<'size' | 'weight' | 'since' | 'blend' | 'topics' | 'member', CustomField>

async function addFields(): Promise<Fields> {
  const add = (name: string, kind: CustomField['kind'], choices: string[] = []) =>
    backend.client.fields.add({ name, kind, choices })
  return {
    size: await add('Schuhgröße', 'text'),
    weight: await add('Gewicht', 'number'),
    since: await add('Kunde seit', 'date'),
    blend: await add('Lieblingssorte', 'choice', ['Grüntee', 'Schwarztee']),
    topics: await add('Interessen', 'choices', ['Tee', 'Kannen']),
    member: await add('Im Klub', 'yes_no'),
  }
}

const HEADER = ['Mail', 'Familienname', 'Schuh', 'Kilo', 'Seit', 'Sorte', 'Themen', 'Klub']

function mappingOf(fields: Fields): ColumnMapping {
  return {
    kind: 'customers',
    channel: 'own',
    sourceName: 'Mein Laden',
    columns: {
      Mail: 'email',
      Familienname: 'lastName',
      Schuh: customFieldReference(fields.size),
      Kilo: customFieldReference(fields.weight),
      Seit: customFieldReference(fields.since),
      Sorte: customFieldReference(fields.blend),
      Themen: customFieldReference(fields.topics),
      Klub: customFieldReference(fields.member),
    },
  }
}

const ANNA = [
  'anna@example.com',
  'Beispiel',
  '39,5 weit',
  '1.234,5',
  '24.12.2020',
  'grüntee',
  'Tee; Messer',
  'ja',
]

async function load(
  rows: readonly (readonly string[])[],
  mapping: ColumnMapping,
  header: readonly string[] = HEADER,
) {
  const path = backend.file(
    `${Math.random()}.csv`,
    [header, ...rows].map(cells => cells.map(cell => `"${cell}"`).join('\t')).join('\r\n'),
  )
  return runToEnd(backend.client, { files: [path], mapping })
}

async function cardOf(query: string) {
  const { customers } = await backend.client.customers.search({ query })
  return backend.client.customers.get({ id: customers[0]?.id ?? 0 })
}

const valuesOf = async (query: string) =>
  Object.fromEntries((await cardOf(query)).fields.map(({ field, value }) => [field.name, value]))

describe('fields of the owner’s own', () => {
  test('are added, renamed, ordered, removed and brought back with their values', async () => {
    const { client } = backend
    const fields = await addFields()
    await load([ANNA], mappingOf(fields))
    const names = async () => (await client.fields.list()).map(({ name }) => name)
    expect(await names()).toEqual([
      'Schuhgröße',
      'Gewicht',
      'Kunde seit',
      'Lieblingssorte',
      'Interessen',
      'Im Klub',
    ])
    await client.fields.change({ id: fields.size.id, name: 'Größe', choices: ['unused'] })
    await client.fields.reorder({ ids: [fields.member.id, fields.size.id] })
    expect(await names()).toEqual([
      'Im Klub',
      'Größe',
      'Gewicht',
      'Kunde seit',
      'Lieblingssorte',
      'Interessen',
    ])
    await client.fields.remove({ id: fields.blend.id })
    expect(await names()).not.toContain('Lieblingssorte')
    expect((await cardOf('anna')).fields.map(({ field }) => field.id)).not.toContain(fields.blend.id)
    expect(
      (await client.customers.search({ fields: [{ fieldId: fields.blend.id, known: true }] })).total,
    ).toBe(0)
    await client.fields.restore({ id: fields.blend.id })
    expect((await valuesOf('anna'))['Lieblingssorte']).toEqual(['Grüntee'])
    expect(
      (await client.customers.search({ fields: [{ fieldId: fields.blend.id, known: true }] })).total,
    ).toBe(1)
  })

  test('rename a choice in every value, the owner’s and the imported, now and in later files', async () => {
    const { client } = backend
    const fields = await addFields()
    const { blend, topics } = fields
    await load([ANNA], mappingOf(fields))
    const { id } = await cardOf('anna')
    await client.fields.setValues({
      customerId: id,
      values: [{ fieldId: topics.id, value: ['Kannen', 'Tee'] }],
    })
    const change = (field: CustomField, choices: string[], from: string, to: string) =>
      client.fields.change({ id: field.id, choices, renamed: [{ from, to }] })
    await change(blend, ['Grüner Tee', 'Schwarztee'], 'Grüntee', 'Grüner Tee')
    await change(topics, ['Teesorten', 'Kannen'], 'Tee', 'Teesorten')
    const expected = { Lieblingssorte: ['Grüner Tee'], Interessen: ['Kannen', 'Teesorten'] }
    expect(await valuesOf('anna')).toMatchObject(expected)
    const imported = (await cardOf('anna')).fields.find(({ field }) => field.id === topics.id)?.imported
    expect(imported?.value).toEqual(['Teesorten', 'Messer'])
    const found = async (oneOf: string[]) =>
      (await client.customers.search({ fields: [{ fieldId: blend.id, oneOf }] })).total
    expect([await found(['Grüner Tee']), await found(['Grüntee'])]).toEqual([1, 0])
    // The same file again, and a further one, still in the old words.
    const again = await load([ANNA], mappingOf(fields))
    expect([again.batchId, again.files[0]?.unchanged]).toEqual([null, 1])
    await load([ANNA.with(0, 'ben@example.com').with(1, 'Muster')], mappingOf(fields))
    expect((await valuesOf('ben'))['Lieblingssorte']).toEqual(['Grüner Tee'])
    // Once more, and a way back.
    await change(blend, ['Sencha', 'Schwarztee'], 'Grüner Tee', 'Sencha')
    await load([ANNA.with(0, 'ida@example.com').with(1, 'Test')], mappingOf(fields))
    expect((await valuesOf('ida'))['Lieblingssorte']).toEqual(['Sencha'])
    await change(blend, ['Grüntee', 'Schwarztee'], 'Sencha', 'Grüntee')
    for (const name of ['anna', 'ben', 'ida'])
      expect((await valuesOf(name))['Lieblingssorte']).toEqual(['Grüntee'])
    expect(integrityOf(backend.dataDirectory)).toEqual(['ok', []])
  })

  test('swap two choices, and make one of two', async () => {
    const { client } = backend
    const fields = await addFields()
    await load([ANNA.with(6, 'Tee; Kannen')], mappingOf(fields))
    const { topics } = fields
    await client.fields.change({
      ...{ id: topics.id, choices: ['Kannen', 'Tee'] },
      renamed: [
        { from: 'Tee', to: 'Kannen' },
        { from: 'Kannen', to: 'Tee' },
      ],
    })
    expect((await valuesOf('anna'))['Interessen']).toEqual(['Kannen', 'Tee'])
    await client.fields.change({ id: topics.id, choices: ['Tee'], renamed: [{ from: 'Kannen', to: 'Tee' }] })
    expect((await valuesOf('anna'))['Interessen']).toEqual(['Tee'])
  })

  test('have names of their own', async () => {
    const { client } = backend
    const { size } = await addFields()
    const taken = { data: { code: 'field_name_taken', name: 'SCHUHGROESSE' } }
    await expect(client.fields.add({ name: 'SCHUHGROESSE', kind: 'text' })).rejects.toMatchObject(taken)
    await client.fields.remove({ id: size.id })
    await client.fields.add({ name: 'Schuhgröße', kind: 'number' })
    await expect(client.fields.restore({ id: size.id })).rejects.toMatchObject({
      data: { code: 'field_name_taken' },
    })
    await expect(client.fields.change({ id: 99, name: 'x' })).rejects.toMatchObject({
      data: { code: 'not_found', what: 'field' },
    })
  })

  test('only take values of their kind', async () => {
    const { client } = backend
    const fields = await addFields()
    await load([ANNA], mappingOf(fields))
    const { id } = await cardOf('anna')
    const set = (field: CustomField, value: string[]) =>
      client.fields.setValues({ customerId: id, values: [{ fieldId: field.id, value }] })
    for (const [field, value] of [
      [fields.weight, ['heavy']],
      [fields.weight, ['1', '2']],
      [fields.since, ['24.12.2020']],
      [fields.since, ['2021-02-30']],
      [fields.member, ['perhaps']],
      [fields.size, ['  ']],
    ] as const)
      await expect(set(field, [...value])).rejects.toMatchObject({
        data: { code: 'invalid', field: field.name },
      })
    await set(fields.weight, ['-0.5'])
    await set(fields.topics, ['Kannen', 'Tee', 'Kannen'])
    expect(await valuesOf('anna')).toMatchObject({ Gewicht: ['-0.5'], Interessen: ['Kannen', 'Tee'] })
  })
})

describe('values of files', () => {
  test('are read by the kind of their field, choices in the owner’s spelling', async () => {
    const fields = await addFields()
    const done = await load([ANNA], mappingOf(fields))
    expect(done.files[0]).toMatchObject({ rows: 1, created: 1, issues: [] })
    expect(await valuesOf('anna')).toEqual({
      Schuhgröße: ['39,5 weit'],
      Gewicht: ['1234.5'],
      'Kunde seit': ['2020-12-24'],
      Lieblingssorte: ['Grüntee'],
      Interessen: ['Tee', 'Messer'],
      'Im Klub': ['yes'],
    })
    const listed = await backend.client.fields.list()
    expect(listed.find(({ id }) => id === fields.topics.id)).toMatchObject({
      usedBy: 1,
      found: ['Messer', 'Tee'],
    })
  })

  test('that do not fit are told, the row is taken without them', async () => {
    const fields = await addFields()
    const done = await load(
      [['ben@example.com', 'Muster', '', 'schwer', '99.99.2020', '', '', 'vielleicht']],
      mappingOf(fields),
    )
    expect(done.files[0]).toMatchObject({ created: 1, skipped: 0 })
    expect(done.files[0]?.issues.map(({ code, column }) => `${code} ${column}`).toSorted()).toEqual([
      'bad_date Seit',
      'bad_field_value Kilo',
      'bad_field_value Klub',
    ])
    expect(new Set(Object.values(await valuesOf('ben')))).toEqual(new Set([null]))
  })

  test('give way to the owner’s, and show again when that one is taken away', async () => {
    const { client } = backend
    const fields = await addFields()
    await load([ANNA], mappingOf(fields))
    const { id } = await cardOf('anna')
    const set = (value: string[] | null) =>
      client.fields.setValues({ customerId: id, values: [{ fieldId: fields.blend.id, value }] })
    await set(['Schwarztee'])
    const entry = async () => (await cardOf('anna')).fields.find(({ field }) => field.id === fields.blend.id)
    expect(await entry()).toMatchObject({
      value: ['Schwarztee'],
      imported: { value: ['Grüntee'], sourceName: 'Mein Laden' },
      isEdited: true,
    })
    await set(null)
    expect(await entry()).toMatchObject({ value: ['Grüntee'], isEdited: false })
  })

  test('of a later import count; undone, those before do again', async () => {
    const { client } = backend
    const fields = await addFields()
    await load([ANNA], mappingOf(fields))
    const before = dumpTables(backend.dataDirectory)
    const later = await load([[...ANNA.slice(0, 3), '70', ...ANNA.slice(4)]], mappingOf(fields))
    expect(later.files[0]).toMatchObject({ updated: 1 })
    expect((await valuesOf('anna'))['Gewicht']).toEqual(['70'])
    const again = await load([[...ANNA.slice(0, 3), '70', ...ANNA.slice(4)]], mappingOf(fields))
    expect(again).toMatchObject({ batchId: null, files: [{ unchanged: 1 }] })
    await client.imports.undo({ batchId: later.batchId ?? 0 })
    expect((await valuesOf('anna'))['Gewicht']).toEqual(['1234.5'])
    expect(dumpTables(backend.dataDirectory)).toEqual(before)
    expect(integrityOf(backend.dataDirectory)).toEqual(['ok', []])
  })

  test('of the only import go with it, the owner’s stay with the person', async () => {
    const { client } = backend
    const fields = await addFields()
    const first = await load([ANNA], mappingOf(fields))
    const { id } = await cardOf('anna')
    await client.fields.setValues({ customerId: id, values: [{ fieldId: fields.size.id, value: ['41'] }] })
    await client.imports.undo({ batchId: first.batchId ?? 0 })
    const card = await client.customers.get({ id })
    expect(card.fields.map(({ value }) => value)).toEqual([['41'], null, null, null, null, null])
    expect(integrityOf(backend.dataDirectory)).toEqual(['ok', []])
  })

  test('come with orders too, for their buyer; the same order with another value is an update', async () => {
    const fields = await addFields()
    const mapping: ColumnMapping = {
      kind: 'orders',
      channel: 'own',
      sourceName: 'Mein Laden',
      currency: 'EUR',
      columns: {
        Nummer: 'orderId',
        Tag: 'day',
        Mail: 'email',
        Summe: 'total',
        Themen: customFieldReference(fields.topics),
      },
    }
    const header = ['Nummer', 'Tag', 'Mail', 'Summe', 'Themen']
    const row = (topics: string) => ['B-1', '24.10.2026', 'cem@example.com', '12,50', topics]
    await load([row('Tee')], mapping, header)
    expect((await valuesOf('cem'))['Interessen']).toEqual(['Tee'])
    const same = await load([row('Tee')], mapping, header)
    expect(same.batchId).toBeNull()
    const other = await load([row('Kannen')], mapping, header)
    expect(other.files[0]).toMatchObject({ updated: 1 })
    expect((await valuesOf('cem'))['Interessen']).toEqual(['Kannen'])
    await backend.client.imports.undo({ batchId: other.batchId ?? 0 })
    expect((await valuesOf('cem'))['Interessen']).toEqual(['Tee'])
    expect(integrityOf(backend.dataDirectory)).toEqual(['ok', []])
  })
})

describe('searching by own fields', () => {
  test('finds by each kind, by words, and what is not known', async () => {
    const { client } = backend
    const fields = await addFields()
    const row = (email: string, ...cells: string[]) => [email, 'Muster', ...cells]
    await load(
      [
        row('anna@example.com', 'schmal', '10', '2020-01-01', 'Grüntee', 'Tee', 'ja'),
        row('ben@example.com', 'Überbreit', '200', '2024-06-30', 'Schwarztee', 'Tee;Kannen', 'nein'),
        row('cem@example.com', '', '', '', '', '', ''),
      ],
      mappingOf(fields),
    )
    const found = async (filter: Parameters<typeof client.customers.search>[0]) =>
      (await client.customers.search({ ...filter, sort: 'name' })).customers.map(
        ({ email }) => email?.split('@')[0],
      )
    const by = (field: CustomField, condition: object) =>
      found({ fields: [{ fieldId: field.id, ...condition }] })
    expect(await by(fields.size, { contains: 'uberbreit' })).toEqual([])
    expect(await by(fields.size, { contains: 'ÜBERB' })).toEqual(['ben'])
    expect(await by(fields.weight, { from: '20' })).toEqual(['ben'])
    expect(await by(fields.weight, { from: '9.5', to: '10' })).toEqual(['anna'])
    expect(await by(fields.since, { from: '2024-06-30', to: '2024-12-31' })).toEqual(['ben'])
    expect(await by(fields.blend, { oneOf: ['Grüntee'] })).toEqual(['anna'])
    expect(await by(fields.topics, { oneOf: ['Tee', 'Kannen'] })).toEqual(['anna', 'ben'])
    expect(await by(fields.member, { oneOf: ['no'] })).toEqual(['ben'])
    expect(await by(fields.member, { known: false })).toEqual(['cem'])
    expect(await by(fields.member, { known: true })).toEqual(['anna', 'ben'])
    expect(
      await found({
        fields: [
          { fieldId: fields.topics.id, oneOf: ['Tee'] },
          { fieldId: fields.weight.id, from: '100' },
        ],
      }),
    ).toEqual(['ben'])
    expect(await found({ query: 'schwarztee' })).toEqual(['ben'])
    expect(await found({ query: 'uberbreit' })).toEqual(['ben'])
    await client.fields.remove({ id: fields.blend.id })
    expect(await found({ query: 'schwarztee' })).toEqual([])
  })
})

describe('own fields in lists', () => {
  test('are columns behind the others, written as the target writes', async () => {
    const { client } = backend
    const fields = await addFields()
    await load([ANNA], mappingOf(fields))
    const { id } = await cardOf('anna')
    await client.permission.recordConsent({
      customerId: id,
      channel: 'email',
      origin: 'double_opt_in',
      day: '2026-01-01',
      wording: 'Ja, bitte.',
    })
    const chosen = [fields.topics.id, fields.weight.id, fields.since.id, fields.member.id]
    const preview = (target: 'csv' | 'brevo') => client.lists.preview({ target, columns: [], fields: chosen })
    expect(await preview('csv')).toMatchObject({
      columns: ['E-Mail', 'Gewicht', 'Kunde seit', 'Interessen', 'Im Klub'],
      rows: [['anna@example.com', '1234,5', '24.12.2020', 'Tee, Messer', 'ja']],
    })
    expect(await preview('brevo')).toMatchObject({
      columns: ['EMAIL', 'GEWICHT', 'KUNDE_SEIT', 'INTERESSEN', 'IM_KLUB'],
      rows: [['anna@example.com', '1234.5', '2020-12-24', 'Tee, Messer', 'ja']],
    })
    const exported = await client.lists.export({ target: 'csv', columns: [], fields: [fields.topics.id] })
    expect(exported.content).toBe('\uFEFFE-Mail;Interessen\r\nanna@example.com;Tee, Messer\r\n')
  })
})
