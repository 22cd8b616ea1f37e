import type { Locator, Page } from '@playwright/test'
import { complaintsOf, expectAccessible } from '../support/accessibility.ts'
import { expect, test } from '../support/app-test.ts'
import { germanNumber, goTo, takeBackByKey } from '../support/sample-shop-page.ts'

const panel = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true })
const groupMap = (page: Page): Locator =>
  page.getByRole('list', { name: 'Wer kürzlich, oft und für viel gekauft hat' })

async function openGroups(page: Page, query = ''): Promise<void> {
  await goTo(page, `/groups${query}`)
  await expect(page.getByRole('heading', { level: 1, name: 'Gruppen' })).toBeVisible()
  await expect(page.getByRole('main').getByText(/^Bis zum /)).toBeVisible()
}

/** The address that a link leads to, and the number of people that it promises. */
async function promiseOf(link: Locator, count?: number): Promise<{ address: string; count: number }> {
  const address = (await link.getAttribute('href'))?.replace(/^#/, '') ?? ''
  return { address, count: count ?? germanNumber(await link.textContent()) }
}

/** The number beside the name of a row. */
async function countOfRow(card: Locator, name: string): Promise<number> {
  const row = card.getByRole('row').filter({ has: card.page().getByRole('link', { name, exact: true }) })
  return germanNumber(
    await row
      .getByRole('cell')
      .filter({ hasText: /^[\d.]+$/ })
      .first()
      .textContent(),
  )
}

const rowsOf = (table: Locator): Promise<(number | null)[][]> =>
  table
    .locator('tbody tr')
    .evaluateAll(rows =>
      rows.map(row =>
        [...row.querySelectorAll('td')].map(cell =>
          cell.textContent === '–' ? 0 : Number(cell.textContent?.replaceAll('.', '')),
        ),
      ),
    )

test.describe('with the sample shop', () => {
  test.use({ shop: 'sample', opensAt: '/groups' })

  test('every number leads to exactly its customers, and the flow adds up', async ({ page }) => {
    await openGroups(page)
    const main = page.getByRole('main')
    const loyal = groupMap(page).getByRole('link', { name: /^Treue/ })
    const classes = panel(page, 'A-, B- und C-Kunden')
    const states = panel(page, 'Wer wieder dran ist: die Zustände')
    const stages = panel(page, 'Wo Ihre Kunden stehen: die Lebensphasen')
    const matrix = panel(page, 'Alle Wege als Tabelle').getByRole('table')
    const row = (card: Locator, name: string) => card.getByRole('link', { name, exact: true })

    const counts = await rowsOf(matrix)
    const sums = counts.pop() ?? []
    for (const column of sums.keys())
      expect(counts.reduce((sum, cells) => sum + (cells[column] ?? 0), 0)).toBe(sums[column])
    for (const cells of counts)
      expect(cells.slice(0, -1).reduce((sum: number, cell) => sum + (cell ?? 0), 0)).toBe(cells.at(-1))

    const promises = [
      await promiseOf(main.getByRole('link', { name: /^[\d.]+ Kunden$/ }).first()),
      await promiseOf(main.getByRole('link', { name: /davon$/ })),
      await promiseOf(loyal),
      await promiseOf(main.getByRole('link', { name: /Kunden der Gruppe „Fast verlorene“/ })),
      await promiseOf(row(classes, 'A-Kunden'), await countOfRow(classes, 'A-Kunden')),
      await promiseOf(row(states, 'Verspätet'), await countOfRow(states, 'Verspätet')),
      await promiseOf(row(stages, 'Interessent'), await countOfRow(stages, 'Interessent')),
      await promiseOf(matrix.getByRole('link', { name: /von „Wiederkäufer“ nach „Stammkunde“/ })),
      await promiseOf(matrix.getByRole('link', { name: /von „Noch nicht da“ nach „Neukunde“/ })),
      await promiseOf(matrix.getByRole('link', { name: /am .* in „Verloren“/ }).first()),
    ]
    for (const { address, count } of promises) {
      await goTo(page, address)
      const found = main.getByRole('status').filter({ hasText: /^[\d.]+ (Kunde|von)/ })
      await expect(found, address).toHaveText(new RegExp(`^${count} `))
    }
  })

  test('rules can be changed by keyboard and taken back, and the figures follow', async ({ page }) => {
    await openGroups(page)
    const regulars = panel(page, 'Stammkunden')
    const regularCount = () => regulars.getByText(/^\d+ Stammkunden?$/).textContent()
    const before = await regularCount()
    const fewest = regulars.getByRole('textbox', { name: 'Mindestens' })
    await fewest.fill('2')
    await fewest.press('Enter')
    await expect(regulars).toContainText('mindestens 2-mal bestellt')
    await expect.poll(async () => germanNumber(await regularCount())).toBeGreaterThan(germanNumber(before))
    // Outside of what can be typed in.
    await page.getByRole('heading', { level: 1 }).click()
    await takeBackByKey(page, 'Die Regel für Stammkunden ist geändert.')
    await expect(regulars).toContainText('mindestens 3-mal bestellt')
    await expect.poll(regularCount).toBe(before)

    const classes = panel(page, 'A-, B- und C-Kunden')
    const aPercent = classes.getByRole('textbox', { name: 'Anteil von A' })
    await aPercent.fill('95')
    await aPercent.press('Tab')
    await expect(classes).toContainText('C: die übrigen 0 %')
    await expect(classes.getByRole('textbox', { name: 'Anteil von B' })).toHaveValue('5 %')
    await classes.getByRole('button', { name: 'Übliche Grenzen (80/15/5)' }).click()
    await expect(classes).toContainText('C: die übrigen 5 %')

    const limits = panel(page, 'Regeln: ab wann ist ein Kunde fällig, verspätet, verloren?')
    const lost = limits.getByRole('textbox', { name: 'Ihr Wert: Verloren frühestens ab' })
    await lost.fill('400')
    await lost.press('Enter')
    await expect(limits.getByRole('row', { name: /^Verloren frühestens ab/ })).toContainText('400 Tage')
    await limits.getByRole('button', { name: 'Zurücksetzen', exact: true }).click()
    await expect(lost).toHaveValue('')
    await expect(limits.getByRole('button', { name: 'Zurücksetzen', exact: true })).toHaveCount(0)
  })

  test('explains itself, compares any two days, and is accessible', async ({ page }) => {
    const complaints = complaintsOf(page)
    await openGroups(page)
    const flow = panel(page, 'Wege zwischen den Lebensphasen')
    await expect(flow.getByRole('img')).toBeVisible()
    await expectAccessible(page)
    // The calendar says what its arrows do, and its days can be read.
    const day = page.getByRole('textbox', { name: 'Stand' })
    await day.click()
    await expect(page.getByRole('button', { name: 'Monat davor' })).toBeVisible()
    await expectAccessible(page)
    await day.press('Escape')
    await page
      .getByRole('button', { name: 'Wie wird das berechnet? Wege zwischen den Lebensphasen' })
      .press('Enter')
    await expect(page.getByRole('dialog')).toContainText('Jeder Kunde steckt in genau einem Band.')
    await page.keyboard.press('Escape')
    await flow.getByText('vor 3 Monaten', { exact: true }).click()
    await expect(page).toHaveURL(/flow=quarter/)
    await flow.getByText('Eigene Tage', { exact: true }).click()
    const from = flow.getByRole('textbox', { name: 'Von' })
    await from.fill('1.2.2025')
    await from.press('Enter')
    await expect(flow).toContainText('Vom 01.02.2025 bis zum')

    await page.getByText('English', { exact: true }).click()
    await page.getByRole('button', { name: 'Switch to dark appearance' }).click()
    await expect(flow).toHaveCount(0)
    await expect(panel(page, 'Ways between the stages')).toContainText('From 01/02/2025 to')
    await expectAccessible(page)
    await page.getByRole('textbox', { name: 'As of' }).click()
    await expect(page.getByRole('button', { name: 'Previous month' })).toBeVisible()
    await expectAccessible(page)
    await page.keyboard.press('Escape')

    // Three customers are compared with nobody.
    await goTo(page, '/groups?asOf=2023-11-20')
    await expect(page.getByRole('main')).toContainText('from five on they appear by themselves')
    await expect(panel(page, 'Who is due again: the states')).toContainText('too few data')
    await expect(page.getByRole('main')).toContainText('Too few data (3 customers with revenue')
    expect(complaints).toEqual([])
  })
})
