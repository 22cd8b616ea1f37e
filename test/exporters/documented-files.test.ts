import { expect, test } from 'vitest'
import type { CustomField } from '../../shared/model/custom-field.ts'
import { listTargetSchema } from '../../shared/model/list.ts'
import { personalExamples } from '../../src-main/exporters/personal-examples.ts'
import type { Recipient } from '../../src-main/exporters/recipient.ts'
import { writeList } from '../../src-main/exporters/write-list.ts'
import { parseDelimited } from '../support/parse-delimited.ts'
import { recipient } from './recipients.ts'

type Request = Parameters<typeof writeList>[1]

const MAIL: Request = { channel: 'email', purpose: 'advertising', language: 'de' }

const consenting = recipient({ consent: { day: '2024-05-01' }, phone: '+491715550123' })
const undated = recipient({ email: 'undated@example.org', consent: { day: null } })
const existing = recipient({ email: 'existing@example.org', consent: null, lastName: 'Größe, von' })

test('Klaviyo: the address first, a consent only where there is one, its day where it is known', () => {
  const { text } = writeList('klaviyo', MAIL, [consenting, undated, existing])
  const { hasMark, header, rows } = parseDelimited(text, ',')
  expect(hasMark).toBe(false)
  expect(header).toEqual([
    'Email',
    'Email Marketing Consent',
    'Email Marketing Consent Timestamp',
    'First Name',
    'Last Name',
  ])
  expect(rows.map(row => Object.values(row).slice(0, 3))).toEqual([
    ['anna.beispiel@example.org', 'Subscribe', '2024-05-01'],
    ['undated@example.org', 'Subscribe', ''],
    ['existing@example.org', '', ''],
  ])
  expect(rows[2]?.['Last Name']).toBe('Größe, von')
  // A message about an order says nothing of consents to advertising.
  const other = writeList('klaviyo', { ...MAIL, purpose: 'transactional' }, [consenting])
  expect(other.header).toEqual(['Email', 'First Name', 'Last Name'])
})

test('Klaviyo: the address as it has it, street and number in one, and phones by E.164 or not at all', () => {
  const columns: Request['columns'] = ['street', 'houseNumber', 'addressLine2', 'postalCode', 'city', 'phone']
  const people = [
    consenting,
    recipient({ email: 'b@example.org', houseNumber: null, phone: '0351 12345' }),
    recipient({ email: 'c@example.org', street: null, houseNumber: null, phone: '0049 (0)351 12345' }),
  ]
  const { header, rows } = parseDelimited(writeList('klaviyo', { ...MAIL, columns }, people).text, ',')
  expect(header.slice(3)).toEqual(['Address', 'Address 2', 'Zip Code', 'City', 'Phone Number'])
  expect(rows.map(row => [row['Address'], row['Phone Number']])).toEqual([
    ['Lange Straße 5a', '+491715550123'],
    ['Lange Straße', ''],
    ['', '+4935112345'],
  ])
  const numberOnly = writeList('klaviyo', { ...MAIL, columns: ['houseNumber'] }, people)
  expect(numberOnly.header.slice(3)).toEqual(['House Number'])
})

const field = (id: number, name: string): CustomField => ({ id, name, kind: 'text', choices: [] })

test.each(listTargetSchema.options)('every column of a file for %s has a name of its own', target => {
  const names = [
    'E-Mail',
    'EMAIL',
    'Größe',
    'GRÖSSE',
    'Größe',
    'Größe_2',
    'Vorname',
    'First Name',
    'Ort',
    '???',
  ]
  const ownFields = names.map((name, index) => field(index, name))
  const ownValues = new Map(ownFields.map(({ id }) => [id, [`value ${id}`]]))
  for (const channel of ['email', 'post'] as const) {
    const request: Request = {
      ...MAIL,
      channel,
      columns: ['firstName', 'lastName', 'city'],
      recommendations: {},
      voucherCode: 'TEE',
      ownFields,
    }
    const { text, header } = writeList(target, request, [recipient({ ownValues })])
    expect(header.map(name => name.toLowerCase())).toHaveLength(
      new Set(header.map(name => name.toLowerCase())).size,
    )
    expect(header).not.toContain('')
    // A reader that goes by the names loses no cell.
    const [row = {}] = parseDelimited(text, text.split('\r\n')[0]?.includes(';') ? ';' : ',').rows
    expect(Object.keys(row)).toHaveLength(header.length)
    expect(Object.values(row).filter(cell => cell.startsWith('value '))).toEqual(
      ownFields.map(({ id }) => `value ${id}`),
    )
  }
})

