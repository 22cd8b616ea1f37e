import { expect, it } from 'vitest'
import { readBirthday } from '../../src-renderer/components/typed-birthday.ts'

it.each([
  ['24.12.1980', '1980-12-24'],
  ['24.12.80', '1980-12-24'],
  ['3.4.05', '2005-04-03'],
  ['24/12/1980', '1980-12-24'],
  ['1980-12-24', '1980-12-24'],
  ['24.12.', '--12-24'],
  ['24/12', '--12-24'],
  ['29.2.', '--02-29'],
  ['--12-24', '--12-24'],
  ['31.2.', null],
  ['31.2.1980', null],
  ['soon', null],
  ['--13-01', null],
])('the birthday “%s” is %s', (text, birthday) => {
  expect(readBirthday(text)).toBe(birthday)
})
