import i18next from 'i18next'
import { describe, expect, it } from 'vitest'
import type { SegmentCondition, SegmentRule } from '../../../shared/model/segment.ts'
import {
  quotedCondition,
  segmentSentence,
} from '../../../src-renderer/screens/segments/words/segment-sentence.ts'
import type { SegmentWords } from '../../../src-renderer/screens/segments/words/segment-words.ts'
import { plainBlanks, speak } from '../../support/window-language.ts'

const OWN_FIELDS: Readonly<Record<number, ReturnType<SegmentWords['fieldOf']>>> = {
  1: { name: 'Lieblingssorte', kind: 'choice' },
  2: { name: 'Im Klub', kind: 'yes_no' },
  3: { name: 'Schuhgröße', kind: 'number' },
  4: { name: 'Probe am', kind: 'date' },
  5: { name: 'Bemerkung', kind: 'text' },
}

async function wordsIn(language: 'de' | 'en'): Promise<SegmentWords> {
  await speak(language)
  const t = i18next.getFixedT(language, ['segments', 'groups', 'common', 'fields'])
  return { t, currency: 'EUR', fieldOf: id => OWN_FIELDS[id] }
}

async function sentence(rule: SegmentRule, language: 'de' | 'en'): Promise<string> {
  return plainBlanks(segmentSentence(rule, await wordsIn(language)))
}

const only = (condition: SegmentCondition): SegmentRule => ({ match: 'all', parts: [condition] })
const products = (...names: string[]) =>
  ({ kind: 'products', products: names.map(name => ({ key: name, name })) }) as const
const categories = (...names: string[]) => ({ kind: 'categories', categories: names }) as const
const days = (amount: number) => ({ amount, unit: 'days' }) as const

