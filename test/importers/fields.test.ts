import { describe, expect, it } from 'vitest'
import { arrangeLines, cleanPostalCode, splitStreet } from '../../src-main/importers/fields/address.ts'
import { parseCountry } from '../../src-main/importers/fields/country.ts'
import { parseDay } from '../../src-main/importers/fields/date.ts'
import { parseEmail } from '../../src-main/importers/fields/email.ts'
import {
  currencyOf,
  parseCurrency,
  parseMoney,
  parseQuantity,
} from '../../src-main/importers/fields/money.ts'
import { looksLikeCompany, parseSalutation, splitName } from '../../src-main/importers/fields/name.ts'
import { cleanText, foldText, parseYesNo } from '../../src-main/importers/fields/text.ts'

describe('text', () => {
  it.each([
    ['Anna', 'Anna'],
    ['  Anna ', 'Anna'],
    ['\u00a0Anna\u202f', 'Anna'],
    ["'75008", '75008'],
    ["'+49 171 5550", '+49 171 5550'],
    ["'=SUM(A1)", '=SUM(A1)'],
    ["'s-Gravenhage", "'s-Gravenhage"],
    ["'t Hart", "'t Hart"],
    ['"12055"', '12055'],
    ['"', '"'],
    ['--', null],
    [' - ', null],
    ['', null],
    ['   ', null],
    [undefined, null],
  ])('cleans %j to %j', (cell, expected) => expect(cleanText(cell)).toBe(expected))

  it.each([
    ['Müller-Lüdenscheidt', 'mueller luedenscheidt'],
    ['Mu\u0308ller', 'mueller'],
    ['Straße', 'strasse'],
    ['  É. Dupont ', 'e dupont'],
    ['Łódź', 'odz'],
  ])('folds %j to %j', (text, expected) => expect(foldText(text)).toBe(expected))

  it.each([
    ['yes', true],
    ['Ja', true],
    ['1', true],
    ['TRUE', true],
    ['no', false],
    ['NEIN', false],
    ['0', false],
    ['', null],
    ['vielleicht', null],
    [undefined, null],
  ])('reads %j as %j', (cell, expected) => expect(parseYesNo(cell)).toBe(expected))
})

describe('amounts', () => {
  it.each<[string, number]>([
    ['12.34', 1234],
    ['12', 1200],
    ['12.3', 1230],
    ['0.00', 0],
    ['-5.00', -500],
    ['1,234.56', 123456],
    ['1,234', 123400],
    ['1 234.50', 123450],
    ['1\u202f234.50', 123450],
    ["1'234.50", 123450],
    ['1’234.50', 123450],
    ['$90.00', 9000],
    ['AU $3,000.00', 300000],
    ['CA$76.00', 7600],
    ['US $5.00', 500],
    ['-$45.00', -4500],
    ['$-45.00', -4500],
    ['(45.00)', -4500],
    ['45.00-', -4500],
    ['$.50', 50],
    ['12.00 EUR', 1200],
    ['SFr. 12.50', 1250],
    ['"9.90"', 990],
    ["'-5.00", -500],
    ['12.345', 1235],
    ['.5', 50],
    ['5.', 500],
  ])('reads %j with a decimal point', (cell, minor) => expect(parseMoney(cell, '.', 'EUR')).toBe(minor))

  it.each<[string, number]>([
    ['12,34', 1234],
    ['1.234,56', 123456],
    ['1.234', 123400],
    ['1.234.567,89', 123456789],
    ['1 234,50 €', 123450],
    ['1\u00a0234,50\u00a0€', 123450],
    ['116,99 €', 11699],
    ['EUR 90,00', 9000],
    ['EUR90,00', 9000],
    ['90,00EUR', 9000],
    ['5,00-', -500],
    ['−5,00', -500],
    ['5,-', 500],
    ['100 Kč', 10000],
    ['12,50 zł', 1250],
  ])('reads %j with a decimal comma', (cell, minor) => expect(parseMoney(cell, ',', 'EUR')).toBe(minor))

  it('knows currencies without and with three decimals', () => {
    expect(parseMoney('1200', '.', 'JPY')).toBe(1200)
    expect(parseMoney('12.345', '.', 'KWD')).toBe(12345)
  })

  it.each([
    'abc',
    '12.34.56',
    '1,2,3',
    '1.234,5.6',
    '1e5',
    '#REF!',
    '19%',
    '99999999999999999.99',
    'x'.repeat(5000),
  ])('does not make an amount of %j', cell => expect(parseMoney(cell, '.', 'EUR')).toBeNaN())
  it.each(['', '--', '-', ' ', '–'])('takes %j for empty', cell =>
    expect(parseMoney(cell, '.', 'EUR')).toBeNull(),
  )
  it.each<[string, '.' | ',', number]>([
    ['12.50', ',', 1250],
    ['12,50', '.', 1250],
    ['12,5 €', '.', 1250],
    ['10,0000', '.', 1000],
    ['1,234.50', ',', 123450],
    ['1.234,50', '.', 123450],
    ['1.234', ',', 123400],
    ['1.234', '.', 123],
  ])('reads %j in a file of the other mark where it means one thing only', (cell, decimal, minor) =>
    expect(parseMoney(cell, decimal, 'EUR')).toBe(minor),
  )

  it.each<[string, number]>([
    ['2', 2],
    ['2.0000', 2],
    ['2,5', 2.5],
    ['3 Stk.', 3],
    ['2x', 2],
    ['-1', -1],
    ['1,000.0', 1000],
  ])('reads the quantity %j', (cell, number) => expect(parseQuantity(cell, '.')).toBe(number))
  it.each(['zwei', '99999999999'])('does not make a quantity of %j', cell =>
    expect(parseQuantity(cell, '.')).toBeNaN(),
  )

  it.each([
    ['116,99 €', 'EUR'],
    ['EUR 90,00', 'EUR'],
    ['EUR90,00', 'EUR'],
    ['$90.00', 'USD'],
    ['AU $3,000.00', 'AUD'],
    ['C $12.00', 'CAD'],
    ['£4.00', 'GBP'],
    ['CHF 12.50', 'CHF'],
    ['12.50', null],
  ])('finds the currency of %j', (cell, expected) => expect(currencyOf(cell)).toBe(expected))
  it.each([
    ['eur', 'EUR'],
    ['€', 'EUR'],
    ['Euro', 'EUR'],
    ['XAU', 'XAU'],
    ['Taler', null],
    [null, null],
  ])('reads the currency cell %j', (cell, expected) => expect(parseCurrency(cell)).toBe(expected))
})

