import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { suggestMapping } from '../../src-main/importers/formats/custom.ts'
import type { MatchPerson } from '../../src-main/matching/duplicates/person.ts'
import { customerFileMapping, TRUTH_COLUMN, writeCustomerFile } from './generate-people/customer-file.ts'
import { generatePeople, newTally, type PersonRecord } from './generate-people/generate-people.ts'
import { matchPersonOf } from './generate-people/match-person.ts'
import {
  EASTERN_BEGINNINGS,
  FAMILIES,
  RARE_BEGINNINGS,
  RARE_ENDINGS,
} from './generate-people/names/families.ts'
import { GERMAN_COHORTS, TIMELESS } from './generate-people/names/first-names.ts'
import { type PeopleSummary, summarize } from './generate-people/people-summary.ts'
import { STREETS } from './generate-people/places/streets.ts'
import { LARGE_TOWNS, SMALL_TOWNS } from './generate-people/places/towns.ts'
import { FIELDS, PLATFORM_NAMES, RECORDS_PER_PERSON } from './generate-people/rates.ts'
import { memorySource } from './memory-source.ts'
import { readFacts } from './read-facts.ts'
import { temporaryDirectory } from './temporary-directory.ts'

const COUNT = 100_000
const TRUTH_FIELD = 7
const tally = newTally()
let records: readonly PersonRecord[] = []
let summary: PeopleSummary
let secondsTaken = 0

beforeAll(() => {
  const start = performance.now()
  records = [...generatePeople({ seed: 1, records: COUNT, tally })]
  secondsTaken = (performance.now() - start) / 1000
  summary = summarize(records)
}, 120_000)

function first(seed: number, count = 3000): string {
  return JSON.stringify([...generatePeople({ seed, records: count })])
}

/** Different people who have a value in common, by that value. */
function sharedBy(key: (record: PersonRecord) => string): Map<string, Set<number>> {
  const people = new Map<string, Set<number>>()
  for (const record of records) {
    const value = key(record)
    if (value === '') continue
    const truths = people.get(value)
    if (truths === undefined) people.set(value, new Set([record.truth]))
    else truths.add(record.truth)
  }
  return new Map([...people].filter(([, truths]) => truths.size > 1))
}

const houseOf = ({ street, houseNumber, postalCode }: PersonRecord) =>
  street === '' ? '' : `${street} ${houseNumber}, ${postalCode}`

