import type { RfmGroup } from '../../../shared/model/customer-groups.ts'
import { FM_BANDS, rfmGroup, SCORES } from '../../../shared/model/rfm-groups.ts'

/** Where a group lies on the map: rows from the most recent, columns from the best, both from 0; ends not included. */
export interface GroupArea {
  top: number
  bottom: number
  left: number
  right: number
}

/** Every group of the table is one rectangle; this is the place of each. */
export function groupAreas(): Map<RfmGroup, GroupArea> {
  const areas = new Map<RfmGroup, GroupArea>()
  for (let row = 0; row < SCORES; row++)
    for (let column = 0; column < FM_BANDS; column++) {
      const group = rfmGroup(SCORES - row, column)
      const area = areas.get(group)
      areas.set(group, {
        top: area?.top ?? row,
        left: Math.min(area?.left ?? column, column),
        bottom: row + 1,
        right: Math.max(area?.right ?? 0, column + 1),
      })
    }
  return areas
}
