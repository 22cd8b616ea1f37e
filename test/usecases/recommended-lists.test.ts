import { expect, test } from 'vitest'
import { freshBackend } from '../support/fresh-backend.ts'
import { lastEvent } from '../support/test-backend.ts'

const backend = freshBackend()

const asOf = '2026-11-20'

test('a list may hold what is recommended to each, and nothing to those with whom it is over', async () => {
  const { client } = backend
  await lastEvent(await client.sample.load())
  const request = {
    purpose: 'advertising' as const,
    channel: 'post' as const,
    columns: ['customerId' as const],
    recommendations: { asOf },
  }
  const preview = await client.lists.preview(request)
  expect(preview.columns.slice(-4)).toEqual(['ID', 'Empfehlung_1', 'Empfehlung_2', 'Empfehlung_3'])
  const cellsOf = (rows: readonly string[][]) =>
    rows.map(row => ({ id: Number(row.at(-4)), names: row.slice(-3).filter(name => name !== '') }))
  const shown = cellsOf(preview.rows)
  for (const { id, names } of shown) {
    const found = await client.products.recommendations({ customerId: id, asOf })
    expect(names).toEqual(found.map(({ product }) => product.name))
  }
  expect(shown.some(({ names }) => names.length > 0)).toBe(true)
  const exported = await client.lists.export(request)
  expect(exported.content).toContain(preview.text.replace('\uFEFF', '').split('\r\n')[1])
  expect((await client.lists.log())[0]?.columns).toContain('Empfehlung_1')
  // Also where one looks back from a day before the end.
  const someone = shown.find(({ names }) => names.length > 0)?.id ?? 0
  await client.customers.endRelationship({ id: someone, day: '2026-11-21' })
  const later = cellsOf((await client.lists.preview(request)).rows)
  expect(later.find(({ id }) => id === someone)?.names).toEqual([])
})

test('a list holds no recommendations unless they are asked for, and only where it may advertise', async () => {
  const { client } = backend
  await lastEvent(await client.sample.load())
  const columns = async (request: Parameters<typeof client.lists.preview>[0]) =>
    (await client.lists.preview(request)).columns.filter(name => name.startsWith('Empfehlung'))
  expect(await columns({ channel: 'post' })).toEqual([])
  expect(await columns({ channel: 'post', recommendations: {} })).toHaveLength(3)
  expect(await columns({ channel: 'post', purpose: 'transactional', recommendations: {} })).toEqual([])
  expect(await columns({ purpose: 'address_check', recommendations: {} })).toEqual([])
  await expect(
    client.lists.preview({ channel: 'post', recommendations: { asOf: 'soon' } }),
  ).rejects.toMatchObject({ data: { code: 'invalid', field: 'asOf' } })
})
