import i18next from 'i18next'
import { afterEach, expect, it } from 'vitest'
import { formatTimeOfDay } from '../../src-renderer/i18n/format.ts'

const before = i18next.language
afterEach(() => {
  i18next.language = before
})

it.each([
  ['de', 0, '0:00 Uhr'],
  ['de', 862, '14:22 Uhr'],
  ['de', 1439, '23:59 Uhr'],
  ['en', 0, '12:00 am'],
  ['en', 545, '9:05 am'],
  ['en', 720, '12:00 pm'],
  ['en', 862, '2:22 pm'],
])('writes in %s minute %i as %s', (language, minute, text) => {
  i18next.language = language
  expect(formatTimeOfDay(minute)).toBe(text)
})
