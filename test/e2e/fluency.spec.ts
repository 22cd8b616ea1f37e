import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/app-test.ts'
import { shopifyOrders } from '../support/generate-shop/formats/shopify-orders.ts'
import { ordersOf } from '../support/generate-shop/orders.ts'
import { planShop } from '../support/generate-shop/plan.ts'
import { SAMPLE_OPTIONS } from '../support/generate-shop/sample-shop.ts'
import { writeFile } from '../support/generate-shop/write-file.ts'
import { measuredWork, recordMainThread, stall, stallsAmong } from '../support/main-thread-tasks.ts'
import { goTo } from '../support/sample-shop-page.ts'
import { temporaryDirectory } from '../support/temporary-directory.ts'

/** Enough for an import that takes longer, by some times, than the way through all screens. */
const LINES = 50_000

test.use({ shop: 'sample' })

test('no screen makes the window stall while an import runs', async ({ page }) => {
  test.setTimeout(240_000)
  await using directory = await temporaryDirectory()
  const file = await ordersFile(directory.path)
  const recording = await recordMainThread(page)

  await recording.mark('preview')
  await preview(page, file)
  await recording.mark('start of the import')
  await page.getByRole('button', { name: 'Importieren', exact: true }).click()
  await page.getByRole('progressbar').waitFor()
  for (const [name, visit] of Object.entries(VISITS)) {
    await measuredWork(page, recording)
    await recording.mark(name)
    await visit(page)
  }
  await recording.mark('progress')
  await goTo(page, '/import')
  await expect(page.getByRole('progressbar'), 'the import should outlast the visits').toBeVisible()
  await page.getByRole('heading', { name: 'Import fertig' }).waitFor({ timeout: 120_000 })
  await recording.mark('report')
  // What is shown is read again after a change.
  await page.waitForTimeout(1500)

  await recording.mark('customers after the import')
  await VISITS.customers(page)
  await recording.mark('overview after the import')
  await VISITS.overview(page)
  await recording.mark('stall on purpose')
  for (let times = 0; times < 3; times++) await stall(page)
  await recording.mark('end')

  const stalls = stallsAmong(await recording.stop())
  // That these are seen shows that any other would be.
  expect([...new Set(stalls.map(({ during }) => during))], JSON.stringify(stalls)).toEqual([
    'stall on purpose',
  ])
})

const VISITS = {
  overview: async page => {
    await goTo(page, '/overview')
    await page.locator('main article').first().waitFor()
    await page.locator('main canvas').waitFor()
  },
  customers: async page => {
    await goTo(page, '/customers')
    await page.getByRole('grid', { name: 'Liste der Kunden' }).locator('tbody tr a').first().waitFor()
    await page.locator('main tbody tr').first().hover()
    for (let turns = 0; turns < 8; turns++) await page.mouse.wheel(0, 4000)
    await page.locator('main tbody tr a').first().waitFor()
    await page.locator('main input[type=search]').pressSequentially('anna', { delay: 30 })
    await page.waitForURL(/query=anna/)
    await page.locator('main tbody tr a').first().waitFor()
  },
  'the customer with most orders': async page => {
    await goTo(page, '/customers?sort=orders&direction=desc')
    // Of the rows of the search before, there are fewer than all.
    await page
      .getByRole('status')
      .filter({ hasText: /^(\S+) von \1 / })
      .waitFor()
    await page.locator('main tbody tr a').first().click()
    await page.locator('main article').first().waitFor()
  },
  orders: async page => {
    await goTo(page, '/orders')
    await page.getByRole('grid', { name: 'Liste der Bestellungen' }).locator('tbody tr').nth(5).waitFor()
    await page.locator('main tbody tr').first().hover()
    for (let turns = 0; turns < 8; turns++) await page.mouse.wheel(0, 4000)
  },
  today: async page => {
    await goTo(page, '/today')
    await page.getByRole('heading', { name: 'Heute und diese Woche' }).waitFor()
  },
  segments: async page => {
    await goTo(page, '/segments')
    await page.getByRole('heading', { level: 3 }).first().waitFor()
  },
  lists: async page => {
    await goTo(page, '/lists')
    for (const heading of ['Wofür und auf welchem Weg?', 'Wem davon dürfen Sie schreiben?']) {
      await page.getByRole('button', { name: 'Weiter', exact: true }).click()
      await page.getByRole('heading', { name: heading }).waitFor()
    }
  },
  history: async page => {
    await goTo(page, '/import/history')
    await page.locator('main section').first().waitFor()
  },
  permission: async page => {
    await goTo(page, '/permission')
    await page.locator('main section').nth(1).waitFor()
  },
  settings: async page => {
    await goTo(page, '/settings')
    await page.locator('main section').nth(1).waitFor()
  },
} satisfies Record<string, (page: Page) => Promise<void>>

/** A large Shopify export of invented people. */
async function ordersFile(folder: string): Promise<string> {
  const path = join(folder, 'orders_export.csv')
  const plan = planShop({
    ...SAMPLE_OPTIONS,
    seed: 7,
    size: { lines: LINES },
    channels: { shopify: 1 },
    variations: 'recognisable',
  })
  await writeFile(path, shopifyOrders(ordersOf(plan, 'shopify', 'newest-first')))
  return path
}

/** Up to the preview of the file. */
async function preview(page: Page, path: string): Promise<void> {
  await goTo(page, '/import')
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Dateien auswählen', exact: true }).click()
  await (await chooser).setFiles(path)
  await page.getByRole('heading', { name: /^Vorschau/ }).waitFor({ timeout: 60_000 })
}
