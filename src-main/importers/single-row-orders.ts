import type { OrderFact } from '../../shared/model/facts.ts'
import type { SourceRow } from './cells.ts'
import { joinOrderParts } from './fold-order.ts'
import type { OrderRows, RowKey } from './grouped-reader.ts'
import { TableReader } from './table-reader.ts'

/**
 * Reads orders of one row each. Only files that were joined by hand have several rows of an order; what the last
 * one says counts.
 */
export abstract class SingleRowOrders<Field extends string> extends TableReader<Field> implements OrderRows {
  abstract keyOf(row: SourceRow): RowKey

  protected abstract order(key: string, row: SourceRow): OrderFact

  read(key: string, rows: readonly SourceRow[]): OrderFact {
    return rows.map(row => this.order(key, row)).reduce(joinOrderParts)
  }
}
