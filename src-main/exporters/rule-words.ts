import type { NamedReminderRule } from '../../shared/model/reminder.ts'
import type { Language } from './columns.ts'

/** The ready-made rules in the words of the program's own screens, so that a list says what the owner saw there. */
const WORDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  de: {
    birthday: 'Geburtstag',
    anniversary: 'Jubiläum des ersten Einkaufs',
    milestone: 'Runde Zahl von Einkäufen',
    second_purchase: 'Zweiter Einkauf',
    reorder: 'Kauft bald wieder',
    anticyclic: 'Mitten in der Pause',
    overdue: 'Überfällige Kunden',
    recovery: 'Etwas lief schief',
    back_in_stock: 'Wieder lieferbar',
    follow_up_3: 'Gut angekommen?',
    follow_up_14: 'Erste Eindrücke',
    follow_up_30: 'Nach einem Monat',
  },
  en: {
    birthday: 'Birthday',
    anniversary: 'Anniversary of the first purchase',
    milestone: 'Round number of purchases',
    second_purchase: 'Second purchase',
    reorder: 'About to reorder',
    anticyclic: 'In the middle of the gap',
    overdue: 'Overdue customers',
    recovery: 'Something went wrong',
    back_in_stock: 'Back in stock',
    follow_up_3: 'Arrived safely?',
    follow_up_14: 'First impressions',
    follow_up_30: 'After a month',
  },
}

/** What a rule is called: by its owner, or as it came. */
export function ruleWord({ key, name }: Pick<NamedReminderRule, 'key' | 'name'>, language: Language): string {
  return name ?? WORDS[language][key] ?? ''
}
