import { ExpectedFailure } from '../../../shared/model/failure.ts'
import { type Backend, createBackend } from '../../backend/create-backend.ts'
import { takeFolderLock } from '../../backend/folder-lock.ts'
import { rendererDirectory, sampleDirectory } from '../app-root.ts'
import { prepareDataDirectory } from '../data-directory.ts'
import { failureSentence } from '../failure-sentence.ts'
import { notice } from '../notice.ts'
import { Spool } from '../spool.ts'
import { parseStartOptions, type StartOptions } from '../start-options.ts'
import { addressOfRunningHost, removeHostRecord, writeHostRecord } from './host-record.ts'
import { openBrowser } from './open-browser.ts'
import { BrowserHost } from './server.ts'

/** How often a start asks for a host that has the data folder but has not left its record yet. */
const BUSY_TRIES = 25
const BUSY_WAIT_MS = 200

/**
 * Serves the app to the owner's browser until the process is asked to end, or hands over to the host that
 * already serves this data folder. Prints one line on stdout: the address.
 *
 * @returns the exit code
 */
export async function serve(options: StartOptions): Promise<number> {
  const problem = prepareDataDirectory(options.dataDirectory)
  if (problem !== null) {
    notice(problem)
    return 1
  }
  const running = await addressOfRunningHost(options.dataDirectory)
  if (running !== null) return show(running, options)
  const lock = takeFolderLock(options.dataDirectory, 'host')
  if (lock === null) return handOver(options)
  try {
    const { dataDirectory } = options
    const backend = await createBackend({
      dataDirectory,
      sampleDirectory: sampleDirectory(),
      searchesDuplicates: true,
    })
    return await serveBackend(backend, options)
  } catch (error) {
    if (!(error instanceof ExpectedFailure)) throw error
    notice(failureSentence(error.failure))
    return 1
  } finally {
    lock.release()
  }
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
    notice({ de: `Der Port ${port} ist belegt.`, en: `Port ${port} is taken.` })
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
    notice({
      de: 'Bitte öffnen Sie diese Adresse in Ihrem Browser.',
      en: 'Please open this address in your browser.',
    })
  }
  return 0
}

/** Another host is just starting, or ending: waits for its address. */
async function handOver(options: StartOptions): Promise<number> {
  for (let tries = 0; tries < BUSY_TRIES; tries += 1) {
    const address = await addressOfRunningHost(options.dataDirectory)
    if (address !== null) return show(address, options)
    await new Promise(resolve => setTimeout(resolve, BUSY_WAIT_MS))
  }
  notice(failureSentence({ code: 'database_busy' }))
  return 1
}

/** Settles at the first signal to end. */
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
