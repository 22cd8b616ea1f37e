import i18next from 'i18next'
import { describe, expect, it } from 'vitest'
import { PERSON_REMINDERS, reminderRuleSchema } from '../../../shared/model/reminder.ts'
import { noticeText } from '../../../src-renderer/screens/today/notice/notice-text.ts'
import { blankRule } from '../../../src-renderer/screens/today/rules/blank-rule.ts'
import {
  ruleDetails,
  typedNumbers,
  writtenNumbers,
} from '../../../src-renderer/screens/today/rules/rule-words.ts'
import { choiceOf, chosenSegment } from '../../../src-renderer/screens/today/rules/segment-choice.ts'
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

describe('whom a rule is for', () => {
  const kept = { kind: 'frozen' as const, id: 3 }

  it('is the choice that stands for it', () => {
    for (const segment of [
      null,
      { kind: 'saved' as const, id: 7 },
      { kind: 'preset' as const, preset: 'regulars' as const },
      kept,
    ])
      expect(chosenSegment(choiceOf(segment), segment)).toEqual(segment)
  })

  it('is another one where another one is chosen', () => {
    expect(chosenSegment('everybody', kept)).toBeNull()
    expect(chosenSegment('saved 7', kept)).toEqual({ kind: 'saved', id: 7 })
  })
})

describe('the one line a day', () => {
  it('counts and names nobody', async () => {
    await speak('de')
    const t = i18next.getFixedT('de', 'today')
    const name = () => 'Geburtstag'
    expect(noticeText({ today: [{ ruleKey: 'birthday', count: 5 }], overdue: 12 }, name, t)).toBe(
      'Heute: 5 × Geburtstag, 12 überfällig',
    )
    expect(noticeText({ today: [], overdue: 0 }, name, t)).toBeNull()
  })
})
