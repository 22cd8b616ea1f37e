import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { appRoot } from '../src-main/host/app-root.ts'
import { electronTestProblem } from './support/electron-test-problem.ts'
import { findChromium } from './support/find-chromium.ts'
import {
  type Counts,
  NOTHING_COUNTED,
  playwrightCounts,
  playwrightSkipReasons,
  sumOf,
  vitestCounts,
} from './support/test-counts.ts'

/** One part of `npm test`. */
interface Step {
  name: string
  /** A script below node_modules, and its arguments. */
  script: string
  args: string[]
  environment?: NodeJS.ProcessEnv
  /** Where the step leaves its counts, and how to read them. */
  report?: {
    file: string
    read: (report: unknown) => Counts
    skipReasons?: (report: unknown) => string[]
  }
}

/** A step that takes longer hangs, in milliseconds. */
const STEP_PATIENCE_MS = 15 * 60_000

/**
 * `npm test`: lint and build, then types, unit and integration tests, then browser tests, up to the first that fails.
 * The build comes before the tests because some of them run the built app.
 *
 * @returns the exit code
 */
export async function main(): Promise<number> {
  const reports = await mkdtemp(join(tmpdir(), 'stammkunde-reports-'))
  let counts = NOTHING_COUNTED
  try {
    for (const makeSteps of STAGES) {
      const results = await Promise.all(makeSteps.map(async makeStep => runOrSay(makeStep(reports))))
      counts = results.reduce(sumOf, counts)
      if (results.some(({ failed }) => failed > 0)) return 1
    }
    return 0
  } catch (error) {
    counts = sumOf(counts, { passed: 0, failed: 1, skipped: 0 })
    console.error(error instanceof Error ? error.message : error)
    return 1
  } finally {
    await rm(reports, { recursive: true, force: true })
    console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`)
  }
}

/** Several checkers would each work out the same types of the window's words, and take nearly twice as long. */
const types = (): Step => ({ name: 'types', script: 'typescript/bin/tsc', args: ['-b', '--checkers', '1'] })

const lint = (): Step => ({ name: 'lint', script: '@biomejs/biome/bin/biome', args: ['check', '.'] })

const build = (): Step => ({
  name: 'build',
  script: 'electron-vite/bin/electron-vite.js',
  args: ['build', '--logLevel', 'warn'],
})

function units(reports: string): Step {
  const file = join(reports, 'vitest.json')
  return {
    name: 'unit and integration tests',
    script: 'vitest/vitest.mjs',
    args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    report: { file, read: vitestCounts },
  }
}

function browser(reports: string): Step {
  const step = specs(reports, 'browser')
  return { ...step, environment: { ...step.environment, CHROMIUM_PATH: findChromium() } }
}

/** The same specs in the Electron window, or the sentence why not. */
function window(reports: string): Step | string {
  return electronTestProblem() ?? specs(reports, 'electron')
}

function specs(reports: string, host: 'browser' | 'electron'): Step {
  const file = join(reports, `${host}.json`)
  const configuration = host === 'browser' ? 'playwright.config.ts' : 'electron.config.ts'
  return {
    name: `${host} tests`,
    script: '@playwright/test/cli.js',
    args: ['test', '-c', join('test', 'e2e', configuration), '--reporter=list,json'],
    environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    report: { file, read: playwrightCounts, skipReasons: playwrightSkipReasons },
  }
}

/** The steps of each stage run at once: types and lint alone would leave a processor idle. */
const STAGES: readonly (readonly ((reports: string) => Step | string)[])[] = [
  [lint, build],
  [types, units],
  [browser],
  [window],
]

/** @param step a sentence stands for one that cannot be run here. */
async function runOrSay(step: Step | string): Promise<Counts> {
  if (typeof step !== 'string') return runStep(step)
  console.log(step)
  return NOTHING_COUNTED
}

/** Runs a step; its output is shown only when it fails. */
async function runStep(step: Step): Promise<Counts> {
  const startedMs = Date.now()
  console.log(`▸ ${step.name}`)
  const { code, output } = await runScript(step)
  const { counts, reasons } = await readReport(step, output)
  const seconds = ((Date.now() - startedMs) / 1000).toFixed(1)
  if (code === 0 && counts.failed === 0) {
    const outcome = step.report ? `${counts.passed} passed, ${counts.skipped} skipped` : 'ok'
    console.log(`  ${step.name}: ${outcome} (${seconds} s)`)
    for (const reason of reasons) console.log(`  skipped: ${reason}`)
    return counts
  }
  console.log(output)
  console.log(`✗ ${step.name} failed (${seconds} s)`)
  // A step that fails without a failed test, as when a file cannot be loaded, is one failure.
  return { ...counts, failed: Math.max(1, counts.failed) }
}

async function readReport({ report }: Step, output: string): Promise<{ counts: Counts; reasons: string[] }> {
  if (report === undefined) return { counts: NOTHING_COUNTED, reasons: [] }
  try {
    const content: unknown = JSON.parse(await readFile(report.file, 'utf8'))
    return { counts: report.read(content), reasons: report.skipReasons?.(content) ?? printedReasons(output) }
  } catch {
    // Without a report the step did not come to run its tests.
    return { counts: { passed: 0, failed: 1, skipped: 0 }, reasons: [] }
  }
}

/** Lines by which a test says why it was left out. */
function printedReasons(output: string): string[] {
  return [...new Set([...output.matchAll(/^skipped: (.+)$/gm)].map(match => match[1] ?? ''))]
}

function runScript(step: Step): Promise<{ code: number | null; output: string }> {
  const root = appRoot()
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', step.script), ...step.args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...step.environment },
      timeout: STEP_PATIENCE_MS,
    })
    let output = ''
    const collect = (chunk: Buffer) => {
      output += chunk
    }
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    child.once('error', reject)
    child.once('close', code => resolve({ code, output }))
  })
}