test.each([
  ['de', 'FELD', 'FELD_2'],
  ['en', 'FIELD', 'FIELD_2'],
] as const)(
  'a field without a name that Brevo takes is named in the language of the file: %s',
  (language, one, two) => {
    const ownFields = [field(1, '???'), field(2, '!')]
    expect(writeList('brevo', { ...MAIL, language, ownFields }, []).header.slice(-2)).toEqual([one, two])
    // One that is really called so keeps its name, wherever it stands.
    const named = [...ownFields, field(3, one)]
    expect(writeList('brevo', { ...MAIL, language, ownFields: named }, []).header.at(-1)).toBe(one)
  },
)

test('MailerLite: its own field names, comma, no blanks around values', () => {
  const columns: Request['columns'] = ['firstName', 'lastName', 'company', 'city', 'country', 'phone']
  const { text } = writeList('mailerlite', { ...MAIL, columns }, [consenting, existing])
  const { hasMark, header, rows } = parseDelimited(text, ',')
  expect(hasMark).toBe(false)
  expect(header).toEqual(['Email', 'Name', 'Last name', 'Company', 'City', 'Country', 'Phone'])
  expect(rows[0]).toMatchObject({ Name: 'Anna', Company: 'Blumen & Söhne', Phone: '+491715550123' })
  for (const row of rows) for (const cell of Object.values(row)) expect(cell).toBe(cell.trim())
})

test('a list for calling: numbers stay texts in a spreadsheet, with the last order and the last contact', () => {
  const people = [
    recipient({ phone: '+491715550123', lastContactDay: '2025-02-03' }),
    recipient({ phone: '+15550123456', lastContactDay: null }),
    recipient({ phone: '+352621123456' }),
    recipient({ phone: '0351 12345' }),
  ]
  const { text } = writeList('csv', { ...MAIL, channel: 'phone' }, people)
  const { hasMark, header, rows } = parseDelimited(text, ';')
  expect(hasMark).toBe(true)
  expect(header).toEqual(['Vorname', 'Nachname', 'Telefon', 'Letzte Bestellung', 'Letzter Kontakt'])
  expect(rows.map(row => row['Telefon'])).toEqual([
    '+49 1715550123',
    '+1 5550123456',
    '+352 621123456',
    '0351 12345',
  ])
  expect(rows.map(row => row['Letzter Kontakt'])).toEqual(['03.02.2025', '', '', ''])
  expect(rows[0]?.['Letzte Bestellung']).toBe('10.03.2025')
})

test('a serial letter: one row per letter, greeting and address ready, without gaps', () => {
  const request: Request = { channel: 'post', purpose: 'advertising', language: 'de', ownCountry: 'DE' }
  const people: Recipient[] = [
    recipient({ title: 'Dr.', company: null, addressLine2: 'c/o Lang' }),
    recipient({ salutation: null, company: null, addressLine2: null, lastName: 'Groß', country: 'AT' }),
    recipient({ salutation: null, title: null, firstName: null, lastName: null, addressLine2: null }),
    recipient({ lastName: '=SUMME(A1)', company: null }),
  ]
  const columns: Request['columns'] = ['orders']
  const { text } = writeList('letters', { ...request, columns, voucherCode: 'TEE-10' }, people)
  const { hasMark, rows } = parseDelimited(text, ';')
  expect(hasMark).toBe(true)
  expect(rows.slice(0, 3).map(row => Object.values(row))).toEqual([
    [
      'Sehr geehrte Frau Dr. Beispiel,',
      'Dr. Anna Beispiel',
      'c/o Lang',
      'Lange Straße 5a',
      '01067 Dresden',
      '',
      '',
      '3',
      'TEE-10',
    ],
    [
      'Guten Tag Anna Groß,',
      'Anna Groß',
      'Lange Straße 5a',
      '01067 Dresden',
      'ÖSTERREICH',
      '',
      '',
      '3',
      'TEE-10',
    ],
    [
      'Sehr geehrte Damen und Herren,',
      'Blumen & Söhne',
      'Lange Straße 5a',
      '01067 Dresden',
      '',
      '',
      '',
      '3',
      'TEE-10',
    ],
  ])
  const cells = rows.flatMap(row => Object.values(row))
  expect(cells.filter(cell => cell.startsWith('='))).toEqual([])
  const english = writeList('letters', { ...request, language: 'en', ownCountry: 'AT' }, people)
  expect(parseDelimited(english.text, ',').rows.map(row => row['Greeting'])).toEqual([
    'Dear Dr. Beispiel,',
    'Dear Anna Groß,',
    'Dear Sir or Madam,',
    'Dear Ms =SUMME(A1),',
  ])
  expect(english.rows[0]?.[5]).toBe('GERMANY')
})

