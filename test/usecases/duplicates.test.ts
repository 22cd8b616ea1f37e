import { describe, expect, test } from 'vitest'
import { connect, databasePath } from '../../src-main/db/open.ts'
import { findAllDuplicates } from '../../src-main/usecases/duplicates/find-duplicates.ts'
import { findNewDuplicates } from '../../src-main/usecases/duplicates/find-new-duplicates.ts'
import { freshBackend } from '../support/fresh-backend.ts'
import { shopifyOrdersCsv, type TestOrder } from '../support/shopify-csv.ts'

const backend = freshBackend()

const QUIET = { onProgress: () => {}, beforeWriting: () => {} }

function withDatabase<Result>(work: (db: ReturnType<typeof connect>) => Result): Result {
  const db = connect(databasePath(backend.dataDirectory))
  try {
    return work(db)
  } finally {
    db.close()
  }
}

async function find() {
  let last: unknown
  for await (const event of await backend.client.duplicates.find()) last = event
  return last
}

const anna: TestOrder = {
  number: '#1',
  name: 'Anna Krzyżewski',
  email: 'anna.k@example.com',
  street: 'Lindenweg 7',
  zip: '01067',
  city: 'Dresden',
  country: 'DE',
  day: '2026-01-05',
}
const FIRST_NAMES = 'Jan Eva Tom Ida Max Lena Paul Ruth Nils Clara Ole Marie'.split(' ')
const LAST_NAMES =
  'Kühn Wolf Roth Lang Beck Horn Vogt Seidel Arnold Brandt Haas Ludwig Nowak Petersen Engel Busch Pohl Sauer Ernst Adam'.split(
    ' ',
  )
const STREETS = [
  'Am Markt',
  'Bergstraße',
  'Ringweg',
  'Schillerstraße',
  'Mühlgasse',
  'Gartenweg',
  'Hauptstraße',
]
const TOWNS = ['Leipzig', 'Erfurt', 'Jena', 'Kassel', 'Bremen', 'Ulm', 'Trier', 'Kiel', 'Bonn']
const others: TestOrder[] = Array.from({ length: 50 }, (_, index) => ({
  number: `#${100 + index}`,
  name: `${FIRST_NAMES[(index * 7) % 12]} ${LAST_NAMES[(index * 3) % 20]}`,
  email: `buyer${index}@example.org`,
  street: `${STREETS[index % 7]} ${((index * 13) % 60) + 1}`,
  zip: String(10_115 + index * 1371),
  city: TOWNS[index % 9] ?? '',
  country: 'DE',
  day: '2026-01-06',
}))
const shop = () => backend.file('shop.csv', shopifyOrdersCsv([anna, ...others]))
const later = () =>
  backend.file(
    'later.csv',
    shopifyOrdersCsv([
      {
        ...anna,
        number: '#2',
        name: 'Anna Krzyzewski',
        email: 'krzyzewski@example.net',
        street: 'Lindenweg 7',
        day: '2026-03-01',
      },
    ]),
  )

describe('a search for duplicates', () => {
  test('finds one person under two e-mails, and says why', async () => {
    await backend.load(shop(), later())
    expect(await find()).toMatchObject({ kind: 'done', summary: { uncompared: 0, isSearching: false } })
    const sure = await backend.client.duplicates.list({ certainty: 'sure' })
    const doubtful = await backend.client.duplicates.list({ certainty: 'doubtful' })
    const groups = [...sure.groups, ...doubtful.groups]
    expect(groups.map(({ customers }) => customers.map(({ email }) => email).sort())).toEqual([
      ['anna.k@example.com', 'krzyzewski@example.net'],
    ])
    const [pair] = groups[0]?.pairs ?? []
    expect(pair?.evidence).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ field: 'first', kind: 'same' }),
        expect.objectContaining({ field: 'street', kind: 'same' }),
        expect.objectContaining({ field: 'email', kind: 'different' }),
      ]),
    )
  })

  test('of what is new finds the same as a search of everybody', async () => {
    await backend.load(shop())
    await find()
    await backend.load(later())
    const pairs = withDatabase(db => {
      expect(findNewDuplicates(db, QUIET)).toBe(true)
      return db.prepare('SELECT one_id, other_id FROM duplicate_pairs').all()
    })
    expect(pairs).toHaveLength(1)
    const anew = withDatabase(db => {
      findAllDuplicates(db, QUIET)
      return db.prepare('SELECT one_id, other_id FROM duplicate_pairs').all()
    })
    expect(pairs).toEqual(anew)
  })
})

