import { expect } from 'vitest'
import type { StoredOrderDetails } from '../../shared/model/order-details.ts'
import type { Connection } from '../../src-main/db/database.ts'
import type { Histories } from '../../src-main/metrics/histories.ts'
import {
  KeptHistories,
  type OrderFacts,
  readHistories,
} from '../../src-main/usecases/figures/kept-histories.ts'
import {
  readBaskets,
  readOrderTraits,
  readStoredOrderDetails,
} from '../../src-main/usecases/figures/read-order-details.ts'

const LATE_AFTER_DAYS = 2

/** By what is kept, the details that were read at the last look. */
const earlierDetails = new WeakMap<KeptHistories, StoredOrderDetails>()

/** So many looks until somebody asks for details who only asked for histories meanwhile. */
const SELDOM = 3

/** By what is kept, who asks for details seldom. */
const seldomAsked = new WeakMap<KeptHistories, { kept: KeptHistories; looks: number }>()

/**
 * Expects that what is kept of the orders, what was in them and how they went is what would be read anew; also where the
 * details were read at the last look and only what changed since then is read now, and where nobody asked for them
 * during several changes.
 */
export function expectKeptAsRead(kept: KeptHistories, db: Connection): void {
  const histories = readHistories(db)
  const baskets = readBaskets(db, histories)
  const read = plain({ histories, baskets, traits: readOrderTraits(db, histories, LATE_AFTER_DAYS) })
  expect(plainHistories(kept.current())).toEqual(read.histories)
  expect(plain(kept.readFacts(LATE_AFTER_DAYS))).toEqual(read)
  const earlier = earlierDetails.get(kept)
  if (earlier !== undefined) {
    const late = new KeptHistories(db)
    if (late.adopt(earlier)) expect(plain(late.readFacts(LATE_AFTER_DAYS))).toEqual(read)
  }
  earlierDetails.set(kept, readStoredOrderDetails(db))
  const seldom = seldomAsked.get(kept) ?? { kept: new KeptHistories(db), looks: 0 }
  seldomAsked.set(kept, seldom)
  seldom.kept.current()
  if (seldom.looks++ % SELDOM === 0) expect(plain(seldom.kept.readFacts(LATE_AFTER_DAYS))).toEqual(read)
}

function plain({ histories, baskets, traits }: OrderFacts) {
  return { histories: plainHistories(histories), baskets, traits }
}

/** The uncounted orders may stand in any order. */
function plainHistories({ uncountedDays, uncountedOwnerIds, ...lists }: Histories) {
  const uncounted = Array.from(uncountedDays, (day, index) => [day, uncountedOwnerIds[index] ?? 0])
  return { ...lists, uncounted: uncounted.map(one => one.join(' ')).sort() }
}