describe('days', () => {
  const german = {
    decimal: ',',
    dateOrder: 'dmy',
    questions: [],
    timeZone: 'Europe/Berlin',
  } as const
  const american = { ...german, dateOrder: 'mdy' } as const

  it.each([
    // German
    ['10-Dez-25', '2025-12-10'],
    ['01-Mär-26', '2026-03-01'],
    ['01-Mrz-26', '2026-03-01'],
    ['Dez-10-2025', '2025-12-10'],
    ['Dez 29, 2025', '2025-12-29'],
    ['29. Dezember 2025', '2025-12-29'],
    ['Mo, 29. Mai 2025 14:05', '2025-05-29'],
    ['3. Jänner 2026', '2026-01-03'],
    ['24.12.2025', '2025-12-24'],
    ['4.2.25', '2025-02-04'],
    ['24.12.2025 18:30', '2025-12-24'],
    // English
    ['Sep-18-26', '2026-09-18'],
    ['26-May-26', '2026-05-26'],
    ['Dec 8, 2024', '2024-12-08'],
    ['Mon, 23 Sep 2024 14:21:24 +0000', '2024-09-23'],
    ['December 1st, 2024', '2024-12-01'],
    // French
    ['05-oct.-26', '2026-10-05'],
    ['1er août 2026', '2026-08-01'],
    ['14-févr.-26', '2026-02-14'],
    ['3 juillet 2026', '2026-07-03'],
    ['3 juin 2026', '2026-06-03'],
    // Spanish
    ['5 de enero de 2026', '2026-01-05'],
    ['12-ago-26', '2026-08-12'],
    ['12-dic-26', '2026-12-12'],
    // Italian
    ['7 maggio 2026', '2026-05-07'],
    ['7-ott-26', '2026-10-07'],
    ['7 giugno 2026', '2026-06-07'],
    ['7 luglio 2026', '2026-07-07'],
    // Dutch
    ['10-mrt-26', '2026-03-10'],
    ['10 mei 2026', '2026-05-10'],
    ['10 maart 2026', '2026-03-10'],
    // Polish
    ['5 paź 2026', '2026-10-05'],
    ['5 września 2026', '2026-09-05'],
    ['11-lis-26', '2026-11-11'],
    // ISO and numbers
    ['2025-04-01', '2025-04-01'],
    ['2025-04-01 17:18:52 -0700', '2025-04-01'],
    ['2025-04-01T23:30:00-07:00', '2025-04-01'],
    ['2025-12-31T23:30:00+00:00', '2026-01-01'],
    ['2025-12-31T22:30:00Z', '2025-12-31'],
    ['2025-06-30T22:30:00Z', '2025-07-01'],
    ['2025-12-31 23:30:00 UTC', '2026-01-01'],
    ['2025-12-31 23:30:00 +0000', '2025-12-31'],
    ['2024-02-29 10:00:00', '2024-02-29'],
    ['2025/12/30', '2025-12-30'],
    ['2025.1.5', '2025-01-05'],
    ['20250401', '2025-04-01'],
    ['45384.34', '2024-04-02'],
    ['45384', '2024-04-02'],
    ["'24.12.2025", '2025-12-24'],
    ['\u00a024.12.2025\u00a0', '2025-12-24'],
  ])('reads %j as %s', (cell, day) => expect(parseDay(cell, german)).toBe(day))

  it('follows the order of the file', () => {
    expect(parseDay('02/01/2025', american)).toBe('2025-02-01')
    expect(parseDay('02/01/2025', german)).toBe('2025-01-02')
    expect(parseDay('12/30/25', american)).toBe('2025-12-30')
    expect(parseDay('12/30/25', german)).toBeUndefined()
  })

  it.each(['', '--', '0000-00-00', '0000-00-00 00:00:00', undefined])('takes %j for empty', cell =>
    expect(parseDay(cell, german)).toBeNull(),
  )
  it.each([
    'morgen',
    '31.02.2025',
    '2025-02-29',
    '2025-13-01',
    '32.01.2025',
    '10:15',
    '12345678',
    'x'.repeat(9999),
  ])('finds no day in %j', cell => expect(parseDay(cell, german)).toBeUndefined())
})

