import { expect, test } from 'vitest'
import { ruleWord } from '../../src-main/exporters/rule-words.ts'
import { DEFAULT_RULES } from '../../src-main/reminders/default-rules.ts'
import { todayMessages as german } from '../../src-renderer/i18n/de/today.ts'
import { todayMessages as english } from '../../src-renderer/i18n/en/today.ts'

test.each(Object.keys(DEFAULT_RULES))('a list calls the rule %s what the screens call it', key => {
  const named = { key, name: null }
  expect(ruleWord(named, 'de')).toBe(new Map(Object.entries(german.ruleName)).get(key))
  expect(ruleWord(named, 'en')).toBe(new Map(Object.entries(english.ruleName)).get(key))
})

test('a list calls a rule of the owner’s as the owner does', () => {
  expect(ruleWord({ key: 'own:1', name: 'Kanne eingeweiht?' }, 'en')).toBe('Kanne eingeweiht?')
})
