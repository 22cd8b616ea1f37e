import i18next, { type TFunction } from 'i18next'
import { describe, expect, it } from 'vitest'
import { type DuplicateEvidence, duplicateEvidenceSchema } from '../../shared/model/duplicates.ts'
import { english, german } from '../../src-renderer/i18n/resources.ts'
import { evidenceWords, signWords } from '../../src-renderer/screens/duplicates/evidence-words.ts'

async function textsOf(language: 'de' | 'en'): Promise<TFunction<'duplicates'>> {
  const texts = i18next.createInstance()
  await texts.init({
    lng: language,
    ns: ['duplicates'],
    defaultNS: 'duplicates',
    resources: { de: german, en: english },
    interpolation: { escapeValue: false },
  })
  return texts.getFixedT(language, 'duplicates')
}
const inGerman = await textsOf('de')
const inEnglish = await textsOf('en')

/** Every sign that the engine can give. */
const ALL_SIGNS: DuplicateEvidence[] = duplicateEvidenceSchema.options.flatMap(({ shape }) =>
  shape.kind.options.map(kind =>
    duplicateEvidenceSchema.parse({ field: shape.field.value, kind, weight: 1 }),
  ),
)

describe('a sign in words', () => {
  it.each(ALL_SIGNS.map(sign => [`${sign.field}.${sign.kind}`, sign] as const))('%s', (key, sign) => {
    const [words, englishWords] = [signWords(sign, inGerman), signWords(sign, inEnglish)]
    for (const text of [words, englishWords]) {
      expect(text).not.toContain(key)
      expect(text).toMatch(/^\p{L}[\p{L} ,()@’-]+$/u)
    }
    expect(words).not.toBe(englishWords)
  })

  it('is worded for each sign otherwise', () => {
    for (const t of [inGerman, inEnglish]) {
      const words = ALL_SIGNS.map(sign => signWords(sign, t))
      expect(new Set(words).size).toBe(words.length)
    }
  })
})

describe('the reasons', () => {
  it('begin with the weightiest, those for and those against apart', () => {
    const evidence: DuplicateEvidence[] = [
      { field: 'last', kind: 'same', weight: 6 },
      { field: 'birthday', kind: 'different', weight: -7 },
      { field: 'email', kind: 'same', weight: 18 },
      { field: 'street', kind: 'typo', weight: 4 },
      { field: 'first', kind: 'different', weight: -3 },
    ]
    expect(evidenceWords(evidence, inGerman)).toEqual({
      supporting: 'gleiche E-Mail; Nachname gleich; Straße ein Buchstabe anders',
      contradicting: 'Geburtstag verschieden; Vorname verschieden',
    })
    expect(evidenceWords(evidence, inEnglish)).toEqual({
      supporting: 'same e-mail; last name the same; street one letter different',
      contradicting: 'birthday different; first name different',
    })
  })

  it('leave out what says nothing, and never call the same a reason against or the different one for it', () => {
    const evidence: DuplicateEvidence[] = [
      { field: 'city', kind: 'same', weight: -0.1 },
      { field: 'region', kind: 'same', weight: -2 },
      { field: 'line2', kind: 'different', weight: -0.2 },
      { field: 'address', kind: 'moved', weight: 1.4 },
      { field: 'email', kind: 'different', weight: 0.7 },
    ]
    expect(evidenceWords(evidence, inGerman)).toEqual({ supporting: '', contradicting: '' })
  })

  it('name a whole address and a whole name once', () => {
    const evidence: DuplicateEvidence[] = [
      { field: 'postalCode', kind: 'same', weight: 7 },
      { field: 'first', kind: 'same', weight: 9 },
      { field: 'street', kind: 'same', weight: 6 },
      { field: 'last', kind: 'same', weight: 8 },
      { field: 'house', kind: 'same', weight: 4 },
      { field: 'phone', kind: 'same', weight: 12 },
      { field: 'city', kind: 'same', weight: -0.1 },
    ]
    expect(evidenceWords(evidence, inGerman).supporting).toBe(
      'Vor- und Nachname gleich; gleiche Anschrift; gleiche Telefonnummer',
    )
  })

  it('name the parts of an address of which one is not the same', () => {
    const evidence: DuplicateEvidence[] = [
      { field: 'street', kind: 'same', weight: 6 },
      { field: 'house', kind: 'addition', weight: 2 },
      { field: 'postalCode', kind: 'same', weight: 7 },
      { field: 'city', kind: 'same', weight: 1 },
    ]
    expect(evidenceWords(evidence, inGerman).supporting).toBe(
      'gleiche Postleitzahl; gleiche Straße; Hausnummer bis auf den Zusatz gleich; gleicher Ort',
    )
  })
})
