import { expectAccessible } from '../support/accessibility.ts'
import { expect, test } from '../support/app-test.ts'
import { importFiles, openScreen, shopifyOrders, THREE_CUSTOMERS } from './example-files.ts'

test.use({ shop: { imported: [shopifyOrders(THREE_CUSTOMERS, 'januar.csv')] }, opensAt: '/import' })

test('an import of the past is undone, after the program has said what that means', async ({ page }) => {
  const february = [{ number: '#2001', email: 'dora.lang@example.com', name: 'Dora Lang' }]
  await importFiles(page, [shopifyOrders(february, 'februar.csv')])

  await page.getByRole('link', { name: 'Bisherige Importe' }).click()
  const batches = page.getByRole('region', { name: /^Import vom/ })
  await expect(batches).toHaveCount(2)
  await expect(batches.first()).toContainText('februar.csv')
  await expect(batches.last()).toContainText('januar.csv')
  await expectAccessible(page)

  await batches
    .last()
    .getByRole('button', { name: /^Import rückgängig machen/ })
    .click()
  const dialog = page.getByRole('dialog', { name: 'Diesen Import rückgängig machen?' })
  await expect(dialog).toContainText('5 Bestellungen verschwinden.')
  await expect(dialog).toContainText('3 Kunden, die erst dadurch bekannt wurden, verschwinden.')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Abbrechen' }).click()
  await expect(batches).toHaveCount(2)

  await batches
    .last()
    .getByRole('button', { name: /^Import rückgängig machen/ })
    .click()
  await dialog.getByRole('button', { name: 'Ja, rückgängig machen' }).click()
  await expect(batches).toHaveCount(1)
  await expect(batches).toContainText('februar.csv')
  await openScreen(page, '/customers')
  await expect(page.getByText('Dora Lang')).toBeVisible()
  await expect(page.getByText('Anna Groß')).toBeHidden()
})

test('a preview that is open when something is undone counts anew', async ({ page }) => {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Dateien auswählen' }).click()
  await (await chooser).setFiles([shopifyOrders(THREE_CUSTOMERS)])
  await expect(page.getByText('Diese Datei ist schon vollständig enthalten.')).toBeVisible()
  await openScreen(page, '/import/history')
  await page.getByRole('button', { name: /^Import rückgängig machen/ }).click()
  await page.getByRole('button', { name: 'Ja, rückgängig machen' }).click()
  await expect(page.getByText('Noch wurde nichts importiert.')).toBeVisible()
  await openScreen(page, '/import')
  await expect(page.getByText('5 neue Bestellungen')).toBeVisible()
})
