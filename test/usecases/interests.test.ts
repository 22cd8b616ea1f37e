import { describe, expect, test } from 'vitest'
import type { InterestStatement, Wish } from '../../shared/model/interest.ts'
import { freshBackend } from '../support/fresh-backend.ts'
import { shopifyOrdersCsv, type TestOrder } from '../support/shopify-csv.ts'
import { lastEvent } from '../support/test-backend.ts'

const anna = { email: 'anna@example.com', name: 'Anna Beispiel' }
const ben = { email: 'ben@example.com', name: 'Ben Muster', street: 'Ahornallee 3' }
const cem = { email: 'cem@example.com', name: 'Cem Probe', street: 'Birkenweg 4' }
const SHOP: readonly TestOrder[] = [
  {
    number: '#1',
    ...anna,
    day: '2026-03-01',
    subtotal: '20.00',
    items: [{ name: 'Grüner Tee', price: '20.00' }],
  },
  {
    number: '#2',
    ...anna,
    day: '2026-04-01',
    subtotal: '30.00',
    items: [{ name: 'Grüner Tee', price: '30.00' }],
  },
  {
    number: '#3',
    ...ben,
    day: '2026-05-01',
    subtotal: '50.00',
    items: [{ name: 'Grüner Tee', price: '50.00' }],
  },
  { number: '#4', ...cem, day: '2026-06-01', subtotal: '50.00', items: [{ name: 'Kanne', price: '50.00' }] },
]

const backend = freshBackend(({ file, load }) => load(file('shop.csv', shopifyOrdersCsv(SHOP))))
const { file, load } = backend
const api = () => backend.client.interests

async function idOf(name: string): Promise<number> {
  const found = (await backend.client.customers.search({})).customers.find(one => one.name === name)
  if (found === undefined) throw new Error(`nobody called ${name}`)
  return found.id
}

const topic = (name: string, categories: string[] = []) => ({ id: null, name, description: '', categories })

/** Saves topics by these names. @returns their numbers. */
async function makeTopics(...names: string[]): Promise<number[]> {
  const { topics } = await api().saveTopics({ topics: names.map(name => topic(name)) })
  return topics.map(({ id }) => id)
}

const of = (topicId: number, word: Wish['word'] = 'yes'): Wish => ({ of: { kind: 'topic', topicId }, word })
const words = (text: string, word: Wish['word'] = 'yes'): Wish => ({ of: { kind: 'text', text }, word })

async function say(
  name: string,
  wishes: Wish[],
  more: Partial<Pick<InterestStatement, 'day' | 'source'>> = {},
): Promise<number[]> {
  const statement = { who: { customerIds: [await idOf(name)] }, wishes, source: 'owner' as const, ...more }
  return (await api().state({ statements: [statement] })).statementIds
}

/** What is known of somebody, in short: "Tee: yes owner 2026-11-21". */
async function known(name: string): Promise<string[]> {
  return (await api().ofCustomer({ customerId: await idOf(name) })).map(({ name: of, stated, derived }) =>
    [
      `${of}:`,
      stated === null ? null : `${stated.word} ${stated.source} ${stated.day}`,
      derived === null ? null : `from ${derived.purchases}`,
    ]
      .filter(part => part !== null)
      .join(' '),
  )
}

/** The products that everybody bought belong to a category from now on. */
async function setCategory(name: string, category: string): Promise<void> {
  const products = (await backend.client.products.list()).filter(one => one.name === name)
  await backend.client.products.setCategory({ productIds: products.map(({ id }) => id), category })
}

async function missingWishes(): Promise<string[]> {
  const { customers } = await backend.client.customers.search({ gap: 'no_wish' })
  return customers.map(({ name }) => name).sort()
}

