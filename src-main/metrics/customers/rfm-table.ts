import { dayFromNumber } from '../../../shared/calendar.ts'
import { RFM_GROUPS, type RfmGroup, type RfmTable } from '../../../shared/model/customer-groups.ts'
import { FM_BANDS, rfmGroup, SCORES } from '../../../shared/model/rfm-groups.ts'
import type { MainValues } from '../main-values.ts'
import type { Persons } from '../persons.ts'
import type { Rfm } from './rfm.ts'

interface Sizes {
  customers: Int32Array
  revenueMinor: Float64Array
}

/**
 * How many customers each group and each cell of the map has, and what they spent.
 * @param prospects how many there are: see {@link prospectsAsOf}.
 */
export function rfmTable(scores: Rfm, { currency }: MainValues, prospects: number): RfmTable {
  const { lack, frequencySteps, limits, valuesMinor } = scores
  const cells = sizesOf(scores.cells, SCORES * FM_BANDS, valuesMinor)
  const groups = sizesOf(scores.groups, RFM_GROUPS.length, valuesMinor)
  return {
    asOf: dayFromNumber(scores.asOf),
    currency,
    customers: scores.groups.length,
    prospects,
    lack,
    frequencySteps,
    limits,
    groups: RFM_GROUPS.map((group, index) => ({ group, ...sizeAt(groups, index) })),
    cells: mapCells().map(cell => ({ ...cell, ...sizeAt(cells, cellIndex(cell)) })),
    customersWithoutValue: valuesMinor.reduce((count, value) => count + (Number.isNaN(value) ? 1 : 0), 0),
  }
}

interface RfmCell {
  recency: number
  fmBand: number
}

function cellIndex({ recency, fmBand }: RfmCell): number {
  return (recency - 1) * FM_BANDS + fmBand
}

function mapCells(): (RfmCell & { group: RfmGroup })[] {
  return Array.from({ length: SCORES * FM_BANDS }, (_, index) => {
    const [recency, fmBand] = [SCORES - Math.floor(index / FM_BANDS), index % FM_BANDS]
    return { recency, fmBand, group: rfmGroup(recency, fmBand) }
  })
}

function sizesOf(places: Uint8Array, length: number, valuesMinor: Float64Array): Sizes {
  const sizes = { customers: new Int32Array(length), revenueMinor: new Float64Array(length) }
  for (let person = 0; person < places.length; person++) {
    const place = places[person] ?? 0
    if (place >= length) continue
    sizes.customers[place] = (sizes.customers[place] ?? 0) + 1
    sizes.revenueMinor[place] = (sizes.revenueMinor[place] ?? 0) + (valuesMinor[person] || 0)
  }
  return sizes
}

function sizeAt({ customers, revenueMinor }: Sizes, index: number) {
  return { customers: customers[index] ?? 0, revenueMinor: revenueMinor[index] ?? 0 }
}

/** The customers of a group or of a cell of the map. */
export function rfmMembers(persons: Persons, scores: Rfm, of: { group: RfmGroup } | RfmCell): number[] {
  const [places, wanted] =
    'fmBand' in of ? [scores.cells, cellIndex(of)] : [scores.groups, RFM_GROUPS.indexOf(of.group)]
  const members: number[] = []
  for (let person = 0; person < persons.count; person++)
    if (places[person] === wanted) members.push(persons.customerIds[person] ?? 0)
  return members
}

/**
 * Interessenten: those without a counted order by the day, ascending.
 * @param known the numbers of all customers who were known on the day, in any order.
 */
export function prospectsAsOf(known: ArrayLike<number>, { customerIds }: Persons): number[] {
  const hasOrdered = new Uint8Array((customerIds.at(-1) ?? 0) + 1)
  for (const id of customerIds) hasOrdered[id] = 1
  return Array.from(known)
    .filter(id => hasOrdered[id] !== 1)
    .sort((one, other) => one - other)
}