describe('people', () => {
  test('are the same again for the same seed and others for another', () => {
    expect(first(1)).toBe(first(1))
    expect(first(2)).not.toBe(first(1))
  })

  test('are as many records as asked for, numbered from 1, made fast', () => {
    expect(records.map(({ id }) => id)).toEqual(Array.from({ length: COUNT }, (_, index) => index + 1))
    expect([...generatePeople({ seed: 1, records: 0 })]).toEqual([])
    expect([...generatePeople({ seed: 1, records: 7 })]).toHaveLength(7)
    // A few seconds on a machine that does nothing else.
    expect(secondsTaken).toBeLessThan(25)
  })

  test('come from lists that are long enough to be like life', () => {
    for (const sex of ['women', 'men'] as const) {
      const names = new Set([...GERMAN_COHORTS.flatMap(cohort => cohort[sex]), ...TIMELESS[sex]])
      expect(names.size).toBeGreaterThanOrEqual(250)
    }
    expect(FAMILIES.length).toBeGreaterThanOrEqual(750)
    expect(RARE_BEGINNINGS.length * RARE_ENDINGS.length + EASTERN_BEGINNINGS.length).toBeGreaterThan(10_000)
    expect(STREETS.length).toBeGreaterThanOrEqual(400)
    const codes = [...LARGE_TOWNS, ...SMALL_TOWNS].flatMap(({ postalCodes }) => postalCodes)
    expect(codes.length).toBeGreaterThanOrEqual(300)
    expect(codes.filter(code => !/^\d{5}$/.test(code))).toEqual([])
    expect(new Set(codes).size).toBe(codes.length)
  })

  test('have family names of which few are frequent and most are rare', () => {
    const counts = new Map<string, number>()
    for (const { lastName } of records) counts.set(lastName, (counts.get(lastName) ?? 0) + 1)
    const share = (name: string) => (counts.get(name) ?? 0) / COUNT
    expect(share('Müller')).toBeGreaterThan(0.005)
    expect(share('Müller')).toBeLessThan(0.011)
    expect(share('Müller')).toBeGreaterThan(share('Schmidt'))
    expect(counts.size).toBeGreaterThan(10_000)
  })

  test('occur as often as they should, on all platforms', () => {
    for (const [index, expected] of RECORDS_PER_PERSON.entries())
      expect(Math.abs((summary.peopleBySize[index] ?? 0) / summary.people - expected)).toBeLessThan(0.01)
    expect(summary.peopleBySize).toHaveLength(RECORDS_PER_PERSON.length)
    const { account, guest, etsy, ebay, amazon, newsletter, counter } = summary.recordsByPlatform
    expect(account / COUNT).toBeCloseTo(0.28, 1)
    expect(guest / COUNT).toBeCloseTo(0.31, 1)
    for (const count of [etsy, ebay, amazon, newsletter, counter]) {
      expect(count / COUNT).toBeGreaterThan(0.05)
      expect(count / COUNT).toBeLessThan(0.12)
    }
  })

  test('show what their platforms show', () => {
    for (const platform of PLATFORM_NAMES) {
      const own = records.filter(record => record.platform === platform)
      const emails = own.filter(({ email }) => email !== '')
      const fields = FIELDS[platform]
      if (fields.email === 'none') expect(emails).toEqual([])
      else expect(emails.length / own.length).toBeGreaterThan(fields.emailShare - 0.02)
      const relays = emails.filter(({ email }) => /@(?:members\.ebay|marketplace\.amazon)\./.test(email))
      expect(relays).toHaveLength(fields.email === 'relay' ? emails.length : 0)
      const addresses = own.filter(({ street }) => street !== '')
      expect(Math.abs(addresses.length / own.length - fields.address)).toBeLessThan(0.06)
    }
    expect(summary.withBirthday).toBeGreaterThan(0.32)
    expect(summary.withBirthday).toBeLessThan(0.39)
  })

  test('are one person each: no truth has two salutations or two birthdays that differ throughout', () => {
    for (const group of Map.groupBy(records, ({ truth }) => truth).values()) {
      const salutations = new Set(group.map(({ salutation }) => salutation).filter(Boolean))
      expect(salutations.size).toBeLessThanOrEqual(1)
      const right = group.filter(({ birthday, slips }) => birthday !== '' && !slips.some(isOfBirthday))
      expect(new Set(right.map(({ birthday }) => birthday)).size).toBeLessThanOrEqual(1)
    }
  })

  test('are seldom beyond attribution', () => {
    expect(summary.bareNames).toBeLessThan(0.01)
    expect(summary.recordsWithoutTie / COUNT).toBeLessThan(0.01)
  })
})

function isOfBirthday(slip: string): boolean {
  return slip.startsWith('birthday')
}

describe('slips', () => {
  test('happen as often as their rates say, and change something', () => {
    for (const [slip, { expected, made }] of Object.entries(tally)) {
      expect(expected, slip).toBeGreaterThan(50)
      const tolerance = 4 * Math.sqrt(expected) + 0.02 * expected
      expect(Math.abs(made - expected), slip).toBeLessThan(tolerance)
    }
  })

  test('are seen in the records', () => {
    const share = (test: (record: PersonRecord) => boolean) => records.filter(test).length / COUNT
    expect(share(({ street }) => /[Ss](?:tr\.?|TR\.?)(?: |$)/.test(street))).toBeGreaterThan(0.08)
    expect(share(({ email }) => /@(?:gmial|gmal|gxm|wed|tonline)\./.test(email))).toBeGreaterThan(0.0004)
    expect(share(({ lastName, firstName }) => firstName === '' && lastName.includes(' '))).toBeGreaterThan(
      0.004,
    )
    expect(share(({ birthday }) => /^\d\d\.\d\d\.$/.test(birthday))).toBeGreaterThan(0.015)
    expect(share(({ city }) => /^Frankfurt(?:\/M|$| a\.)/.test(city))).toBeGreaterThan(0.003)
    expect(share(({ lastName }) => lastName !== '' && lastName === lastName.toLowerCase())).toBeGreaterThan(
      0.025,
    )
    expect(
      share(({ addressLine2, street }) => /packstation/i.test(`${street} ${addressLine2}`)),
    ).toBeGreaterThan(0.02)
  })

  test('leave traces of moves, marriages and new addresses between records of one person', () => {
    let moved = 0
    let married = 0
    let withNewEmail = 0
    const groups = [...Map.groupBy(records, ({ truth }) => truth).values()].filter(group => group.length > 1)
    for (const group of groups) {
      const calm = group.filter(
        ({ slips }) => !slips.some(slip => /postal|name|email|all|umlaut|sharp|foreign/i.test(slip)),
      )
      const distinct = (values: readonly string[]) => new Set(values.filter(Boolean)).size
      if (distinct(calm.map(({ postalCode }) => postalCode)) > 1) moved += 1
      if (distinct(calm.map(({ lastName }) => lastName)) > 1) married += 1
      const own = calm.filter(({ platform }) => platform === 'account' || platform === 'guest')
      if (distinct(own.map(({ email }) => email.toLowerCase())) > 1) withNewEmail += 1
    }
    expect(moved / groups.length).toBeGreaterThan(0.03)
    expect(married / groups.length).toBeGreaterThan(0.002)
    expect(withNewEmail / groups.length).toBeGreaterThan(0.03)
  })
})

