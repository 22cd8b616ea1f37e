import type { Source } from '../../shared/model/platform.ts'
import type { Connection } from '../db/database.ts'
import { listSources } from '../db/sources.ts'

export interface StoredCounts {
  customers: number
  orders: number
  hasSample: boolean
  sources: Source[]
}

/** How much is stored. */
export function readStoredCounts(db: Connection): StoredCounts {
  const count = (table: 'customer_list' | 'orders') =>
    Number(db.prepare(`SELECT COUNT(*) FROM ${table}`).pluck().get())
  return {
    customers: count('customer_list'),
    orders: count('orders'),
    hasSample: db.prepare('SELECT 1 FROM batches WHERE is_sample = 1').get() !== undefined,
    sources: listSources(db),
  }
}

/** The batches of the sample shop. */
export function sampleBatches(db: Connection): number[] {
  return db.prepare<[], number>('SELECT id FROM batches WHERE is_sample = 1').pluck().all()
}
