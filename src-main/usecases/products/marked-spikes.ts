import type { CalendarDay } from '../../../shared/calendar.ts'
import type { MarkedSpikes, ProductSpikes } from '../../../shared/model/product-spikes.ts'
import type { Connection } from '../../db/database.ts'
import { listFindingMarks } from '../../db/owner-figures.ts'
import { heldMarks } from '../../metrics/findings/held-marks.ts'
import { spikeKey } from '../../metrics/findings/product-findings.ts'

/** Spikes with the owner's word on them, which is the one on the findings that they are. */
export function markedSpikes(db: Connection, found: ProductSpikes, asOf: CalendarDay): MarkedSpikes {
  const held = heldMarks(listFindingMarks(db), asOf)
  return {
    ...found,
    spikes: found.spikes.map(spike => {
      const key = spikeKey(spike)
      return { ...spike, key, mark: held.get(key) ?? null }
    }),
  }
}
