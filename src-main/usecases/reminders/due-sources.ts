import type { Connection } from '../../db/database.ts'
import type { CustomerIndex } from '../customers/customer-index.ts'
import type { FigureSources } from '../figures/figure-sources.ts'
import type { SegmentFinder } from '../segments/segment-finder.ts'

/** What it takes to find what is due, and to show it. */
export interface DueSources {
  db: Connection
  figures: FigureSources
  segments: SegmentFinder
  verdicts: CustomerIndex['verdicts']
}
