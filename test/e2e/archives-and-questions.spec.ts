import { expectAccessible } from '../support/accessibility.ts'
import { expect, test } from '../support/app-test.ts'
import { storedZip } from '../support/stored-zip.ts'
import { chooseFiles, type ExampleFile, shopifyOrders, THREE_CUSTOMERS } from './example-files.ts'

const PAYPAL_HEADER =
  '"Date","Time","TimeZone","Name","Type","Status","Currency","Gross","Fee","Net","From Email Address","Transaction ID"'

function payments(name: string, rows: readonly string[]): ExampleFile {
  return { name, mimeType: 'text/csv', buffer: Buffer.from([PAYPAL_HEADER, ...rows].join('\r\n')) }
}

function payment(day: string, gross: string, id: string): string {
  return `"${day}","10:00:00","CET","Anna Muster","Website Payment","Completed","EUR","${gross}","-0.50","1.00","anna.muster@example.com","${id}"`
}

test.use({ opensAt: '/import' })

test('the tables of a ZIP archive are shown and imported one by one', async ({ page }) => {
  const { buffer, ...table } = shopifyOrders(THREE_CUSTOMERS)
  const archive = storedZip({
    [`export/${table.name}`]: buffer.toString('utf8'),
    'readme.html': '<html></html>',
  })
  await chooseFiles(page, 'Dateien auswählen', [
    { name: 'alles.zip', mimeType: 'application/zip', buffer: archive },
  ])
  const card = page.getByRole('region', { name: table.name })
  await expect(card).toContainText('Aus dem Archiv alles.zip')
  await expect(card).toContainText('Sieht aus wie „Shopify: Bestellungen“')
  await page.getByRole('button', { name: 'Importieren', exact: true }).click()
  await expect(page.getByText('5 neue Bestellungen')).toBeVisible()
})

test('days that can be read in two ways are asked about once', async ({ page }) => {
  await chooseFiles(page, 'Dateien auswählen', [
    payments('april.csv', [payment('3/4/2025', '12.50', 'T1'), payment('5/6/2025', '20.00', 'T2')]),
  ])
  const card = page.getByRole('region', { name: 'april.csv' })
  await expect(card).toContainText('In der Datei steht „3/4/2025“. Welcher Tag ist das?')
  const importButton = page.getByRole('button', { name: 'Importieren', exact: true })
  await expect(importButton).toBeDisabled()
  await expect(page.getByText('Bitte beantworten Sie oben noch die Frage')).toBeVisible()
  await expectAccessible(page)

  await card.getByRole('button', { name: '4. März 2025' }).click()
  await expect(importButton).toBeEnabled()
  await expect(card.getByRole('row', { name: /T1/ })).toContainText('04.03.2025')
  await importButton.click()
  await expect(page.getByRole('heading', { name: 'Import fertig' })).toBeFocused()

  await page.getByRole('button', { name: 'Weitere Dateien importieren' }).click()
  await chooseFiles(page, 'Dateien auswählen', [payments('mai.csv', [payment('7/8/2025', '9.90', 'T3')])])
  const later = page.getByRole('region', { name: 'mai.csv' })
  await expect(later.getByRole('row', { name: /T3/ })).toContainText('08.07.2025')
  await expect(later).not.toContainText('Welcher Tag ist das?')
})