describe('names', () => {
  const parts = (name: string) => {
    const { salutation, title, firstName, lastName } = splitName(name)
    return [salutation, title, firstName, lastName]
  }
  it.each<[string, (string | null)[]]>([
    ['Anna Müller', [null, null, 'Anna', 'Müller']],
    ['Müller, Anna', [null, null, 'Anna', 'Müller']],
    ['Frau Dr. med. Anna-Lena Müller', ['Frau', 'Dr. med.', 'Anna-Lena', 'Müller']],
    ['Herr Müller', ['Herr', null, null, 'Müller']],
    ['Herr und Frau Müller', ['Herr und Frau', null, null, 'Müller']],
    ['Familie van der Berg', ['Familie', null, null, 'van der Berg']],
    ['Jan van der Berg', [null, null, 'Jan', 'van der Berg']],
    ['Otto von und zu Stein', [null, null, 'Otto', 'von und zu Stein']],
    ['Anna Maria Louise Schmidt', [null, null, 'Anna Maria Louise', 'Schmidt']],
    ['Prof. Dr. Karl Meier', [null, 'Prof. Dr.', 'Karl', 'Meier']],
    ['Meier, Dr. Karl', [null, 'Dr.', 'Karl', 'Meier']],
    ['Mag. Eva Huber', [null, 'Mag.', 'Eva', 'Huber']],
    ['Phil Collins', [null, null, 'Phil', 'Collins']],
    ['Nat King Cole', [null, null, 'Nat King', 'Cole']],
    ['M Schmidt', [null, null, 'M', 'Schmidt']],
    ['Madonna', [null, null, null, 'Madonna']],
    ['Dr. Oetker', [null, 'Dr.', null, 'Oetker']],
    ['', [null, null, null, null]],
  ])('splits %j', (name, expected) => expect(parts(name)).toEqual(expected))

  it.each([
    ['Krause GmbH', true],
    ['Krause GmbH & Co. KG', true],
    ['Gärtnerei Sauer e.K.', true],
    ['Sportverein Nord e. V.', true],
    ['Muster AG', true],
    ['Agathe Krause', false],
    ['Eva Ek', false],
    ['Sven Svensson', false],
    ['Kevin Ugur', false],
  ])('%j is a company: %s', (name, expected) => expect(looksLikeCompany(name)).toBe(expected))

  it.each([
    ['mr', 'Mr'],
    ['Frau', 'Frau'],
    ['MS.', 'Ms'],
    ['not_specified', null],
    ['Firma', null],
    ['Hoheit', 'Hoheit'],
  ])('reads the salutation %j', (cell, expected) => expect(parseSalutation(cell)).toBe(expected))
})

