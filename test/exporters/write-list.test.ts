import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { writesAddressLines } from '../../shared/list-columns.ts'
import { type ListRequest, listColumnSchema, listTargetSchema } from '../../shared/model/list.ts'
import { safeCell, singleLine } from '../../shared/safe-cell.ts'
import type { Recipient } from '../../src-main/exporters/recipient.ts'
import { EXPORT_TARGETS } from '../../src-main/exporters/registry.ts'
import { writeList } from '../../src-main/exporters/write-list.ts'
import { recipient } from './recipients.ts'

type Request = Parameters<typeof writeList>[1]

const MAIL: Request = { channel: 'email', purpose: 'advertising', language: 'de' }
const ALL_COLUMNS = listColumnSchema.options

test('the registry holds every target under its own name', () => {
  expect(Object.keys(EXPORT_TARGETS).sort()).toEqual([...listTargetSchema.options].sort())
  for (const [id, target] of Object.entries(EXPORT_TARGETS)) expect(target.id).toBe(id)
})

describe('newsletter lists, byte by byte', () => {
  const anna = recipient({ company: null })
  const otto = recipient({ email: ' Otto@Example.com ', firstName: null, lastName: 'von "Muster"; A, B' })
  const cases: readonly [ListRequest['target'], Request['language'], string][] = [
    [
      'mailchimp',
      'de',
      'Email Address,First Name,Last Name\r\nanna.beispiel@example.org,Anna,Beispiel\r\n' +
        'Otto@Example.com,,"von ""Muster""; A, B"\r\n',
    ],
    [
      'cleverreach',
      'de',
      'E-Mail;Vorname;Nachname\r\nanna.beispiel@example.org;Anna;Beispiel\r\n' +
        'Otto@Example.com;;"von ""Muster""; A, B"\r\n',
    ],
    [
      'cleverreach',
      'en',
      'email;First name;Last name\r\nanna.beispiel@example.org;Anna;Beispiel\r\n' +
        'Otto@Example.com;;"von ""Muster""; A, B"\r\n',
    ],
    [
      'brevo',
      'de',
      'EMAIL;VORNAME;NACHNAME\r\nanna.beispiel@example.org;Anna;Beispiel\r\n' +
        'Otto@Example.com;;"von ""Muster""; A, B"\r\n',
    ],
    [
      'brevo',
      'en',
      'EMAIL;FIRSTNAME;LASTNAME\r\nanna.beispiel@example.org;Anna;Beispiel\r\n' +
        'Otto@Example.com;;"von ""Muster""; A, B"\r\n',
    ],
    [
      'rapidmail',
      'de',
      'E-Mail;Vorname;Nachname\r\nanna.beispiel@example.org;Anna;Beispiel\r\n' +
        'Otto@Example.com;;"von ""Muster""; A, B"\r\n',
    ],
    [
      'csv',
      'de',
      '\uFEFFE-Mail;Vorname;Nachname\r\nanna.beispiel@example.org;Anna;Beispiel\r\n' +
        'Otto@Example.com;;"von ""Muster""; A, B"\r\n',
    ],
    [
      'csv',
      'en',
      '\uFEFFEmail,First name,Last name\r\nanna.beispiel@example.org,Anna,Beispiel\r\n' +
        'Otto@Example.com,,"von ""Muster""; A, B"\r\n',
    ],
  ]
  test.each(cases)('%s, %s', (target, language, text) => {
    expect(writeList(target, { ...MAIL, language }, [anna, otto]).text).toBe(text)
  })
})

