import { _electron, test as base, expect, type Page } from '@playwright/test'
import { appRoot } from '../../src-main/host/app-root.ts'
import { installedElectron } from '../../src-main/host/electron-runtime.ts'
import { startBrowserHost } from './browser-host.ts'
import { FILL_PATIENCE_MS, PREPARED_SHOPS, PreparedShops, type Shop } from './prepared-shops.ts'
import { goTo } from './sample-shop-page.ts'
import { temporaryDirectory } from './temporary-directory.ts'

export interface AppOptions {
  /** Which host the specs run in; set by the configuration. */
  hostKind: 'browser' | 'electron'
  /** What the customer base holds when the test begins, by default nothing: `test.use({ shop: 'sample' })`. */
  shop: Shop
  /**
   * The address at which the page is opened: `test.use({ opensAt: '/customers?minOrders=2' })`. By default it is
   * the start, which leads on to the overview where there is data; a test that is about another screen, and not
   * about how one comes there, need not wait for all figures and charts of that one.
   */
  opensAt: string
}

export interface AppFixtures {
  /** The data folder of this test alone. */
  dataDirectory: string
}

/** Where the app begins when no address is asked for. */
const START = '/'

/**
 * Playwright's `test` with a `page` that shows the first screen of the app: in Chromium, through the real
 * browser host and with a session of its own, or in the window of the real Electron host.
 */
export const test = base.extend<AppOptions & AppFixtures>({
  hostKind: ['browser', { option: true }],
  shop: ['empty', { option: true }],
  opensAt: [START, { option: true }],
  // What another worker takes to fill a shop is no time of this test.
  dataDirectory: [
    async ({ shop }, use) => {
      await using directory = await temporaryDirectory()
      await preparedShops().copyInto(directory.path, shop)
      await use(directory.path)
    },
    { timeout: FILL_PATIENCE_MS },
  ],
  page: async ({ hostKind, opensAt, dataDirectory, context, locale, timezoneId, colorScheme }, use) => {
    if (hostKind === 'electron') {
      const looks = {
        ...(locale !== undefined && { locale }),
        ...(timezoneId !== undefined && { timezoneId }),
        ...(colorScheme !== undefined && { colorScheme }),
      }
      return runInWindow(dataDirectory, looks, async page => {
        if (opensAt !== START) await leadTo(page, opensAt)
        await use(page)
      })
    }
    await using host = await startBrowserHost({ dataDirectory })
    const page = await context.newPage()
    await page.goto(opensAt === START ? host.address : `${host.address}#${opensAt}`)
    await firstScreen(page)
    await use(page)
    await page.close()
  },
})

export { expect } from '@playwright/test'

/** Made for this run by its global setup. */
function preparedShops(): PreparedShops {
  const directory = process.env[PREPARED_SHOPS]
  if (directory === undefined) throw new Error(`${PREPARED_SHOPS} names no folder.`)
  return new PreparedShops(directory)
}

/** Where there is data, the start leads on to the overview; a test that goes elsewhere must not be overtaken. */
async function firstScreen(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 30_000 })
}

/** The window begins at the start, whatever a test is about. */
async function leadTo(page: Page, address: string): Promise<void> {
  await goTo(page, address)
  const { pathname } = new URL(address, 'http://stammkunde.invalid')
  await page.locator(`#content[data-path="${pathname}"]`).waitFor()
  await firstScreen(page)
}

type Looks = Pick<
  NonNullable<Parameters<typeof _electron.launch>[0]>,
  'locale' | 'timezoneId' | 'colorScheme'
>

async function runInWindow(
  dataDirectory: string,
  looks: Looks,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const executablePath = installedElectron()
  if (executablePath === null) throw new Error('Electron has not been downloaded.')
  const args = [appRoot(), '--data', dataDirectory]
  const app = await _electron.launch({ ...looks, executablePath, args })
  try {
    const page = await app.firstWindow()
    await firstScreen(page)
    await use(page)
  } finally {
    await app.close()
  }
}
