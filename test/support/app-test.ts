import { _electron, test as base, type Page } from '@playwright/test'
import { appRoot } from '../../src-main/host/app-root.ts'
import { installedElectron } from '../../src-main/host/electron-runtime.ts'
import { startBrowserHost } from './browser-host.ts'
import { temporaryDirectory } from './temporary-directory.ts'

export interface AppOptions {
  /** Which host the specs run in; set by the configuration. */
  hostKind: 'browser' | 'electron'
}

export interface AppFixtures {
  /** An empty data folder of this test alone. */
  dataDirectory: string
}

/**
 * Playwright's `test` with a `page` that shows the app on an empty data folder: in Chromium, through the real
 * browser host and with a session of its own, or in the window of the real Electron host.
 */
export const test = base.extend<AppOptions & AppFixtures>({
  hostKind: ['browser', { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
  dataDirectory: async ({}, use) => {
    await using directory = await temporaryDirectory()
    await use(directory.path)
  },
  page: async ({ hostKind, dataDirectory, context }, use) => {
    if (hostKind === 'electron') return runInWindow(dataDirectory, use)
    await using host = await startBrowserHost({ dataDirectory })
    const page = await context.newPage()
    await page.goto(host.address)
    await use(page)
    await page.close()
  },
})

export { expect } from '@playwright/test'

async function runInWindow(dataDirectory: string, use: (page: Page) => Promise<void>): Promise<void> {
  const executablePath = installedElectron()
  if (executablePath === null) throw new Error('Electron has not been downloaded.')
  const app = await _electron.launch({ executablePath, args: [appRoot(), '--data', dataDirectory] })
  try {
    await use(await app.firstWindow())
  } finally {
    await app.close()
  }
}
