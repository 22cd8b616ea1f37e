import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import { expect, test } from '../support/app-test.ts'
import { goTo } from '../support/sample-shop-page.ts'
import { shopifyOrdersCsv, type TestOrder } from '../support/shopify-csv.ts'

/** Sent after 0, 1, 1, 2 and 5 days. */
const ORDERS: readonly TestOrder[] = ['04', '05', '05', '06', '09'].map((day, index) => ({
  number: `#${index + 1}`,
  email: `buyer${index}@example.com`,
  day: '2025-03-04',
  fulfilledDay: `2025-03-${day}`,
}))

const panel = (page: Page) => page.getByRole('region', { name: 'Versandzeit', exact: true })

const shopOf = (orders: readonly TestOrder[]) => ({
  imported: [{ name: 'orders.csv', buffer: Buffer.from(shopifyOrdersCsv(orders)) }],
})

test.use({ opensAt: '/overview?period=all' })

test.describe('five orders', () => {
  test.use({ shop: shopOf(ORDERS) })

  test('tell how long orders wait, and which did; each says so of itself', async ({ page }) => {
    await test.step('the overview opens the orders behind each share', async () => {
      const line = panel(page).getByRole('row').nth(1)
      await expect(line).toContainText(/1 Tag.*60\s%.*20\s%.*20\s%.*5/)
      await expectAccessible(page)
      for (const [part, orders] of [
        ['bis 1 Tag', 3],
        ['2 Tage', 1],
        ['3 Tage und mehr', 1],
      ] as const) {
        await line.getByRole('link', { name: new RegExp(`, ${part}: ${orders} `) }).click()
        const count = page.getByRole('main').getByRole('status')
        await expect(count).toHaveText(new RegExp(`^${orders} Bestellung(en)? gefunden`))
        await page.goBack()
      }
    })

    await test.step('an order says how long it waited', async () => {
      await goTo(page, '/customers?query=buyer3')
      await page.getByRole('grid').locator('tbody tr[data-index="0"] a').click()
      await page
        .getByRole('region', { name: 'Bestellungen' })
        .getByRole('article')
        .getByRole('button')
        .first()
        .click()
      await expect(page.getByText(/Versand nach 2 Tagen/)).toBeVisible()
    })
  })
})

test.describe('fewer than five orders', () => {
  test.use({ shop: shopOf(ORDERS.slice(0, 4)) })

  test('are too few data', async ({ page }) => {
    await expect(panel(page)).toContainText('zu wenig Daten')
    await expect(panel(page)).not.toContainText('%')
  })
})
