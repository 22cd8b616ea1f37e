import i18next from 'i18next'
import { describe, expect, it } from 'vitest'
import {
  PERSON_REMINDERS,
  type ReminderKind,
  reminderRuleSchema,
  type ShopItem,
} from '../../../shared/model/reminder.ts'
import { countOverdue, shopCounts } from '../../../src-renderer/screens/today/notice/day-counts.ts'
import { noticeText } from '../../../src-renderer/screens/today/notice/notice-text.ts'
import { blankRule } from '../../../src-renderer/screens/today/rules/blank-rule.ts'
import {
  ruleDetails,
  typedNumbers,
  writtenNumbers,
} from '../../../src-renderer/screens/today/rules/rule-words.ts'
import { speak } from '../../support/window-language.ts'

describe('what is set in a rule', () => {
  it('stands in short phrases', async () => {
    await speak('de')
    const t = i18next.getFixedT('de', ['today', 'common'])
    const details = (rule: Parameters<typeof ruleDetails>[0], segment: string | null = null) =>
      ruleDetails(rule, segment, t).join(' · ')
    expect(details({ ...blankRule('birthday'), leadDays: 3, keepDays: 1 })).toBe(
      '3 Tage vorher, bis 1 Tag danach · E-Mail › Post · Werbung · alle Kunden',
    )
    const milestone = blankRule('milestone')
    if (milestone.kind !== 'milestone') throw new Error('It is another kind.')
    expect(details({ ...milestone, orders: [10, 25], keepDays: 0, draft: 'Danke!' }, 'Stammkunden')).toBe(
      'beim 10. und 25. Einkauf · am Tag selbst, nicht danach · E-Mail › Post · Werbung · Stammkunden · eigener Text',
    )
    const anniversary = blankRule('anniversary')
    expect(details(anniversary)).toContain('nach 1 Jahr ·')
    if (anniversary.kind !== 'anniversary') throw new Error('It is another kind.')
    expect(details({ ...anniversary, years: [1, 2, 5], voucher: 'DANKE5' })).toContain(
      'nach 1, 2 und 5 Jahren · Gutschein: DANKE5 ·',
    )
    const followUp = blankRule('follow_up')
    if (followUp.kind !== 'follow_up') throw new Error('It is another kind.')
    const goods = { kind: 'categories' as const, categories: ['Tee', 'Kannen'] }
    expect(details({ ...followUp, goods })).toContain('14 Tage nach dem Versand · nur: Tee und Kannen')
    expect(details({ ...followUp, isAboutOrder: true })).toContain('· keine Werbung ·')
    expect(details(blankRule('recovery'))).toContain('· keine Werbung ·')
  })

  it.each(PERSON_REMINDERS)('of a new %s is something that can be saved', kind => {
    expect(reminderRuleSchema.safeParse(blankRule(kind)).success).toBe(true)
  })
})

describe('numbers with commas between them', () => {
  it.each<[string, number[] | null]>([
    ['1, 2, 5, 10', [1, 2, 5, 10]],
    ['5;1 2,2', [1, 2, 5]],
    ['', []],
    ['1,5 Jahre', null],
    ['0', null],
    ['100', null],
  ])('%j', (text, values) => expect(typedNumbers(text, 1, 99)).toEqual(values))

  it('are read as they are written', () => {
    expect(typedNumbers(writtenNumbers([1, 2, 5]), 1, 99)).toEqual([1, 2, 5])
  })
})

describe('the one line a day', () => {
  it('counts and names nobody', async () => {
    await speak('de')
    const t = i18next.getFixedT('de', 'today')
    const of = (kind: ReminderKind, count: number, name: string | null = null) => ({ kind, name, count })
    expect(
      noticeText({ today: [of('birthday', 5), of('recovery', 1), of('address_check', 1)], overdue: 12 }, t),
    ).toBe('Heute: 5 Geburtstage, 1 Bestellung, bei der etwas schieflief, 1 Adressprüfung, 12 überfällig')
    expect(noticeText({ today: [of('follow_up', 2, 'Kanne eingeweiht?')], overdue: 0 }, t)).toBe(
      'Heute: 2 für „Kanne eingeweiht?“',
    )
    expect(noticeText({ today: [], overdue: 0 }, t)).toBeNull()
  })

  it('counts what the shop itself has to do', () => {
    const item = { occasion: '1', sinceDay: null, fileName: null, customerId: null, customerName: null }
    const shop: ShopItem[] = [
      { ...item, kind: 'address_check', pile: 'week', dueDay: '2026-11-23' },
      { ...item, kind: 'data_request', pile: 'week', dueDay: '2026-11-24' },
      { ...item, kind: 'newsletter_results', pile: 'overdue', dueDay: '2026-11-20' },
    ]
    expect(shopCounts({ shop, asOf: '2026-11-23' })).toEqual([
      { kind: 'address_check', name: null, count: 1 },
    ])
    expect(countOverdue({ shop, piles: { overdue: [], week: [], coming: [] } })).toBe(1)
  })
})
