import { readFileSync } from 'node:fs'
import { expectAccessible } from '../support/accessibility.ts'
import { expect, test } from '../support/app-test.ts'
import { takeBackByKey } from '../support/sample-shop-page.ts'

/** Its file names product groups. */
const fixture = new URL('../fixtures/square-items/29-columns/input.csv', import.meta.url)
const SHOP = { imported: [{ name: 'items.csv', buffer: readFileSync(fixture) }] }

test.use({ shop: SHOP, opensAt: '/today/rules' })

test('a rule for the time after an order is for products or for product groups', async ({ page }) => {
  const rule = page.getByRole('listitem').filter({ hasText: 'Erste Eindrücke' })
  const dialog = page.getByRole('dialog')
  const change = page.getByRole('button', { name: 'Regel „Erste Eindrücke“ ändern' })
  const by = (name: string) => dialog.getByRole('radio', { name, exact: true })
  const look = (name: string) => dialog.getByRole('radiogroup').getByText(name, { exact: true }).click()

  await test.step('what was chosen of the one is kept while the other is looked at', async () => {
    await change.click()
    await expect(by('Produkte')).toBeChecked()
    await dialog.getByRole('combobox', { name: 'Produkte' }).fill('bowl')
    await page.getByRole('option', { name: 'Bowl' }).first().click()
    await page.keyboard.press('Escape')
    await look('Warengruppen')
    await dialog.getByRole('combobox', { name: 'Warengruppen' }).click()
    await page.getByRole('option', { name: 'Pottery', exact: true }).click()
    await page.keyboard.press('Escape')
    await look('Produkte')
    await expect(dialog.getByText('Bowl').first()).toBeVisible()
    await look('Warengruppen')
    await expectAccessible(page)
  })

  await test.step('the rule says what it is for, and is changed back', async () => {
    await dialog.getByRole('button', { name: 'Speichern' }).click()
    await expect(rule).toContainText('nur: Pottery')
    await change.click()
    await expect(by('Warengruppen')).toBeChecked()
    await dialog.getByRole('button', { name: 'Abbrechen' }).click()
    await takeBackByKey(page, '„Erste Eindrücke“ ist gespeichert.')
    await expect(rule).not.toContainText('nur: Pottery')
  })
})
