import { beforeAll, describe, expect, test } from 'vitest'
import { type Finding, findingSchema } from '../../../shared/model/finding.ts'
import {
  type FindingContext,
  type FindingWords,
  findingView,
  sureText,
} from '../../../src-renderer/screens/findings/finding-view.ts'
import { casesPerChance } from '../../../src-renderer/screens/findings/finding-words.ts'
import { EXAMPLE_KINDS, FINDING_EXAMPLES, shownExample } from '../../support/finding-examples.ts'
import { plainBlanks, speak } from '../../support/window-language.ts'

/** The fixed function knows the texts of all namespaces. */
const words = async (language: 'de' | 'en') => (await speak(language)) as unknown as FindingWords

function contextWith(t: FindingWords): FindingContext {
  const nameOf = (id: number) => (id === 7 ? 'Anna Berger' : 'Hotel Post')
  return { asOf: '2026-06-30', firstDay: '2024-01-05', currency: 'EUR', nameOf, t }
}

/** Sentence and evidence of an example, in plain blanks. */
function read(t: FindingWords, finding: Finding): [string, string] {
  const { sentence, evidence } = findingView(shownExample(finding, 0), contextWith(t))
  return [plainBlanks(sentence), plainBlanks(evidence)]
}

test('there is an example of every kind', () => {
  const kinds = findingSchema.options.map(({ shape }) => shape.kind.value)
  expect([...EXAMPLE_KINDS].toSorted()).toEqual(kinds.toSorted())
})