describe('columns', () => {
  const header = (request: Partial<Request>, target: ListRequest['target'] = 'csv') =>
    writeList(target, { ...MAIL, ...request }, []).header

  test('by default only what the channel needs', () => {
    expect(header({})).toEqual(['E-Mail', 'Vorname', 'Nachname'])
    expect(header({ purpose: 'transactional' })).toEqual(['E-Mail', 'Vorname', 'Nachname'])
    expect(header({ channel: 'phone' })).toEqual([
      'Vorname',
      'Nachname',
      'Telefon',
      'Letzte Bestellung',
      'Letzter Kontakt',
    ])
    expect(header({ channel: 'post' })).toEqual([
      'Vorname',
      'Nachname',
      'Firma',
      'Straße',
      'Hausnr.',
      'Adresszusatz',
      'PLZ',
      'Ort',
      'Land',
    ])
  })
  test('chosen ones come on top of the address, always in the same order', () => {
    expect(header({ columns: ['lastOrder', 'salutation', 'lastOrder'] })).toEqual([
      'E-Mail',
      'Anrede',
      'Letzte Bestellung',
    ])
    expect(header({ columns: [] })).toEqual(['E-Mail'])
    expect(header({ channel: 'phone', columns: [] })).toEqual(['Telefon'])
    expect(header({ channel: 'post', columns: ['salutation'] })[0]).toBe('Anrede')
    expect(header({ channel: 'post', columns: ['salutation'] })).toHaveLength(10)
  })
  test('a value comes with its currency', () => {
    expect(header({ columns: ['value'] })).toEqual(['E-Mail', 'Umsatz', 'Währung'])
  })
  test('recommendations stand behind the others, by choice and in advertising only', () => {
    const recommendations = {}
    const names = (target: ListRequest['target'], language: Request['language']) =>
      header({ recommendations, language, columns: [] }, target).slice(1)
    const numbered = (name: string) => [1, 2, 3].map(number => `${name}${number}`)
    for (const target of ['csv', 'cleverreach', 'rapidmail'] as const) {
      expect(names(target, 'de')).toEqual(numbered('Empfehlung_'))
      expect(names(target, 'en')).toEqual(numbered('Recommendation_'))
    }
    expect(names('brevo', 'de')).toEqual(numbered('EMPFEHLUNG_'))
    expect(names('brevo', 'en')).toEqual(numbered('RECOMMENDATION_'))
    expect(names('mailchimp', 'de')).toEqual(numbered('Recommendation '))
    expect(header({ recommendations, purpose: 'transactional' })).toEqual(header({}))
    expect(header({ recommendations, purpose: 'address_check' })).toHaveLength(7)
    const people = [
      recipient({ recommendations: ['Tea; black', '=Pot'] }),
      recipient({ email: 'b@example.org' }),
    ]
    const { rows } = writeList('csv', { ...MAIL, columns: [], recommendations }, people)
    expect(rows.map(row => row.slice(1))).toEqual([
      ['Tea; black', "'=Pot", ''],
      ['', '', ''],
    ])
  })
  test('an address check has exactly seven, whatever else is asked for', () => {
    for (const target of listTargetSchema.options) {
      for (const channel of ['email', 'post'] as const) {
        const list = writeList(
          target,
          { channel, purpose: 'address_check', language: 'en', columns: ALL_COLUMNS },
          [recipient()],
        )
        expect(list.text).toBe(
          '\uFEFFVorname;Nachname;Straße;Hausnr.;PLZ;Ort;ID\r\nAnna;Beispiel;Lange Straße;5a;01067;Dresden;17\r\n',
        )
        expect(list.fileName('2025-04-01')).toBe('address-check-2025-04-01.csv')
      }
    }
  })
  test('lists that a newsletter tool cannot use come as the generic file', () => {
    for (const target of listTargetSchema.options.filter(id => !writesAddressLines(id))) {
      const request: Request = { channel: 'post', purpose: 'advertising', language: 'de' }
      expect(writeList(target, request, [recipient()]).text).toBe(
        '\uFEFFVorname;Nachname;Firma;Straße;Hausnr.;Adresszusatz;PLZ;Ort;Land\r\n' +
          'Anna;Beispiel;Blumen & Söhne;Lange Straße;5a;Hinterhaus;01067;Dresden;DE\r\n',
      )
    }
    const columns: Request['columns'] = ['firstName', 'lastName']
    expect(header({ channel: 'phone', columns }, 'mailchimp')).toEqual(['Vorname', 'Nachname', 'Telefon'])
    expect(header({ channel: 'phone', columns }, 'brevo')).toEqual(['VORNAME', 'NACHNAME', 'LANDLINE_NUMBER'])
    for (const target of ['letters', 'labels'] as const)
      expect(header({}, target)).toEqual(['E-Mail', 'Vorname', 'Nachname'])
    // Only who may get text messages may stand in the column of text campaigns.
    expect(header({ channel: 'sms', columns }, 'brevo')).toEqual(['VORNAME', 'NACHNAME', 'SMS'])
  })
  test('headers are unique and no formulas', () => {
    for (const target of listTargetSchema.options) {
      for (const language of ['de', 'en'] as const) {
        const names = header({ columns: ALL_COLUMNS, language }, target)
        // E-mail and currency; Klaviyo has the consent and its day besides, and no house number of its own.
        expect(names).toHaveLength(ALL_COLUMNS.length + (target === 'klaviyo' ? 3 : 2))
        expect(new Set(names).size).toBe(names.length)
        for (const name of names) expect(safeCell(singleLine(name))).toBe(name)
      }
    }
  })
  test('no file begins with "ID", which Excel takes for another format', () => {
    for (const channel of ['email', 'post', 'phone', 'sms'] as const) {
      expect(header({ channel, columns: ['customerId'] })[0]).not.toBe('ID')
    }
  })
})