/** Each condition with the end of its sentence in both languages: "Kunden, …." and "Customers ….". */
const CASES: readonly [SegmentCondition, string, string][] = [
  [{ field: 'orders', from: 1 }, 'die mindestens 1 Bestellung haben', 'who have at least 1 order'],
  [{ field: 'orders', from: 2 }, 'die mindestens 2 Bestellungen haben', 'who have at least 2 orders'],
  [{ field: 'orders', to: 1 }, 'die höchstens 1 Bestellung haben', 'who have at most 1 order'],
  [{ field: 'orders', from: 1, to: 1 }, 'die genau 1 Bestellung haben', 'who have exactly 1 order'],
  [{ field: 'orders', from: 2, to: 5 }, 'die 2 bis 5 Bestellungen haben', 'who have 2 to 5 orders'],
  [{ field: 'orders', to: 0 }, 'die noch nichts bestellt haben', 'who have not ordered anything yet'],
  [
    { field: 'value', from: 123_450 },
    'die mindestens 1.234,50 € Umsatz gebracht haben',
    'who have brought at least €1,234.50 of revenue',
  ],
  [
    { field: 'value', from: 5000, to: 9900 },
    'die zwischen 50,00 € und 99,00 € Umsatz gebracht haben',
    'who have brought between €50.00 and €99.00 of revenue',
  ],
  [
    { field: 'averageOrder', to: 2500 },
    'deren Bestellungen im Durchschnitt höchstens 25,00 € wert sind',
    'whose orders are worth at most €25.00 on average',
  ],
  [
    { field: 'lastOrder', when: { kind: 'last', ...days(30) } },
    'deren letzte Bestellung in den letzten 30 Tagen war',
    'whose last order was in the last 30 days',
  ],
  [
    { field: 'lastOrder', when: { kind: 'last', ...days(1) } },
    'deren letzte Bestellung heute war',
    'whose last order was today',
  ],
  [
    { field: 'lastOrder', when: { kind: 'before_last', amount: 1, unit: 'years' } },
    'deren letzte Bestellung vor einem Jahr oder früher war',
    'whose last order was a year ago or earlier',
  ],
  [
    { field: 'firstOrder', when: { kind: 'before_last', amount: 6, unit: 'months' } },
    'die vor 6 Monaten oder früher zum ersten Mal bestellt haben',
    'who ordered for the first time 6 months ago or earlier',
  ],
  [
    { field: 'firstOrder', when: { kind: 'month', which: 'this_month_last_year' } },
    'die im selben Monat des Vorjahres zum ersten Mal bestellt haben',
    'who ordered for the first time in the same month of last year',
  ],
  [
    { field: 'lastProblem', when: { kind: 'between', from: '2026-01-01', to: '2026-03-31' } },
    'deren letztes Problem mit einer Bestellung in der Zeit vom 01.01.2026 bis 31.03.2026 war',
    'whose last problem with an order was between 01/01/2026 and 31/03/2026',
  ],
  [
    { field: 'lastProblem', when: { kind: 'unknown' } },
    'die noch nie ein Problem mit einer Bestellung hatten',
    'who have never had a problem with an order',
  ],
  [
    { field: 'addressConfirmed', when: { kind: 'between', to: '2025-12-31' } },
    'deren Anschrift am 31.12.2025 oder früher zuletzt bestätigt wurde',
    'whose address was last confirmed on 31/12/2025 or earlier',
  ],
  [
    { field: 'nextOrder', when: { kind: 'next', ...days(7) } },
    'deren nächste Bestellung in den nächsten 7 Tagen zu erwarten ist',
    'whose next order is to be expected in the next 7 days',
  ],
  [
    { field: 'nextOrder', when: { kind: 'overdue', amount: 1, unit: 'weeks' } },
    'deren nächste Bestellung seit mindestens einer Woche überfällig ist',
    'whose next order has been overdue for at least a week',
  ],
  [
    { field: 'birthday', when: { kind: 'next', ...days(14) } },
    'die in den nächsten 14 Tagen Geburtstag haben',
    'whose birthday is in the next 14 days',
  ],
  [
    { field: 'birthday', when: { kind: 'in_month', month: 3 } },
    'die im März Geburtstag haben',
    'whose birthday is in March',
  ],
  [
    { field: 'anniversary', when: { kind: 'in_month', month: 12 } },
    'deren erste Bestellung sich im Dezember jährt',
    'whose first order has its anniversary in December',
  ],
  [{ field: 'regular', is: true }, 'die Stammkunden sind', 'who are regulars'],
  [{ field: 'company', is: false }, 'die keine Firmen sind', 'who are not companies'],
  [
    { field: 'firstDiscounted', is: true },
    'deren erste Bestellung mit Rabatt war',
    'whose first order had a discount',
  ],
  [
    { field: 'stage', oneOf: ['new', 'repeat'], not: false },
    'die in der Lebensphase „Neukunde“ oder „Wiederkäufer“ sind',
    'who are in the stage “New customer” or “Repeat customer”',
  ],
  [
    { field: 'state', oneOf: ['late'], not: true },
    'die in ihrem Kaufrhythmus nicht im Zustand „Verspätet“ sind',
    'who are not in the state “Late” of their buying rhythm',
  ],
  [
    { field: 'abc', oneOf: ['A', 'B'], not: false },
    'die zu den A-Kunden oder B-Kunden gehören',
    'who are A customers or B customers',
  ],
  [
    { field: 'rfmGroup', oneOf: ['champions'], not: false },
    'die zur Kundengruppe „Top-Kunden“ gehören',
    'who belong to the customer group “Champions”',
  ],
  [
    { field: 'platform', oneOf: ['shopify', 'etsy', 'ebay'], not: false },
    'die aus „Shopify“, „Etsy“ oder „eBay“ bekannt sind',
    'who are known from “Shopify”, “Etsy” or “eBay”',
  ],
  [
    { field: 'country', oneOf: ['DE', 'AT'], not: true },
    'deren Land nicht Deutschland oder Österreich ist',
    'whose country is not Germany or Austria',
  ],
  [{ field: 'city', oneOf: ['Köln'], not: false }, 'die in Köln wohnen', 'who live in Köln'],
  [
    { field: 'postalCode', oneOf: ['10', '12'], not: false },
    'deren Postleitzahl mit 10 oder 12 beginnt',
    'whose postal code begins with 10 or 12',
  ],
  [
    { field: 'bought', goods: products('Kerze', 'Vase'), atLeast: 1, when: null, not: false },
    'die „Kerze“ oder „Vase“ gekauft haben',
    'who bought “Kerze” or “Vase”',
  ],
  [
    { field: 'bought', goods: products('Kerze'), atLeast: 1, when: null, not: true },
    'die nie „Kerze“ gekauft haben',
    'who never bought “Kerze”',
  ],
  [
    { field: 'bought', goods: products('Kerze'), atLeast: 1, when: { kind: 'last', ...days(90) }, not: true },
    'die in den letzten 90 Tagen nicht „Kerze“ gekauft haben',
    'who did not buy “Kerze” in the last 90 days',
  ],
  [
    {
      field: 'bought',
      goods: categories('Tee'),
      atLeast: 3,
      when: { kind: 'last', ...days(90) },
      not: false,
    },
    'die in den letzten 90 Tagen an mindestens 3 Tagen etwas aus der Warengruppe „Tee“ gekauft haben',
    'who bought something from the product group “Tee” on at least 3 days in the last 90 days',
  ],
  [
    {
      field: 'bought',
      goods: categories('Tee'),
      atLeast: 1,
      when: { kind: 'month', which: 'last_year' },
      not: true,
    },
    'die im Vorjahr nichts aus der Warengruppe „Tee“ gekauft haben',
    'who did not buy anything from the product group “Tee” in the last calendar year',
  ],
  [
    { field: 'bought', goods: products('Kerze'), atLeast: 2, when: null, not: true },
    'die an weniger als 2 Tagen „Kerze“ gekauft haben',
    'who bought “Kerze” on fewer than 2 days',
  ],
  [
    { field: 'ordered', atLeast: 1, when: { kind: 'between', from: '2026-01-01' }, not: true },
    'die am 01.01.2026 oder später nicht bestellt haben',
    'who did not order on 01/01/2026 or later',
  ],
  [
    { field: 'ordered', atLeast: 4, when: { kind: 'last', amount: 12, unit: 'months' }, not: false },
    'die in den letzten 12 Monaten an mindestens 4 Tagen bestellt haben',
    'who ordered on at least 4 days in the last 12 months',
  ],
  [
    { field: 'wishAvailable', is: true },
    'die auf ein Produkt warten, das wieder zu haben ist',
    'who wait for a product that can be had again',
  ],
  [
    {
      field: 'wishAvailable',
      is: true,
      products: [
        { key: 'sku:1', name: 'Sencha' },
        { key: 'sku:2', name: 'Matcha' },
      ],
    },
    'die auf „Sencha“ oder „Matcha“ warten und es jetzt wieder bekommen können',
    'who wait for “Sencha” or “Matcha” and can have it again now',
  ],
  [
    { field: 'wishAvailable', is: false, products: [{ key: 'sku:1', name: 'Sencha' }] },
    'die nicht auf „Sencha“ warten oder es noch nicht wieder bekommen können',
    'who do not wait for “Sencha” or cannot have it again yet',
  ],
  [
    { field: 'topic', topics: [{ id: 1, name: 'Grüntee' }], by: 'any', not: false },
    'die sich nach ihren Worten oder Käufen für „Grüntee“ interessieren',
    'who by their words or purchases are interested in “Grüntee”',
  ],
  [
    {
      field: 'topic',
      topics: [
        { id: 1, name: 'Grüntee' },
        { id: 2, name: 'Kannen' },
      ],
      by: 'refused',
      not: false,
    },
    'die gesagt haben, dass „Grüntee“ oder „Kannen“ sie nicht interessiert',
    'who said that they are not interested in “Grüntee” or “Kannen”',
  ],
  [
    { field: 'topic', topics: [{ id: 1, name: 'Grüntee' }], by: 'any', not: true },
    'von denen kein Interesse an „Grüntee“ bekannt ist',
    'of whom no interest in “Grüntee” is known',
  ],
  [
    { field: 'allowed', channel: 'email', is: true },
    'denen Sie Werbung per E-Mail schicken dürfen',
    'whom you may send advertising by e-mail',
  ],
  [
    { field: 'allowed', channel: 'phone', is: false },
    'die Sie für Werbung nicht anrufen dürfen',
    'whom you may not call for advertising',
  ],
  [
    { field: 'contacted', channel: null, atLeast: 1, when: { kind: 'last', ...days(90) }, not: true },
    'zu denen Sie in den letzten 90 Tagen keinen Kontakt hatten',
    'whom you did not contact in the last 90 days',
  ],
  [
    { field: 'contacted', channel: 'email', atLeast: 1, when: null, not: true },
    'zu denen Sie noch nie Kontakt per E-Mail hatten',
    'whom you never contacted by e-mail',
  ],
  [
    { field: 'contacted', channel: 'post', atLeast: 2, when: null, not: false },
    'zu denen Sie mindestens 2-mal Kontakt per Post hatten',
    'whom you contacted by post at least 2 times',
  ],
  [
    { field: 'own', condition: { fieldId: 1, oneOf: ['Grüntee', 'Oolong'] } },
    'bei denen „Lieblingssorte“ „Grüntee“ oder „Oolong“ ist',
    'for whom “Lieblingssorte” is “Grüntee” or “Oolong”',
  ],
  [
    { field: 'own', condition: { fieldId: 2, oneOf: ['yes'] } },
    'bei denen „Im Klub“ ja ist',
    'for whom “Im Klub” is yes',
  ],
  [
    { field: 'own', condition: { fieldId: 3, from: '38', to: '42' } },
    'bei denen „Schuhgröße“ zwischen 38 und 42 liegt',
    'for whom “Schuhgröße” is between 38 and 42',
  ],
  [
    { field: 'own', condition: { fieldId: 4, from: '2026-03-01' } },
    'bei denen „Probe am“ am 01.03.2026 oder später ist',
    'for whom “Probe am” is on 01/03/2026 or later',
  ],
  [
    { field: 'own', condition: { fieldId: 5, contains: 'Tasse' } },
    'bei denen „Bemerkung“ den Text „Tasse“ enthält',
    'for whom “Bemerkung” contains the text “Tasse”',
  ],
  [
    { field: 'own', condition: { fieldId: 9, known: false } },
    'bei denen „Entferntes Feld“ leer ist',
    'for whom “Removed field” is empty',
  ],
]

