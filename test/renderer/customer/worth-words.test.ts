import i18next from 'i18next'
import { expect, it } from 'vitest'
import { aliveWords } from '../../../src-renderer/screens/customer/worth-words.ts'
import { speak } from '../../support/window-language.ts'

it.each([
  [1, 'fast sicher'],
  [0.99, 'fast sicher'],
  [0.98, '98 von 100'],
  [0.5, '50 von 100'],
  [0.02, '2 von 100'],
  [0.01, 'kaum noch'],
  [0, 'kaum noch'],
])('a chance of %f reads “%s”', async (alive, words) => {
  await speak('de')
  expect(aliveWords(alive, i18next.getFixedT('de', ['customers', 'common'])).value).toBe(words)
})
