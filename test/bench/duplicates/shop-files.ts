import { writeFileSync } from 'node:fs'
import { type CustomerField, customerFieldSchema } from '../../../shared/model/import-columns.ts'
import {
  customerFileMapping,
  TRUTH_COLUMN,
  writeCustomerFile,
} from '../../support/generate-people/customer-file.ts'
import { generatePeople, type PersonRecord } from '../../support/generate-people/generate-people.ts'
import { cell } from '../../support/generate-shop/csv.ts'
import { shopifyOrdersCsv } from '../../support/shopify-csv.ts'
import { inventPeople } from './invented-people.ts'
import type { TruthFile } from './truth-customer-files.ts'

/** The customer list of an invented German shop. */
export async function writeGermanShop(target: string, seed: number, records: number): Promise<TruthFile> {
  await writeCustomerFile(target, generatePeople({ seed, records }))
  return germanFile(target)
}

/** The same, and what some further records of the same people ordered later. */
export async function writeShopAndOrders(
  folder: string,
  records: number,
  orders: number,
): Promise<{ customers: TruthFile; ordersPath: string }> {
  const later: PersonRecord[] = []
  const people = generatePeople({ seed: 1, records: records + orders })
  function* first(): Generator<PersonRecord> {
    for (const person of people)
      if (person.id <= records) yield person
      else later.push(person)
  }
  const path = `${folder}/customers.csv`
  await writeCustomerFile(path, first())
  const ordersPath = `${folder}/orders.csv`
  writeFileSync(ordersPath, shopifyOrdersCsv(later.map(orderOf)))
  return { customers: germanFile(path), ordersPath }
}

function orderOf(person: PersonRecord) {
  return {
    number: `#${person.id}`,
    day: '2026-01-05',
    name: `${person.firstName} ${person.lastName}`.trim() || person.company,
    email: person.email,
    phone: person.phone,
    street: `${person.street} ${person.houseNumber}`.trim(),
    zip: person.postalCode,
    city: person.city,
    country: 'DE',
  }
}

function germanFile(path: string): TruthFile {
  const columns: Record<string, CustomerField> = {}
  for (const [name, field] of Object.entries(customerFileMapping(1).columns)) {
    const own = customerFieldSchema.safeParse(field)
    if (own.success) columns[name] = own.data
  }
  return { path, columns, truthColumn: TRUTH_COLUMN }
}

const INVENTED_COLUMNS = {
  'First Name': 'firstName',
  'Last Name': 'lastName',
  Street: 'street',
  'House Number': 'houseNumber',
  Postcode: 'postalCode',
  Town: 'city',
  State: 'region',
  Email: 'email',
  Phone: 'phone',
  Birthday: 'birthday',
} as const

/** The customer list of a shop in no country at all. */
export function writeInventedShop(target: string, seed: number, records: number): TruthFile {
  const rows = inventPeople({ seed, records }).map(({ entity, person }) => {
    const { names, addresses, emails, phones, birthday } = person
    const [[name], [address]] = [names, addresses]
    const values = [
      ...[name?.first, name?.last, address?.street, address?.houseNumber, address?.postalCode],
      ...[address?.city, address?.region, emails[0], phones[0], birthday, entity],
    ]
    return values.map(value => cell(value ?? '')).join(',')
  })
  writeFileSync(target, [[...Object.keys(INVENTED_COLUMNS), 'Entity'].join(','), ...rows, ''].join('\n'))
  return { path: target, columns: INVENTED_COLUMNS, truthColumn: 'Entity' }
}