describe('one condition as a sentence', () => {
  it.each(CASES)('%j', async (condition, german, english) => {
    expect(await sentence(only(condition), 'de')).toBe(`Kunden, ${german}.`)
    expect(await sentence(only(condition), 'en')).toBe(`Customers ${english}.`)
  })
})

describe('a rule as a sentence', () => {
  const regular: SegmentCondition = { field: 'regular', is: true }
  const inCologne: SegmentCondition = { field: 'city', oneOf: ['Köln'], not: false }
  const company: SegmentCondition = { field: 'company', is: true }

  it('without a condition means everybody', async () => {
    expect(await sentence({ match: 'any', parts: [] }, 'de')).toBe('Alle Kunden.')
    expect(await sentence({ match: 'any', parts: [] }, 'en')).toBe('All customers.')
  })

  it('says of all conditions "and", of any "or"', async () => {
    const parts = [regular, inCologne, company]
    expect(await sentence({ match: 'all', parts }, 'de')).toBe(
      'Kunden, die Stammkunden sind, die in Köln wohnen und die Firmen sind.',
    )
    expect(await sentence({ match: 'any', parts }, 'en')).toBe(
      'Customers who are regulars, who live in Köln or who are companies.',
    )
  })

  it('sets brackets where it could be read in two ways, and only there', async () => {
    const either = { match: 'any', conditions: [inCologne, company] } as const
    const group = { match: 'any' as const, conditions: [...either.conditions] }
    expect(await sentence({ match: 'all', parts: [regular, group] }, 'de')).toBe(
      'Kunden, die Stammkunden sind und (die in Köln wohnen oder die Firmen sind).',
    )
    expect(await sentence({ match: 'all', parts: [group] }, 'en')).toBe(
      'Customers who live in Köln or who are companies.',
    )
    expect(
      await sentence({ match: 'all', parts: [regular, { match: 'any', conditions: [company] }] }, 'de'),
    ).toBe('Kunden, die Stammkunden sind und die Firmen sind.')
  })
})

describe('a condition within another sentence', () => {
  const late: SegmentCondition = { field: 'state', oneOf: ['late'], not: false }

  it('has no end, and the marks that stand within others', async () => {
    expect(quotedCondition(late, await wordsIn('de'))).toBe(
      'Kunden, die in ihrem Kaufrhythmus im Zustand ‚Verspätet‘ sind',
    )
    expect(quotedCondition(late, await wordsIn('en'))).toBe(
      'Customers who are in the state ‘Late’ of their buying rhythm',
    )
  })
})
