import { resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from '../../support/app-test.ts'
import { goTo } from '../../support/sample-shop-page.ts'
import { chooseFiles } from '../example-files.ts'

const pictures = resolve(import.meta.dirname, '../../../resources/screenshots')

async function picture(page: Page, name: string): Promise<void> {
  // Notices come and go; numbers and charts are drawn when the network is idle and fonts are there.
  await page.evaluate(() => document.fonts.ready)
  await page.waitForTimeout(600)
  await page.screenshot({ path: resolve(pictures, `${name}.png`), animations: 'disabled' })
}

const LATE_ORDERS = `Name,Email,Financial Status,Paid at,Fulfillment Status,Accepts Marketing,Currency,Subtotal,Shipping,Taxes,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Billing Name,Billing Address1,Billing City,Billing Zip,Billing Country,Shipping Name,Shipping Address1,Shipping City,Shipping Zip,Shipping Country,Refunded Amount
#2101,lena.ahrens@example.com,paid,2026-11-02 09:12:44 +0100,fulfilled,yes,EUR,28.40,4.90,5.32,33.30,2026-11-02 09:12:40 +0100,2,Sencha Makoto - 100 g,9.20,TE-110,Lena Ahrens,Gartenstraße 12,Lübeck,'23552,DE,Lena Ahrens,Gartenstraße 12,Lübeck,'23552,DE,0.00
#2101,lena.ahrens@example.com,,,,,,,,,,2026-11-02 09:12:40 +0100,1,Teesieb Edelstahl,10.00,ZU-501,,,,,,,,,,,
#2102,j.petersen@example.org,partially_refunded,2026-11-03 17:40:02 +0100,fulfilled,no,EUR,41.00,0.00,6.55,41.00,2026-11-03 17:39:58 +0100,1,Teekanne Gusseisen 0.8 l,41.00,KA-301,Jan Petersen,Am Deich 3,Husum,'25813,DE,Jan Petersen,Am Deich 3,Husum,'25813,DE,8.20
#2103,olivia.brandt@example.net,paid,2026-11-05 08:01:20 +0100,unfulfilled,yes,EUR,12.60,4.90,1.15,17.50,05.11.,1,Rooibos Vanille - 250 g,12.60,TE-140,Olivia Brandt,Marktplatz 8,Celle,'29221,DE,Olivia Brandt,Marktplatz 8,Celle,'29221,DE,0.00
`

test.use({ shop: 'sample' })

test('pictures of the README', async ({ page }) => {
  test.setTimeout(120_000)
  await expect(page.getByText('Wiederkaufrate').first()).toBeVisible()
  await picture(page, 'overview-de')
  await goTo(page, '#/today')
  await expect(page.getByRole('heading', { name: 'Heute und diese Woche' })).toBeVisible()
  await picture(page, 'today-de')
  await goTo(page, '#/segments/preset/best_at_risk')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await picture(page, 'segment-de')
  await goTo(page, '#/customers?sort=value')
  await expect(page.getByRole('row').nth(3)).toBeVisible()
  await picture(page, 'customers-de')
  await page.getByRole('row').nth(2).click()
  await expect(page.getByRole('heading', { name: 'Bestellungen' })).toBeVisible()
  await picture(page, 'customer-de')
  await goTo(page, '#/returning')
  await expect(page.locator('canvas').first()).toBeVisible()
  await picture(page, 'returning-de')
  await goTo(page, '#/findings')
  await expect(page.getByRole('button', { name: /Verstanden/ }).first()).toBeVisible()
  await picture(page, 'findings-de')
  await goTo(page, '#/products?view=bundles')
  await expect(page.getByRole('button', { name: 'Bundle merken' }).first()).toBeVisible()
  await picture(page, 'products-de')
  await goTo(page, '#/duplicates')
  await expect(page.getByRole('button', { name: /zusammenführen/ }).first()).toBeVisible()
  await picture(page, 'duplicates-de')
  await goTo(page, '#/lists')
  await page.getByRole('button', { name: 'Weiter', exact: true }).click()
  await page.getByRole('radio', { name: /Post/ }).check()
  await page.getByRole('button', { name: 'Weiter', exact: true }).click()
  await expect(page.getByText(/Menschen kommen in die Liste/)).toBeVisible()
  await picture(page, 'lists-de')
  await goTo(page, '#/import')
  await chooseFiles(page, 'Dateien auswählen', [
    { name: 'orders_export_november.csv', mimeType: 'text/csv', buffer: Buffer.from(LATE_ORDERS) },
  ])
  await expect(page.getByRole('region', { name: 'orders_export_november.csv' })).toBeVisible()
  await picture(page, 'import-de')
})
