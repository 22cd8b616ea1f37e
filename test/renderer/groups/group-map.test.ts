import { expect, it } from 'vitest'
import { RFM_GROUPS } from '../../../shared/model/customer-groups.ts'
import { FM_BANDS, rfmGroup, SCORES } from '../../../shared/model/rfm-groups.ts'
import { groupAreas } from '../../../src-renderer/screens/groups/group-areas.ts'
import { recencyDays } from '../../../src-renderer/screens/groups/recency-days.ts'

it('every group is a rectangle of its own fields and of no others', () => {
  const areas = groupAreas()
  expect([...areas.keys()].toSorted()).toEqual([...RFM_GROUPS].toSorted())
  for (const [group, { top, bottom, left, right }] of areas)
    for (let row = 0; row < SCORES; row++)
      for (let column = 0; column < FM_BANDS; column++) {
        const isInside = row >= top && row < bottom && column >= left && column < right
        expect(rfmGroup(SCORES - row, column) === group).toBe(isInside)
      }
})

it('the days of the points follow each other, and points that nobody can have are none', () => {
  const limits = [10, 10, 50, 80]
  expect([5, 4, 3, 2, 1].map(recency => recencyDays(recency, limits))).toEqual([
    { from: 0, to: 10 },
    null,
    { from: 11, to: 50 },
    { from: 51, to: 80 },
    { from: 81, to: null },
  ])
})
