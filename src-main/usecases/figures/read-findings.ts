import type { CalendarDay } from '../../../shared/calendar.ts'
import type { Findings, NamedFindings } from '../../../shared/model/finding.ts'
import type { Connection } from '../../db/database.ts'
import { listFindingMarks } from '../../db/owner-figures.ts'
import { readCustomerRows } from '../../db/search.ts'
import type { CandidateFamily } from '../../metrics/findings/candidate.ts'
import { findFindings } from '../../metrics/findings/find-findings.ts'
import { pairFamily, spikeFamily, timesFamily } from '../../metrics/findings/product-findings.ts'
import { shopView } from '../../metrics/findings/shop-view.ts'
import { orderMinor } from '../../metrics/findings/worth.ts'
import type { FigureBase } from './figure-base.ts'
import type { ProductPatterns } from './product-patterns.ts'

/**
 * What is out of the ordinary as of a day, with what the owner said of earlier lists.
 * @param patterns of products, of all orders until that day.
 */
export function readFindings(
  db: Connection,
  base: FigureBase,
  patterns: ProductPatterns,
  asOf: CalendarDay,
): NamedFindings {
  const view = shopView(
    base.histories(),
    base.persons(asOf),
    base.values(),
    base.customers(asOf),
    base.endings(),
  )
  const found = findFindings(view, listFindingMarks(db), productFamilies(patterns, asOf, orderMinor(view)))
  return withNames(db, found)
}

/** @param order what an order is worth, in minor units. */
function productFamilies(patterns: ProductPatterns, asOf: CalendarDay, order: number): CandidateFamily[] {
  const { spikes, weekdays, hours, sameBasket, nextOrder } = patterns
  return [
    spikeFamily(spikes, asOf, order),
    timesFamily(weekdays, order),
    timesFamily(hours, order),
    pairFamily(sameBasket, order),
    pairFamily(nextOrder, order),
  ]
}

/** The engine knows customers by their numbers only. */
function withNames(db: Connection, found: Findings): NamedFindings {
  const all = [...found.findings, ...found.further, ...found.setAside]
  const ids = all.flatMap(({ finding }) => ('customerId' in finding ? [finding.customerId] : []))
  const rows = ids.length === 0 ? [] : readCustomerRows(db, [...new Set(ids)])
  return { ...found, names: rows.map(({ id, name }) => ({ customerId: id, name })) }
}
