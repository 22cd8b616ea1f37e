import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Locator, Page } from '@playwright/test'
import { appRoot } from '../../src-main/host/app-root.ts'
import { DARK, LIGHT } from '../../src-renderer/charts/chart-colors.ts'
import { complaintsOf, expectAccessible } from '../support/accessibility.ts'
import { expect, test } from '../support/app-test.ts'
import { pdfColors } from '../support/pdf-colors.ts'
import { germanNumber, goTo } from '../support/sample-shop-page.ts'

/** How many rows the list has that is open now. */
async function rowsOfList(page: Page): Promise<number> {
  const count = page
    .getByRole('main')
    .getByRole('status')
    .filter({ hasText: /\d.*(von|gefunden)/ })
  await expect(count).toBeVisible()
  return germanNumber(await count.textContent())
}

/** Follows a number to its rows, and comes back: as many as the number says. */
async function expectRows(page: Page, number: Locator): Promise<void> {
  const shown = germanNumber(await number.textContent())
  await number.click()
  expect(await rowsOfList(page)).toBe(shown)
  await page.goBack()
  await expect(number).toBeVisible()
}

/** The number of a figure in the first column of the report: that of its month. */
const figure = (page: Page, name: string) => page.getByRole('row', { name }).getByRole('link').first()

test.describe('of the sample shop', () => {
  test.use({ shop: 'sample', opensAt: '/report' })

  test('a month is reported, followed to its rows, and printed on two light pages', async ({
    page,
    hostKind,
  }) => {
    const complaints = complaintsOf(page)
    await goTo(page, '/report')
    const print = page.getByRole('button', { name: 'Drucken' })
    await expect(print).toBeEnabled()
    await expect(page.getByRole('heading', { name: /^Was/ })).toHaveText([
      'Was am meisten einbrachte',
      'Was sich änderte und warum',
      'Was auffällt',
      'Was zu erwarten ist',
      'Was jetzt hilft',
    ])
    await expectRows(page, figure(page, 'Bestellungen'))
    await expectRows(page, figure(page, 'kamen wieder'))
    await expectRows(page, page.getByRole('link', { name: 'hatten schon früher bei Ihnen gekauft' }))
    await expectAccessible(page)

    // The parts of the revenue add up to it, to the cent.
    const cents = async (name: string) =>
      Math.round(100 * germanNumber(await figure(page, name).textContent()))
    const parts = await Promise.all(['von neuen Kunden', 'von Bestandskunden', 'nicht zuordenbar'].map(cents))
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(await cents('Umsatz'))

    const month = page.getByRole('combobox', { name: 'Monat' })
    const shown = await month.inputValue()
    const earlier = page.getByRole('button', { name: 'Monat davor' })
    await earlier.focus()
    await page.keyboard.press('Enter')
    await expect(month).not.toHaveValue(shown)
    await expect(page).toHaveURL(/month=\d{4}-\d{2}$/)
    await expect(print).toBeEnabled()

    await page.getByText('English', { exact: true }).click()
    await page.getByRole('button', { name: 'Switch to dark appearance' }).click()
    await expect(page.getByRole('heading', { name: 'What changed and why' })).toBeVisible()
    await expect(page.getByRole('img', { name: /Revenue month by month/ })).toBeVisible()
    await expectAccessible(page)
    expect(complaints).toEqual([])
    if (hostKind === 'electron') return // Only headless Chromium makes a PDF for a test.
    const pdf = await page.pdf({ preferCSSPageSize: true })
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(2)
    const colors = pdfColors(pdf)
    expect(colors).toContain(LIGHT.series.petrol)
    expect(colors).not.toContain(DARK.series.petrol)
  })

  test.describe('with a target', () => {
    test.use({ opensAt: '/history' })

    test.beforeEach(async ({ dataDirectory }) => {
      const target = JSON.stringify({ figure: 'repeat', target: 0.9, warnBelow: 0.8 })
      const program = join(appRoot(), 'src-main', 'host', 'run.mjs')
      const args = [program, 'call', 'figures.setTarget', target, '--data', dataDirectory]
      await promisify(execFile)(process.execPath, args)
    })

    test('the history shows each figure over the months, its target, and everything in one file', async ({
      page,
    }) => {
      const complaints = complaintsOf(page)
      await goTo(page, '/history')
      await expect(page.getByText(/^In den zwölf Monaten bis Ende .* Umsatz zusammen/)).toBeVisible()
      await expect(page.getByRole('img')).toHaveCount(11)
      const regulars = page.getByRole('region', { name: 'Stammkunden', exact: true })
      await expect(regulars).toContainText('nach Ihrer heutigen Regel: mindestens 3 Bestellungen')
      const repeat = page.getByRole('region', { name: 'Wiederkaufrate', exact: true })
      await expect(repeat).toContainText('Ziel verfehlt: mindestens 90 %')
      await expect(repeat.getByRole('listitem').filter({ hasText: /^Ziel$/ })).toBeVisible()
      // The customers behind the last month are as many as the share is made of.
      await repeat.getByRole('button', { name: /^Wie wird das berechnet/ }).click()
      const explanation = page.getByRole('dialog')
      const part = germanNumber(await explanation.getByRole('definition').first().textContent())
      await explanation.getByRole('link').click()
      expect(await rowsOfList(page)).toBe(part)
      await page.goBack()

      const table = page.getByRole('region', { name: 'Alle Zahlen in einer Tabelle' })
      await expect(table.locator('tbody tr')).toHaveCount(12)
      await table.getByRole('button', { name: /^Alle \d+ Monate zeigen/ }).click()
      const months = await table.locator('tbody tr').count()
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        table.getByRole('button', { name: 'Als CSV speichern' }).click(),
      ])
      expect(download.suggestedFilename()).toMatch(/^verlauf-der-kennzahlen-.*\.csv$/)
      const lines = (await readFile(await download.path(), 'utf8')).trim().split('\r\n')
      expect(lines).toHaveLength(months + 1)
      await page.getByText('English', { exact: true }).click()
      await page.getByRole('button', { name: 'Switch to dark appearance' }).click()
      await expect(page.getByRole('region', { name: 'Churn rate' }).getByRole('img')).toBeVisible()
      await expectAccessible(page)
      expect(complaints).toEqual([])
    })
  })
})
