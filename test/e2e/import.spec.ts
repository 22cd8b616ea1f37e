import { readFile } from 'node:fs/promises'
import { expectAccessible } from '../support/accessibility.ts'
import { expect, test } from '../support/app-test.ts'
import {
  bringFiles,
  chooseFiles,
  csvFile,
  openScreen,
  PHOTO,
  shopifyOrders,
  THREE_CUSTOMERS,
  tabTo,
} from './example-files.ts'

const SHOP = shopifyOrders(THREE_CUSTOMERS)

/** As one keeps them by hand. */
const BIRTHDAYS = csvFile(
  'geburtstage.csv',
  [
    ['Vorname', 'Nachname', 'E-Mail', 'Geburtstag'],
    ['Anna', 'Groß', 'anna.gross@example.org', '05.03.1980'],
  ],
  ';',
)

test.use({ opensAt: '/import' })

test('a file is recognised, previewed, imported and reported; the same again changes nothing', async ({
  page,
}) => {
  test.slow()
  await test.step('a file is recognised, previewed, imported and reported', async () => {
    await expectAccessible(page)
    await chooseFiles(page, 'Dateien auswählen', [SHOP])

    const card = page.getByRole('region', { name: 'orders_export.csv' })
    await expect(card).toContainText(/Sieht aus wie „Shopify: Bestellungen“, zu \d+\s%\ssicher/)
    await expect(card.getByRole('definition')).toHaveText(['5', '0', '0', '0', '5'])
    const row = card.getByRole('row', { name: /#1001/ })
    await expect(row).toContainText('04.03.2025')
    await expect(row).toContainText('44,90')
    await expect(row).toContainText('Anna Groß')
    await card.getByRole('button', { name: /^Spalten/ }).click()
    await expect(card.getByRole('row', { name: /Vendor/ })).toContainText('wird ignoriert')
    await expect(page.getByText('3 neue Kunden')).toBeVisible()
    await expectAccessible(page)

    await page.getByRole('button', { name: 'Importieren', exact: true }).click()
    await expect(page.getByRole('heading', { name: 'Import fertig' })).toBeFocused()
    await expect(page.getByText('5 neue Bestellungen')).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Zu den Kunden' }).click()
    await expect(page.getByText('Bernd Lang')).toBeVisible()
  })

  await test.step('the same file again changes nothing and says so', async () => {
    await openScreen(page, '/import')
    await chooseFiles(page, 'Dateien auswählen', [SHOP])
    const card = page.getByRole('region', { name: 'orders_export.csv' })
    await expect(card).toContainText('Diese Datei ist schon vollständig enthalten.')
    await expect(card.getByRole('definition')).toHaveText(['0', '0', '5', '0', '5'])
    await page.getByRole('button', { name: 'Importieren', exact: true }).click()
    await expect(page.getByRole('heading', { name: 'Es hat sich nichts geändert' })).toBeFocused()
    await expect(page.getByText('Diese Datei ist schon vollständig enthalten.')).toBeVisible()
    await openScreen(page, '/import/history')
    await expect(page.getByRole('heading', { name: /^Import vom/ })).toHaveCount(1)
  })
})

test('files come in by drag and drop, and by paste, on any screen', async ({ page }) => {
  await test.step('a photo dropped on another screen leads to the import, which says what to do', async () => {
    await openScreen(page, '/settings')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await bringFiles(page, [PHOTO], 'dragover')
    await expect(page.getByText('Dateien hier loslassen')).toBeVisible()
    await bringFiles(page, [PHOTO], 'drop')
    await expect(page.getByText('Dateien hier loslassen')).toBeHidden()
    const card = page.getByRole('region', { name: 'foto.jpg' })
    await expect(card).toContainText('Das ist ein Bild')
    await expect(card).toContainText('als CSV- oder Excel-Datei')
    await expect(page.getByRole('button', { name: 'Importieren', exact: true })).toBeDisabled()
    await expectAccessible(page)
    await page.getByRole('button', { name: '„foto.jpg“ weglassen' }).click()
    await expect(page.getByRole('button', { name: 'Dateien auswählen' })).toBeVisible()
    await openScreen(page, '/import/history')
    await expect(page.getByText('Noch wurde nichts importiert.')).toBeVisible()
  })

  await test.step('several pasted files are read together; an unknown table is mapped from where one imports, a bad file stays out', async () => {
    await openScreen(page, '/overview')
    await bringFiles(page, [SHOP, BIRTHDAYS, PHOTO], 'paste')
    await expect(page.getByRole('region', { name: 'orders_export.csv' })).toBeVisible()
    await expect(
      page.getByText('2 Dateien können nicht übernommen werden und bleiben außen vor.'),
    ).toBeVisible()
    await page.getByRole('button', { name: 'Spalten von „geburtstage.csv“ zuordnen' }).click()
    const result = page.getByRole('region', { name: 'So sieht das Ergebnis aus' })
    await expect(result.getByRole('row', { name: /Anna Groß/ })).toContainText('Geburtstag: 05.03.1980')
    await page.getByRole('button', { name: 'Zuordnung übernehmen' }).click()
    await expect(page.getByText('1 Datei kann nicht übernommen werden und bleibt außen vor.')).toBeVisible()
    await page.getByRole('button', { name: 'Importieren', exact: true }).click()
    await expect(page.getByRole('heading', { name: 'Import fertig' })).toBeVisible()
  })
})

test('import by keyboard alone', async ({ page }) => {
  const chooser = page.waitForEvent('filechooser')
  await tabTo(page, 'button', 'Dateien auswählen')
  await page.keyboard.press('Enter')
  await (await chooser).setFiles([SHOP])
  await expect(page.getByRole('heading', { name: /^Vorschau/ })).toBeFocused()
  await tabTo(page, 'checkbox', 'Zeile 6 übernehmen')
  await page.keyboard.press('Space')
  await expect(page.getByText('1 Zeile übersprungen')).toBeVisible()
  await tabTo(page, 'button', 'Importieren')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Import fertig' })).toBeFocused()
  await expect(page.getByText('4 neue Bestellungen')).toBeVisible()
  await tabTo(page, 'button', 'Rückgängig machen')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Import rückgängig gemacht' })).toBeVisible()
})

test('rows that cannot be read, or are not wanted, stay out with their reason', async ({ page }) => {
  test.slow()
  await test.step('what cannot be read stands in red with the words of the file, grouped with a repair', async () => {
    const [first, ...others] = THREE_CUSTOMERS
    if (first === undefined) throw new Error('There is a first order.')
    const file = shopifyOrders([{ ...first, day: '2025-13-45', total: 'vierzig' }, ...others])
    await chooseFiles(page, 'Dateien auswählen', [file])
    const card = page.getByRole('region', { name: 'orders_export.csv' })
    await expect(card.getByRole('row', { name: /#1001/ })).toContainText('nicht lesbar: „vierzig“')
    await card.getByText('Betrag nicht lesbar').click()
    await expect(card).toContainText('Zeile 2: „vierzig“')
    const repair = card.getByRole('group', { name: 'Für die ganze Datei lesen als' }).last()
    await repair.getByRole('button', { name: /Komma/ }).click()
    // Read with a decimal comma, "40.00" is four thousand; the preview follows the choice.
    await expect(card.getByRole('button', { name: /Komma/, pressed: true })).toBeVisible()
    await card.getByRole('button', { name: /Werte aus der Datei zeigen, Zeile 2$/ }).click()
    await expect(card.getByRole('table', { name: 'Werte aus der Datei' })).toContainText('2025-13-45')
    await expectAccessible(page)
    await page.getByRole('button', { name: '„orders_export.csv“ weglassen' }).click()
  })

  await test.step('unticked rows are left out and can be saved with their reason', async () => {
    await chooseFiles(page, 'Dateien auswählen', [SHOP])
    const card = page.getByRole('region', { name: 'orders_export.csv' })
    await card.getByRole('checkbox', { name: 'Zeile 4 übernehmen' }).click()
    await expect(card.getByRole('definition')).toHaveText(['4', '0', '0', '1', '5'])
    await card.getByText('Von Ihnen abgewählt').first().click()
    await page.getByRole('button', { name: 'Importieren', exact: true }).click()
    const saveRows = page.getByRole('button', { name: /^1 übersprungene Zeile speichern/ })
    const [download] = await Promise.all([page.waitForEvent('download'), saveRows.click()])
    const content = await readFile(await download.path(), 'utf8')
    expect(content).toContain('#1003')
    expect(content).not.toContain('#1004')
  })
})

test('an import that is cancelled leaves nothing behind', async ({ page }) => {
  const many = Array.from({ length: 20_000 }, (_, index) => ({
    number: `#${100_000 + index}`,
    email: `kunde${index % 9000}@example.org`,
    name: `Kunde Nummer${index % 9000}`,
  }))
  await chooseFiles(page, 'Dateien auswählen', [shopifyOrders(many)])
  await page.getByRole('heading', { name: /^Vorschau/ }).waitFor()
  await page.getByRole('button', { name: 'Importieren', exact: true }).click()
  await expect(page.getByRole('progressbar', { name: 'Wird importiert' })).toBeVisible()
  await page.getByRole('button', { name: 'Abbrechen' }).click()
  await expect(page.getByText('Abgebrochen. Es wurde nichts verändert.')).toBeVisible()
  await openScreen(page, '/import/history')
  await expect(page.getByText('Noch wurde nichts importiert.')).toBeVisible()
  await openScreen(page, '/import')
  await expect(page.getByRole('button', { name: 'Importieren', exact: true })).toBeEnabled()
})

test.describe('in English and in the dark', () => {
  test.use({ locale: 'en-GB', colorScheme: 'dark' })

  test('the same way in English, with enough contrast', async ({ page }) => {
    await expectAccessible(page)
    await chooseFiles(page, 'Choose files', [SHOP, PHOTO])
    await expect(page.getByText(/Looks like “Shopify: orders”, \d+% sure/)).toBeVisible()
    await expect(page.getByText('This is a picture')).toBeVisible()
    await page.getByRole('heading', { name: /^Preview/ }).waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Import', exact: true }).click()
    await expect(page.getByRole('heading', { name: 'Import done' })).toBeFocused()
    await expect(page.getByText('3 new customers')).toBeVisible()
  })
})