describe('in German', () => {
  let t: FindingWords
  beforeAll(async () => {
    t = await words('de')
  })

  test('every kind is a plain sentence with its numbers, and what they are compared with', () => {
    expect(FINDING_EXAMPLES.map(finding => read(t, finding))).toMatchInlineSnapshot(`
      [
        [
          "Mai 2026 war ungewöhnlich stark: 2.640 € Umsatz, 76 % mehr als erwartet.",
          "Erwartet 1.200 € bis 1.900 €, gekommen 2.640 €.",
        ],
        [
          "Mai 2026 war ungewöhnlich schwach: 900 € Umsatz, 40 % weniger als erwartet.",
          "Erwartet 1.200 € bis 1.900 €, gekommen 900 €.",
        ],
        [
          "Der Anteil neuer Kunden ist gestiegen: 62 % der Käufer waren zum ersten Mal da, im Vierteljahr davor 45 %.",
          "01.04.2026 bis 30.06.2026: 124 von 200 Käufern waren neu; davor 80 von 178.",
        ],
        [
          "Der Anteil neuer Kunden ist gesunken: nur noch 20 % der Käufer waren zum ersten Mal da, im Vierteljahr davor 45 %.",
          "01.04.2026 bis 30.06.2026: 40 von 200 Käufern waren neu; davor 80 von 178.",
        ],
        [
          "Mehr Erstkäufer kommen wieder: 30 % innerhalb von 3 Monaten, üblich sind 15 %.",
          "Erster Kauf 01.04.2026 bis 30.06.2026: 60 von 200 kamen wieder; im Jahr davor 90 von 600.",
        ],
        [
          "Weniger Erstkäufer kommen wieder: nur 4 % innerhalb von 3 Monaten, üblich sind 15 %.",
          "Erster Kauf 01.04.2026 bis 30.06.2026: 8 von 200 kamen wieder; im Jahr davor 90 von 600.",
        ],
        [
          "Anna Berger bleibt aus: kommt sonst etwa alle 6 Wochen, war aber seit 4 Monaten nicht mehr da.",
          "19 Einkäufe, etwa 480 € im Jahr; der letzte am 02.03.2026.",
        ],
        [
          "Bestellungen sind größer geworden: im Durchschnitt 52,10 € statt 45,20 €.",
          "1.230 Bestellungen, 01.04.2026 bis 30.06.2026; davor ein Jahr lang 45,20 € je Bestellung.",
        ],
        [
          "Bestellungen sind kleiner geworden: im Durchschnitt 45,20 € statt 52,10 €.",
          "230 Bestellungen, 01.04.2026 bis 30.06.2026; davor ein Jahr lang 52,10 € je Bestellung.",
        ],
        [
          "Ungewöhnlich viele Bestellungen sind ausgefallen: 12 von 80 in den letzten vier Wochen.",
          "Storniert, voll erstattet, ohne Wert oder von Ihnen markiert: 15 %, im Jahr davor 4 % (60 von 1.500).",
        ],
        [
          "22 % Ihres Umsatzes hängen an einem einzigen Kunden: Hotel Post.",
          "5.200,00 € von 23.636,36 € in den letzten zwölf Monaten.",
        ],
        [
          "„Matcha Alltag - 100 g“ war plötzlich gefragt: 24 Bestellungen statt der üblichen 6.",
          "02.06.2026 bis 08.06.2026, 4,3-mal so viel wie sonst; von Werbung steht nichts in Ihrem Kalender.",
        ],
        [
          "„Matcha Alltag - 100 g“ war plötzlich gefragt: 24 Bestellungen statt der üblichen 0,4.",
          "08.06.2026, 60-mal so viel wie sonst; in dieser Zeit von Ihnen beworben.",
        ],
        [
          "„Matcha Alltag - 100 g“ wird auffällig oft sonntags gekauft: 34 % der Bestellungen, üblich sind 15 %.",
          "61 Bestellungen mit diesem Produkt, verglichen mit allen Produkten zusammen.",
        ],
        [
          "„Matcha Alltag - 100 g“ wird auffällig selten zwischen 21 und 24 Uhr gekauft: 2 % der Bestellungen, üblich sind 15 %.",
          "610 Bestellungen mit diesem Produkt, verglichen mit allen Produkten zusammen.",
        ],
        [
          "„Matcha Alltag - 100 g“ und „Matchabesen Bambus (Chasen)“ gehören zusammen: 9 Bestellungen mit beiden, durch Zufall wären es etwa 1,3.",
          "In Bestellungen mit dem einen liegt das andere 9,5-mal so oft wie sonst; mindestens 5,4-mal ist sicher.",
        ],
        [
          "Wer mit „Matcha Alltag - 100 g (TG-207)“ beginnt, kauft beim zweiten Mal oft „Matcha Alltag - 100 g (TG-208)“: 40 Kunden, durch Zufall wären es etwa 12.",
          "Das ist 3,2-mal so oft wie bei allen zweiten Bestellungen.",
        ],
      ]
    `)
  })

  test('it is said how sure it is, no more exactly than one knows', () => {
    expect(sureText(0.0038776, t)).toBe('Höchstens eine von 200 solchen Meldungen ist Zufall.')
    expect(sureText(1e-9, t)).toBe('Zufall ist so gut wie ausgeschlossen.')
    expect([0.049, 0.005, 1.1e-6, 1e-6, 0].map(casesPerChance)).toEqual([20, 200, 900_000, null, null])
  })

  test('each leads to its rows, and its explanation to the same', () => {
    const context = contextWith(t)
    const views = FINDING_EXAMPLES.map((finding, index) => findingView(shownExample(finding, index), context))
    for (const { rows, explanation } of views) expect(explanation.rows).toEqual(rows[0])
    expect(views.map(({ rows }) => rows.map(({ address }) => address))).toMatchInlineSnapshot(`
      [
        [
          "/orders?from=2026-05-01&to=2026-05-31&counted=yes",
        ],
        [
          "/orders?from=2026-05-01&to=2026-05-31&counted=yes",
        ],
        [
          "/customers?figure=first_order_between&from=2026-04-01&to=2026-06-30&asOf=2026-06-30",
        ],
        [
          "/customers?figure=first_order_between&from=2026-04-01&to=2026-06-30&asOf=2026-06-30",
        ],
        [
          "/customers?figure=first_order_between&from=2026-04-01&to=2026-06-30&asOf=2026-06-30",
        ],
        [
          "/customers?figure=first_order_between&from=2026-04-01&to=2026-06-30&asOf=2026-06-30",
        ],
        [
          "/customers/7",
        ],
        [
          "/orders?from=2026-04-01&to=2026-06-30&counted=yes",
        ],
        [
          "/orders?from=2026-04-01&to=2026-06-30&counted=yes",
        ],
        [
          "/orders?from=2026-06-03&to=2026-06-30&counted=no",
        ],
        [
          "/customers/8",
        ],
        [
          "/orders?rows=spike&productId=9&from=2026-06-02&to=2026-06-08&asOf=2026-06-30",
        ],
        [
          "/orders?rows=spike&productId=9&from=2026-06-08&to=2026-06-08&asOf=2026-06-30",
        ],
        [
          "/orders?rows=weekday&weekday=6&productId=9&from=2024-01-05&to=2026-06-30&asOf=2026-06-30",
        ],
        [
          "/orders?rows=hour&band=6&productId=9&from=2024-01-05&to=2026-06-30&asOf=2026-06-30",
        ],
        [
          "/orders?rows=pair&pair=same_basket&a=9&b=35&from=2024-01-05&to=2026-06-30&asOf=2026-06-30",
          "/customers?figure=pair_targets&a=9&b=35&asOf=2026-06-30",
        ],
        [
          "/orders?rows=pair&pair=next_order&a=9&b=10&from=2024-01-05&to=2026-06-30&asOf=2026-06-30",
          "/customers?figure=pair_targets&a=9&b=10&asOf=2026-06-30",
        ],
      ]
    `)
  })
})

test('in English there is another sentence for each', async () => {
  const examples = FINDING_EXAMPLES
  const german = await words('de')
  const inGerman = examples.map(finding => read(german, finding))
  const english = await words('en')
  for (const [index, finding] of examples.entries()) {
    const [sentence, evidence] = read(english, finding)
    expect(sentence).toMatch(/^[\p{Lu}“\d].*\.$/u)
    expect(`${sentence} ${evidence}`).not.toMatch(/[{}]|undefined|NaN|findings/)
    expect([sentence, evidence]).not.toEqual(inGerman[index])
  }
})
