import { describe, expect, test } from 'vitest'
import { customerListCsv, customerListMapping, type ListRow } from '../support/customer-list.ts'
import { freshBackend } from '../support/fresh-backend.ts'
import { runToEnd } from '../support/test-backend.ts'

const backend = freshBackend()

const anna: ListRow = {
  Vorname: 'Anna',
  Nachname: 'Krzyżewski',
  Straße: 'Lindenweg 7',
  PLZ: '01067',
  Ort: 'Dresden',
  Mail: 'anna.k@example.com',
  Geburtstag: '1980-05-06',
}
const eva: ListRow = {
  Vorname: 'Eva',
  Nachname: 'Habersack',
  Straße: 'Am Mühlbach 12',
  PLZ: '89073',
  Ort: 'Ulm',
  Mail: 'eva@example.net',
  Geburtstag: '1991-11-30',
}
const others: ListRow[] = ['Ida Wolf', 'Tom Roth', 'Max Lang', 'Ruth Beck', 'Nils Horn'].map(
  (name, index) => {
    const [Vorname = '', Nachname = ''] = name.split(' ')
    const Mail = `${Vorname}@example.org`.toLowerCase()
    const PLZ = String(20_095 + index * 3111)
    return { Vorname, Nachname, Straße: `Ringweg ${index + 3}`, PLZ, Ort: 'Kiel', Mail, Wahrheit: `${index}` }
  },
)

/** Two of one person, one of whom stands there twice; two of another without a truth; others. */
const ROWS: ListRow[] = [
  { ...anna, Wahrheit: 'anna' },
  { ...anna, Mail: 'anna.krzyzewski@example.org', Nachname: 'Krzyzewski', Wahrheit: 'anna' },
  { ...anna, Wahrheit: 'anna' },
  eva,
  { ...eva, Mail: 'e.habersack@example.org' },
  ...others,
]

async function load(): Promise<void> {
  const field = await backend.client.fields.add({ name: 'Wahrheit', kind: 'text', choices: [] })
  const files = [backend.file('customers.csv', customerListCsv(ROWS))]
  await runToEnd(backend.client, { files, mapping: customerListMapping(field.id) })
}

async function find(): Promise<void> {
  for await (const _event of await backend.client.duplicates.find());
}

const evaluate = () => backend.client.duplicates.evaluate({ truthField: 'wahrheit' })

async function idOf(email: string): Promise<number> {
  const { customers } = await backend.client.customers.search({ query: email })
  return customers[0]?.id ?? 0
}

describe('what was found, compared with a field that tells the truth', () => {
  test('before a search there are only rows that are the same', async () => {
    await load()
    expect(await evaluate()).toMatchObject({
      records: 8,
      truePairs: 3,
      foundPairs: 1,
      rightPairs: 1,
      precision: 1,
      recall: 1 / 3,
      f1: 0.5,
      uncompared: 9,
    })
  })

  test('counts pairs of records with a value, whoever else was found', async () => {
    await load()
    await find()
    const { total } = await backend.client.duplicates.list({ certainty: 'sure' })
    expect(total).toBe(2)
    const all = { foundPairs: 3, rightPairs: 3, precision: 1, recall: 1, f1: 1 }
    expect(await evaluate()).toEqual({
      records: 8,
      truePairs: 3,
      ...all,
      sure: { threshold: 0.99, ...all },
      uncompared: 0,
    })
  })

  test('tells how the sure ones do by the threshold of the owner', async () => {
    await load()
    await find()
    const { groups } = await backend.client.duplicates.list({ certainty: 'sure' })
    const above = Math.min(0.9999, (Math.max(...groups.map(({ probability }) => probability)) + 1) / 2)
    await backend.client.app.saveSettings({ sureDuplicates: above })
    const { recall, sure } = await evaluate()
    expect({ recall, sure: sure.recall, threshold: sure.threshold }).toEqual({
      recall: 1,
      sure: 1 / 3,
      threshold: above,
    })
  })

  test('takes who was merged for found, right or wrong, until they are split', async () => {
    await load()
    const [one, other] = [await idOf('ida@example.org'), await idOf('tom@example.org')]
    const { merged } = await backend.client.duplicates.merge({ orders: [{ customerIds: [one, other] }] })
    expect(await evaluate()).toMatchObject({ foundPairs: 2, rightPairs: 1, precision: 0.5 })
    await backend.client.customers.split({ customerIds: merged })
    expect(await evaluate()).toMatchObject({ foundPairs: 1, rightPairs: 1, precision: 1 })
  })

  test('joins what was found with a merge made since', async () => {
    await load()
    await find()
    const [ida, annaId] = [await idOf('ida@example.org'), await idOf('anna.k@example.com')]
    await backend.client.duplicates.merge({ orders: [{ customerIds: [ida, annaId] }] })
    // Ida and all three records of Anna: six pairs.
    expect(await evaluate()).toMatchObject({ foundPairs: 6, rightPairs: 3 })
  })

  test('leaves apart whom the owner keeps apart', async () => {
    await load()
    await find()
    const customerIds: [number, number] = [
      await idOf('anna.k@example.com'),
      await idOf('anna.krzyzewski@example.org'),
    ]
    await backend.client.duplicates.dismiss({ customerIds })
    expect(await evaluate()).toMatchObject({ truePairs: 3, foundPairs: 1, rightPairs: 1 })
  })

  test('fails for a field that there is not', async () => {
    await expect(backend.client.duplicates.evaluate({ truthField: 'Alter' })).rejects.toMatchObject({
      data: { code: 'not_found', what: 'field' },
    })
  })
})