describe('values', () => {
  const cells = (
    target: ListRequest['target'],
    columns: Request['columns'],
    changes: Partial<Recipient> = {},
  ) => writeList(target, { ...MAIL, ...(columns && { columns }) }, [recipient(changes)]).rows[0]?.slice(1)

  test('dates and amounts as the target expects', () => {
    const columns: Request['columns'] = ['orders', 'value', 'firstOrder', 'lastOrder', 'customerId']
    const plain = ['3', '1234.56', 'EUR', '2023-01-31', '2025-03-10', '17']
    for (const target of ['mailchimp', 'cleverreach', 'brevo', 'rapidmail'] as const) {
      expect(cells(target, columns)).toEqual(plain)
    }
    expect(cells('csv', columns)).toEqual(['3', '1234,56', 'EUR', '31.01.2023', '10.03.2025', '17'])
    expect(writeList('csv', { ...MAIL, language: 'en', columns }, [recipient()]).rows[0]?.slice(1)).toEqual(
      plain,
    )
  })
  test.each<[number, string | null, string]>([
    [0, 'EUR', '0.00'],
    [5, 'EUR', '0.05'],
    [-1250, 'EUR', '-12.50'],
    [-5, 'EUR', '-0.05'],
    [1234, 'JPY', '1234'],
    [1234, 'KWD', '1.234'],
    [1234, null, '12.34'],
  ])('%i %s is %s', (valueMinor, currency, text) => {
    expect(cells('brevo', ['value'], { valueMinor, currency })).toEqual([text, currency ?? ''])
  })
  test.each([
    ['+49 (0)351 123-45', '+4935112345'],
    ['0049 351 12345', '+4935112345'],
    ['0351 / 12345', '035112345'],
    ['', ''],
  ])('Brevo gets %j as %j', (phone, text) => expect(cells('brevo', ['phone'], { phone })).toEqual([text]))
  test('elsewhere phones stay as they are', () => {
    for (const target of ['mailchimp', 'csv'] as const) {
      expect(cells(target, ['phone'])).toEqual(['+49 (0)351 123-45'])
    }
  })
  test('cells are trimmed, on one line and safe', () => {
    const lastName = '  =HYPERLINK("http://example.com")\r\nx '
    expect(cells('mailchimp', undefined, { lastName })).toEqual([
      'Anna',
      '\'=HYPERLINK("http://example.com") x',
    ])
  })
  test('what is not known is empty', () => {
    const nobody = { firstName: null, lastName: null, firstOrderDay: null, lastOrderDay: null, phone: null }
    expect(cells('csv', ['firstName', 'lastName', 'phone', 'firstOrder', 'lastOrder'], nobody)).toEqual(
      Array.from({ length: 5 }, () => ''),
    )
  })
})

describe('one line per address', () => {
  const count = (request: Partial<Request>, recipients: readonly Partial<Recipient>[]) => {
    const list = writeList('csv', { ...MAIL, ...request }, recipients.map(recipient))
    return [list.rows.length, list.repeated, list.withoutAddress]
  }
  test('e-mails without case and blanks; the first person stays', () => {
    const people = [
      {},
      { email: ' ANNA.Beispiel@example.org', firstName: 'Otto' },
      { email: null },
      { email: ' ' },
    ]
    expect(count({}, people)).toEqual([1, 1, 2])
    expect(writeList('csv', MAIL, people.map(recipient)).rows[0]).toEqual([
      'anna.beispiel@example.org',
      'Anna',
      'Beispiel',
    ])
  })
  test('letters by name and address, so that neighbours stay apart', () => {
    const post: Partial<Request> = { channel: 'post' }
    expect(
      count(post, [{}, { city: 'DRESDEN ', email: null }, { firstName: 'Otto' }, { street: null }]),
    ).toEqual([2, 1, 1])
  })
  test('phone numbers by their digits', () => {
    const phones = ['+49 (0)351 123-45', '0049 351 12345', '+49 351 12346', '-', null]
    expect(
      count(
        { channel: 'phone' },
        phones.map(phone => ({ phone })),
      ),
    ).toEqual([2, 1, 2])
  })
  test('an address check keeps every ID', () => {
    expect(count({ purpose: 'address_check' }, [{}, { customerId: 18 }, { city: null }])).toEqual([2, 0, 1])
  })
})