describe('people who look alike', () => {
  const namesOf = ({ firstName, lastName }: PersonRecord) =>
    firstName === '' || lastName === '' ? '' : `${firstName} ${lastName}`

  test('are families and namesakes at one address or in one town, but few', () => {
    const sameFamily = sharedBy(
      record => record.lastName && houseOf(record) && `${houseOf(record)} ${record.lastName}`,
    )
    expect(sameFamily.size / summary.people).toBeGreaterThan(0.005)
    expect(sameFamily.size / summary.people).toBeLessThan(0.05)
    const sameName = sharedBy(
      record => namesOf(record) && houseOf(record) && `${houseOf(record)} ${namesOf(record)}`,
    )
    expect(sameName.size).toBeGreaterThan(0)
    expect(sameName.size / summary.people).toBeLessThan(0.002)
    const inTown = sharedBy(record => namesOf(record) && record.city && `${record.city} ${namesOf(record)}`)
    expect(inTown.size).toBeGreaterThan(sameName.size)
    expect(sharedBy(namesOf).size).toBeGreaterThan(inTown.size)
  })

  test('share houses, mailboxes and telephones', () => {
    const shares = [
      houseOf,
      ({ email }: PersonRecord) => email,
      ({ phone }: PersonRecord) => phone.replaceAll(/\D/g, '').slice(-9),
    ]
    for (const key of shares) {
      const people = new Set([...sharedBy(key).values()].flatMap(truths => [...truths]))
      expect(people.size / summary.people).toBeGreaterThan(0.001)
      expect(people.size / summary.people).toBeLessThan(0.15)
    }
    const mailboxes = [...sharedBy(({ email }) => email).keys()]
    expect(mailboxes.some(email => email.startsWith('info@'))).toBe(true)
    expect(mailboxes.some(email => !email.endsWith('.test'))).toBe(true)
  })
})

describe('the customer file', () => {
  test('is read by the app without a skipped row, and says what the matching gets', {
    timeout: 120_000,
  }, async () => {
    const some = records.slice(0, 20_000)
    await using directory = await temporaryDirectory()
    const path = join(directory.path, 'kunden.csv')
    await writeCustomerFile(path, some)
    const mapping = customerFileMapping(TRUTH_FIELD, 'Kunden')
    const facts = await readFacts(memorySource('Kunden.csv', readFileSync(path)), {}, mapping)
    expect(facts.skips).toEqual([])
    expect(facts.unaccounted).toEqual([])
    expect(facts.profiles).toHaveLength(some.length)
    for (const [index, record] of some.entries()) {
      const profile = facts.profiles[index]?.profile
      expect(profile?.fields).toEqual([{ fieldId: TRUTH_FIELD, value: [String(record.truth)] }])
      const { names, companies, addresses, emails, phones, birthday }: MatchPerson = matchPersonOf(record)
      const { contact } = profile ?? {}
      expect(contact).toMatchObject({
        firstName: names[0]?.first ?? null,
        lastName: names[0]?.last ?? null,
        fullName: names[0]?.full ?? null,
        company: companies[0] ?? null,
        email: emails[0] ?? null,
        phone: phones[0] ?? null,
        ...(addresses[0] ?? { street: null, postalCode: null, city: null }),
      })
      expect(profile?.birthday).toBe(birthday)
    }
    const { [TRUTH_COLUMN]: _truth, ...columns } = mapping.columns
    expect(suggestMapping(facts.table, 'Kunden.csv')?.columns).toEqual(columns)
  })
})
