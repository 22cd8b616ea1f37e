import { expect, test } from 'vitest'
import { freshBackend } from '../support/fresh-backend.ts'

const backend = freshBackend()

test('what is settled with somebody is kept with its day, changed and taken back, and hinders no list', async () => {
  const { client } = backend
  expect(await client.lists.processors()).toEqual([])
  const first = await client.lists.saveProcessor({ processor: 'brevo', word: { ticked: ['contract'] } })
  expect(first).toEqual({ before: null })
  const noted = { ticked: ['contract' as const], day: '2026-11-21' }
  expect(await client.lists.processors()).toEqual([{ processor: 'brevo', ...noted }])
  const second = await client.lists.saveProcessor({
    processor: 'brevo',
    word: { ticked: ['contract', 'deletion'], day: '2026-11-20' },
  })
  expect(second).toEqual({ before: noted })
  await client.lists.saveProcessor({ processor: 'brevo', word: second.before })
  expect(await client.lists.processors()).toEqual([{ processor: 'brevo', ...noted }])
  await client.lists.saveProcessor({ processor: 'brevo', word: null })
  expect(await client.lists.processors()).toEqual([])
  await client.lists.export({ target: 'brevo' })
  await expect(
    client.lists.saveProcessor({ processor: 'brevo', word: { ticked: [], day: 'soon' } }),
  ).rejects.toMatchObject({ data: { code: 'invalid', field: 'day' } })
})
