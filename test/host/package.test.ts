import { spawn } from 'node:child_process'
import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { extractAll, listPackage } from '@electron/asar'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ImportRunEvent } from '../../shared/model/import.ts'
import { appRoot } from '../../src-main/host/app-root.ts'
import { startBrowserHost } from '../support/browser-host.ts'
import { ensureBuiltOnce } from '../support/built-app.ts'
import { LARGE_EXPORT_ORDERS, largeExport } from '../support/large-export.ts'
import { openSession } from '../support/session-client.ts'
import { temporaryDirectory } from '../support/temporary-directory.ts'

/** How a switch stands in the program file. */
const OFF = '0'.charCodeAt(0)
const ON = '1'.charCodeAt(0)

/** Marks the place of the switches in Electron's program file: a sentinel, version 1, eight of them, all on. */
const FUSE_WIRE = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\u0001\u000811111111'

let workshop: Awaited<ReturnType<typeof temporaryDirectory>>
/** The packaged app, with a stand-in for Electron's own files. */
let packaged: string
let packagingLog = ''

/** As much of an unpacked Electron for Linux as the packager looks for. */
async function makeStandIn(directory: string): Promise<void> {
  await mkdir(join(directory, 'locales'), { recursive: true })
  await writeFile(join(directory, 'electron'), `stand-in ${FUSE_WIRE} end`)
  await chmod(join(directory, 'electron'), 0o755)
  for (const name of ['chrome-sandbox', 'chrome_crashpad_handler', 'LICENSE']) {
    await writeFile(join(directory, name), 'stand-in')
  }
  for (const locale of ['de', 'en-US', 'fr']) await writeFile(join(directory, 'locales', `${locale}.pak`), '')
}

function runPackager(standIn: string, output: string): Promise<number | null> {
  const root = appRoot()
  const child = spawn(
    process.execPath,
    [
      join(root, 'node_modules', 'electron-builder', 'cli.js'),
      ...['--dir', '--linux', '--publish', 'never'],
      `-c.electronDist=${standIn}`,
      `-c.directories.output=${output}`,
    ],
    // Whatever it might want to download has nowhere to come from.
    {
      cwd: root,
      env: { ...process.env, HTTPS_PROXY: 'http://127.0.0.1:9', HTTP_PROXY: 'http://127.0.0.1:9' },
    },
  )
  const collect = (chunk: Buffer) => {
    packagingLog += chunk
  }
  child.stdout.on('data', collect)
  child.stderr.on('data', collect)
  return new Promise(resolve => child.once('close', resolve))
}

beforeAll(async () => {
  await ensureBuiltOnce()
  workshop = await temporaryDirectory()
  const standIn = join(workshop.path, 'electron')
  await makeStandIn(standIn)
  const code = await runPackager(standIn, join(workshop.path, 'dist'))
  expect(code, packagingLog).toBe(0)
  const folder = (await readdir(join(workshop.path, 'dist'))).find(name => name.endsWith('unpacked'))
  packaged = join(workshop.path, 'dist', folder ?? '')
}, 240_000)

afterAll(() => workshop[Symbol.asyncDispose]())

const archive = () => join(packaged, 'resources', 'app.asar')
const contents = () => listPackage(archive(), { isPack: false }).map(path => path.replaceAll('\\', '/'))

describe('the packaged app', () => {
  it('holds everything the app needs', async () => {
    const paths = contents()
    expect(paths).toEqual(
      expect.arrayContaining([
        '/package.json',
        '/out/main/electron.js',
        '/out/main/backend-entry.js',
        '/out/main/job-worker.js',
        '/out/main/reading-thread.js',
        '/out/main/serve.js',
        '/out/main/package.json',
        '/out/preload/preload.cjs',
        '/out/renderer/index.html',
        '/resources/icons/icon.png',
        `/node_modules/better-sqlite3/prebuilds/${process.platform}-${process.arch}.node`,
      ]),
    )
    const sample = await readdir(join(appRoot(), 'resources', 'sample-shop'))
    expect(paths).toEqual(expect.arrayContaining(sample.map(name => `/resources/sample-shop/${name}`)))
    expect(paths.some(path => /^\/out\/renderer\/assets\/.+\.js$/.test(path))).toBe(true)
  })

  it('holds no test, source, fixture, map or library that the build has taken in', () => {
    const folders = new Set(contents().map(path => path.split('/')[1]))
    expect([...folders].sort()).toEqual(['node_modules', 'out', 'package.json', 'resources'])
    const libraries = contents().filter(path => /^\/node_modules\/(@[^/]+\/)?[^/@]+$/.test(path))
    expect(libraries).toEqual(['/node_modules/better-sqlite3'])
    expect(contents().filter(path => /\.(map|ts|tsx|test\.[a-z]+)$|fixtures/.test(path))).toEqual([])
  })

  it('names no development dependency or script in its package.json', async () => {
    extractAll(archive(), join(workshop.path, 'look'))
    const described = JSON.parse(await readFile(join(workshop.path, 'look', 'package.json'), 'utf8'))
    expect(described).toMatchObject({ name: 'stammkunde', main: 'out/main/electron.js', type: 'module' })
    expect(described).not.toHaveProperty('devDependencies')
  })

  it('keeps beside the archive what must be plain files', async () => {
    const beside = join(packaged, 'resources', 'app.asar.unpacked')
    for (const path of [
      'out/main/backend-entry.js',
      'out/main/job-worker.js',
      'out/main/reading-thread.js',
      'resources/sample-shop',
      `node_modules/better-sqlite3/prebuilds/${process.platform}-${process.arch}.node`,
    ]) {
      expect((await stat(join(beside, path))).size).toBeGreaterThan(0)
    }
  })

  it('switches off in the program file what an app does not need', async () => {
    const fuses = await getCurrentFuseWire(join(packaged, 'stammkunde'))
    expect(fuses).toMatchObject({
      [FuseV1Options.RunAsNode]: OFF,
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: OFF,
      [FuseV1Options.EnableNodeCliInspectArguments]: OFF,
      [FuseV1Options.OnlyLoadAppFromAsar]: ON,
      [FuseV1Options.GrantFileProtocolExtraPrivileges]: OFF,
    })
  })

  it('serves the browser host from its unpacked content with plain Node', async () => {
    const unpacked = join(workshop.path, 'unpacked')
    extractAll(archive(), unpacked)
    await using host = await startBrowserHost({
      dataDirectory: join(workshop.path, 'data'),
      program: join(unpacked, 'out', 'main', 'serve.js'),
    })
    await using session = await openSession(host.address)
    const page = await fetch(host.origin, { headers: { cookie: session.cookie } })
    const script = /<script[^>]* src="([^"]+)"/.exec(await page.text())?.[1] ?? ''
    const code = await fetch(new URL(script, host.origin), { headers: { cookie: session.cookie } })
    expect([page.status, code.status]).toEqual([200, 200])
    expect(await session.client.app.status()).toMatchObject({ customers: 0, orders: 0, hasSample: false })
    for await (const event of await session.client.sample.load()) {
      if (event.kind === 'done') expect(event.totals.newOrders).toBeGreaterThan(0)
    }
    expect(await session.client.app.status()).toMatchObject({ hasSample: true })
    // Takes all threads that the app has.
    const token = await session.upload('orders_export.csv', largeExport())
    let last: ImportRunEvent | undefined
    for await (const event of await session.client.imports.run({ files: [token] })) last = event
    expect(last).toMatchObject({ kind: 'done', totals: { newOrders: LARGE_EXPORT_ORDERS } })
  }, 120_000)
})
