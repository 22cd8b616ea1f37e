import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import { expect, test } from '../support/app-test.ts'
import { chooseFiles, csvFile, type ExampleFile, openScreen, tabTo } from './example-files.ts'

const HEADER = ['Vorgang', 'Vom', 'Käufer', 'Kontakt', 'Zweitkontakt', 'Summe', 'Lagerplatz']

/** An order list of an unknown program: its columns have names that nobody could guess. */
function unknownOrders(first: number, count: number, fileName = 'vorgaenge.csv'): ExampleFile {
  const rows = Array.from({ length: count }, (_, index) => {
    const number = first + index
    return [
      `V-${number}`,
      `${String(13 + (index % 10)).padStart(2, '0')}.03.2025`,
      `Käuferin Nummer${number}`,
      `person${number}@example.org`,
      `zweite${number}@example.org`,
      '1.234,50',
      'Regal 7',
    ]
  })
  return csvFile(fileName, [HEADER, ...rows], ';')
}

/** Says what stands in a column. */
async function nameColumn(page: Page, column: string, field: string): Promise<void> {
  const choice = page.getByRole('combobox', { name: `Feld für die Spalte „${column}“` })
  await choice.click()
  await choice.fill(field)
  await page.getByRole('option', { name: field, exact: true }).click()
}

async function openMapping(page: Page, file: ExampleFile): Promise<void> {
  await openScreen(page, '/import')
  await chooseFiles(page, 'Dateien auswählen', [file])
  const card = page.getByRole('region', { name: file.name })
  await expect(card).toContainText('Diese Tabelle ist noch unbekannt')
  await card.getByRole('button', { name: 'Spalten zuordnen' }).click()
  await expect(page.getByRole('heading', { name: `Spalten zuordnen: „${file.name}“` })).toBeFocused()
  await page.getByRole('table').first().waitFor()
}

async function nameAllColumns(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Bestellungen' }).check()
  await nameColumn(page, 'Vorgang', 'Bestellnummer')
  await nameColumn(page, 'Vom', 'Bestelldatum')
  await nameColumn(page, 'Käufer', 'Ganzer Name')
  await nameColumn(page, 'Kontakt', 'E-Mail')
  await nameColumn(page, 'Summe', 'Gesamtbetrag')
  await page.getByRole('textbox', { name: 'Währung der Beträge' }).fill('eur')
}

test.use({ opensAt: '/import' })

