import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { appRoot } from '../../src-main/host/app-root.ts'

/** The built browser host as a program; by it, tests run what owners run. */
export const BUILT_HOST = join(appRoot(), 'out', 'main', 'serve.js')

/** Where compiled programs are kept from run to run. */
export const COMPILE_CACHE = join(appRoot(), 'node_modules', '.cache', 'stammkunde')

/** How long a host may take to print its address, in milliseconds. */
const START_PATIENCE_MS = 30_000

export interface RunningHost extends AsyncDisposable {
  /** As printed, good for opening once. */
  address: string
  /** As in `http://127.0.0.1:1234`. */
  origin: string
  process: ChildProcess
  /** Everything that was printed so far. */
  printed: { stdout: string[]; stderr: string }
  /** Asks it to end as Ctrl-C does, and waits; returns the exit code. */
  stop(): Promise<number | null>
}

export interface HostToStart {
  dataDirectory: string
  /** More arguments, `--no-open` is always given. */
  args?: string[]
  /** The program, default {@link BUILT_HOST}. */
  program?: string
}

/** Starts the real browser host in a process of its own and waits for its address. */
export async function startBrowserHost(options: HostToStart): Promise<RunningHost> {
  const { dataDirectory, args = [], program = BUILT_HOST } = options
  const child = spawn(process.execPath, [program, '--data', dataDirectory, '--no-open', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // Sentences are compared in English, whatever the machine speaks; compiled programs are kept as by `npm start`.
    env: { NODE_COMPILE_CACHE: COMPILE_CACHE, ...process.env, LC_ALL: 'en_US.UTF-8' },
  })
  const printed: RunningHost['printed'] = { stdout: [], stderr: '' }
  child.stderr.on('data', chunk => {
    printed.stderr += chunk
  })
  const address = await firstAddress(child, printed)
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGINT')
      await once(child, 'exit')
    }
    return child.exitCode
  }
  return {
    address,
    origin: new URL(address).origin,
    process: child,
    printed,
    stop,
    [Symbol.asyncDispose]: async () => {
      await stop()
    },
  }
}

function firstAddress(child: ChildProcess, printed: RunningHost['printed']): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = (what: string) => reject(new Error(`The host ${what}: ${printed.stderr}`))
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
      fail('printed no address in time')
    }, START_PATIENCE_MS)
    child.once('close', code => fail(`ended with ${code}`))
    if (child.stdout === null) throw new Error('The host was started without a pipe.')
    createInterface({ input: child.stdout }).on('line', line => {
      printed.stdout.push(line)
      const address = /^Stammkunde: (http:\/\/127\.0\.0\.1:\d+\/\?token=\S+)$/.exec(line)?.[1]
      if (address === undefined) return
      clearTimeout(timer)
      resolve(address)
    })
  })
}
