import { type CalendarDay, isCalendarDay } from '../../../shared/calendar.ts'
import { ExpectedFailure } from '../../../shared/model/failure.ts'
import type { BundleEdit, NotedBundle } from '../../../shared/model/noted-bundle.ts'
import type { PairKind, TargetedAssociation } from '../../../shared/model/product-pairs.ts'
import { type Connection, inTransaction } from '../../db/database.ts'
import {
  deleteBundle,
  insertBundle,
  listBundles,
  readBundle,
  type StoredBundle,
  updateBundleNote,
} from '../../db/noted-bundles.ts'
import type { Endings } from '../../metrics/customers/endings.ts'
import { countPairTargets } from '../../metrics/products/pair-members.ts'
import { productReference } from '../../metrics/products/product-reference.ts'
import type { OrderFacts } from '../figures/kept-histories.ts'
import { sampleProducts } from './owner-words.ts'
import { ProductCatalogue } from './product-catalogue.ts'
import { keysOfProducts } from './product-keys.ts'

/**
 * Notes a pair, to offer it together. One that is noted already stays as it is.
 * @param today when it is noted, unless the edit says so.
 * @returns its number.
 * @throws ExpectedFailure `not_found` for a product, or `invalid` for twice the same or for a day that is none.
 */
export function noteBundle(
  db: Connection,
  { kind, a, b, note = '', day }: BundleEdit,
  today: CalendarDay,
): number {
  if (day !== undefined && !isCalendarDay(day)) throw new ExpectedFailure({ code: 'invalid', field: 'day' })
  return inTransaction(db, () => {
    const keys = keysOfProducts(db, [a, b])
    const [firstKey = '', secondKey = ''] = kind === 'same_basket' ? keys.sort() : keys
    if (firstKey === secondKey) throw new ExpectedFailure({ code: 'invalid', field: 'b' })
    const isOfSample = sampleProducts(db, [a, b])
    const bundle = { kind, firstKey, secondKey, day: day ?? today, note: note.trim() }
    return insertBundle(db, bundle, isOfSample(a) || isOfSample(b))
  })
}

/**
 * @returns the note before.
 * @throws ExpectedFailure `not_found`.
 */
export function changeBundleNote(db: Connection, id: number, note: string): string {
  return inTransaction(db, () => {
    const before = knownBundle(db, id).note
    updateBundleNote(db, id, note.trim())
    return before
  })
}

/**
 * @returns the bundle as it was, to note it again.
 * @throws ExpectedFailure `not_found`, also where no import shows its products just now.
 */
export function removeBundle(db: Connection, id: number): BundleEdit {
  return inTransaction(db, () => {
    const bundle = knownBundle(db, id)
    const shown = idsOf(bundle, new ProductCatalogue(db).idsByKey())
    if (shown === null) throw new ExpectedFailure({ code: 'not_found', what: 'product' })
    deleteBundle(db, id)
    const { kind, day, note } = bundle
    return { kind, ...shown, day, note }
  })
}

/** What pairs are looked for in, and what was found. */
export interface BundleView {
  facts: OrderFacts
  asOf: CalendarDay
  endings: Endings
  pairsOf: (kind: PairKind) => readonly TargetedAssociation[]
}

/** The noted pairs, the latest first. Those with products that no counted order shows just now are left out. */
export function listNotedBundles(
  db: Connection,
  { facts: { histories, baskets }, asOf, endings, pairsOf }: BundleView,
): NotedBundle[] {
  const stored = listBundles(db)
  if (stored.length === 0) return []
  const idsByKey = new ProductCatalogue(db).idsByKey()
  const positions = new Map(baskets.products.map(({ id }, position) => [id, position]))
  const shown = stored.flatMap(bundle => {
    const ids = idsOf(bundle, idsByKey)
    const [a, b] = ids === null ? [] : [positions.get(ids.a), positions.get(ids.b)]
    if (ids === null || a === undefined || b === undefined) return []
    return [
      { bundle, ids, a: productReference(baskets.products, a), b: productReference(baskets.products, b) },
    ]
  })
  const targets = countPairTargets(
    histories,
    baskets,
    shown.map(({ ids }) => ids),
    asOf,
    endings,
  )
  return shown.map(({ bundle: { id, kind, day, note }, a, b }, place) => ({
    id,
    kind,
    a,
    b,
    day,
    note,
    pair: pairsOf(kind).find(pair => isPairOf(pair, kind, a.id, b.id)) ?? null,
    ...(targets[place] ?? { withoutB: 0, withoutA: 0 }),
  }))
}

function isPairOf({ a, b }: TargetedAssociation, kind: PairKind, first: number, second: number): boolean {
  const isSame = a.id === first && b.id === second
  return isSame || (kind === 'same_basket' && a.id === second && b.id === first)
}

function idsOf(
  { firstKey, secondKey }: StoredBundle,
  idsByKey: ReadonlyMap<string, number>,
): { a: number; b: number } | null {
  const [a, b] = [idsByKey.get(firstKey), idsByKey.get(secondKey)]
  return a === undefined || b === undefined ? null : { a, b }
}

function knownBundle(db: Connection, id: number): StoredBundle {
  const bundle = readBundle(db, id)
  if (bundle === null) throw new ExpectedFailure({ code: 'not_found', what: 'bundle' })
  return bundle
}
