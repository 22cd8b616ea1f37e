import { chmod, mkdir, readdir, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isBuildStale } from '../../src-main/host/build-app.ts'
import {
  displayProblem,
  electronPackage,
  installedElectron,
  obtainElectron,
} from '../../src-main/host/electron-runtime.ts'
import { launchElectron } from '../../src-main/host/launch-electron.ts'
import { skip } from '../support/skip.ts'
import { temporaryDirectory } from '../support/temporary-directory.ts'

const FETCHES = `
const { mkdirSync, writeFileSync } = require('node:fs')
mkdirSync(__dirname + '/dist')
writeFileSync(__dirname + '/dist/electron', '')
writeFileSync(__dirname + '/dist/version', 'v1.2.3')
writeFileSync(__dirname + '/path.txt', 'electron')`
const FAILS = 'console.error(new Error("no network").stack); process.exit(1)'
const HANGS = 'setInterval(() => {}, 1000)'
const STALLS = `require('node:fs').writeFileSync(process.env.TMPDIR + '/part', 'x'); ${HANGS}`

/** A package like npm's `electron`, with an installer of our own. */
async function packageWith(directory: string, installer: string): Promise<string> {
  await writeFile(join(directory, 'package.json'), JSON.stringify({ version: '1.2.3' }))
  await writeFile(join(directory, 'install.js'), installer)
  return directory
}

const leftovers = async () =>
  (await readdir(tmpdir())).filter(name => name.startsWith('stammkunde-electron-'))

describe('the runtime of Electron', () => {
  it('follows the layout of the installed package', async () => {
    expect(await readdir(electronPackage())).toContain('install.js')
  })

  it('is fetched once where it is missing', async () => {
    await using directory = await temporaryDirectory()
    const electron = await packageWith(directory.path, FETCHES)
    expect(installedElectron(electron)).toBeNull()
    expect(await obtainElectron(electron)).toBe(join(electron, 'dist', 'electron'))
    await writeFile(join(electron, 'install.js'), FAILS)
    expect(await obtainElectron(electron)).toBe(join(electron, 'dist', 'electron'))
  })

  it('of another version counts as missing', async () => {
    await using directory = await temporaryDirectory()
    const electron = await packageWith(directory.path, FAILS)
    await mkdir(join(electron, 'dist'))
    await writeFile(join(electron, 'dist', 'electron'), '')
    await writeFile(join(electron, 'dist', 'version'), 'v1.2.2')
    await writeFile(join(electron, 'path.txt'), 'electron')
    expect(installedElectron(electron)).toBeNull()
  })

  it.each([
    ['cannot be reached', FAILS],
    ['does not answer', HANGS],
    ['stalls in the middle', STALLS],
  ])('is given up when its source %s, without hanging and without leftovers', async (_what, installer) => {
    await using directory = await temporaryDirectory()
    const electron = await packageWith(directory.path, installer)
    expect(await obtainElectron(electron, { firstByteMs: 700, stallMs: 700 })).toBeNull()
    expect(await leftovers()).toEqual([])
  })

  it('that ends early with an error counts as unable to start', async context => {
    if (process.platform === 'win32') skip(context, 'the stand-in programs are shell scripts')
    await using directory = await temporaryDirectory()
    const program = async (name: string, script: string) => {
      const path = join(directory.path, name)
      await writeFile(path, `#!/bin/sh\n${script}\n`)
      await chmod(path, 0o755)
      return path
    }
    const launch = (path: string) => launchElectron(path, directory.path, directory.path)
    expect(await launch(await program('fails', 'exit 127'))).toBeNull()
    expect(await launch(await program('crashes', 'kill -TRAP $$'))).toBeNull()
    expect(await launch(join(directory.path, 'missing'))).toBeNull()
    expect(await launch(await program('closes', 'exit 0'))).toBe(0)
  })
})

describe('a session without a display', () => {
  it('is told from one that can show a window', () => {
    expect(displayProblem('linux', {}, 1000)?.en).toContain('no display')
    expect(displayProblem('linux', { DISPLAY: ':0' }, 0)?.en).toContain('root')
    expect(displayProblem('linux', { DISPLAY: ':0' }, 1000)).toBeNull()
    expect(displayProblem('linux', { WAYLAND_DISPLAY: 'wayland-0' }, 1000)).toBeNull()
    expect(displayProblem('darwin', {}, 501)).toBeNull()
    expect(displayProblem('win32', {}, undefined)).toBeNull()
  })
})

describe('the build', () => {
  it('is stale while a part is missing, and when a source is newer', async () => {
    await using directory = await temporaryDirectory()
    const file = async (path: string, second: number) => {
      const full = join(directory.path, path)
      await mkdir(join(full, '..'), { recursive: true })
      await writeFile(full, '')
      await utimes(full, second, second)
    }
    await file('src-main/a/b.ts', 100)
    for (const folder of ['src-main/a', 'src-main']) await utimes(join(directory.path, folder), 100, 100)
    expect(isBuildStale(directory.path)).toBe(true)
    await file('out/main/serve.js', 200)
    await file('out/preload/preload.cjs', 200)
    expect(isBuildStale(directory.path)).toBe(true)
    await file('out/renderer/index.html', 200)
    expect(isBuildStale(directory.path)).toBe(false)
    await utimes(join(directory.path, 'src-main/a/b.ts'), 300, 300)
    expect(isBuildStale(directory.path)).toBe(true)
  })
})
