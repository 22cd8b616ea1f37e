import { describe, expect, test } from 'vitest'
import { freshBackend } from '../support/fresh-backend.ts'
import { shopifyOrdersCsv } from '../support/shopify-csv.ts'
import { lastEvent } from '../support/test-backend.ts'

const backend = freshBackend()

/** Orders of tea and pot by everybody, of others by somebody. */
function shop(): string {
  const item = (name: string) => ({ name, sku: name.toUpperCase(), price: '8.00' })
  const order = (index: number, ...items: string[]) => ({
    number: `#${index}`,
    name: `Kim Berg ${index}`,
    email: `kim${index}@example.org`,
    items: items.map(item),
  })
  const both = Array.from({ length: 20 }, (_, index) => order(1000 + index, 'Tea', 'Pot'))
  const others = Array.from({ length: 60 }, (_, index) =>
    order(2000 + index, index % 3 === 0 ? 'Tea' : 'Cup'),
  )
  return backend.file('orders.csv', shopifyOrdersCsv([...both, ...others]))
}

const productId = async (name: string) =>
  (await backend.client.products.list()).find(product => product.name === name)?.id ?? 0

describe('noted bundles', () => {
  test('say why, whom to offer them, when they were noted, and can be removed and noted again', async () => {
    const { client } = backend
    await backend.load(shop())
    const [tea, pot, cup] = [await productId('Tea'), await productId('Pot'), await productId('Cup')]
    expect(await client.products.bundles({})).toEqual([])
    const { id } = await client.products.noteBundle({ kind: 'same_basket', a: tea, b: pot })
    // The same pair the other way round is the same one.
    expect(await client.products.noteBundle({ kind: 'same_basket', a: pot, b: tea, note: 'x' })).toEqual({
      id,
    })
    await client.products.noteBundle({ kind: 'next_order', a: tea, b: cup, day: '2026-01-05' })
    const [noted, older] = await client.products.bundles({})
    expect(noted).toMatchObject({ id, kind: 'same_basket', day: '2026-11-21', note: '', pair: { joint: 20 } })
    expect(older).toMatchObject({ kind: 'next_order', a: { id: tea }, b: { id: cup }, pair: null })
    for (const bundle of [noted, older]) {
      if (bundle === undefined) throw new Error('two were noted')
      for (const [a, b, count] of [
        [bundle.a.id, bundle.b.id, bundle.withoutB],
        [bundle.b.id, bundle.a.id, bundle.withoutA],
      ] as const) {
        const behind = { figure: 'pair_targets', a, b, asOf: '2026-11-21' } as const
        expect((await client.customers.search({ behind, limit: 0 })).total).toBe(count)
      }
    }
    expect([noted?.withoutA, noted?.withoutB].sort()).toEqual([0, 20])
    expect(await client.products.changeBundleNote({ id, note: ' Herbst ' })).toEqual({ before: '' })
    const removed = await client.products.removeBundle({ id })
    expect(removed).toMatchObject({ kind: 'same_basket', day: '2026-11-21', note: 'Herbst' })
    expect(await client.products.bundles({})).toHaveLength(1)
    await client.products.noteBundle(removed)
    expect((await client.products.bundles({})).map(({ note, day }) => [note, day])).toEqual([
      ['Herbst', '2026-11-21'],
      ['', '2026-01-05'],
    ])
  })

  test('are of two different products that are there', async () => {
    const { client } = backend
    await backend.load(shop())
    const tea = await productId('Tea')
    const wrong = (bundle: Parameters<typeof client.products.noteBundle>[0]) =>
      expect(client.products.noteBundle(bundle)).rejects
    await wrong({ kind: 'same_basket', a: tea, b: tea }).toMatchObject({
      data: { code: 'invalid', field: 'b' },
    })
    await wrong({ kind: 'same_basket', a: tea, b: 999 }).toMatchObject({
      data: { code: 'not_found', what: 'product' },
    })
    await wrong({ kind: 'same_basket', a: tea, b: await productId('Pot'), day: 'soon' }).toMatchObject({
      data: { code: 'invalid', field: 'day' },
    })
    await expect(client.products.removeBundle({ id: 7 })).rejects.toMatchObject({
      data: { code: 'not_found', what: 'bundle' },
    })
    await expect(client.products.changeBundleNote({ id: 7, note: '' })).rejects.toMatchObject({
      data: { code: 'not_found', what: 'bundle' },
    })
  })

  test('hold again when an import is taken back and made anew', async () => {
    const { client } = backend
    const path = shop()
    const { batchId } = await backend.load(path)
    const [a, b] = [await productId('Tea'), await productId('Pot')]
    await client.products.noteBundle({ kind: 'same_basket', a, b, note: 'mine' })
    await client.imports.undo({ batchId: batchId ?? 0 })
    expect(await client.products.bundles({})).toEqual([])
    await backend.load(path)
    expect(await client.products.bundles({})).toMatchObject([{ note: 'mine', pair: { joint: 20 } }])
  })

  test('with products of the sample shop go with it', async () => {
    const { client } = backend
    await lastEvent(await client.sample.load())
    await backend.load(shop())
    const sampleId = async (name: string) =>
      (await client.products.list()).find(product => product.name.startsWith(name))?.id ?? 0
    const [whisk, matcha] = [await sampleId('Matchabesen'), await sampleId('Matcha Alltag')]
    const [tea, pot] = [await productId('Tea'), await productId('Pot')]
    await client.products.noteBundle({ kind: 'same_basket', a: whisk, b: matcha })
    await client.products.noteBundle({ kind: 'same_basket', a: whisk, b: pot })
    await client.products.noteBundle({ kind: 'same_basket', a: tea, b: pot, note: 'own' })
    expect(await client.products.bundles({})).toHaveLength(3)
    await client.sample.remove()
    expect((await client.products.bundles({})).map(({ note }) => note)).toEqual(['own'])
    await lastEvent(await client.sample.load())
    expect(await client.products.bundles({})).toHaveLength(1)
  })
})
