import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { Spool } from '../../src-main/host/spool.ts'
import { skip } from '../support/skip.ts'
import { temporaryDirectory } from '../support/temporary-directory.ts'

/** Receives 1 MB under a limit for file sizes, the way a full disk looks to a program. */
const RECEIVE_TOO_MUCH = `
import { Readable } from 'node:stream'
import { readdir } from 'node:fs/promises'
const { Spool, isNoRoom } = await import(process.argv[1])
const spool = new Spool(process.argv[2])
await spool.open()
const chunks = Array.from({ length: 16 }, () => Buffer.alloc(65_536))
const error = await spool.receive(Readable.from(chunks)).catch(error => error)
console.log(JSON.stringify({ isNoRoom: isNoRoom(error), left: await readdir(spool.directory) }))
`

describe('the spool', () => {
  it('keeps what it receives, for its owner only', async () => {
    await using data = await temporaryDirectory()
    const spool = new Spool(data.path)
    await spool.open()
    const path = await spool.receive(Readable.from([Buffer.from('one,'), Buffer.from('two')]))
    expect(await readFile(path, 'utf8')).toBe('one,two')
    expect((await stat(path)).mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o600)
  })

  it('removes what a killed host left, and everything at the end', async () => {
    await using data = await temporaryDirectory()
    const spool = new Spool(data.path)
    await mkdir(spool.directory)
    await writeFile(join(spool.directory, 'left'), 'left over')
    await spool.open()
    expect(await readdir(spool.directory)).toEqual([])
    await spool.receive(Readable.from(['content']))
    await spool.clear()
    expect(await readdir(data.path)).toEqual([])
  })

  it('removes a file whose sender broke off', async () => {
    await using data = await temporaryDirectory()
    const spool = new Spool(data.path)
    await spool.open()
    async function* breakingOff() {
      yield Buffer.alloc(100_000)
      throw new Error('gone')
    }
    await expect(spool.receive(Readable.from(breakingOff()))).rejects.toThrow('gone')
    expect(await readdir(spool.directory)).toEqual([])
  })

  it('says that there is no room, and removes the beginning that fitted', async context => {
    if (process.platform === 'win32') skip(context, 'Windows has no limit for file sizes to set')
    await using data = await temporaryDirectory()
    const source = new URL('../../src-main/host/spool.ts', import.meta.url).href
    const command = 'ulimit -f 256; exec "$0" --input-type=module -e "$1" "$2" "$3"'
    const child = spawn('sh', ['-c', command, process.execPath, RECEIVE_TOO_MUCH, source, data.path])
    let output = ''
    child.stdout.on('data', chunk => {
      output += chunk
    })
    await once(child, 'close')
    expect(JSON.parse(output)).toEqual({ isNoRoom: true, left: [] })
  })
})
