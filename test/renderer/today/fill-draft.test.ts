import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { english, german } from '../../../src-renderer/i18n/resources.ts'
import {
  type DraftFields,
  fillDraft,
  mailAddress,
  namesField,
} from '../../../src-renderer/screens/today/draft/fill-draft.ts'

const NOBODY: DraftFields = {
  firstName: null,
  lastName: null,
  lastProduct: null,
  awaitedProduct: null,
  voucher: null,
}

it('is asked for a field however that is written', () => {
  expect(namesField('Hallo {Vorname},\n\n{ gutschein }', 'voucher')).toBe(true)
  expect(namesField('Hello {voucher}', 'voucher')).toBe(true)
  expect(namesField('Gutschein für {Vorname}', 'voucher')).toBe(false)
})

describe('a text', () => {
  it.each<[string, Partial<DraftFields>, string]>([
    ['Hallo {Vorname},', { firstName: 'Anna' }, 'Hallo Anna,'],
    ['Hallo {Vorname},', {}, 'Hallo,'],
    ['Hallo {Vorname} {Nachname},', { lastName: 'Ahrens' }, 'Hallo Ahrens,'],
    ['Hello {first name}!', { firstName: 'Anna' }, 'Hello Anna!'],
    ['A\n\nWie gefällt Ihnen {letztes Produkt}?\n\nB', {}, 'A\n\nB'],
    ['A\n\n{Gutschein}\n\nB', { voucher: 'DANKE5' }, 'A\n\nDANKE5\n\nB'],
    ['A\n\n{Gutschein}\n\nB', { voucher: '  ' }, 'A\n\nB'],
    // What is no field, and what a name happens to hold, stays as it is.
    ['{Rabatt} {Vorname}', { firstName: '{Nachname}', lastName: 'Ahrens' }, '{Rabatt} {Nachname}'],
    ['{VORNAME}  und  mehr', { firstName: 'Anna' }, 'Anna  und  mehr'],
  ])('%j with %o is %j', (text, fields, filled) => {
    expect(fillDraft(text, { ...NOBODY, ...fields })).toBe(filled)
  })

  it('that comes with the program never shows a field or a hole, whatever is known', () => {
    const texts = [german, english].flatMap(language => {
      // The texts stand under `draft.texts` in both languages, which a test of all texts keeps alike.
      const { draft } = language.today as typeof german.today
      return Object.values(draft.texts)
    })
    const known = fc.option(fc.constantFrom('Anna', 'Ostfriesentee', 'DANKE5'))
    const fields = fc.record({
      firstName: known,
      lastName: known,
      lastProduct: known,
      awaitedProduct: known,
      voucher: known,
    })
    fc.assert(
      fc.property(fc.constantFrom(...texts), fields, (text, given) => {
        const filled = fillDraft(text, given)
        expect(filled).not.toMatch(/[{}]| ,|\n{3}| {2}/)
        expect(filled).toMatch(/^(Hallo|Hello)/)
        expect(filled.split('\n').length).toBeGreaterThan(3)
      }),
    )
  })
})

describe('the address of a draft', () => {
  it('is one that a program reads back as it was', () => {
    const text = fc.string({ unit: 'grapheme' }).map(one => one.replaceAll(/[\r\n]/g, ''))
    fc.assert(
      fc.property(text, text, (subject, body) => {
        const url = new URL(mailAddress('anna+tee@example.org', subject, `${body}\nB`))
        expect(decodeURIComponent(url.pathname)).toBe('anna+tee@example.org')
        // Not `searchParams`: in a mailto address a plus is a plus (RFC 6068).
        const [, read] = /body=(.*)$/.exec(url.search) ?? []
        expect(decodeURIComponent(read ?? '')).toBe(`${body}\r\nB`)
      }),
    )
  })
})
