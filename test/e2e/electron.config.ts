import { defineConfig } from '@playwright/test'
import type { AppOptions } from '../support/app-test.ts'
import { electronTestProblem } from '../support/electron-test-problem.ts'
import { CHROMIUM_SWITCHES, findChromium } from '../support/find-chromium.ts'

const problem = electronTestProblem()
if (problem !== null) throw new Error(problem)

// Worker processes read this file again and inherit the answer.
process.env['CHROMIUM_PATH'] = findChromium()

/** The same specs in the window of the Electron host. */
export default defineConfig<AppOptions>({
  testDir: '.',
  outputDir: '../../test-results',
  globalSetup: './build-first.ts',
  timeout: 60_000,
  expect: { timeout: 15_000 },
  workers: 1,
  reporter: 'list',
  use: {
    hostKind: 'electron',
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    // Some specs ask for a browser beside the window.
    launchOptions: { executablePath: process.env['CHROMIUM_PATH'], args: CHROMIUM_SWITCHES },
  },
})
