import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import { expect, test } from '../support/app-test.ts'
import { importFiles, openScreen, shopifyOrders, THREE_CUSTOMERS } from './example-files.ts'

const ORDERS = shopifyOrders(THREE_CUSTOMERS, 'januar.csv')

test.use({ shop: { imported: [ORDERS] }, opensAt: '/customers' })

const undoDialog = (page: Page) => page.getByRole('dialog', { name: 'Diesen Import rückgängig machen?' })
const people = (page: Page) => page.getByRole('table', { name: 'Nachweis zu dieser Liste' })

async function openProof(page: Page): Promise<void> {
  await openScreen(page, '/lists')
  await page.getByRole('button', { name: /^Nachweis zu/ }).click()
  await expect(people(page).getByRole('row')).toHaveCount(4)
}

test('what was said of people, and the lists that they stood on, outlive that their import is made anew', async ({
  page,
}) => {
  test.slow()
  await test.step('a note, and a list for letters', async () => {
    await page.getByText('Anna Groß').first().click()
    await page.getByRole('textbox', { name: 'Neue Notiz' }).fill('Ruft lieber an.')
    await page.getByRole('button', { name: 'Notiz hinzufügen' }).click()
    await openScreen(page, '/lists')
    const next = page.getByRole('button', { name: 'Weiter', exact: true })
    await next.click()
    await page.getByRole('radio', { name: 'Post' }).check()
    for (const heading of ['Wem davon dürfen', 'Wohin soll', 'So wird die Datei', 'Datei ausgeben']) {
      await next.click()
      await expect(page.getByRole('heading', { name: heading })).toBeFocused()
    }
    await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Liste speichern' }).click(),
    ])
    await expect(page.getByRole('heading', { name: 'Die Liste ist gespeichert' })).toBeFocused()
  })

  await test.step('before the import is taken back it is said that these stay', async () => {
    await openScreen(page, '/import/history')
    await page.getByRole('button', { name: /^Import rückgängig machen/ }).click()
    await expect(undoDialog(page)).toContainText('Was Sie selbst zu einem Kunden festgehalten haben')
    await expectAccessible(page)
    await undoDialog(page).getByRole('button', { name: 'Ja, rückgängig machen' }).click()
    await expect(page.getByText('Noch wurde nichts importiert.')).toBeVisible()
  })

  await test.step('the proof still names the ground of each, and leads nowhere where there is no card', async () => {
    await openProof(page)
    await expect(people(page).getByText('zurzeit nicht in der Kartei')).toHaveCount(2)
    await expect(people(page).getByRole('link')).toHaveCount(1)
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await openScreen(page, '/contacts')
    await expect(page.getByText('zurzeit nicht in der Kartei')).toHaveCount(2)
  })

  await test.step('imported again, everybody is new in the report and known in the proof, with the note', async () => {
    await importFiles(page, [ORDERS])
    await expect(page.getByText('3 neue Kunden')).toBeVisible()
    await openProof(page)
    await expect(people(page).getByRole('link')).toHaveText(['Anna Groß', 'Bernd Lang', 'Clara Weiß'])
    await people(page).getByRole('link', { name: 'Anna Groß' }).click()
    await expect(page.getByText('Ruft lieber an.', { exact: true })).toBeVisible()
  })
})