describe('what the owner decides', () => {
  async function suggested() {
    await find()
    const lists = await Promise.all(
      (['sure', 'doubtful'] as const).map(certainty => backend.client.duplicates.list({ certainty })),
    )
    return lists.flatMap(list => list.groups)
  }

  test('a merge is shown before it is made, with what to choose from', async () => {
    await backend.load(shop(), later())
    const [group] = await suggested()
    const ids = group?.customers.map(({ id }) => id) ?? []
    const preview = await backend.client.duplicates.preview({ customerIds: ids })
    expect(preview).toMatchObject({ orders: 2 })
    expect([...(preview.values['email'] ?? [])].sort()).toEqual([
      'anna.k@example.com',
      'krzyzewski@example.net',
    ])
    expect((await backend.client.customers.search({ query: 'Krz' })).total).toBe(2)
    const chosen = { email: 'krzyzewski@example.net', phone: '+49 351 123456' }
    const { merged } = await backend.client.duplicates.merge({ orders: [{ customerIds: ids, chosen }] })
    const card = await backend.client.customers.get({ id: merged[0] ?? 0 })
    expect(card).toMatchObject({ id: ids[0], orders: 2, displayed: chosen })
    expect(await suggested()).toEqual([])
    await backend.client.customers.split({ customerIds: merged })
    expect((await backend.client.customers.search({ query: 'Krz' })).total).toBe(2)
    expect(await suggested()).toHaveLength(1)
  })

  test('"not the same person" holds after the file went and came again, until it is taken back', async () => {
    await backend.load(shop())
    const first = await backend.load(later())
    const [group] = await suggested()
    const [one = 0, other = 0] = group?.customers.map(({ id }) => id) ?? []
    const { separationId } = await backend.client.duplicates.dismiss({ customerIds: [one, other] })
    expect((await backend.client.duplicates.list({ certainty: 'sure' })).total).toBe(0)
    expect((await backend.client.duplicates.list({ certainty: 'doubtful' })).total).toBe(0)
    await backend.client.imports.undo({ batchId: first.batchId ?? 0 })
    await backend.load(later())
    expect(await suggested()).toEqual([])
    const separations = await backend.client.duplicates.separations()
    expect(separations).toMatchObject([{ id: separationId }])
    expect(separations[0]?.customers.map(({ name }) => name).sort()).toEqual([
      'Anna Krzyzewski',
      'Anna Krzyżewski',
    ])
    await backend.client.duplicates.reconsider({ separationId })
    expect(await suggested()).toHaveLength(1)
  })

  test('a customer knows with whom they are probably one person', async () => {
    await backend.load(shop(), later())
    const [group] = await suggested()
    const [one] = group?.customers ?? []
    const suggestions = await backend.client.duplicates.suggestions({ customerId: one?.id ?? 0 })
    expect(suggestions).toEqual([group])
    const nobody = await backend.client.customers.search({ query: 'buyer3@' })
    expect(await backend.client.duplicates.suggestions({ customerId: nobody.customers[0]?.id ?? 0 })).toEqual(
      [],
    )
  })

  test('an import knows how many of its customers are in a suggestion', async () => {
    const first = await backend.load(shop())
    const second = await backend.load(later())
    await suggested()
    const ofBatch = (batchId: number | null) => backend.client.duplicates.ofBatch({ batchId: batchId ?? 0 })
    expect(await ofBatch(first.batchId)).toEqual({ customers: 1 })
    expect(await ofBatch(second.batchId)).toEqual({ customers: 1 })
    expect(await ofBatch(null)).toEqual({ customers: 0 })
  })

  test('what counts as sure follows the limit at once', async () => {
    await backend.load(shop(), later())
    await suggested()
    const counts = async (limit: number) => {
      await backend.client.app.saveSettings({ sureDuplicates: limit })
      const { sure, doubtful, threshold } = await backend.client.duplicates.summary()
      const groups = await backend.client.duplicates.list({ certainty: 'sure' })
      return { sure, doubtful, threshold, listed: groups.total }
    }
    expect(await counts(0.5)).toEqual({ sure: 1, doubtful: 0, threshold: 0.5, listed: 1 })
    expect(await counts(1)).toEqual({ sure: 0, doubtful: 1, threshold: 1, listed: 0 })
  })

  test('one word against a sure group takes it apart at once', async () => {
    await backend.load(shop(), later())
    await backend.client.app.saveSettings({ sureDuplicates: 0.5 })
    const [group] = await suggested()
    const [one = 0, other = 0] = group?.customers.map(({ id }) => id) ?? []
    await backend.client.duplicates.dismiss({ customerIds: [one, other] })
    expect(await backend.client.duplicates.summary()).toMatchObject({ sure: 0, doubtful: 0, separated: 1 })
  })

  test('the sure ones are accepted together and can be split again', async () => {
    await backend.load(shop(), later())
    await backend.client.app.saveSettings({ sureDuplicates: 0.5 })
    await suggested()
    const { merged } = await backend.client.duplicates.mergeSure()
    expect(merged).toHaveLength(1)
    expect((await backend.client.duplicates.summary()).sure).toBe(0)
    await backend.client.customers.split({ customerIds: merged, separate: true })
    expect(await suggested()).toEqual([])
  })
})
