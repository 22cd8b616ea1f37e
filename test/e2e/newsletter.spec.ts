import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import { expect, test } from '../support/app-test.ts'
import {
  chooseFiles,
  csvFile,
  importFiles,
  openScreen,
  shopifyOrders,
  THREE_CUSTOMERS,
} from './example-files.ts'

const UNSUBSCRIBED = csvFile(
  'unsubscribed_email_audience_export_4f.csv',
  [
    [
      'Email Address',
      'First Name',
      'MEMBER_RATING',
      'OPTIN_TIME',
      'UNSUB_TIME',
      'UNSUB_REASON',
      'LEID',
      'EUID',
    ],
    [
      'Anna.Gross@example.com',
      'Anna',
      '2',
      '2024-01-01 10:00:00',
      '2025-02-03 10:00:00',
      'normal_unsubscribe',
      '1',
      'a',
    ],
    ['nobody@example.org', 'Nora', '2', '2024-01-01 10:00:00', '2025-02-04 10:00:00', '', '2', 'b'],
  ],
  ',',
)
const BOUNCED = csvFile(
  'Hardbounces.csv',
  [
    ['E-Mail', 'Vorname'],
    ['clara.weiss@example.com', 'Clara'],
  ],
  ';',
)
const REPORT = csvFile(
  'kampagnen.csv',
  [
    [
      'Kampagne',
      'Betreff',
      'Versanddatum',
      'Empfänger',
      'Zugestellt',
      'Eindeutige Öffnungen',
      'Eindeutige Klicks',
      'Softbounces',
      'Hardbounces',
      'Abmeldungen',
      'Beschwerden',
    ],
    ['Sommerpost', 'Eistee', '30.06.2025', '2.000', '1.900', '950', '190', '60', '40', '19', '1'],
  ],
  ';',
)
const STRANGE = csvFile(
  'liste.csv',
  [
    ['Wer', 'Farbe'],
    ['bernd.lang@example.com', 'blau'],
    ['clara.weiss@example.com', 'rot'],
  ],
  ';',
)

async function openCustomer(page: Page, name: string): Promise<void> {
  await openScreen(page, '/customers')
  await page.getByRole('link', { name }).first().click()
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible()
}

test.describe('with customers of a shop', () => {
  test.use({ shop: { imported: [shopifyOrders(THREE_CUSTOMERS)] }, opensAt: '/import' })

  test('whoever unsubscribed or cannot be reached leaves the lists, and the card says why', async ({
    page,
  }) => {
    await importFiles(page, [UNSUBSCRIBED, BOUNCED])
    await openCustomer(page, 'Anna Groß')
    // The sheet for printing says the same once more.
    await expect(page.getByText(/^hat sich vom Newsletter abgemeldet \(seit 03\.02\.2025\)/)).toBeVisible()
    await expect(
      page.getByText(/anna\.gross@example\.com: abgemeldet \(03\.02\.2025, gemeldet von Mailchimp\)/),
    ).toBeVisible()
    await expectAccessible(page)
    await openCustomer(page, 'Clara Weiß')
    await expect(page.getByText(/E-Mails kommen als unzustellbar zurück/).first()).toBeVisible()
    await openScreen(page, '/lists')
    await page.getByRole('radio', { name: /Alle Kunden/ }).check()
    await page.getByRole('button', { name: 'Weiter', exact: true }).click()
    await page.getByRole('button', { name: 'Weiter', exact: true }).click()
    await expect(page.getByRole('cell', { name: /^hat sich vom Newsletter abgemeldet/ })).toBeVisible()
    await expect(page.getByRole('cell', { name: /^E-Mails kommen als unzustellbar zurück/ })).toBeVisible()
    await openScreen(page, '/permission?part=objections')
    await expect(page.getByText(/Unzustellbare Adressen \(Hard Bounce\)/)).toBeVisible()
    await expectAccessible(page)
  })

  test('a list without a status is asked about once, by mapping', async ({ page }) => {
    await chooseFiles(page, 'Dateien auswählen', [STRANGE])
    await page.getByRole('button', { name: 'Spalten zuordnen' }).first().click()
    await page.getByRole('radio', { name: /Abmeldungen oder Bounces/ }).check()
    const choice = page.getByRole('combobox', { name: 'Feld für die Spalte „Wer“' })
    await choice.click()
    await choice.fill('E-Mail')
    await page.getByRole('option', { name: 'E-Mail', exact: true }).click()
    await expect(page.getByRole('button', { name: 'Zuordnung übernehmen' })).toBeDisabled()
    await page.getByLabel('Was gilt für alle Adressen dieser Datei?').selectOption('abgemeldet')
    await expect(page.getByRole('cell', { name: 'abgemeldet' }).first()).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Zuordnung übernehmen' }).click()
    await page.getByRole('button', { name: 'Importieren', exact: true }).click()
    await expect(page.getByRole('heading', { name: 'Import fertig' })).toBeVisible()
    await openCustomer(page, 'Bernd Lang')
    await expect(page.getByText(/^hat sich vom Newsletter abgemeldet/)).toBeVisible()
  })
})

test.describe('before any order is known', () => {
  test.use({ opensAt: '/import' })

  test('reports of a newsletter program are read, and previewed before anything is kept', async ({
    page,
  }) => {
    await test.step('the preview shows what a file says against whom, before anything is kept', async () => {
      await chooseFiles(page, 'Dateien auswählen', [UNSUBSCRIBED])
      await expect(page.getByText(/Mailchimp: Abmeldungen/).first()).toBeVisible()
      await expect(page.getByText('2 Adressen mit neuen Meldungen aus dem Newsletter-Programm')).toBeVisible()
      await expect(page.getByRole('cell', { name: /abgemeldet/ }).first()).toBeVisible()
      await expectAccessible(page)
      await page.getByRole('button', { name: `„${UNSUBSCRIBED.name}“ weglassen` }).click()
    })

    await test.step('the results of a campaign stand below the lists, with what openings are worth', async () => {
      await openScreen(page, '/lists')
      await expect(page.getByRole('heading', { name: 'Ergebnisse Ihrer Newsletter' })).toBeVisible()
      await expect(page.getByRole('link', { name: 'Bericht importieren' })).toBeVisible()
      await importFiles(page, [REPORT])
      await openScreen(page, '/lists')
      const row = page.getByRole('row', { name: /Sommerpost/ })
      for (const share of ['95,0 %', '50,0 %', '10,0 %', '5,0 %', '1,0 %'])
        await expect(
          row.getByRole('cell', { name: new RegExp(`^${share.replace(' ', '\\s')}`) }),
        ).toBeVisible()
      await expect(row).toContainText('40 hart, 60 weich')
      await expect(page.getByText(/Apple Mail lädt/)).toBeVisible()
      await expectAccessible(page)
    })
  })
})