describe('topics', () => {
  test('are kept in their order, renamed, taken out of sight and brought back by saving the list from before', async () => {
    const [tea = 0, pots = 0] = await makeTopics('Tee', 'Kannen')
    await say('Anna Beispiel', [of(tea), of(pots, 'no')])
    const edit = (id: number, name: string) => ({ ...topic(name), id })
    const { before } = await api().saveTopics({ topics: [edit(pots, 'Teekannen')] })
    expect(before.map(({ name }) => name)).toEqual(['Tee', 'Kannen'])
    expect(await known('Anna Beispiel')).toEqual(['Teekannen: no owner 2026-11-21'])
    await api().saveTopics({ topics: before })
    expect(await known('Anna Beispiel')).toEqual(['Tee: yes owner 2026-11-21', 'Kannen: no owner 2026-11-21'])
    await api().saveTopics({ topics: [edit(pots, 'Kannen'), edit(tea, 'Tee')] })
    expect((await api().topics()).topics.map(({ name }) => name)).toEqual(['Kannen', 'Tee'])
  })

  test('one that was removed has all that was said of it when its name is given again', async () => {
    const [tea = 0] = await makeTopics('Grüner Tee')
    await say('Anna Beispiel', [of(tea)])
    await makeTopics()
    expect(await known('Anna Beispiel')).toEqual([])
    expect(await makeTopics('GRUENER TEE')).toEqual([tea])
    expect(await known('Anna Beispiel')).toEqual(['GRUENER TEE: yes owner 2026-11-21'])
  })

  test('have names that differ, and numbers that somebody has', async () => {
    await expect(makeTopics('Tee', 'tee ')).rejects.toMatchObject({ data: { code: 'topic_name_taken' } })
    await expect(api().saveTopics({ topics: [{ ...topic('Tee'), id: 99 }] })).rejects.toMatchObject({
      data: { code: 'not_found', what: 'topic' },
    })
  })

  test('are proposed from the categories that were bought', async () => {
    await setCategory('Grüner Tee', 'Tee')
    expect((await api().topics()).categories).toEqual([{ category: 'Tee', orders: 3 }])
  })
})

describe('stated and derived', () => {
  test('stand apart; a stated no is more than a derived yes', async () => {
    await setCategory('Grüner Tee', 'Tee')
    const { topics } = await api().saveTopics({ topics: [topic('Tee', ['Tee'])] })
    const tea = topics[0]?.id ?? 0
    expect(await known('Anna Beispiel')).toEqual(['Tee: from 2'])
    expect(await api().stated({})).toEqual([{ topicId: tea, yes: 0, no: 0, derived: 2 }])
    await say('Anna Beispiel', [of(tea, 'no')], { source: 'phone' })
    await say('Cem Probe', [of(tea)], { source: 'slip', day: '2026-10-02' })
    expect(await known('Anna Beispiel')).toEqual(['Tee: no phone 2026-11-21 from 2'])
    expect(await known('Cem Probe')).toEqual(['Tee: yes slip 2026-10-02'])
    expect(await api().stated({})).toEqual([{ topicId: tea, yes: 1, no: 1, derived: 1 }])
    const behind = async (by: 'yes' | 'no' | 'derived') => {
      const condition = { figure: 'interest', topicId: tea, by, asOf: '2026-11-21' } as const
      return (await backend.client.customers.search({ behind: condition })).customers.map(({ name }) => name)
    }
    expect(await behind('yes')).toEqual(['Cem Probe'])
    expect(await behind('no')).toEqual(['Anna Beispiel'])
    expect(await behind('derived')).toEqual(['Ben Muster'])
    expect(await api().stated({ asOf: '2026-04-30' })).toMatchObject([{ derived: 0 }])
  })

  test('the later day counts, of one day what was said last, and taking back is for good', async () => {
    const [tea = 0] = await makeTopics('Tee')
    await say('Ben Muster', [of(tea, 'no')], { day: '2026-11-10' })
    await say('Ben Muster', [of(tea)], { day: '2026-01-10', source: 'survey' })
    expect(await known('Ben Muster')).toEqual(['Tee: no owner 2026-11-10'])
    await say('Ben Muster', [of(tea)], { day: '2026-11-10' })
    expect(await known('Ben Muster')).toEqual(['Tee: yes owner 2026-11-10'])
    await say('Ben Muster', [of(tea)], { day: '2027-01-01' })
    const back = await say('Ben Muster', [of(tea, 'unsaid')])
    expect(await known('Ben Muster')).toEqual([])
    await api().takeBack({ statementIds: back })
    expect(await known('Ben Muster')).toEqual(['Tee: yes owner 2027-01-01'])
  })

  test('own words become a topic of that name, and are words again without it', async () => {
    await say('Anna Beispiel', [words('Töpferkurse')])
    await say('Ben Muster', [words('toepferkurse ')])
    await say('Cem Probe', [words('Töpferkurse', 'no')])
    expect((await api().topics()).others).toEqual([{ text: 'Töpferkurse', customers: 2 }])
    await makeTopics('Töpferkurse')
    expect((await api().topics()).others).toEqual([])
    expect(await api().stated({})).toMatchObject([{ yes: 2, no: 1 }])
    await makeTopics()
    expect(await known('Ben Muster')).toEqual(['toepferkurse: yes owner 2026-11-21'])
  })

  test('is said of all who fit a filter, closes the gap in the data, and is taken back as a whole', async () => {
    const [tea = 0] = await makeTopics('Tee')
    const everybody = ['Anna Beispiel', 'Ben Muster', 'Cem Probe']
    expect(await missingWishes()).toEqual(everybody)
    const before = await backend.client.quality.read()
    const { statementIds, customers } = await api().state({
      statements: [{ who: { filter: { lastOrderTo: '2026-05-31' } }, wishes: [of(tea)], source: 'survey' }],
    })
    expect(customers).toBe(2)
    expect(await missingWishes()).toEqual(['Cem Probe'])
    await say('Anna Beispiel', [of(tea, 'unsaid')])
    expect(await missingWishes()).toEqual(['Anna Beispiel', 'Cem Probe'])
    await api().takeBack({ statementIds })
    expect(await missingWishes()).toEqual(everybody)
    expect(await backend.client.quality.read()).toEqual(before)
  })

  test('of nobody, of no topic and of no day is refused, and nothing of it is kept', async () => {
    const [tea = 0] = await makeTopics('Tee')
    const who = { customerIds: [await idOf('Anna Beispiel')] }
    const source = 'owner' as const
    const good = { who, wishes: [of(tea)], source }
    const bad: [InterestStatement, object][] = [
      [
        { ...good, who: { customerIds: [999] } },
        { code: 'not_found', what: 'customer' },
      ],
      [
        { ...good, wishes: [of(999)] },
        { code: 'not_found', what: 'topic' },
      ],
      [
        { ...good, day: '2026-02-30' },
        { code: 'invalid', field: 'day' },
      ],
    ]
    for (const [statement, data] of bad)
      await expect(api().state({ statements: [good, statement] })).rejects.toMatchObject({ data })
    expect(await known('Anna Beispiel')).toEqual([])
  })
})