describe('addresses', () => {
  it.each<[string, string | null, string, string | null]>([
    ['Lindenstraße 12a', 'DE', 'Lindenstraße', '12a'],
    ['Lindenstr.12', 'DE', 'Lindenstr.', '12'],
    ['Lindenweg12b', 'DE', 'Lindenweg', '12b'],
    ['Am Markt 5 - 7', 'DE', 'Am Markt', '5 - 7'],
    ['Hauptstr. 5/2/14', 'AT', 'Hauptstr.', '5/2/14'],
    ['Straße des 17. Juni 135', 'DE', 'Straße des 17. Juni', '135'],
    ['Hauptstraße Nr. 5', 'DE', 'Hauptstraße', '5'],
    ['Q7, 24', 'DE', 'Q7', '24'],
    ['Am  Markt   5', 'DE', 'Am Markt', '5'],
    ['Packstation 123', 'DE', 'Packstation 123', null],
    ['DHL Packstation 123', 'DE', 'DHL Packstation 123', null],
    ['Postfach 10 01', 'DE', 'Postfach 10 01', null],
    ['Am Markt', 'DE', 'Am Markt', null],
    ['12 Garden Lane', 'GB', '12 Garden Lane', null],
    ['4 Main St Apt 5', null, '4 Main St Apt 5', null],
    ['Lindenstraße 12', null, 'Lindenstraße', '12'],
    ['Rue du Lac 4', 'FR', 'Rue du Lac 4', null],
    [`Weg ${'1'.repeat(300)}`, 'DE', `Weg ${'1'.repeat(300)}`, null],
  ])('splits %j in %s', (line, country, street, houseNumber) =>
    expect(splitStreet(line, country)).toEqual({ street, houseNumber }),
  )

  it.each<[string[], string, string | null, string | null]>([
    [['Jäger GmbH', 'Mühlenweg 14'], 'Mühlenweg', '14', 'Jäger GmbH'],
    [['c/o Meier', 'Am Wall 3', 'Hinterhaus'], 'Am Wall', '3', 'c/o Meier, Hinterhaus'],
    [['Am Markt', '7b'], 'Am Markt', '7b', null],
    [['Am Markt', 'Nr. 7', '2. Stock'], 'Am Markt', '7', '2. Stock'],
    [['Am Markt 7', '2. Stock'], 'Am Markt', '7', '2. Stock'],
    [['Am Markt', 'Wohnung 5'], 'Am Markt', null, 'Wohnung 5'],
    [['Packstation 12', 'Postnummer 998877'], 'Packstation 12', null, 'Postnummer 998877'],
    [['Zimmer 12', 'Hauptstr. 5'], 'Hauptstr.', '5', 'Zimmer 12'],
    [[], '', null, null],
  ])('arranges %j', (lines, street, houseNumber, addressLine2) =>
    expect(arrangeLines(lines, 'DE')).toEqual({ street, houseNumber, addressLine2 }),
  )

  it.each([
    ['1067', 'DE', '01067'],
    ['D-48624', 'DE', '48624'],
    ['48624.0', 'DE', '48624'],
    ['1010', 'AT', '1010'],
    ['A-1010', 'AT', '1010'],
    ['2134', 'US', '02134'],
    ['187', 'IT', '00187'],
    ["'SW1A 1AA", 'GB', 'SW1A 1AA'],
    ['1067', null, '1067'],
  ])('cleans the postal code %j of %s', (text, country, expected) =>
    expect(cleanPostalCode(text, country)).toBe(expected),
  )
})

describe('countries', () => {
  it.each([
    ['DE', 'DE'],
    ['de', 'DE'],
    ['D', 'DE'],
    ['DEU', 'DE'],
    ['Deutschland', 'DE'],
    ['Germany', 'DE'],
    ['Allemagne', 'DE'],
    ['Niemcy', 'DE'],
    ['Duitsland', 'DE'],
    ['Germany (DE)', 'DE'],
    ['UK', 'GB'],
    ['Great Britain', 'GB'],
    ['Österreich', 'AT'],
    ['Oesterreich', 'AT'],
    ['Suisse', 'CH'],
    ['Vereinigte Staaten', 'US'],
    ['USA', 'US'],
    ['Tschechische Republik', 'CZ'],
    ['Türkei', 'TR'],
  ])('reads %j as %s', (cell, expected) => expect(parseCountry(cell)).toBe(expected))
  it.each(['Atlantis', 'XX', 'DD', 'EU', '12'])('does not know %j', cell =>
    expect(parseCountry(cell)).toBeUndefined(),
  )
  it('takes dashes for empty', () => expect(parseCountry('--')).toBeNull())
})

describe('e-mail addresses', () => {
  it.each([
    ['Anna.Vogel@Example.COM', 'anna.vogel@example.com'],
    [' anna+shop@example.com ', 'anna+shop@example.com'],
    ['mailto:anna@example.com', 'anna@example.com'],
    ['Anna Vogel <anna@example.com>', 'anna@example.com'],
    ['jürgen@müller.example', 'jürgen@müller.example'],
  ])('reads %j', (cell, expected) => expect(parseEmail(cell)).toBe(expected))
  it.each([
    'anna',
    'anna@',
    '@example.com',
    'a@b@c',
    "hans @ ' .",
    'a@example.com, b@example.com',
    `${'a'.repeat(300)}@b.de`,
  ])('refuses %j', cell => expect(parseEmail(cell)).toBeUndefined())
  it.each(['', '-', undefined])('takes %j for empty', cell => expect(parseEmail(cell)).toBeNull())
})
