import { describe, expect, test } from 'vitest'
import { connect, databasePath } from '../../src-main/db/open.ts'
import { customerListCsv, customerListMapping, type ListRow } from '../support/customer-list.ts'
import { freshBackend } from '../support/fresh-backend.ts'
import { runToEnd } from '../support/test-backend.ts'

const backend = freshBackend()

async function load(rows: readonly ListRow[]) {
  const files = [backend.file('customers.csv', customerListCsv(rows))]
  const { files: reports } = await runToEnd(backend.client, { files, mapping: customerListMapping() })
  const { created = 0, updated = 0, unchanged = 0, skipped = 0 } = reports[0] ?? {}
  return { created, updated, unchanged, skipped }
}

/** The names on the contact records of each customer and their birthdays, in the order in which they were made. */
function people(): string[][] {
  const db = connect(databasePath(backend.dataDirectory))
  try {
    const rows = db
      .prepare<[], { customer: number; name: string }>(
        `SELECT DISTINCT customer_id AS customer, contact_records.id,
           trim(COALESCE(first_name, '') || ' ' || COALESCE(last_name, '') || ' ' || COALESCE(birthday, '')) AS name
         FROM contact_records JOIN contact_details ON contact_details.contact_record_id = contact_records.id
           LEFT JOIN profiles ON details_id = contact_details.id
         ORDER BY customer_id, contact_records.id, contact_details.id`,
      )
      .all()
    return [...Map.groupBy(rows, row => row.customer).values()].map(group => group.map(({ name }) => name))
  } finally {
    db.close()
  }
}

const HOME = { Straße: 'Lindenweg 7', PLZ: '01067', Ort: 'Dresden' }
const peter: ListRow = { Vorname: 'Peter', Nachname: 'Kranich', ...HOME }

describe('rows of one customer list', () => {
  test('with one name at one address are customers of their own: father and son', async () => {
    const rows = [
      { ...peter, Geburtstag: '03.04.1950' },
      { ...peter, Geburtstag: '11.12.1984' },
    ]
    expect(await load(rows)).toEqual({ created: 2, updated: 0, unchanged: 0, skipped: 0 })
    expect(people()).toEqual([['Peter Kranich 1950-04-03'], ['Peter Kranich 1984-12-11']])
  })

  test('with different numbers are customers of their own, also at one address', async () => {
    await load([
      { Nr: 'K1', ...peter },
      { Nr: 'K2', ...peter },
    ])
    expect(people()).toHaveLength(2)
  })

  test('with one number are one customer, whatever else they say', async () => {
    await load([
      { Nr: 'K1', ...peter },
      { Nr: 'K1', ...peter, Straße: 'Am Markt 2' },
    ])
    expect(people()).toHaveLength(1)
  })

  test('that are the same in all columns are one', async () => {
    expect(await load([peter, peter])).toEqual({ created: 1, updated: 0, unchanged: 1, skipped: 0 })
    expect(people()).toEqual([['Peter Kranich']])
  })

  test('with one e-mail are one customer where the name is the same, and a couple where not', async () => {
    const Mail = 'die.kraniche@example.org'
    await load([
      { Vorname: 'Peter', Nachname: 'Kranich', Mail },
      { Vorname: 'Ilse', Nachname: 'Kranich', Mail },
      { Vorname: 'Peter', Nachname: 'KRANICH', Mail, ...HOME },
      { Vorname: 'Ilse', Nachname: 'Kranich', Mail, ...HOME },
    ])
    expect(people()).toEqual([
      ['Peter Kranich', 'Peter Kranich'],
      ['Ilse Kranich', 'Ilse Kranich'],
    ])
  })

  test('without a name belong to the only one with their e-mail', async () => {
    const [one, several] = ['peter@example.org', 'familie@example.org']
    await load([
      { Nr: 'K1', Vorname: 'Peter', Nachname: 'Kranich', Mail: one },
      { Nr: 'K2', Mail: one },
      { Nr: 'K3', Vorname: 'Ilse', Nachname: 'Rabe', Mail: several },
      { Nr: 'K4', Vorname: 'Jan', Nachname: 'Rabe', Mail: several },
      { Nr: 'K5', Mail: several },
    ])
    expect(people()).toEqual([['Peter Kranich', ''], ['Ilse Rabe'], ['Jan Rabe'], ['']])
  })

  test('with one telephone number are customers of their own', async () => {
    const Tel = '0351 5550123'
    await load([
      { Vorname: 'Peter', Nachname: 'Kranich', Tel },
      { Vorname: 'Ilse', Nachname: 'Kranich', Tel },
    ])
    expect(people()).toHaveLength(2)
  })
})