describe('what was stated stays with the person', () => {
  test('through merges and splits', async () => {
    const [tea = 0, pots = 0] = await makeTopics('Tee', 'Kannen')
    await say('Anna Beispiel', [of(tea)], { day: '2026-01-01' })
    await say('Ben Muster', [of(tea, 'no'), of(pots)], { day: '2026-02-01' })
    const [annaId, benId] = [await idOf('Anna Beispiel'), await idOf('Ben Muster')]
    await backend.client.duplicates.merge({ orders: [{ customerIds: [annaId, benId] }] })
    // Who bought last gives the name.
    expect(await known('Ben Muster')).toEqual(['Tee: no owner 2026-02-01', 'Kannen: yes owner 2026-02-01'])
    expect(await api().stated({})).toMatchObject([{ yes: 0, no: 1 }, { yes: 1 }])
    await say('Ben Muster', [of(pots, 'no')])
    await backend.client.customers.split({ customerIds: [benId] })
    expect(await known('Anna Beispiel')).toEqual(['Tee: yes owner 2026-01-01', 'Kannen: no owner 2026-11-21'])
    expect(await known('Ben Muster')).toEqual(['Tee: no owner 2026-02-01', 'Kannen: yes owner 2026-02-01'])
    expect(await missingWishes()).toEqual(['Cem Probe'])
  })

  test('when the import that showed them is taken back and made anew', async () => {
    const [tea = 0] = await makeTopics('Tee')
    await say('Anna Beispiel', [of(tea), words('Japan')])
    const [batch] = await backend.client.imports.list()
    await backend.client.imports.undo({ batchId: batch?.id ?? 0 })
    expect((await backend.client.customers.search({})).total).toBe(0)
    expect(await api().stated({})).toMatchObject([{ yes: 0 }])
    await load(file('again.csv', shopifyOrdersCsv(SHOP)))
    expect(await known('Anna Beispiel')).toEqual(['Tee: yes owner 2026-11-21', 'Japan: yes owner 2026-11-21'])
    expect(await missingWishes()).toEqual(['Ben Muster', 'Cem Probe'])
  })
})