test('an unknown table is mapped once, previewed as it will be saved, and recognised next time', async ({
  page,
}) => {
  test.slow()
  await openMapping(page, unknownOrders(1, 5))
  await nameAllColumns(page)
  await page.getByRole('textbox', { name: 'Name des Shops oder Marktplatzes' }).fill('Mein alter Shop')
  const result = page.getByRole('region', { name: 'So sieht das Ergebnis aus' })
  const row = result.getByRole('row', { name: /V-1/ })
  await expect(row).toContainText('13.03.2025')
  await expect(row).toContainText(/1\.234,50\s€/)
  await expect(row).toContainText('person1@example.org')
  await expect(page.getByText(/Diese Spalten werden ignoriert:.*Lagerplatz/)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Zuordnung übernehmen' }).click()

  await expect(page.getByRole('heading', { name: /^Vorschau/ })).toBeFocused()
  await expect(page.getByText('5 neue Bestellungen')).toBeVisible()
  await page.getByRole('button', { name: 'Importieren', exact: true }).click()
  await page.getByRole('heading', { name: 'Import fertig' }).waitFor()

  await page.getByRole('button', { name: 'Weitere Dateien importieren' }).click()
  await chooseFiles(page, 'Dateien auswählen', [unknownOrders(6, 2, 'april.csv')])
  const card = page.getByRole('region', { name: 'april.csv' })
  await expect(card).toContainText('für Dateien mit denselben Spalten')
  await expect(page.getByText('2 neue Bestellungen')).toBeVisible()

  await openScreen(page, '/import/history')
  const remembered = page.getByRole('region', { name: 'Gemerkte Zuordnungen' })
  await expect(remembered).toContainText('Mein alter Shop')
  await remembered.getByRole('button', { name: /^Vergessen/ }).click()
  await expectAccessible(page)
  await page.getByRole('dialog').getByRole('button', { name: 'Vergessen' }).click()
  await expect(remembered).toContainText('Noch keine.')
  await openScreen(page, '/import')
  await expect(card).toContainText('Diese Tabelle ist noch unbekannt')
})

test('what is said of the columns is checked at once, in German and in English', async ({ page }) => {
  test.slow()
  await openMapping(page, unknownOrders(1, 3))
  await nameAllColumns(page)

  await test.step('two columns for one field force a choice', async () => {
    await nameColumn(page, 'Zweitkontakt', 'E-Mail')
    const apply = page.getByRole('button', { name: 'Zuordnung übernehmen' })
    await expect(apply).toBeDisabled()
    const conflict = page.getByRole('alert', { name: 'Mehrere Spalten für „E-Mail“' })
    await expectAccessible(page)
    await conflict.getByRole('button', { name: '„Zweitkontakt“ nehmen' }).click()
    await expect(conflict).toBeHidden()
    await expect(page.getByRole('combobox', { name: 'Feld für die Spalte „Kontakt“' })).toHaveValue('')
    await expect(apply).toBeEnabled()
    const result = page.getByRole('region', { name: 'So sieht das Ergebnis aus' })
    await expect(result.getByRole('row', { name: /V-1/ })).toContainText('zweite1@example.org')
  })

  await test.step('what is needed is said, and nothing works without it', async () => {
    const needs = page.getByRole('region', { name: 'Was gebraucht wird' })
    const amount = needs.getByRole('listitem').filter({ hasText: 'Gesamtbetrag' })
    await expect(amount).toContainText('vorhanden')
    await nameColumn(page, 'Summe', 'wird ignoriert')
    await expect(amount).toContainText('fehlt noch')
    await expect(page.getByText(/Diese Spalten werden ignoriert:.*Summe/)).toBeVisible()
    await expect(page.getByRole('button', { name: 'Zuordnung übernehmen' })).toBeDisabled()
    await page.getByRole('button', { name: 'Abbrechen' }).click()
    await expect(page.getByRole('heading', { name: /^Vorschau/ })).toBeFocused()
  })

  await test.step('the mapping speaks English', async () => {
    await page.getByText('English', { exact: true }).click()
    await page.getByRole('button', { name: 'Match columns' }).click()
    await expect(page.getByRole('heading', { name: 'Match columns: “vorgaenge.csv”' })).toBeVisible()
    await expect(page.getByText('From a marketplace')).toBeVisible()
  })
})

test('buyers of a marketplace that was mapped by hand come into no advertising list', async ({ page }) => {
  await openMapping(page, unknownOrders(1, 4))
  await page.getByRole('radio', { name: 'Von einem Marktplatz' }).check()
  await nameAllColumns(page)
  await page.getByRole('button', { name: 'Zuordnung übernehmen' }).click()
  await page.getByRole('button', { name: 'Importieren', exact: true }).click()
  await page.getByRole('heading', { name: 'Import fertig' }).waitFor()
  await openScreen(page, '/lists')
  await page.getByRole('button', { name: 'Weiter', exact: true }).click()
  await page.getByRole('radio', { name: 'Post' }).check()
  await page.getByRole('button', { name: 'Weiter', exact: true }).click()
  await expect(page.getByRole('row', { name: /Käufer eines Marktplatzes/ })).toContainText('4')
  await expect(page.getByRole('button', { name: 'Weiter', exact: true })).toBeHidden()
})

test('dates that can be read in two ways are asked about, and set right for the whole file', async ({
  page,
}) => {
  const rows = [1, 2, 3].map(number => [
    `B-${number}`,
    `0${number}/05/2025`,
    `p${number}@example.org`,
    '10,00',
  ])
  const file = csvFile(
    'tage.csv',
    [['Bestellnummer', 'Bestelldatum', 'E-Mail', 'Gesamtbetrag'], ...rows],
    ';',
  )
  await openMapping(page, file)
  await page.getByRole('button', { name: 'Zuordnung übernehmen' }).click()
  const card = page.getByRole('region', { name: 'tage.csv' })
  await expect(card.getByRole('row', { name: /B-2/ })).toContainText('02.05.2025')
  await card.getByRole('button', { name: '5. Januar 2025' }).click()
  await expect(card.getByRole('row', { name: /B-2/ })).toContainText('05.02.2025')
  await expect(card.getByRole('button', { name: '5. Januar 2025' })).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByRole('button', { name: 'Importieren', exact: true })).toBeEnabled()
})

test('mapping by keyboard alone', async ({ page }) => {
  await openScreen(page, '/import')
  await chooseFiles(page, 'Dateien auswählen', [unknownOrders(1, 3)])
  await tabTo(page, 'button', 'Spalten zuordnen')
  await page.keyboard.press('Enter')
  // Without an amount that it knows by name, the program takes this for a list of customers.
  await tabTo(page, 'radio', 'Kunden')
  await page.keyboard.press('ArrowUp')
  await expect(page.getByRole('radio', { name: 'Bestellungen' })).toBeChecked()
  for (const [column, field] of [
    ['Vorgang', 'Bestellnummer'],
    ['Summe', 'Gesamtbetrag'],
  ] as const) {
    await tabTo(page, 'combobox', `Feld für die Spalte „${column}“`)
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type(field)
    await page.getByRole('option', { name: field, exact: true }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('combobox', { name: `Feld für die Spalte „${column}“` })).toHaveValue(field)
  }
  await tabTo(page, 'button', 'Zuordnung übernehmen')
  await page.keyboard.press('Enter')
  await expect(page.getByText('3 neue Bestellungen')).toBeVisible()
})
