import i18next from 'i18next'
import { describe, expect, it } from 'vitest'
import type { Channel, Denial, Purpose, Verdict } from '../../../shared/model/permission.ts'
import type { DueGroup, DueItem, PersonReminder } from '../../../shared/model/reminder.ts'
import {
  DUE_NAMESPACES,
  denialText,
  dueDaysText,
  groupText,
  whyText,
} from '../../../src-renderer/screens/today/due-words.ts'
import { speak } from '../../support/window-language.ts'

const AS_OF = '2026-11-23'

const item = (kind: PersonReminder, change: Partial<DueItem>): DueItem => ({
  ruleKey: kind,
  customerId: 1,
  occasion: '20717',
  kind,
  pile: 'week',
  day: AS_OF,
  dueDay: AS_OF,
  lastDay: AS_OF,
  heldUntil: null,
  recentContacts: 0,
  lastContactDay: null,
  name: 'Anna Ahrens',
  orders: 3,
  valueMinor: 12_000,
  currency: 'EUR',
  lastOrderDay: '2026-09-21',
  rhythmDays: 42,
  channels: ['post'],
  denials: [],
  isLeapDay: false,
  sentDay: null,
  products: [],
  ...change,
})

async function wordsIn(language: 'de' | 'en') {
  await speak(language)
  return i18next.getFixedT(language, DUE_NAMESPACES)
}

describe('why somebody comes up', () => {
  it.each<[PersonReminder, Partial<DueItem>, string, string]>([
    ['birthday', {}, 'Hat heute Geburtstag.', 'Has their birthday today.'],
    ['birthday', { day: '2026-11-24' }, 'Hat am 24.11. Geburtstag.', 'Has their birthday on 24/11.'],
    [
      'birthday',
      { day: '2027-03-01', isLeapDay: true },
      'Hat am 29.02. Geburtstag; in diesem Jahr ist das der 01.03.',
      'Has their birthday on 29/02; this year that is 01/03.',
    ],
    ['birthday', { day: '2026-11-20' }, 'Hatte am 20.11. Geburtstag.', 'Had their birthday on 20/11.'],
    [
      'anniversary',
      { occasion: '1', day: '2026-11-25' },
      'Am 25.11. ist der erste Einkauf 1 Jahr her.',
      'On 25/11 the first purchase will be 1 year ago.',
    ],
    [
      'anniversary',
      { occasion: '2' },
      'Heute ist der erste Einkauf 2 Jahre her.',
      'The first purchase was 2 years ago today.',
    ],
    [
      'milestone',
      { occasion: '10', day: '2026-11-20' },
      'Hat am 20.11.2026 zum 10. Mal eingekauft.',
      'Made purchase number 10 on 20/11/2026.',
    ],
    [
      'second_purchase',
      { day: '2026-11-01' },
      'Zweiter Einkauf: Die meisten kommen jetzt wieder. Der erste war vor 9 Wochen.',
      'Second purchase: most come back about now. The first one was 9 weeks ago.',
    ],
    [
      'second_purchase',
      { day: '2026-12-05' },
      'Zweiter Einkauf: Ab 05.12.2026 kommen die meisten wieder.',
      'Second purchase: most come back from 05/12/2026 on.',
    ],
    [
      'reorder',
      { day: '2026-11-25' },
      'Kommt meist alle 6 Wochen; der nächste Einkauf ist um den 25.11.2026 zu erwarten.',
      'Usually comes every 6 weeks; the next purchase is to be expected around 25/11/2026.',
    ],
    [
      'reorder',
      { day: '2026-11-20' },
      'Kommt meist alle 6 Wochen; der nächste Einkauf war um den 20.11.2026 zu erwarten.',
      'Usually comes every 6 weeks; the next purchase was to be expected around 20/11/2026.',
    ],
    [
      'anticyclic',
      {},
      'Kommt meist alle 6 Wochen und ist gerade mitten in der Pause.',
      'Usually comes every 6 weeks and is right in the middle of the gap.',
    ],
    // 9 weeks less 6 are 3, whatever rounded days would say.
    [
      'overdue',
      { day: '2026-11-20' },
      'Kommt meist alle 6 Wochen, ist seit 3 Wochen überfällig.',
      'Usually comes every 6 weeks, has been overdue for 3 weeks.',
    ],
    [
      'overdue',
      { day: '2026-12-01' },
      'Kommt meist alle 6 Wochen, war zuletzt vor 9 Wochen da.',
      'Usually comes every 6 weeks, was last here 9 weeks ago.',
    ],
    ['overdue', { rhythmDays: null }, 'War zuletzt vor 9 Wochen da.', 'Was last here 9 weeks ago.'],
    ['follow_up', { day: '2026-11-26' }, 'Hat am 21.09.2026 bestellt.', 'Ordered on 21/09/2026.'],
    [
      'follow_up',
      { day: '2026-11-26', sentDay: '2026-09-23' },
      'Hat am 21.09.2026 bestellt; auf die Reise ging es am 23.09.2026.',
      'Ordered on 21/09/2026; it was sent on 23/09/2026.',
    ],
    [
      'recovery',
      { day: '2026-09-21' },
      'Mit einer Bestellung ging am 21.09.2026 etwas schief.',
      'Something went wrong with an order on 21/09/2026.',
    ],
    [
      'back_in_stock',
      { day: '2026-09-21', products: ['Kanne', 'Sieb'] },
      'Wartet auf Kanne und Sieb; seit 21.09.2026 wieder da.',
      'Waits for Kanne and Sieb; back since 21/09/2026.',
    ],
  ])('by %s %o: %s', async (kind, change, german, english) => {
    expect(whyText(item(kind, change), AS_OF, await wordsIn('de'))).toBe(german)
    expect(whyText(item(kind, change), AS_OF, await wordsIn('en'))).toBe(english)
  })
})

