import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { integrityOf } from '../support/dump.ts'
import { shopifyOrdersCsv } from '../support/shopify-csv.ts'
import { temporaryDirectory } from '../support/temporary-directory.ts'
import { openTestBackend, runToEnd } from '../support/test-backend.ts'

function manyOrders(count: number, first = 0) {
  return Array.from({ length: count }, (_, index) => ({
    number: `#${first + index}`,
    email: `buyer${first + index}@example.com`,
  }))
}

describe('two windows and two processes', () => {
  test('two imports at once both arrive', async () => {
    await using directory = await temporaryDirectory()
    const backend = await openTestBackend(join(directory.path, 'data'))
    const paths = [0, 1].map(number => {
      const path = join(directory.path, `${number}.csv`)
      writeFileSync(path, shopifyOrdersCsv(manyOrders(500, number * 500)))
      return path
    })
    const results = await Promise.all(paths.map(path => runToEnd(backend.client, { files: [path] })))
    expect(results.map(result => result.totals.newOrders)).toEqual([500, 500])
    expect((await backend.client.orders.search({ limit: 1 })).total).toBe(1000)
    await backend.close()
  })

  test('a second process on the same folder sees and changes the same data, and the first is told', async () => {
    await using directory = await temporaryDirectory()
    const data = join(directory.path, 'data')
    const path = join(directory.path, 'orders.csv')
    writeFileSync(path, shopifyOrdersCsv(manyOrders(20)))
    const one = await openTestBackend(data)
    const two = await openTestBackend(data)
    const stop = new AbortController()
    const changes = await one.client.app.changes(undefined, { signal: stop.signal })
    const start = await changes.next()
    await runToEnd(two.client, { files: [path] })
    const change = await changes.next()
    expect(change.done ? 0 : change.value.generation).toBeGreaterThan(start.done ? 0 : start.value.generation)
    expect((await one.client.app.status()).orders).toBe(20)
    stop.abort()
    await one.close()
    await two.close()
  })

  test('reads are answered while an import writes', async () => {
    await using directory = await temporaryDirectory()
    const backend = await openTestBackend(join(directory.path, 'data'))
    const path = join(directory.path, 'orders.csv')
    writeFileSync(path, shopifyOrdersCsv(manyOrders(8000)))
    let answers = 0
    for await (const event of await backend.client.imports.run({ files: [path] })) {
      if (event.kind !== 'progress') continue
      // Nothing of the unfinished import is visible.
      expect((await backend.client.customers.search({ limit: 1 })).total).toBe(0)
      answers++
    }
    expect(answers).toBeGreaterThan(0)
    expect((await backend.client.customers.search({ limit: 1 })).total).toBe(8000)
    await backend.close()
  })
})

describe('a full disk', () => {
  test('an import onto a full disk fails with a clear word and leaves the data as they were', async context => {
    await using directory = await temporaryDirectory()
    const small = join(directory.path, 'small')
    mkdirSync(small)
    const mounted =
      process.platform === 'linux' &&
      spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', small]).status === 0
    if (!mounted) context.skip('a small file system can only be made as root on Linux')
    try {
      const backend = await openTestBackend(join(small, 'data'))
      const few = join(directory.path, 'few.csv')
      writeFileSync(few, shopifyOrdersCsv(manyOrders(50)))
      await runToEnd(backend.client, { files: [few] })
      const many = join(directory.path, 'many.csv')
      writeFileSync(many, shopifyOrdersCsv(manyOrders(6000, 100)))
      await expect(runToEnd(backend.client, { files: [many] })).rejects.toMatchObject({
        data: { code: 'disk_full' },
      })
      expect((await backend.client.orders.search({ limit: 1 })).total).toBe(50)
      await backend.close()
      expect(integrityOf(join(small, 'data'))).toEqual(['ok', []])
    } finally {
      execFileSync('umount', ['-l', small])
    }
  })
})