test('a letter calls people by their first name where its text wants to, with a text where none is known', () => {
  const request: Request = {
    channel: 'post',
    purpose: 'advertising',
    language: 'de',
    columns: ['firstName'],
    fallbacks: { firstName: 'liebe Kundin' },
  }
  const people = [recipient({ company: null }), recipient({ customerId: 18, firstName: null, company: null })]
  const { rows } = parseDelimited(writeList('letters', request, people).text, ';')
  expect(rows.map(row => [row['Adresszeile_1'], row['Vorname']])).toEqual([
    ['Anna Beispiel', 'Anna'],
    ['Beispiel', 'liebe Kundin'],
  ])
  const said = personalExamples('letters', request, people).examples[0]?.fields
  expect(said?.map(({ says, text }) => [says, text])).toEqual([
    ['greeting', 'Sehr geehrte Frau Beispiel,'],
    ['firstName', 'Anna'],
  ])
})

test('labels hold exactly the addresses of their file', () => {
  const request: Request = { channel: 'post', purpose: 'advertising', language: 'de' }
  const people = [recipient(), recipient({ firstName: 'Otto', addressLine2: null }), recipient()]
  const { labels, text, repeated } = writeList('labels', request, people)
  expect(repeated).toBe(1)
  const { rows } = parseDelimited(text, ';')
  expect(rows.map(row => Object.values(row).filter(line => line !== ''))).toEqual(labels)
  expect(labels?.[0]).toEqual([
    'Blumen & Söhne',
    'Anna Beispiel',
    'Hinterhaus',
    'Lange Straße 5a',
    '01067 Dresden',
  ])
  expect(writeList('letters', request, people).labels).toBeNull()
})

test('where nothing is known of a person, the text of the owner stands in, and is told from the rest', () => {
  const columns: Request['columns'] = ['firstName', 'lastProduct', 'tier', 'city']
  const request: Request = {
    ...MAIL,
    columns,
    recommendations: {},
    voucherCode: 'TEE-10',
    fallbacks: { firstName: 'liebe Kundin', lastProduct: 'unsere Tees', recommendation: 'Neues' },
  }
  const people = [
    recipient({ lastProduct: 'Grüner Tee', stage: 'regular', recommendations: ['Kanne', 'Becher'] }),
    recipient({ email: 'b@example.org', lastProduct: 'Kanne', stage: 'new', recommendations: ['Sieb'] }),
    recipient({ email: 'c@example.org', firstName: null, city: null, lastProduct: null, stage: null }),
    recipient({ email: 'd@example.org', lastProduct: 'Sieb', stage: 'new', recommendations: ['Kanne'] }),
  ]
  const { rows } = parseDelimited(writeList('cleverreach', request, people).text, ';')
  expect(rows[0]).toMatchObject({
    Vorname: 'Anna',
    Letztes_Produkt: 'Grüner Tee',
    Kundenstufe: 'Stammkunde',
    Empfehlung_1: 'Kanne',
    Empfehlung_2: 'Becher',
    Gutschein: 'TEE-10',
  })
  expect(rows[2]).toMatchObject({
    Vorname: 'liebe Kundin',
    Letztes_Produkt: 'unsere Tees',
    Kundenstufe: '',
    Ort: '',
    Empfehlung_1: 'Neues',
    Empfehlung_2: '',
    Gutschein: 'TEE-10',
  })
  const { examples } = personalExamples('cleverreach', request, people)
  // The third is another kind than the first two, and so comes before the fourth.
  expect(examples.map(({ fields }) => fields[1]?.text)).toEqual(['Grüner Tee', 'unsere Tees', 'Kanne'])
  const replaced = examples.flatMap(({ name, fields }) =>
    fields.filter(({ isFallback }) => isFallback).map(({ column, text }) => [name, column, text]),
  )
  expect(replaced).toEqual([
    ['Beispiel', 'Vorname', 'liebe Kundin'],
    ['Beispiel', 'Letztes_Produkt', 'unsere Tees'],
    ['Beispiel', 'Empfehlung_1', 'Neues'],
  ])
  expect(personalExamples('csv', { ...MAIL, channel: 'post', purpose: 'address_check' }, people)).toEqual({
    examples: [],
    lookedAt: 0,
  })
  const without = writeList('csv', { ...request, purpose: 'transactional' }, people)
  expect(without.header).toEqual(['E-Mail', 'Vorname', 'Ort', 'Letztes_Produkt'])
})
