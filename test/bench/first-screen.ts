import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { type Browser, chromium } from '@playwright/test'
import { appRoot } from '../../src-main/host/app-root.ts'
import { ensureBuiltOnce } from '../support/built-app.ts'
import { CHROMIUM_SWITCHES, findChromium } from '../support/find-chromium.ts'
import { median } from './statistics.ts'

const RUNS = 5
const PATIENCE_MS = 60_000

/** From the start of the program until the first figure of the overview can be seen, in seconds. */
export interface FirstScreen {
  medianSeconds: number
  seconds: number[]
  /** The part until the address is printed, which is when a page could be opened; median. */
  addressSeconds: number
}

/**
 * Starts the app with the browser host, as `npm start` does (npm's own start left out), and opens it in a
 * headless Chromium that runs already but has seen nothing of the app.
 * @returns why it cannot be measured, where no Chromium can be had.
 */
export async function measureFirstScreen(dataDirectory: string): Promise<FirstScreen | { problem: string }> {
  let browser: Browser
  try {
    browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_SWITCHES })
  } catch (error) {
    return { problem: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) }
  }
  try {
    await ensureBuiltOnce()
    const runs: { address: number; tile: number }[] = []
    while (runs.length < RUNS) runs.push(await oneStart(browser, dataDirectory))
    const seconds = runs.map(({ tile }) => tile)
    const addressSeconds = median(runs.map(({ address }) => address))
    return { medianSeconds: median(seconds), seconds, addressSeconds }
  } finally {
    await browser.close()
  }
}

async function oneStart(browser: Browser, data: string): Promise<{ address: number; tile: number }> {
  const context = await browser.newContext({ locale: 'de-DE', viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  const root = appRoot()
  const program = join(root, 'src-main', 'host', 'run.mjs')
  const start = performance.now()
  const host = spawn(process.execPath, [program, 'start', '--browser', '--no-open', '--data', data], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const url = await printedAddress(host)
    const address = (performance.now() - start) / 1000
    await page.goto(url, { waitUntil: 'commit' })
    await page.getByRole('article').first().waitFor({ state: 'visible', timeout: PATIENCE_MS })
    return { address, tile: (performance.now() - start) / 1000 }
  } finally {
    await context.close()
    await ended(host)
  }
}

async function printedAddress(host: ChildProcess): Promise<string> {
  if (host.stdout === null) throw new Error('The app was started without a pipe.')
  for await (const line of createInterface({ input: host.stdout })) {
    const address = /^Stammkunde: (http:\S+)$/.exec(line)?.[1]
    if (address !== undefined) return address
  }
  throw new Error('The app ended without printing an address.')
}

async function ended(host: ChildProcess): Promise<void> {
  if (host.exitCode !== null || host.signalCode !== null) return
  host.kill('SIGINT')
  await once(host, 'exit')
}