test('what was said of people of the sample shop goes with it, the topics stay', async () => {
  await lastEvent(await backend.client.sample.load())
  const [tea = 0] = await makeTopics('Tee')
  await api().state({ statements: [{ who: { filter: {} }, wishes: [of(tea)], source: 'owner' }] })
  const [{ yes } = { yes: 0 }] = await api().stated({})
  expect(yes).toBeGreaterThan(100)
  await backend.client.sample.remove()
  expect(await api().stated({})).toMatchObject([{ yes: 3 }])
  await lastEvent(await backend.client.sample.load())
  expect(await api().stated({})).toMatchObject([{ yes: 3 }])
})

describe('notes of orders', () => {
  const noted = (number: string, buyer: typeof anna, day: string, note: string): TestOrder => ({
    number,
    ...buyer,
    day,
    subtotal: '9.00',
    note,
  })

  test('propose topics, which are accepted with the day of the order or rejected for good', async () => {
    await load(
      file(
        'notes.csv',
        shopifyOrdersCsv([
          ...SHOP,
          noted('#11', anna, '2026-07-01', 'Bitte mehr Neues zu grünem Tee und Kannen!'),
          noted('#12', anna, '2026-08-01', 'Wieder Kannen, danke'),
          noted('#13', ben, '2026-08-02', 'Kein Interesse an Kannen, nur Tee'),
          noted('#14', cem, '2026-08-03', 'Teekannen bitte gut verpacken'),
        ]),
      ),
    )
    const [tea = 0, pots = 0] = await makeTopics('Tee', 'Kannen')
    const proposals = async () =>
      (await api().notes({})).proposals.map(({ customer, topic, orderNumber }) => [
        customer,
        topic,
        orderNumber,
      ])
    expect(await proposals()).toEqual([
      ['Ben Muster', 'Tee', '#13'],
      ['Anna Beispiel', 'Kannen', '#12'],
      ['Anna Beispiel', 'Tee', '#11'],
    ])
    const [ofBen] = (await api().notes({ limit: 1 })).proposals
    if (ofBen === undefined) throw new Error('no proposal')
    const rejected = { proposals: [{ orderId: ofBen.orderId, topicId: tea }], rejected: true }
    await api().rejectNotes(rejected)
    await say('Anna Beispiel', [of(pots)], { source: 'order_note', day: '2026-08-01' })
    expect(await proposals()).toEqual([['Anna Beispiel', 'Tee', '#11']])
    await api().rejectNotes({ ...rejected, rejected: false })
    expect(await proposals()).toHaveLength(2)
  })
})

describe('a list', () => {
  /** The names of a letter's list with the topic of each. */
  async function listed(more: { purpose?: 'transactional'; fallback?: string } = {}) {
    const { columns, rows } = await backend.client.lists.preview({
      purpose: more.purpose ?? 'advertising',
      channel: 'post',
      columns: ['topic'],
      ...(more.fallback !== undefined && { fallbacks: { topic: more.fallback } }),
    })
    const place = columns.indexOf('Thema')
    return Object.fromEntries(rows.map(row => [row[columns.indexOf('Vorname')], row[place]]))
  }

  test('holds the topic that somebody named, else one from purchases, else what the owner says', async () => {
    await setCategory('Grüner Tee', 'Tee')
    const { topics } = await api().saveTopics({ topics: [topic('Teestunde', ['Tee']), topic('Kannen')] })
    const [, pots] = topics.map(({ id }) => id)
    await say('Ben Muster', [of(pots ?? 0)])
    expect(await listed()).toEqual({ Anna: 'Teestunde', Ben: 'Kannen', Cem: '' })
    expect((await listed({ fallback: 'alles' }))['Cem']).toBe('alles')
    await say('Anna Beispiel', [of(topics[0]?.id ?? 0, 'no')])
    expect((await listed())['Anna']).toBe('')
  })

  test('tells no topic that the law protects in particular, and none where it may not advertise', async () => {
    await setCategory('Grüner Tee', 'Tee')
    const { topics } = await api().saveTopics({ topics: [topic('Diabetes', ['Tee']), topic('Kannen')] })
    await say('Anna Beispiel', [of(topics[0]?.id ?? 0), of(topics[1]?.id ?? 0)])
    expect(await listed()).toEqual({ Anna: 'Kannen', Ben: '', Cem: '' })
    expect(await listed({ purpose: 'transactional' })).toEqual({
      Anna: undefined,
      Ben: undefined,
      Cem: undefined,
    })
  })
})
