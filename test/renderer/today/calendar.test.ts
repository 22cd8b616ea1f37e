import { afterEach, describe, expect, it, vi } from 'vitest'
import type { DueItem, ShopItem } from '../../../shared/model/reminder.ts'
import {
  calendarEntries,
  shopEntries,
} from '../../../src-renderer/screens/today/calendar/calendar-entries.ts'
import { calendarFile } from '../../../src-renderer/screens/today/calendar/calendar-file.ts'

const item = (customerId: number, dueDay: string, ruleKey = 'birthday'): DueItem => ({
  ruleKey,
  customerId,
  occasion: '2026',
  kind: 'birthday',
  pile: 'week',
  day: dueDay,
  dueDay,
  lastDay: dueDay,
  heldUntil: null,
  recentContacts: 0,
  lastContactDay: null,
  name: `Kunde ${customerId}`,
  orders: 1,
  valueMinor: 100,
  currency: 'EUR',
  lastOrderDay: null,
  rhythmDays: null,
  channels: ['post'],
  denials: [],
  isLeapDay: false,
  sentDay: null,
  products: [],
})

describe('entries of a calendar', () => {
  it('are one for each rule and day, in order, and nobody stands twice for the same', () => {
    const entries = calendarEntries([
      item(1, '2026-12-02'),
      item(2, '2026-11-24'),
      item(3, '2026-11-24'),
      item(2, '2026-11-24', 'anniversary'),
      // Seen from a later day, the same occasion comes up again.
      item(2, '2026-12-30'),
      // May not be contacted.
      { ...item(4, '2026-11-24'), channels: [] },
    ])
    expect(entries.map(({ day, ruleKey, items }) => [day, ruleKey, items.length])).toEqual([
      ['2026-11-24', 'birthday', 2],
      ['2026-11-24', 'anniversary', 1],
      ['2026-12-02', 'birthday', 1],
    ])
  })
})

describe('what the shop itself has to do', () => {
  it('stands once, on its first day', () => {
    const check: ShopItem = {
      kind: 'address_check',
      occasion: 'first',
      pile: 'coming',
      dueDay: '2026-12-21',
      sinceDay: null,
      fileName: null,
      customerId: null,
      customerName: null,
    }
    const answer: ShopItem = { ...check, kind: 'data_request', occasion: '3', dueDay: '2026-11-24' }
    expect(shopEntries([check, answer, { ...check, dueDay: '2026-12-23' }])).toEqual([answer, check])
  })
})

afterEach(() => {
  vi.unstubAllEnvs()
})

describe('the file', () => {
  const made = (text: string | null) =>
    calendarFile(
      'Stammkunde',
      [{ id: 'birthday-2026-12-31', day: '2026-12-31', title: 'Geburtstag: 2 Kunden, heute', text }],
      new Date('2026-11-23T10:00:00Z'),
    )

  it.each(['UTC', 'Europe/Berlin', 'America/New_York', 'Pacific/Auckland'])(
    'has, in %s too, all-day entries that end with the day before the next one, also at the end of a year',
    zone => {
      vi.stubEnv('TZ', zone)
      const lines = made(null).split('\r\n')
      expect(lines[0]).toBe('BEGIN:VCALENDAR')
      expect(lines).toContain('DTSTART;VALUE=DATE:20261231')
      expect(lines).toContain('DTEND;VALUE=DATE:20270101')
      expect(lines).toContain('UID:birthday-2026-12-31@stammkunde')
      expect(lines).toContain('DTSTAMP:20261123T100000Z')
      expect(lines).toContain('SUMMARY:Geburtstag: 2 Kunden\\, heute')
      expect(lines.filter(line => line.startsWith('DESCRIPTION') || line.includes('VALARM'))).toEqual([])
    },
  )

  it('holds names only where they are wanted', () => {
    expect(made('Anna\nBerta')).toContain('DESCRIPTION:Anna\\nBerta')
  })
})
