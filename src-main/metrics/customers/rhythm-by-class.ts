import { ABC_CLASSES } from '../../../shared/model/customer-groups.ts'
import type { ClassRhythm } from '../../../shared/model/customer-rhythm.ts'
import type { MedianDays } from '../../../shared/model/median-days.ts'
import { medianOfSorted } from '../statistics/median-days.ts'
import type { CustomerFigures } from './customer-figures.ts'

/**
 * How often the customers of each class come: quartiles of their own median gaps, each customer once, without those
 * who bought only once. These gaps did end; what it says of a class is how often those come who come again.
 * @param classes of each person, as `abc` has them: 1, 2, 3 for A, B, C; all others are left out.
 */
export function rhythmByClass({ ownMedianGaps }: CustomerFigures, classes: Uint8Array): ClassRhythm[] {
  return ABC_CLASSES.map((name, position) => {
    const { customers, sorted } = sortedGaps(ownMedianGaps, classes, position + 1)
    return { class: name, customers, ...medianOfSorted(sorted) }
  })
}

/**
 * How often the customers of a group come, by the same rules.
 * @param isIn by person, 1 for those of the group.
 */
export function rhythmOfGroup({ ownMedianGaps }: CustomerFigures, isIn: Uint8Array): MedianDays {
  return medianOfSorted(sortedGaps(ownMedianGaps, isIn, 1).sorted)
}

function sortedGaps(gaps: Float64Array, classes: Uint8Array, wanted: number) {
  const own = new Float64Array(gaps.length)
  let [customers, length] = [0, 0]
  for (let index = 0; index < gaps.length; index++) {
    if (classes[index] !== wanted) continue
    customers++
    const gap = gaps[index] ?? 0
    if (gap > 0) own[length++] = gap
  }
  return { customers, sorted: own.subarray(0, length).sort() }
}
