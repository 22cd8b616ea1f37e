import {
  type CustomFieldKind,
  type CustomFieldReference,
  readCustomFieldReference,
} from '../../../shared/model/custom-field.ts'
import type { ColumnMapping, MappedField, MappingField } from '../../../shared/model/import-columns.ts'
import { CustomerReader } from '../customer-reader.ts'
import type { Format } from '../format.ts'
import { GroupedReader } from '../grouped-reader.ts'
import type { MappedColumns } from './custom-columns.ts'
import { CustomCustomers } from './custom-customers.ts'
import { CustomOrders } from './custom-orders.ts'
import { customStatuses } from './custom-statuses.ts'

export { suggestMapping } from './suggest-mapping.ts'

/**
 * The column names by field; a field may have several columns, of which the first filled one counts. Only a birthday is
 * put together from three of them.
 */
function columnsOf(mapping: ColumnMapping): MappedColumns {
  const columns: { [Field in MappingField]?: string[] } & { [Field in CustomFieldReference]: string[] } = {}
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
    platform: customPlatform(mapping),
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
      ...ownFields(mapping, 'number'),
    ],
    dateFields: ['day', 'paidDay', 'shippedDay', 'birthday', 'emailStateDay', ...ownFields(mapping, 'date')],
    detect: () => null,
    createReader: (...file) => {
      switch (mapping.kind) {
        case 'orders':
          return new GroupedReader(new CustomOrders(columns, mapping, ...file))
        case 'customers':
          return new CustomerReader(new CustomCustomers(columns, ...file))
        case 'statuses':
          return customStatuses(columns, mapping.emailState, ...file)
      }
    },
  }
}

/** The owner's own fields of one kind that columns are mapped to. */
function ownFields(mapping: ColumnMapping, kind: CustomFieldKind): MappedField[] {
  return Object.values(mapping.columns).filter(field => readCustomFieldReference(field)?.kind === kind)
}

function customPlatform({ kind, channel }: ColumnMapping): Format['platform'] {
  if (kind === 'statuses') return 'newsletter'
  return channel === 'own' ? 'custom' : 'custom-marketplace'
}

/**
 * The fields without which nothing can be made of a table.
 * @returns for orders an amount, and the number or else the day and whose it is (every row is an order then); for customers an e-mail or a name with something that tells namesakes
 * apart, for statuses an e-mail and a status; empty where all is there.
 */
export function missingFields(mapping: ColumnMapping): MappingField[] {
  const mapped = new Set<MappedField>(Object.values(mapping.columns))
  const has = (...fields: MappingField[]) => fields.some(field => mapped.has(field))
  if (mapping.kind === 'orders') {
    const isTold = has('day') && has('customerNumber', 'email', 'fullName', 'lastName')
    const missing: MappingField[] = has('orderId') || isTold ? [] : ['orderId']
    if (!has('total', 'goods', 'itemTotal', 'itemUnitPrice')) missing.push('total')
    return missing
  }
  if (mapping.kind === 'statuses') {
    const missing: MappingField[] = has('email') ? [] : ['email']
    if (!has('emailState') && mapping.emailState === undefined) missing.push('emailState')
    return missing
  }
  const hasName = has('fullName', 'firstName', 'lastName', 'company')
  const isTold = has('customerNumber', 'phone', 'birthday', 'postalCode', 'city')
  return has('email') || (hasName && isTold) ? [] : ['email']
}
