import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import { expect, test } from '../support/app-test.ts'
import { openScreen as openByMenu } from '../support/sample-shop-page.ts'
import { chooseFiles, csvFile, openScreen, shopifyOrders } from './example-files.ts'

const panel = (page: Page) => page.getByRole('region', { name: 'Eigene Felder' })

async function addField(page: Page, name: string, kind: string, choices: readonly string[] = []) {
  await panel(page).getByRole('button', { name: 'Feld anlegen' }).click()
  const dialog = page.getByRole('dialog', { name: 'Eigenes Feld anlegen' })
  await dialog.getByRole('textbox', { name: 'Name des Felds' }).fill(name)
  await dialog.getByRole('combobox', { name: 'Art der Angabe' }).click()
  await page.getByRole('option', { name: kind, exact: true }).click()
  for (const choice of choices) {
    await dialog.getByRole('combobox', { name: 'Auswahl', exact: true }).fill(choice)
    await page.keyboard.press('Enter')
  }
  await dialog.getByRole('button', { name: 'Speichern' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('list', { name: 'Ihre eigenen Felder' })).toContainText(name)
}

const TEA = shopifyOrders([
  { number: '#1', email: 'anna.gross@example.com', name: 'Anna Groß', acceptsMarketing: 'yes' },
  { number: '#2', email: 'bernd.lang@example.com', name: 'Bernd Lang' },
])

test.use({ shop: { imported: [TEA] }, opensAt: '/settings' })

test('a field is made, filled in on the card, found again, and its choices get other names', async ({
  page,
}) => {
  test.slow()
  await test.step('it is made, filled in on the card, and found again', async () => {
    await openByMenu(page, 'Einstellungen')
    await expect(panel(page)).toContainText('Noch keine eigenen Felder.')
    await addField(page, 'Interessen', 'Auswahl (mehrere)', ['Grüntee', 'Kannen'])
    await addField(page, 'Im Klub', 'Ja oder nein')
    await expectAccessible(page)
    await panel(page).getByRole('button', { name: 'Nach oben: Im Klub' }).click()
    await expect(
      page.getByRole('list', { name: 'Ihre eigenen Felder' }).getByRole('listitem').first(),
    ).toContainText('Im Klub')

    await openByMenu(page, 'Kunden')
    await page.getByRole('link', { name: 'Anna Groß' }).click()
    await expect(panel(page)).toContainText('keine Angabe')
    await panel(page).getByRole('button', { name: 'Eigene Felder ändern' }).click()
    const dialog = page.getByRole('dialog', { name: 'Eigene Felder ändern' })
    await dialog.getByRole('combobox', { name: 'Interessen' }).click()
    await page.getByRole('option', { name: 'Grüntee' }).click()
    await dialog.getByRole('combobox', { name: 'Interessen' }).press('Escape')
    await expectAccessible(page)
    await dialog.getByRole('button', { name: 'Speichern' }).click()
    await expect(panel(page)).toContainText('Grüntee von Ihnen')
    await expectAccessible(page)

    await openByMenu(page, 'Kunden')
    await page.getByRole('button', { name: 'Filter', exact: true }).click()
    await page.getByRole('combobox', { name: 'Interessen' }).click()
    await page.getByRole('option', { name: 'Grüntee' }).click()
    await page.getByRole('combobox', { name: 'Interessen' }).press('Escape')
    await expect(page.getByText('1 von 2 Kunden')).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Filter entfernen: Interessen: Grüntee' }).click()
    await expect(page.getByText('2 von 2 Kunden')).toBeVisible()
  })

  await test.step('a choice gets another name, and so does what customers have', async () => {
    await openByMenu(page, 'Einstellungen')
    await panel(page).getByRole('button', { name: 'Ändern: Interessen' }).click()
    const dialog = page.getByRole('dialog', { name: 'Feld „Interessen“ ändern' })
    const choices = dialog.getByRole('combobox', { name: 'Auswahl', exact: true })
    await choices.press('Backspace')
    await choices.press('Backspace')
    for (const choice of ['Kannen', 'Grüner Tee']) {
      await choices.fill(choice)
      await page.keyboard.press('Enter')
    }
    await expect(dialog.getByRole('combobox', { name: 'Aus „Grüntee“ wird' })).toHaveValue('Grüner Tee')
    await expectAccessible(page)
    await dialog.getByRole('button', { name: 'Speichern' }).click()
    await expect(dialog).toBeHidden()
    await openByMenu(page, 'Kunden')
    await page.getByRole('link', { name: 'Anna Groß' }).click()
    await expect(panel(page)).toContainText('Grüner Tee von Ihnen')
  })

  await test.step('a name is given once', async () => {
    await openByMenu(page, 'Einstellungen')
    await addField(page, 'Schuhgröße', 'Text')
    await panel(page).getByRole('button', { name: 'Feld anlegen' }).click()
    await page.getByRole('textbox', { name: 'Name des Felds' }).fill('schuhgröße')
    await page.getByRole('button', { name: 'Speichern' }).click()
    await expect(page.getByText('So heißt schon ein anderes Feld.')).toBeVisible()
  })
})

test('a column of a file goes into a field, and the field into a list', async ({ page }) => {
  test.slow()
  await addField(page, 'Lieblingssorte', 'Auswahl (eine)', ['Grüntee'])
  const file = csvFile(
    'umfrage.csv',
    [
      ['E-Mail', 'Antwort'],
      ['anna.gross@example.com', 'grüntee'],
    ],
    ';',
  )
  await openScreen(page, '/import')
  await chooseFiles(page, 'Dateien auswählen', [file])
  await page.getByRole('button', { name: 'Spalten zuordnen' }).click()
  await page.getByRole('radio', { name: 'Kunden' }).check()
  for (const [column, field] of [
    ['E-Mail', 'E-Mail'],
    ['Antwort', 'Lieblingssorte'],
  ] as const) {
    const choice = page.getByRole('combobox', { name: `Feld für die Spalte „${column}“` })
    await choice.click()
    await choice.fill(field)
    await page.getByRole('option', { name: field, exact: true }).click()
  }
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Zuordnung übernehmen' }).click()
  await page.getByRole('button', { name: 'Importieren', exact: true }).click()
  await page.getByRole('heading', { name: 'Import fertig' }).waitFor()

  await openByMenu(page, 'Kunden')
  await page.getByRole('link', { name: 'Anna Groß' }).click()
  await expect(panel(page)).toContainText('Grüntee aus „umfrage“')

  await openByMenu(page, 'Listen')
  const next = page.getByRole('button', { name: 'Weiter', exact: true })
  await next.click()
  await page.getByRole('radio', { name: /^Post/ }).check()
  await next.click()
  await next.click()
  await page
    .getByRole('group', { name: 'Ihre eigenen Felder' })
    .getByRole('checkbox', { name: 'Lieblingssorte' })
    .check()
  await expect(page.getByText(/Datensparsamkeit.*Lieblingssorte/)).toBeVisible()
  await expectAccessible(page)
  await next.click()
  await expect(page.getByRole('columnheader', { name: 'Lieblingssorte' })).toBeVisible()
  await expect(
    page.getByRole('table', { name: /^Die ersten/ }).getByRole('row', { name: /Anna/ }),
  ).toContainText('Grüntee')
})

test('removing a field warns, and can be undone with all values', async ({ page }) => {
  await addField(page, 'Im Klub', 'Ja oder nein')
  await openByMenu(page, 'Kunden')
  await page.getByRole('link', { name: 'Bernd Lang' }).click()
  await panel(page).getByRole('button', { name: 'Eigene Felder ändern' }).click()
  await page.getByRole('combobox', { name: 'Im Klub' }).click()
  await page.getByRole('option', { name: 'ja', exact: true }).click()
  await page.getByRole('button', { name: 'Speichern' }).click()
  await expect(panel(page)).toContainText('ja von Ihnen')

  await openByMenu(page, 'Einstellungen')
  await panel(page).getByRole('button', { name: 'Entfernen: Im Klub' }).click()
  const dialog = page.getByRole('dialog', { name: 'Feld „Im Klub“ entfernen?' })
  await expect(dialog).toContainText('von 1 Kundenkarte')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Entfernen' }).click()
  await expect(panel(page)).toContainText('Noch keine eigenen Felder.')
  await page.getByRole('button', { name: 'Rückgängig' }).click()
  await expect(panel(page)).toContainText('bei 1 Kunden ausgefüllt')
})
