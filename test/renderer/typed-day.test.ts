import { expect, it } from 'vitest'
import { readTypedDay } from '../../src-renderer/components/typed-day.ts'

it.each([
  ['5.3.2025', '2025-03-05'],
  ['05.03.25', '2025-03-05'],
  ['05/03/2025', '2025-03-05'],
  [' 5. 3. 2025 ', '2025-03-05'],
  ['2025-03-05', '2025-03-05'],
  ['29.2.2024', '2024-02-29'],
  ['29.2.2025', null],
  ['31.4.2025', null],
  ['5.13.2025', null],
  ['5.3.', null],
  ['', null],
])('reads "%s" as %s', (text, day) => {
  expect(readTypedDay(text)).toBe(day)
})
