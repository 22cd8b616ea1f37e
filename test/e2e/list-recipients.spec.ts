import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import { expect, test } from '../support/app-test.ts'
import { bringFiles, csvFile, openScreen, shopifyOrders, THREE_CUSTOMERS } from './example-files.ts'

const next = (page: Page) => page.getByRole('button', { name: 'Weiter', exact: true }).click()
const step = (page: Page, name: string) => expect(page.getByRole('heading', { name })).toBeFocused()

/** From the first step of the wizard to its check, for letters. */
async function toLetterCheck(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Wen möchten Sie ansprechen?' }).waitFor()
  await next(page)
  await page.getByRole('radio', { name: 'Post' }).check()
  await next(page)
  await step(page, 'Wem davon dürfen Sie schreiben?')
}

async function toLetterTargets(page: Page): Promise<void> {
  await toLetterCheck(page)
  await next(page)
  await step(page, 'Wohin soll die Liste?')
}

test.use({ shop: { imported: [shopifyOrders(THREE_CUSTOMERS)] }, opensAt: '/lists' })

test('letters and labels: what each person reads, what is settled with a print shop, and sheets to the millimetre', async ({
  page,
}) => {
  test.slow()
  await test.step('the checklist is asked once, never hinders, and says what is open', async () => {
    await toLetterTargets(page)
    await page.getByRole('radio', { name: 'Serienbrief' }).check()
    const checklist = page.getByRole('group', { name: 'Einmal zu klären: Druckerei oder Briefdienst' })
    await checklist.getByRole('checkbox', { name: /Vertrag zur Auftragsverarbeitung/ }).check()
    await expectAccessible(page)
    await checklist.getByRole('button', { name: 'So vermerken' }).click()
    await expect(
      page.getByText(/noch nicht geklärt ist Verlassen der EU, Löschung nach Verwendung/),
    ).toBeVisible()
  })

  await test.step('a voucher for everybody, and a text where nothing is known', async () => {
    await page.getByRole('textbox', { name: 'Gutscheincode' }).fill('TEE-10')
    await page.getByRole('checkbox', { name: 'Zuletzt gekauftes Produkt' }).check()
    await page.getByRole('textbox', { name: 'Statt des zuletzt gekauften Produkts' }).fill('unsere Tees')
    await expectAccessible(page)
    await next(page)
    const examples = page.getByRole('table', { name: 'Was 3 Menschen daraus lesen' })
    await expect(examples).toContainText('Guten Tag Anna Groß,')
    await expect(examples.getByText('Grüner Tee 100 g')).toHaveCount(3)
    await expect(examples.getByText('TEE-10')).toHaveCount(3)
    await expectAccessible(page)
    await next(page)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Liste speichern' }).click(),
    ])
    const content = await readFile(await download.path(), 'utf8')
    expect(content.split('\r\n')[0]).toBe(
      '\uFEFFBriefanrede;Adresszeile_1;Adresszeile_2;Adresszeile_3;Adresszeile_4;Adresszeile_5;Adresszeile_6;Letztes_Produkt;Gutschein',
    )
    await page.getByRole('button', { name: /Checkliste: 3 Punkte offen/ }).click()
    const dialog = page.getByRole('dialog', { name: 'Druckerei oder Briefdienst' })
    await expect(dialog.getByRole('checkbox', { name: /Vertrag zur Auftragsverarbeitung/ })).toBeChecked()
    await dialog.getByRole('button', { name: 'Abbrechen' }).click()
  })

  await test.step('who was just written to is left in peace, unless there is a reason', async () => {
    await page.getByRole('button', { name: 'Weitere Liste' }).click()
    await toLetterCheck(page)
    await expect(page.getByText('3 Menschen werden gerade in Ruhe gelassen')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Weiter', exact: true })).toBeHidden()
    await expectAccessible(page)
    await page.getByRole('textbox', { name: 'Warum es nicht warten kann' }).fill('Rückruf einer Kanne')
    await page.getByRole('button', { name: 'Trotzdem aufnehmen' }).click()
    await expect(page.getByText('Grund: Rückruf einer Kanne')).toBeVisible()
    await next(page)
    await step(page, 'Wohin soll die Liste?')
  })

  await test.step('labels are printed on the free part of a sheet, and stand in the log', async () => {
    await page.getByRole('radio', { name: 'Adressetiketten' }).check()
    await next(page)
    await next(page)
    await step(page, 'Etiketten drucken')
    await page
      .getByRole('combobox', { name: 'Etikettenbogen' })
      .selectOption({ label: 'Avery L7163: 99,1 × 38,1 mm, 2 × 7' })
    await page.getByRole('textbox', { name: 'Erstes freies Etikett' }).fill('13')
    await expect(page.getByText('2 Bogen werden gebraucht.')).toBeVisible()
    await expectAccessible(page)
    await page.evaluate(() => {
      window.print = () => undefined
    })
    await page.getByRole('button', { name: 'Etiketten drucken' }).click()
    await step(page, 'Die Etiketten stehen zum Drucken bereit')
    await page.emulateMedia({ media: 'print' })
    const millimetres = await page.locator('[data-print-alone] > div > div').evaluateAll(labels =>
      labels.map(label => {
        const sheet = label.parentElement?.getBoundingClientRect()
        const { left, top, width, height } = label.getBoundingClientRect()
        const inMm = (pixels: number) => (pixels * 25.4) / 96
        const text = label instanceof HTMLElement ? label.innerText.split('\n') : []
        return {
          left: inMm(left - (sheet?.left ?? 0)),
          top: inMm(top - (sheet?.top ?? 0)),
          width: inMm(width),
          height: inMm(height),
          text,
        }
      }),
    )
    // A tenth of a millimetre is less than any printer moves the paper.
    const near = (mm: number) => expect.closeTo(mm, 1)
    const size = { width: near(99.1), height: near(38.1) }
    expect(millimetres).toEqual([
      {
        left: near(4.63),
        top: near(243.75),
        ...size,
        text: ['Anna Groß', 'Lindenstraße 1001', '50667 Köln'],
      },
      {
        left: near(106.27),
        top: near(243.75),
        ...size,
        text: ['Bernd Lang', 'Lindenstraße 1003', '50667 Köln'],
      },
      {
        left: near(4.63),
        top: near(15.15),
        ...size,
        text: ['Clara Weiß', 'Lindenstraße 1004', '50667 Köln'],
      },
    ])
    await expect(page.getByRole('heading', { level: 1 })).toBeHidden()
    const pdf = await page.pdf({ preferCSSPageSize: true })
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(2)
    await page.emulateMedia({ media: null })
    const log = page.getByRole('region', { name: 'Bisher ausgegebene Listen' })
    await expect(log).toContainText(/adressetiketten-.*\.csv/)
    await openScreen(page, '/customers')
    await page.getByText('Anna Groß').first().click()
    await expect(page.getByText(/adressetiketten-.*\.csv/).first()).toBeVisible()
  })
})

