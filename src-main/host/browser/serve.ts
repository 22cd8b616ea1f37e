import { mkdir } from 'node:fs/promises'
import { ExpectedFailure } from '../../../shared/model/failure.ts'
import { type Backend, createBackend } from '../../backend/create-backend.ts'
import { appRoot, rendererDirectory, sampleDirectory } from '../app-root.ts'
import { failureSentence } from '../failure-sentence.ts'
import { systemLanguage } from '../language.ts'
import { Spool } from '../spool.ts'
import { parseStartOptions, type StartOptions } from '../start-options.ts'
import { addressOfRunningHost, removeHostRecord, writeHostRecord } from './host-record.ts'
import { openBrowser } from './open-browser.ts'
import { BrowserHost } from './server.ts'

/** How often a start asks for a host that holds the database but has not left its record yet. */
const BUSY_TRIES = 15
const BUSY_WAIT_MS = 200

/**
 * Serves the app to the owner's browser until the process is asked to end, or hands over to the host that
 * already serves this data folder. Prints one line on stdout: the address.
 *
 * @returns the exit code
 */
export async function serve(options: StartOptions): Promise<number> {
  await mkdir(options.dataDirectory, { recursive: true, mode: 0o700 })
  const running = await addressOfRunningHost(options.dataDirectory)
  if (running !== null) return show(running, options)
  let backend: Backend
  try {
    backend = await createBackend({
      dataDirectory: options.dataDirectory,
      sampleDirectory: sampleDirectory(appRoot()),
    })
  } catch (error) {
    if (!(error instanceof ExpectedFailure)) throw error
    const other = error.failure.code === 'database_busy' ? await waitForOtherHost(options) : null
    if (other !== null) return show(other, options)
    console.error(failureSentence(error.failure)[systemLanguage()])
    return 1
  }
  return serveBackend(backend, options)
}

async function serveBackend(backend: Backend, options: StartOptions): Promise<number> {
  const { dataDirectory, port } = options
  const ended = endOfProcess()
  const spool = new Spool(dataDirectory)
  try {
    await spool.open()
    const host = await BrowserHost.listen({ backend, spool, port, rendererDirectory: rendererDirectory() })
    await writeHostRecord(dataDirectory, { pid: process.pid, port: host.port, secret: host.secret })
    await show(host.address(), options)
    await ended
    await host.close()
    return 0
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error
    console.error(`Port ${port} ist belegt. / Port ${port} is taken.`)
    return 1
  } finally {
    await removeHostRecord(dataDirectory, process.pid)
    await backend.close()
    await spool.clear()
  }
}

async function show(address: string, options: StartOptions): Promise<number> {
  console.log(`Stammkunde: ${address}`)
  if (options.open && !(await openBrowser(address))) {
    console.error('Bitte diese Adresse im Browser öffnen. / Please open this address in your browser.')
  }
  return 0
}

async function waitForOtherHost(options: StartOptions): Promise<string | null> {
  for (let tries = 0; tries < BUSY_TRIES; tries += 1) {
    const address = await addressOfRunningHost(options.dataDirectory)
    if (address !== null) return address
    await new Promise(resolve => setTimeout(resolve, BUSY_WAIT_MS))
  }
  return null
}

/** Settles at the first signal to end; a second one ends the process at once. */
function endOfProcess(): Promise<void> {
  return new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
  })
}

/** Serves as a program of its own, without a build and without trying Electron. */
export async function main(args: string[]): Promise<number> {
  const parsed = parseStartOptions(args)
  if (parsed.kind === 'start') return serve(parsed.options)
  console[parsed.kind === 'help' ? 'log' : 'error'](parsed.text)
  return parsed.kind === 'help' ? 0 : 2
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2))
