import { expect, it } from 'vitest'
import { differingPart } from '../../src-renderer/screens/duplicates/differing-part.ts'

it.each([
  ['Lindenweg', 'Lindemweg', 'Linde[n]weg'],
  ['Bergmann-Holm', 'Bergmann', 'Bergmann[-Holm]'],
  ['Bergmann', 'Bergmann-Holm', 'Bergmann[]'],
  ['Anna', 'Hannelore', '[Anna]'],
  ['n.albrecht@example.com', 'n.alrbecht@example.com', 'n.al[br]echt@example.com'],
  ['aa', 'aaa', 'aa[]'],
  ['aaa', 'aa', 'aa[a]'],
  ['Müller 🙂', 'Müller 🙃', 'Müller [🙂]'],
  ['', 'Köln', '[]'],
  ['', '', '[]'],
  ['Köln', 'Köln', 'Köln[]'],
])('says what in "%s" is not in "%s"', (text, other, expected) => {
  const { before, differing, after } = differingPart(text, other)
  expect(`${before}[${differing}]${after}`).toBe(expected)
  expect(before + differing + after).toBe(text)
})
