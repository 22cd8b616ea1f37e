import { expect, test } from 'vitest'
import { greeting } from '../../src-main/exporters/greeting.ts'

test.each<[string | null, string | null, string | null, string | null, german: string, english: string]>([
  ['Frau', null, 'Anna', 'Müller', 'Sehr geehrte Frau Müller,', 'Dear Ms Müller,'],
  ['Herr', 'Dr.', 'Otto', 'Müller', 'Sehr geehrter Herr Dr. Müller,', 'Dear Dr. Müller,'],
  ['Herr', 'Dipl.-Ing.', 'Otto', 'Müller', 'Sehr geehrter Herr Müller,', 'Dear Mr Müller,'],
  ['Mrs', null, 'Ann', 'Miller', 'Sehr geehrte Frau Miller,', 'Dear Mrs Miller,'],
  ['Mr', null, 'Tom', 'Miller', 'Sehr geehrter Herr Miller,', 'Dear Mr Miller,'],
  ['Familie', null, null, 'Lang', 'Sehr geehrte Familie Lang,', 'Dear Lang family,'],
  [
    'Herr und Frau',
    null,
    null,
    'Lang',
    'Sehr geehrte Frau Lang, sehr geehrter Herr Lang,',
    'Dear Ms and Mr Lang,',
  ],
  [null, null, 'Anna', 'Groß', 'Guten Tag Anna Groß,', 'Dear Anna Groß,'],
  ['Divers', null, 'Kim', 'Groß', 'Guten Tag Kim Groß,', 'Dear Kim Groß,'],
  ['Mx', null, 'Kim', 'Groß', 'Guten Tag Kim Groß,', 'Dear Kim Groß,'],
  ['Frau', null, 'Anna', null, 'Guten Tag Anna,', 'Dear Anna,'],
  [null, null, null, null, 'Sehr geehrte Damen und Herren,', 'Dear Sir or Madam,'],
])('%s %s %s %s', (salutation, title, firstName, lastName, german, english) => {
  const person = { salutation, title, firstName, lastName }
  expect(greeting(person, 'de')).toBe(german)
  expect(greeting(person, 'en')).toBe(english)
})
