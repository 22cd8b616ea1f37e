import type { FilePreview, PreviewEntry } from '../../../shared/model/import.ts'

/** A cell of the entries table that rests on one or more columns of the file. */
export type EntryCell =
  | 'day'
  | 'order'
  | 'person'
  | 'address'
  | 'total'
  | 'status'
  | 'emailStatus'
  | 'campaign'
  | 'answer'

/** Our fields behind each cell, without the `billing` or `shipping` in front. */
const FIELDS: Readonly<Record<EntryCell, readonly string[]>> = {
  day: ['day', 'time'],
  order: ['orderNumber', 'orderId'],
  person: ['fullName', 'name', 'firstName', 'lastName', 'company', 'email', 'birthday'],
  address: ['street', 'houseNumber', 'addressLine2', 'postalCode', 'city', 'country'],
  total: ['total'],
  status: ['status', 'financialStatus', 'fulfillmentStatus', 'cancelledAt'],
  emailStatus: ['emailState', 'emailStateDay', 'emailStateReason'],
  campaign: ['campaignName', 'campaignSubject', 'sentDay'],
  answer: ['interests', 'interestRemark', 'interestDay'],
}

/** Finds what stands in the file behind a cell of the entries table. */
export type RawLookup = (entry: PreviewEntry, cell: EntryCell) => string

/** @returns a lookup that gives the file's own words, several columns joined by a comma; '' where there are none. */
export function rawLookup(preview: Pick<FilePreview, 'columns'>): RawLookup {
  const positions = new Map<EntryCell, number[]>()
  for (const [cell, fields] of entriesOf(FIELDS)) {
    positions.set(
      cell,
      preview.columns.flatMap((column, index) =>
        column.field !== null && fields.includes(bareField(column.field)) ? [index] : [],
      ),
    )
  }
  return (entry, cell) =>
    [...new Set((positions.get(cell) ?? []).map(index => entry.raw[index]?.trim() ?? ''))]
      .filter(text => text !== '')
      .join(', ')
}

function entriesOf<Key extends string, Value>(record: Readonly<Record<Key, Value>>): [Key, Value][] {
  // Object.entries forgets the key type; the record is a constant of this file without other keys.
  return Object.entries(record) as [Key, Value][]
}

function bareField(field: string): string {
  const bare = field.replace(/^(?:billing|shipping)(?=[A-Z])/, '')
  // Shipping costs are money, no part of an address.
  return field === 'shippingCost' ? field : bare.slice(0, 1).toLowerCase() + bare.slice(1)
}

/** Row numbers as people write them: "5", "5–7", "5, 9–12". */
export function rowRanges(rows: readonly number[]): string {
  const ranges: { first: number; last: number }[] = []
  for (const row of [...rows].sort((a, b) => a - b)) {
    const range = ranges.at(-1)
    if (range && row <= range.last + 1) range.last = row
    else ranges.push({ first: row, last: row })
  }
  return ranges.map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`)).join(', ')
}
