import type { Page } from '@playwright/test'
import { complaintsOf, expectAccessible } from '../support/accessibility.ts'
import { expect, test } from '../support/app-test.ts'
import { germanNumber, goTo } from '../support/sample-shop-page.ts'
import { shopifyOrdersCsv, type TestOrder } from '../support/shopify-csv.ts'

const anna = { email: 'anna.gross@example.com', name: 'Anna Groß' }
const ben = { email: 'ben.lang@example.com', name: 'Ben Lang' }
const ORDERS: readonly TestOrder[] = [
  { number: '#1', ...anna, day: '2025-03-03', subtotal: '100.00', currency: 'EUR' },
  { number: '#2', ...anna, day: '2025-04-03', subtotal: '50.00', currency: 'CHF' },
  { number: '#3', ...ben, day: '2025-05-03', subtotal: '40.00', currency: 'EUR' },
  { number: '#4', ...ben, day: '2025-06-03', subtotal: '30.00', currency: 'GBP' },
]

const tile = (page: Page, name: string) =>
  page.getByRole('article').filter({ has: page.getByRole('heading', { name, exact: true }) })
const rate = (page: Page, currency: string) => page.getByRole('textbox', { name: `1 ${currency} in EUR` })

test.use({
  shop: { imported: [{ name: 'orders.csv', buffer: Buffer.from(shopifyOrdersCsv(ORDERS)) }] },
  opensAt: '/overview?period=all',
})

test('rates that the owner types in bring all currencies together, and say so', async ({ page }) => {
  test.slow()
  await test.step('on the overview, which leads to where they are typed in', async () => {
    const complaints = complaintsOf(page)
    await expect(page.getByRole('radio', { name: 'EUR' })).toBeChecked()
    await expect(page.getByRole('radio', { name: /zusammen/ })).toHaveCount(0)
    await page.getByRole('link', { name: 'Kurse eintragen' }).click()
    await rate(page, 'CHF').fill('1,05')
    await page.keyboard.press('Enter')
    await expect(page.getByText(/eingetragen am/)).toBeVisible()
    await expectAccessible(page)

    await goTo(page, '/overview?period=all')
    await expect.poll(async () => germanNumber(await tile(page, 'Umsatz').textContent())).toBe(140)
    await page.getByText('Alle Währungen zusammen (Ihre Kurse)').click()
    const note = page.getByRole('note')
    await expect(note).toContainText('In EUR umgerechnet, mit Ihren Kursen: 1 CHF = 1,05 EUR (eingetragen am')
    await expect(note).toContainText('Nicht dabei: 1 Bestellung in GBP, dafür fehlt ein Kurs.')
    // 100 + 40 + 50 * 1.05, without a cent on the tile.
    await expect
      .poll(async () => germanNumber(await tile(page, 'Umsatz').textContent()))
      .toBeCloseTo(192.5, -0.5)
    await tile(page, 'Umsatz')
      .getByRole('button', { name: /^Wie wird/ })
      .click()
    await expect(page.getByRole('dialog')).toContainText('192,50')
    await page.keyboard.press('Escape')
    await expectAccessible(page)
    await tile(page, 'Umsatz').getByRole('link').click()
    await expect(page.getByRole('main').getByRole('status')).toContainText('3 Bestellungen gefunden')
    await expect(page.getByText('nur EUR, CHF')).toBeVisible()
    await expectAccessible(page)
    expect(complaints).toEqual([])
  })

  await test.step('a customer of several currencies shows what they come to, and which are left out', async () => {
    await goTo(page, '/customers?query=Anna')
    await page.getByRole('grid').locator('tbody tr[data-index="0"] a').click()
    await expect(page.getByText(/zusammen 152,50\s€ mit Ihren Kursen/)).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('a rate is taken away, and back again', async () => {
    await goTo(page, '/settings')
    await rate(page, 'GBP').fill('1,2')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Kurs für GBP entfernen' }).click()
    await expect(rate(page, 'GBP')).toHaveValue('')
    await page.getByRole('button', { name: 'Rückgängig' }).click()
    await expect(rate(page, 'GBP')).toHaveValue('1,2')
    await page.reload()
    await expect(rate(page, 'GBP')).toHaveValue('1,2')
  })
})
