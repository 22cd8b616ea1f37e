import type { TFunction } from 'i18next'
import i18next from 'i18next'
import { beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '../../../shared/calendar.ts'
import type { CustomerRhythm } from '../../../shared/model/customer-rhythm.ts'
import { spokenDifference, spokenSpan } from '../../../shared/spoken-span.ts'
import { expectedWords, rhythmWords } from '../../../src-renderer/screens/customer/rhythm-words.ts'
import { speak } from '../../support/window-language.ts'

const AS_OF = '2026-11-21'
let t: TFunction<['customers', 'common']>

beforeAll(async () => {
  await speak('de')
  t = i18next.getFixedT('de', ['customers', 'common'])
})

/** Somebody with a rhythm and a last purchase so many days ago, as the engine tells it. */
function comes(
  rhythmDays: number | null,
  daysSince: number,
  rest: Partial<CustomerRhythm> = {},
): CustomerRhythm {
  const [rhythm, since] = [rhythmDays === null ? null : spokenSpan(rhythmDays), spokenSpan(daysSince)]
  const left = (rhythmDays ?? 0) - daysSince
  const lastDay = addDays(AS_OF, -daysSince)
  const within = (days: number) => addDays(lastDay, days)
  return {
    asOf: AS_OF,
    orders: 6,
    purchaseDays: 6,
    gaps: 5,
    enough: true,
    rhythmDays,
    source: 'own',
    isYearly: false,
    lastDay,
    daysSince,
    expected:
      rhythmDays === null
        ? null
        : { day: within(rhythmDays), from: within(rhythmDays - 7), to: within(rhythmDays + 14) },
    daysUntilDue: rhythm && Math.max(0, left),
    overdueDays: rhythm && Math.max(0, -left),
    state: left >= 0 ? 'active' : 'due',
    spoken: {
      rhythm,
      since,
      untilDue: rhythm && left > 0 ? spokenDifference(rhythm, since, left) : null,
      overdue: rhythm && left < 0 ? spokenDifference(since, rhythm, -left) : null,
    },
    ...rest,
  }
}

const few = (orders: number, purchaseDays: number): Partial<CustomerRhythm> => ({
  orders,
  purchaseDays,
  gaps: purchaseDays - 1,
  enough: false,
  source: purchaseDays === 1 ? 'shop' : 'shrunken',
})

describe('the rhythm in words', () => {
  it.each<[string, CustomerRhythm]>([
    ['Kommt meist alle 6 Wochen; letzter Einkauf vor 9 Wochen; 3 Wochen überfällig.', comes(42, 63)],
    ['Kommt meist alle 6 Wochen; letzter Einkauf vor 6 Wochen; jetzt fällig.', comes(42, 43)],
    ['Kommt meist alle 6 Wochen; letzter Einkauf vor 6 Wochen; jetzt fällig.', comes(42, 42)],
    [
      'Kommt meist alle 3 Wochen; letzter Einkauf vor 3 Wochen; 2 Tage überfällig.',
      comes(19, 21, { state: 'late' }),
    ],
    [
      'Kommt meist alle 5 Tage; letzter Einkauf heute; nächster Einkauf in etwa 5 Tagen erwartet.',
      comes(5, 0),
    ],
    ['Kam meist alle 6 Wochen; letzter Einkauf vor 2 Jahren.', comes(42, 730, { state: 'lost' })],
    [
      'Kommt einmal im Jahr; letzter Einkauf vor 5 Monaten; nächster Einkauf etwa im Juni 2027.',
      comes(365, 150, { isYearly: true }),
    ],
    [
      'Kommt bisher einmal im Jahr (2 Bestellungen); letzter Einkauf vor 12 Monaten; jetzt fällig.',
      comes(365, 370, { isYearly: true, ...few(2, 2) }),
    ],
  ])('%s', (sentence, rhythm) => {
    expect(rhythmWords(rhythm, false, t)).toEqual({ sentence, note: null })
  })

  it('says what too few purchases come to together with the shop', () => {
    expect(rhythmWords(comes(42, 63, few(3, 2)), false, t)).toEqual({
      sentence:
        'Für einen Rhythmus zu wenig Daten (3 Bestellungen an 2 Tagen); letzter Einkauf vor 9 Wochen.',
      note: 'Zusammen mit dem, was in Ihrem Shop üblich ist, ergibt sich vorläufig ein Einkauf alle 6 Wochen: 3 Wochen überfällig.',
    })
  })

  it('never calls somebody overdue who bought once', () => {
    expect(rhythmWords(comes(42, 63, few(1, 1)), false, t)).toEqual({
      sentence: 'Für einen Rhythmus zu wenig Daten (1 Bestellung); letzter Einkauf vor 9 Wochen.',
      note: 'Bis zu einem zweiten Einkauf vergehen in Ihrem Shop gewöhnlich 6 Wochen.',
    })
    expect(rhythmWords(comes(null, 63, few(1, 1)), false, t).note).toMatch(/^Auch über den ganzen Shop/)
  })

  it('expects nothing of whom it is over with', () => {
    const { sentence, note } = rhythmWords(comes(42, 63), true, t)
    expect(sentence).toBe('Kam meist alle 6 Wochen; letzter Einkauf vor 9 Wochen.')
    expect(note).toBeNull()
  })
})

describe('the next purchase', () => {
  it('has a window, that may be over, or be of a second purchase', () => {
    const labels = [comes(42, 20), comes(42, 63), comes(42, 20, few(1, 1)), comes(42, 63, few(1, 1))]
    expect(labels.map(rhythm => expectedWords(rhythm, t)?.label)).toEqual([
      'Nächster Einkauf erwartet',
      'Nächster Einkauf war erwartet',
      'Üblich für einen zweiten Einkauf',
      'Für einen zweiten Einkauf wäre üblich gewesen',
    ])
    expect(expectedWords(comes(42, 20), t)?.window).toBe('06.12.2026 bis 27.12.2026')
  })

  it('is not told where there is no rhythm, nor of those who are lost', () => {
    expect(expectedWords(comes(null, 63), t)).toBeNull()
    expect(expectedWords(comes(42, 730, { state: 'lost' }), t)).toBeNull()
  })
})
