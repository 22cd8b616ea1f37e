import { expect, test } from 'vitest'
import { freshBackend } from '../support/fresh-backend.ts'
import { SPIKE_AS_OF, shopWithSpike } from '../support/shop-with-spike.ts'

const backend = freshBackend()

test('what is said to a spike among the products is said to the finding, and the other way round', async () => {
  const { client } = backend
  await backend.load(backend.file('orders.csv', shopWithSpike()))
  const asOf = SPIKE_AS_OF
  const spikes = async (day = asOf) => (await client.products.spikes({ asOf: day })).spikes
  const found = async () => {
    const { findings, setAside } = await client.figures.findings({ asOf })
    const ofSpikes = (list: readonly { key: string }[]) =>
      list.map(({ key }) => key).filter(key => key.startsWith('product_spike'))
    return { open: ofSpikes(findings), aside: ofSpikes(setAside) }
  }
  const [spike, ...others] = await spikes()
  if (spike === undefined) throw new Error('fans were in demand')
  expect(others).toEqual([])
  expect(spike).toMatchObject({ product: { name: 'Fan' }, mark: null })
  expect(await found()).toEqual({ open: [spike.key], aside: [] })
  await client.figures.markFinding({ key: spike.key, kind: 'understood', until: null, asOf })
  expect((await spikes())[0]?.mark).toMatchObject({ kind: 'understood', day: asOf })
  expect(await found()).toEqual({ open: [], aside: [spike.key] })
  // The day before, nobody had said anything.
  expect((await spikes('2026-06-29'))[0]).toMatchObject({ key: spike.key, mark: null })
  await client.figures.unmarkFinding({ key: spike.key })
  expect((await spikes())[0]?.mark).toBeNull()
  expect(await found()).toEqual({ open: [spike.key], aside: [] })
})
