import { defineConfig } from '@playwright/test'
import type { AppOptions } from '../support/app-test.ts'
import { electronTestProblem } from '../support/electron-test-problem.ts'

const problem = electronTestProblem()
if (problem !== null) throw new Error(problem)

/** The same specs in the window of the Electron host. */
export default defineConfig<AppOptions>({
  testDir: '.',
  outputDir: '../../test-results',
  globalSetup: './build-first.ts',
  timeout: 60_000,
  workers: 1,
  reporter: 'list',
  use: { hostKind: 'electron' },
})
