import type { Source } from '../../shared/model/platform.ts'
import { listSampleBatches } from '../db/batches.ts'
import type { Connection } from '../db/database.ts'
import { countOrders } from '../db/order-search.ts'
import { countCustomers } from '../db/search.ts'
import { listSources } from '../db/sources.ts'

export interface StoredCounts {
  customers: number
  orders: number
  hasSample: boolean
  sources: Source[]
}

/** How much is stored. */
export function readStoredCounts(db: Connection): StoredCounts {
  return {
    customers: countCustomers(db),
    orders: countOrders(db, {}),
    hasSample: listSampleBatches(db).length > 0,
    sources: listSources(db),
  }
}
