import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { InterestTopic } from '../../shared/model/interest.ts'
import { takenBack } from '../../src-renderer/screens/interests/topics/taken-back.ts'

/** "1 2x": topics by number, with a name. */
const topics = (text: string): InterestTopic[] =>
  text
    .split(' ')
    .filter(word => word !== '')
    .map(word => ({ id: Number.parseInt(word, 10), name: word, description: '', categories: [] }))
const names = (list: readonly InterestTopic[]) => list.map(({ name }) => name).join(' ')

describe('a change of topics that is taken back', () => {
  it.each([
    ['what it added is gone', '1', '1 2', '1 2 3', '1 3'],
    ['what it removed is back at its place', '1 2 3', '1 3', '1 3 4', '1 2 3 4'],
    ['what it removed and somebody brought back stays where it is', '1 2', '1', '1 3 2', '1 3 2'],
    ['what it renamed is called as before', '1 2', '1x 2', '2 1x 3', '2 1 3'],
    ['what was renamed since stays', '1', '1 2', '1x 2', '1x'],
    ['the order is that of before', '1 2 3', '2 1 3', '2 4 1 3', '1 4 2 3'],
    ['the order of since stays where it changed none', '1 2', '1 2 3', '3 2 1', '2 1'],
    ['what is gone since stays gone', '1 2', '2 1', '2', '2'],
  ])('%s', (_what, before, after, current, expected) => {
    expect(names(takenBack(topics(current), topics(before), topics(after)))).toBe(expected)
  })

  it('is as it was where nothing was changed since', () => {
    const list = fc.uniqueArray(
      fc.tuple(fc.integer({ min: 1, max: 6 }), fc.constantFrom('', 'x')).map(([id, mark]) => `${id}${mark}`),
      { selector: word => Number.parseInt(word, 10) },
    )
    fc.assert(
      fc.property(list, list, (before, after) => {
        const [was, became] = [topics(before.join(' ')), topics(after.join(' '))]
        const again = takenBack(became, was, became)
        expect(new Set(again.map(({ name }) => name))).toEqual(new Set(before))
      }),
    )
  })
})
