import { type CustomerEdit, customerEditSchema } from '../../../shared/model/customer.ts'
import type { Merge } from '../../db/merges.ts'

type Values = Partial<CustomerEdit>

/** What the owner wrote for one customer, as it is stored. */
export interface WrittenValues {
  owner_values: string
  /** After which merge fields were written or taken away last; only those that were while there were merges. */
  owner_values_after: string
}

const valuesSchema = customerEditSchema.partial()

function parseValues(text: string): Values {
  // Zod's optional fields may be undefined, which JSON has no way to say.
  return valuesSchema.parse(JSON.parse(text)) as Values
}

/**
 * What the owner wrote over imported values of a customer, of those merged into it, and of the result of each merge:
 * as if all of it had been written to the customer one after another. What comes from a merged customer only fills
 * gaps; what was chosen for the result stands above everything before it.
 * @param merges all of the customer's, first the first.
 */
export function ownerValues(
  customerId: number,
  merges: readonly Merge[],
  writtenFor: (customerId: number) => WrittenValues | undefined,
): Values {
  const written = writtenFor(customerId)
  const own = written === undefined || written.owner_values === '{}' ? {} : parseValues(written.owner_values)
  if (merges.length === 0) return own
  const after: Readonly<Record<string, number>> = JSON.parse(written?.owner_values_after ?? '{}')
  const values: Record<string, unknown> = {}
  const write = (fields: readonly string[]) => {
    for (const field of fields) values[field] = Reflect.get(own, field)
  }
  write(Object.keys(own).filter(field => after[field] === undefined))
  let previousMs = 0
  const writtenBetween = (from: number, to: number) =>
    Object.keys(after).filter(field => (after[field] ?? 0) >= from && (after[field] ?? 0) < to)
  for (const merge of merges.filter(({ survivorId }) => survivorId === customerId)) {
    write(writtenBetween(previousMs, merge.mergedAtMs))
    previousMs = merge.mergedAtMs
    for (const [field, value] of Object.entries(ownerValues(merge.customerId, merges, writtenFor)))
      values[field] ??= value
    for (const [field, value] of Object.entries(merge.chosen)) values[field] = value
  }
  write(writtenBetween(previousMs, Number.POSITIVE_INFINITY))
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== undefined),
  )
}
