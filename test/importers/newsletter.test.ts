import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { campaignRates } from '../../shared/model/newsletter.ts'
import { parseEmailStates, stateOfFileName } from '../../src-main/importers/fields/email-state.ts'
import { openFile } from '../../src-main/importers/open-file.ts'
import { formats } from '../../src-main/importers/registry.ts'
import { caseSource } from '../support/fixture-case.ts'
import { memorySource } from '../support/memory-source.ts'
import { readFacts } from '../support/read-facts.ts'

const FIXTURES = resolve(import.meta.dirname, '../fixtures')
const NEWSLETTER = new Set<string>(
  formats.filter(({ exports }) => exports === 'statuses' || exports === 'campaigns').map(({ id }) => id),
)

describe('recognition', () => {
  const cases = readdirSync(FIXTURES).flatMap(format =>
    readdirSync(join(FIXTURES, format), { withFileTypes: true })
      .filter(entry => entry.isDirectory())
      .map(({ name }) => [format, name] as const),
  )
  test.each(cases)('%s/%s is a newsletter program’s file only where it is one', async (format, name) => {
    const folder = join(FIXTURES, format, name)
    const opened = await openFile(caseSource(folder), {})
    const found = opened.ok ? (opened.table.format?.id ?? null) : null
    if (NEWSLETTER.has(format)) expect(found).toBe(format)
    else expect(NEWSLETTER.has(found ?? '')).toBe(false)
  })

  test.each([
    [
      'orders with a state',
      'Bestellnummer;E-Mail;Status\n1;anna@example.com;storniert\n2;ben@example.com;bezahlt\n',
    ],
    ['cancelled orders only', 'Order ID,Email,Status\n1,anna@example.com,cancelled\n'],
    ['customers with a consent', 'E-Mail;Vorname;Nachname;Newsletter\nanna@example.com;Anna;Groß;ja\n'],
    ['customers in use', 'E-Mail;Name;Status\nanna@example.com;Anna Groß;aktiv\nben@example.com;Ben;aktiv\n'],
    [
      'customers with addresses',
      'Email,Name,Street,Zip,Status\nanna@example.com,Anna,Am Markt 1,20095,unsubscribed\n',
    ],
    ['a state without addresses', 'Name,Status\nAnna,unsubscribed\nBen,bounced\n'],
    ['addresses and nothing else', 'E-Mail\nanna@example.com\n'],
  ])('%s are no list of statuses', async (_, text) => {
    const opened = await openFile(memorySource('export.csv', text), {})
    expect(NEWSLETTER.has((opened.ok && opened.table.format?.id) || '')).toBe(false)
  })

  test.each([
    ['Abmeldungen.csv', 'unsubscribed'],
    ['newsletter-bounces-2025.csv', 'hard_bounced'],
    ['Softbounces.csv', 'soft_bounced'],
    ['cleaned_members_export.csv', 'cleaned'],
    ['spam-beschwerden.csv', 'complained'],
  ])('a list of addresses called %s', async (name, state) => {
    const { table, statuses } = await readFacts(
      memorySource(name, 'Vorname;Kontakt\nAnna;anna@example.com\n'),
    )
    expect(table.format?.id).toBe('newsletter-statuses')
    expect(statuses.map(({ status }) => [status.email, status.states])).toEqual([
      ['anna@example.com', [state]],
    ])
  })
})

describe('words of statuses', () => {
  test.each([
    ['UNSUBSCRIBED', ['unsubscribed']],
    ['Abgemeldet', ['unsubscribed']],
    ['deaktiviert', ['unsubscribed']],
    ['inactive', ['unsubscribed']],
    ['Désabonné', ['unsubscribed']],
    ['Dado de baja', ['unsubscribed']],
    ['Disiscritto', ['unsubscribed']],
    ['Uitgeschreven', ['unsubscribed']],
    ['Wypisany', ['unsubscribed']],
    ['blacklisted', ['unsubscribed']],
    ['hardbounce', ['hard_bounced']],
    ['Hard Bounce', ['hard_bounced']],
    ['bounced', ['hard_bounced']],
    ['gebounct', ['hard_bounced']],
    ['INVALID_EMAIL', ['hard_bounced']],
    ['soft_bounce', ['soft_bounced']],
    ['Cleaned', ['cleaned']],
    ['SPAM_COMPLAINT', ['complained']],
    ['abused', ['complained']],
    ['junk', ['complained']],
    ["['HARD_BOUNCE', 'UNSUBSCRIBE']", ['hard_bounced', 'unsubscribed']],
    ['', []],
    ['subscribed', []],
    ['NEVER_SUBSCRIBED', []],
    ['Non-Subscribed', []],
    ['aktiv', []],
    ['nicht bestätigt', []],
    ['unconfirmed', []],
    ['delivered', []],
    ['click', []],
    ['purple', undefined],
    ['bezahlt', undefined],
  ])('%s', (word, states) => {
    expect(parseEmailStates(word)).toEqual(states)
  })

  test('of file names', () => {
    expect(stateOfFileName('nonsubscribed_email_audience_export_ab12.csv')).toBe('nothing')
    expect(stateOfFileName('subscribed_email_audience_export_ab12.csv')).toBe('nothing')
    expect(stateOfFileName('unsubscribed_email_audience_export_ab12.csv')).toBe('unsubscribed')
    expect(stateOfFileName('kunden.csv')).toBeUndefined()
  })
})

test('a file joined from two has its header once', async () => {
  const text = 'Mail;Status\nanna@example.com;abgemeldet\nMail;Status\nben@example.com;bounced\n'
  const { statuses, skips, unaccounted } = await readFacts(memorySource('status.csv', text))
  expect(statuses).toHaveLength(2)
  expect(skips).toEqual([{ row: 3, reason: 'footer_row' }])
  expect(unaccounted).toEqual([])
})

describe('rates of a campaign', () => {
  const NOTHING = {
    recipients: null,
    delivered: null,
    opened: null,
    opens: null,
    clicked: null,
    clicks: null,
    softBounced: null,
    hardBounced: null,
    bounced: null,
    unsubscribed: null,
    complained: null,
  }
  test('rest on what was sent and on what arrived', () => {
    const figures = {
      ...NOTHING,
      recipients: 1200,
      delivered: 1190,
      bounced: 10,
      opened: 595,
      clicked: 119,
      unsubscribed: 0,
    }
    expect(campaignRates(figures)).toEqual({
      delivery: 1190 / 1200,
      open: 0.5,
      click: 0.1,
      bounce: 10 / 1200,
      unsubscribe: 0,
    })
  })
  test('are made up from the rest where a number is missing, and unknown otherwise', () => {
    expect(
      campaignRates({ ...NOTHING, recipients: 100, softBounced: 2, hardBounced: 3, opened: 19 }),
    ).toMatchObject({
      delivery: 0.95,
      open: 0.2,
      bounce: 0.05,
      click: null,
    })
    expect(campaignRates({ ...NOTHING, delivered: 95, bounced: 5 })).toMatchObject({
      delivery: 0.95,
      bounce: 0.05,
    })
    expect(campaignRates({ ...NOTHING, delivered: 0, opened: 0 })).toMatchObject({ open: null })
    expect(campaignRates({ ...NOTHING, delivered: 10, opened: 12 })).toMatchObject({ open: 1 })
  })
})