describe('the same list once more', () => {
  const Mail = 'die.kraniche@example.org'
  const rows: ListRow[] = [
    { ...peter, Geburtstag: '1950-04-03' },
    { ...peter, Geburtstag: '1984-12-11' },
    { Vorname: 'Ilse', Nachname: 'Rabe', Mail },
    { Vorname: 'Jan', Nachname: 'Rabe', Mail, ...HOME },
    { Vorname: 'Ida', Nachname: 'Lerche', Geburtstag: '05.06.1977' },
  ]

  test('changes nothing', async () => {
    await load(rows)
    const before = people()
    expect(await load(rows)).toEqual({ created: 0, updated: 0, unchanged: 5, skipped: 0 })
    expect(people()).toEqual(before)
  })

  test('in another order mixes nobody up', async () => {
    await load(rows)
    const before = people()
    const { created } = await load(rows.toReversed())
    expect(created).toBe(0)
    expect(people()).toEqual(before)
  })

  test('with a change keeps the customer', async () => {
    await load(rows)
    const moved = rows.map(row => (row.Vorname === 'Jan' ? { ...row, Straße: 'Am Markt 2' } : row))
    expect(await load(moved)).toEqual({ created: 0, updated: 1, unchanged: 4, skipped: 0 })
    expect(people()).toHaveLength(5)
  })
})

test('a row of a list joins the buyer of the same name at the same address', async () => {
  const orders = 'Nr;Betrag;Name;Straße;PLZ;Tel\n1;9,00;Peter Kranich;Lindenweg 7;01067;0351 5550123'
  const columns = {
    Nr: 'orderId',
    Betrag: 'total',
    Name: 'fullName',
    Straße: 'street',
    PLZ: 'postalCode',
    Tel: 'phone',
  } as const
  await runToEnd(backend.client, {
    files: [backend.file('orders.csv', orders)],
    mapping: { ...customerListMapping(), kind: 'orders', columns },
  })
  await load([
    { ...peter, Geburtstag: '1950-04-03' },
    { ...peter, Geburtstag: '1984-12-11' },
  ])
  expect(people()).toEqual([['Peter Kranich', 'Peter Kranich 1950-04-03'], ['Peter Kranich 1984-12-11']])
})

describe('a list without e-mails and addresses', () => {
  test('names people by what else it says of them', async () => {
    const rows = [
      { Vorname: 'Ida', Nachname: 'Lerche', Geburtstag: '05.06.1977' },
      { Vorname: 'Ida', Nachname: 'Lerche', Geburtstag: '06.06.1977' },
      { Vorname: 'Ida', Nachname: 'Lerche', Geburtstag: '31.02.1977' },
    ]
    expect(await load(rows)).toEqual({ created: 3, updated: 0, unchanged: 0, skipped: 0 })
  })

  test('leaves nobody out who has a name', async () => {
    expect(await load([{ Vorname: 'Ida', Nachname: 'Lerche' }, { Ort: 'Ulm' }])).toEqual({
      created: 1,
      updated: 0,
      unchanged: 0,
      skipped: 1,
    })
  })
})
