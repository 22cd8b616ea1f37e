import type { ColumnMapping, MappingField } from '../../../shared/model/import.ts'
import { CustomerReader } from '../customer-reader.ts'
import type { Format } from '../format.ts'
import { GroupedReader } from '../grouped-reader.ts'
import type { MappedColumns } from './custom-columns.ts'
import { CustomCustomers } from './custom-customers.ts'
import { CustomOrders } from './custom-orders.ts'

export { suggestMapping } from './suggest-mapping.ts'

/** The column names by field; a field may have several columns, of which the first filled one counts. */
function columnsOf(mapping: ColumnMapping): MappedColumns {
  const columns: Partial<Record<MappingField, string[]>> = {}
  for (const [name, field] of Object.entries(mapping.columns)) {
    const names = columns[field] ?? []
    names.push(name)
    columns[field] = names
  }
  return columns
}

/** The format of a table whose columns the owner mapped: orders, a row per order or per line, or customers. */
export function customFormat(mapping: ColumnMapping): Format {
  const columns = columnsOf(mapping)
  return {
    id: 'custom',
    platform: mapping.channel === 'own' ? 'custom' : 'custom-marketplace',
    sourceName: mapping.sourceName,
    exports: mapping.kind,
    usual: { decimal: ',', dateOrder: 'dmy' },
    columns,
    moneyFields: [
      'total',
      'goods',
      'shippingCost',
      'tax',
      'discount',
      'refunded',
      'itemUnitPrice',
      'itemTotal',
    ],
    dateFields: ['day', 'paidDay', 'shippedDay', 'birthday'],
    detect: () => null,
    createReader: (...file) =>
      mapping.kind === 'orders'
        ? new GroupedReader(new CustomOrders(columns, mapping, ...file))
        : new CustomerReader(new CustomCustomers(columns, ...file)),
  }
}

/**
 * The fields without which nothing can be made of a table.
 * @returns for orders the number and an amount, for customers an e-mail or a name with an address; empty where
 * all is there.
 */
export function missingFields(mapping: ColumnMapping): MappingField[] {
  const mapped = new Set<MappingField>(Object.values(mapping.columns))
  const has = (...fields: MappingField[]) => fields.some(field => mapped.has(field))
  if (mapping.kind === 'orders') {
    const missing: MappingField[] = has('orderId') ? [] : ['orderId']
    if (!has('total', 'goods', 'itemTotal', 'itemUnitPrice')) missing.push('total')
    return missing
  }
  const hasName = has('fullName', 'lastName', 'company')
  const hasAddress = has('street') && has('postalCode')
  return has('email') || (hasName && hasAddress) ? [] : ['email']
}
