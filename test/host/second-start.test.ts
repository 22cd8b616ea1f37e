import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { beforeAll, describe, expect, it } from 'vitest'
import { databasePath } from '../../src-main/db/open.ts'
import { startBrowserHost } from '../support/browser-host.ts'
import { ensureBuiltOnce } from '../support/built-app.ts'
import { enter, openSession } from '../support/session-client.ts'
import { temporaryDirectory } from '../support/temporary-directory.ts'

beforeAll(ensureBuiltOnce, 240_000)

describe('the browser host as a program', () => {
  it('prints its address in one line, and nothing else', async () => {
    await using data = await temporaryDirectory()
    await using host = await startBrowserHost({ dataDirectory: data.path })
    await enter(host.address)
    expect(await host.stop()).toBe(0)
    expect(host.printed).toEqual({ stdout: [`Stammkunde: ${host.address}`], stderr: '' })
  })

  it('leaves nothing but data behind', async () => {
    await using data = await temporaryDirectory()
    await using host = await startBrowserHost({ dataDirectory: data.path })
    await using session = await openSession(host.address)
    await session.upload('a.csv', 'content')
    const file = join(data.path, 'host.json')
    expect((await stat(file)).mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o600)
    expect(await readdir(join(data.path, 'spool'))).toHaveLength(1)
    await host.stop()
    expect(await readdir(data.path)).not.toEqual(expect.arrayContaining(['host.json']))
    expect(await readdir(data.path)).not.toEqual(expect.arrayContaining(['spool']))
  })

  it('takes the port that it is given, and says so when it is taken', async () => {
    await using data = await temporaryDirectory()
    await using other = await temporaryDirectory()
    await using host = await startBrowserHost({ dataDirectory: data.path })
    const port = new URL(host.origin).port
    const again = startBrowserHost({ dataDirectory: other.path, args: ['--port', port] })
    await expect(again).rejects.toThrow(`Port ${port} is taken`)
  })
})

describe('a data folder that cannot be used', () => {
  it('is named in a sentence', async () => {
    await using data = await temporaryDirectory()
    const file = join(data.path, 'file')
    await writeFile(file, '')
    for (const dataDirectory of [file, join(file, 'below')]) {
      const started = startBrowserHost({ dataDirectory })
      await expect(started).rejects.toThrow(`The data folder ${dataDirectory} cannot be used`)
      await expect(started).rejects.not.toThrow('    at ')
    }
  })

  it('is one of a newer version', async () => {
    await using data = await temporaryDirectory()
    const newer = new SqliteDatabase(databasePath(data.path))
    newer.pragma('user_version = 9999')
    newer.close()
    await expect(startBrowserHost({ dataDirectory: data.path })).rejects.toThrow(
      'newer version of Stammkunde',
    )
    expect(await readdir(data.path)).not.toContain('spool')
  })
})

describe('a second start on the same data folder', () => {
  it('hands over to the running host and ends', async () => {
    await using data = await temporaryDirectory()
    await using first = await startBrowserHost({ dataDirectory: data.path })
    await enter(first.address)
    await using second = await startBrowserHost({ dataDirectory: data.path })
    expect(second.origin).toBe(first.origin)
    expect(second.address).not.toBe(first.address)
    await using session = await openSession(second.address)
    expect((await session.client.app.status()).dataDirectory).toBe(data.path)
    await expect.poll(() => second.process.exitCode).toBe(0)
  })

  it('serves itself where the record is stale', async () => {
    await using data = await temporaryDirectory()
    const stale = [
      JSON.stringify({ pid: process.pid, port: 9, secret: 'x' }),
      JSON.stringify({ pid: 2 ** 22 + 1, port: 9, secret: 'x' }),
      '{"pid":',
      '',
    ]
    for (const record of stale) {
      await writeFile(join(data.path, 'host.json'), record)
      await using host = await startBrowserHost({ dataDirectory: data.path })
      const written = JSON.parse(await readFile(join(data.path, 'host.json'), 'utf8'))
      expect(written.pid).toBe(host.process.pid)
      await host.stop()
    }
  })

  it('serves itself after the first was killed', async () => {
    await using data = await temporaryDirectory()
    await using first = await startBrowserHost({ dataDirectory: data.path })
    await using session = await openSession(first.address)
    await session.upload('left.csv', 'content')
    first.process.kill('SIGKILL')
    await expect.poll(() => first.process.signalCode).toBe('SIGKILL')
    await using second = await startBrowserHost({ dataDirectory: data.path })
    expect(second.origin).not.toBe(first.origin)
    expect(await readdir(join(data.path, 'spool'))).toEqual([])
  })

  it('at the same moment still makes one host', async () => {
    await using data = await temporaryDirectory()
    const hosts = await Promise.all([1, 2, 3].map(() => startBrowserHost({ dataDirectory: data.path })))
    expect(new Set(hosts.map(host => host.origin)).size).toBe(1)
    for (const host of hosts) await host.stop()
  })
})