test.each<[ListRequest['target'], Partial<Request>, string]>([
  ['mailchimp', {}, 'e-mail-liste-mailchimp-2025-04-01.csv'],
  ['csv', {}, 'e-mail-liste-2025-04-01.csv'],
  ['csv', { channel: 'post' }, 'postliste-2025-04-01.csv'],
  ['mailchimp', { channel: 'post' }, 'postliste-2025-04-01.csv'],
  ['csv', { channel: 'phone', language: 'en' }, 'phone-list-2025-04-01.csv'],
  ['letters', { channel: 'post' }, 'serienbrief-2025-04-01.csv'],
  ['labels', { channel: 'post', language: 'en' }, 'address-labels-2025-04-01.csv'],
  ['klaviyo', {}, 'e-mail-liste-klaviyo-2025-04-01.csv'],
  ['csv', { channel: 'sms', language: 'de' }, 'sms-liste-2025-04-01.csv'],
  ['csv', { channel: 'post', purpose: 'address_check' }, 'adresspruefung-2025-04-01.csv'],
])('%s %j is saved as %s', (target, request, name) => {
  const list = writeList(target, { ...MAIL, ...request }, [])
  expect(list.fileName('2025-04-01')).toBe(name)
  expect(list.mediaType).toBe('text/csv;charset=utf-8')
})

test('every file reads back as its header and rows, one line each', () => {
  const text = fc.option(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom('=1+1', 'a;b', 'a,b', '"', '\r\n', ' x ', '\uFEFF'),
    ),
  )
  const anyone = fc.record({
    customerId: fc.nat(),
    email: fc.option(
      fc.constantFrom('anna@example.org', 'ANNA@example.org', 'otto@example.org', 'info@example.com'),
    ),
    salutation: text,
    title: text,
    firstName: text,
    lastName: text,
    company: text,
    street: text,
    houseNumber: text,
    addressLine2: text,
    postalCode: text,
    city: text,
    country: fc.option(fc.constantFrom('DE', 'AT')),
    phone: fc.option(fc.constantFrom('+49 30 123456', '0151 2345678')),
    orders: fc.nat(),
    valueMinor: fc.integer(),
    currency: fc.option(fc.constantFrom('EUR', 'JPY')),
    firstOrderDay: fc.constant('2024-02-29'),
    lastOrderDay: fc.constant(null),
    ground: fc.constant('own_customer_post' as const),
    groundDay: fc.constant(null),
    consent: fc.constantFrom(null, { day: '2024-05-01' }, { day: null }),
  })
  const request = fc.record({
    channel: fc.constantFrom('email', 'post', 'phone', 'sms'),
    purpose: fc.constantFrom('advertising', 'transactional', 'address_check'),
    columns: fc.subarray(ALL_COLUMNS),
    language: fc.constantFrom('de', 'en'),
  })
  const targets = fc.constantFrom(...listTargetSchema.options)
  fc.assert(
    fc.property(targets, request, fc.array(anyone, { maxLength: 6 }), (target, asked, people) => {
      const list = writeList(target, asked, people)
      expect(list.rows.length + list.repeated + list.withoutAddress).toBe(people.length)
      expect(list.text.endsWith('\r\n')).toBe(true)
      const body = list.text.replace(/^\uFEFF/, '')
      const delimiter = body.split('\r\n')[0]?.includes(';') ? ';' : ','
      const read = Papa.parse<string[]>(body.slice(0, -2), { delimiter, newline: '\r\n' })
      expect(read.data).toEqual([list.header, ...list.rows])
      expect(body.split('\r\n')).toHaveLength(list.rows.length + 2)
      if (asked.channel === 'email' && asked.purpose !== 'address_check') {
        const emails = list.rows.map(([email]) => email?.toLowerCase())
        expect(emails).not.toContain('')
        expect(new Set(emails).size).toBe(emails.length)
      }
    }),
    { numRuns: 1000 },
  )
})
