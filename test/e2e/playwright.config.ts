import { defineConfig } from '@playwright/test'
import type { AppOptions } from '../support/app-test.ts'
import { CHROMIUM_SWITCHES, findChromium } from '../support/find-chromium.ts'

// Worker processes read this file again and inherit the answer.
process.env['CHROMIUM_PATH'] = findChromium()

/** The specs in Chromium, on the browser host. */
export default defineConfig<AppOptions>({
  testDir: '.',
  outputDir: '../../test-results',
  globalSetup: './build-first.ts',
  timeout: 60_000,
  // Waiting longer costs nothing where all is well, and a busy machine is no finding.
  expect: { timeout: 15_000 },
  workers: 2,
  fullyParallel: true,
  reporter: 'list',
  use: {
    hostKind: 'browser',
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    // What moves is drawn many times over; the gallery looks at charts that move, and the Electron window at all that does.
    contextOptions: { reducedMotion: 'reduce' },
    viewport: { width: 1280, height: 840 },
    // A trace would make every test take twice as long; `--trace on` records one.
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: process.env['CHROMIUM_PATH'], args: CHROMIUM_SWITCHES },
  },
})