test('the result of an address check is decided row by row, taken back, and says when nothing is new', async ({
  page,
}) => {
  test.slow()
  const ids = await customerIds(page)
  const file = csvFile(
    'ergebnis.csv',
    [
      ['ID', 'Nachname', 'Straße', 'Hausnr.', 'PLZ', 'Ort', 'Bemerkung'],
      [ids['Groß'] ?? '', 'Groß', 'Lindensträße', '1001', '50667', 'Köln', ''],
      [ids['Lang'] ?? '', 'Lang', 'Neue Gasse', '12', '10115', 'Berlin', 'verzogen'],
      [ids['Weiß'] ?? '', 'Weiß', 'Lindenstraße', '1004', '50667', 'Köln', 'unbekannt'],
      ['987654', 'Niemand', 'Lindenstraße', '1', '50667', 'Köln', ''],
    ],
    ';',
  )
  const panel = page.getByRole('region', { name: 'Ergebnis einer Adressprüfung' })
  const proposals = panel.getByRole('table', { name: 'Vorschläge der Adressprüfung' })

  await test.step('dropped here, it is no import; old stands beside new', async () => {
    await bringFiles(page, [file], 'drop', 'address-check-drop')
    await expect(panel.getByText('3 Vorschläge warten auf Ihre Entscheidung')).toBeVisible()
    await expect(page.getByTestId('drop-overlay')).toBeHidden()
    await expect(proposals.getByRole('row', { name: /Bernd Lang/ })).toContainText(
      /Lindenstraße 1003.*Neue Gasse 12/,
    )
    await expect(panel.getByText('Diesen Kunden gibt es hier nicht.')).toBeVisible()
    await expectAccessible(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
    await expectAccessible(page)
    await page.emulateMedia({ colorScheme: 'light' })
  })

  await test.step('spellings together, the others one by one; the last answer is taken back', async () => {
    await panel.getByRole('button', { name: '1 Schreibweise übernehmen' }).click()
    await expect(panel.getByText('2 Vorschläge warten auf Ihre Entscheidung')).toBeVisible()
    await panel.getByRole('button', { name: 'Ablehnen: Clara Weiß' }).click()
    await panel.getByRole('button', { name: 'Übernehmen: Bernd Lang' }).click()
    await expect(panel.getByText('Alle Vorschläge sind entschieden.')).toBeVisible()
    await page
      .getByRole('button', { name: /Rückgängig/ })
      .first()
      .click()
    await expect(proposals.getByRole('row', { name: /Bernd Lang/ })).toBeVisible()
    await panel.getByRole('button', { name: 'Übernehmen: Bernd Lang' }).click()
    await expect(panel.getByText('Alle Vorschläge sind entschieden.')).toBeVisible()
  })

  await test.step('the same file again changes nothing and says so; the card knows the day', async () => {
    await panel.getByRole('button', { name: 'Andere Datei' }).click()
    await bringFiles(page, [file], 'drop', 'address-check-drop')
    await expect(panel.getByText(/nichts, worüber Sie nicht schon entschieden haben/)).toBeVisible()
    await openScreen(page, `/customers/${ids['Lang']}`)
    await expect(page.getByText('Neue Gasse 12').first()).toBeVisible()
    await expect(page.getByText(/Zuletzt durch eine Adressprüfung geprüft am/)).toBeVisible()
  })
})

/** The customers' numbers, by family name, as the addresses of their cards have them. */
async function customerIds(page: Page): Promise<Record<string, string>> {
  const ids: Record<string, string> = {}
  for (const name of ['Anna Groß', 'Bernd Lang', 'Clara Weiß']) {
    await openScreen(page, '/customers')
    await page.getByText(name).first().click()
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
    ids[name.split(' ')[1] ?? ''] = /customers\/(\d+)/.exec(page.url())?.[1] ?? ''
  }
  await openScreen(page, '/lists')
  return ids
}
