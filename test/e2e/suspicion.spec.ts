import { expectAccessible } from '../support/accessibility.ts'
import { expect, test } from '../support/app-test.ts'
import { shopifyOrders } from './example-files.ts'

/** The shop's own word on the risk of an order stands in the column that is otherwise the vendor's. */
function withRisk() {
  const file = shopifyOrders([
    { number: '#1001', email: 'anna@example.org', name: 'Anna Groß', day: '2026-03-02' },
  ])
  const text = file.buffer.toString().replace('Vendor', 'Risk Level').replace('Teeladen', 'High')
  return { ...file, buffer: Buffer.from(text) }
}

test.use({ shop: { imported: [withRisk()] }, opensAt: '/customers' })

test('an order that the shop finds risky is proposed as fraud; once marked, the printed card says so', async ({
  page,
}) => {
  await page.getByRole('link', { name: 'Anna Groß' }).click()
  const history = page.getByRole('region', { name: 'Bestellungen', exact: true })
  await history.getByRole('article').getByRole('button').first().click()
  await expect(history).toContainText('Ihr Shop stuft diese Bestellung als riskant ein')
  await expectAccessible(page)
  await history.getByRole('button', { name: 'Bestellung #1001 als Betrug markieren' }).click()
  await expect(history).not.toContainText('als riskant ein')
  await page.getByRole('button', { name: 'Markieren', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Als Betrug markieren' }).click()
  await expect(page.getByRole('main').getByText('Als Betrug markiert').first()).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('strong', { hasText: 'Als Betrug markiert' })).toBeVisible()
  await expect(page.getByRole('cell', { name: '(Betrug)', includeHidden: true })).toBeVisible()
})
