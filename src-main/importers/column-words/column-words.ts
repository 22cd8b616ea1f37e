import type { CustomerField, OrderField } from '../../../shared/model/import-columns.ts'

/**
 * What columns are called in a language: names divided by `|`, the surest first, written in any way (case, accents
 * and punctuation do not count). Names of persons and addresses stand without "billing", "shipping" and their
 * like, which are taken off before looking.
 */
export interface ColumnWords {
  order: Readonly<Partial<Record<OrderField, string>>>
  /** Fields of persons and addresses, for orders and customers alike. */
  person: Readonly<Partial<Record<CustomerField, string>>>
  /** Words before or behind a person's field that say that it is the recipient's. */
  shipping: string
  /** The same for the buyer. */
  billing: string
  /** Which of these words can be written in one with the field: "lieferort", "factuuradres". */
  gluedOwners: string
}