describe('why somebody may be contacted in no way', () => {
  const denied = (channel: Channel, purpose: Purpose, reason: Denial): Verdict => ({
    allowed: false,
    channel,
    purpose,
    reason,
    since: null,
  })
  const words = (verdict: Verdict) => ({
    channel: verdict.channel,
    answer: '',
    reason: verdict.allowed ? '' : verdict.reason,
  })
  it.each<[Verdict[], string]>([
    [[], 'Kein Weg erlaubt'],
    [[denied('email', 'advertising', 'objection')], 'Keine Werbung erlaubt: objection'],
    [
      [denied('email', 'advertising', 'objection'), denied('post', 'advertising', 'objection')],
      'Keine Werbung erlaubt: objection',
    ],
    [
      [denied('email', 'advertising', 'no_consent'), denied('phone', 'advertising', 'no_address')],
      'Keine Werbung erlaubt: E-Mail: no_consent; Telefon: no_address',
    ],
    // What is about an order is no advertising.
    [[denied('email', 'transactional', 'relay_address')], 'Nicht zu erreichen: relay_address'],
  ])('%j: %s', async (denials, text) => {
    expect(denialText(denials, words, await wordsIn('de'))).toBe(text)
  })
})

describe('a group', () => {
  const group: DueGroup = {
    ruleKey: 'anniversary',
    kind: 'anniversary',
    name: null,
    total: 23,
    held: 4,
    reachable: 16,
    byChannel: { email: 0, post: 16, phone: 0, sms: 0 },
    firstDueDay: '2026-11-10',
    lastDueDay: '2026-11-22',
    first: [],
  }

  it.each<[Partial<DueGroup>, string]>([
    [{}, '23 Kunden, davon 16 per Post erlaubt, 4 in der Kontaktpause'],
    [
      { held: 0, byChannel: { email: 2, post: 16, phone: 0, sms: 0 } },
      '23 Kunden, davon 2 per E-Mail erlaubt und 16 per Post erlaubt',
    ],
    [
      { total: 1, held: 0, reachable: 0, byChannel: { email: 0, post: 0, phone: 0, sms: 0 } },
      '1 Kunde, davon darf niemand angesprochen werden',
    ],
    // It is the pause that keeps all of them, and nothing is said of what else might.
    [{ total: 4, reachable: 0 }, '4 Kunden, alle gerade in der Kontaktpause'],
    [{ total: 1, held: 1, reachable: 0 }, '1 Kunde, gerade in der Kontaktpause'],
    [{ held: 0, byChannel: { email: 0, post: 0, phone: 0, sms: 3 } }, '23 Kunden, davon 3 per SMS erlaubt'],
  ])('%o: %s', async (change, text) => {
    expect(groupText({ ...group, ...change }, await wordsIn('de'))).toBe(text)
  })

  it.each<[string, string, string]>([
    ['2026-11-10', '2026-11-22', 'seit 10.11.2026, zuletzt 22.11.2026'],
    ['2026-11-10', '2026-11-10', 'seit 10.11.2026'],
    ['2026-11-20', '2026-11-27', 'fällig 20.11.2026 bis 27.11.2026'],
    ['2026-11-23', '2026-11-23', 'heute fällig'],
    ['2026-11-25', '2026-11-25', 'fällig 25.11.2026'],
    ['2026-11-23', '2026-11-29', 'fällig 23.11.2026 bis 29.11.2026'],
  ])('from %s to %s: %s', async (firstDueDay, lastDueDay, text) => {
    expect(dueDaysText({ ...group, firstDueDay, lastDueDay }, AS_OF, await wordsIn('de'))).toBe(text)
  })
})
