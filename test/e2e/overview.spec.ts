import type { Locator, Page } from '@playwright/test'
import { complaintsOf, expectAccessible } from '../support/accessibility.ts'
import { expect, test } from '../support/app-test.ts'
import { germanNumber, goTo, openScreen, takeBackByKey } from '../support/sample-shop-page.ts'

const tile = (page: Page, name: string): Locator =>
  page.getByRole('article').filter({ has: page.getByRole('heading', { name, exact: true }) })

/** Opens the rows behind a tile and reads how many there are. */
async function rowsBehind(page: Page, name: string): Promise<number> {
  await tile(page, name).getByRole('link').click()
  const count = page
    .getByRole('main')
    .getByRole('status')
    .filter({ hasText: /\d.*(von|gefunden)/ })
  await expect(count).toBeVisible()
  const rows = germanNumber(await count.textContent())
  await page.goBack()
  await expect(tile(page, name)).toBeVisible()
  return rows
}

test.use({ shop: 'sample' })

test('every figure opens exactly the rows it is made of', async ({ page }) => {
  test.slow()
  for (const period of ['Letzte 12 Monate', 'Gesamt']) {
    await test.step(period, async () => {
      await page.getByRole('main').getByText(period, { exact: true }).click()
      await expect(page.getByRole('radio', { name: period })).toBeChecked()
      const existing = tile(page, 'Bestandskundenanteil')
      // The figures of before stay until the new ones are there.
      const isWhole = existing.getByText('vor diesem Zeitraum gibt es keine Daten')
      await expect(isWhole).toHaveCount(period === 'Gesamt' ? 1 : 0)
      const value = async (name: string) => germanNumber(await tile(page, name).textContent())
      // Of a share, the rows behind it are its numerator: "29 von 115 Kunden".
      const part = async (name: string) =>
        germanNumber(/[\d.]+ von [\d.]+/.exec((await tile(page, name).textContent()) ?? '')?.[0] ?? null)
      expect(await rowsBehind(page, 'Kunden')).toBe(await value('Kunden'))
      expect(await rowsBehind(page, 'Bestellungen')).toBe(await value('Bestellungen'))
      expect(await rowsBehind(page, 'Umsatz')).toBe(await value('Bestellungen'))
      // As of today, whatever the period: it comes after the others.
      await expect(tile(page, 'Stammkunden')).toContainText(/von \d+ Kunden/)
      expect(await rowsBehind(page, 'Stammkunden')).toBe(await value('Stammkunden'))
      for (const share of ['Wiederkaufrate', 'Aktive Kunden', 'Nicht zuordenbar'])
        expect(await rowsBehind(page, share), share).toBe(await part(share))
      if (period !== 'Gesamt')
        expect(await rowsBehind(page, 'Bestandskundenanteil')).toBe(await part('Bestandskundenanteil'))
    })
  }
})

test('a figure and its chart explain themselves, and lead on', async ({ page }) => {
  test.slow()
  await test.step('a figure explains itself, by keyboard', async () => {
    const button = page.getByRole('button', { name: 'Wie wird das berechnet? Wiederkaufrate' })
    await button.focus()
    await page.keyboard.press('Enter')
    const explanation = page.getByRole('dialog')
    await expect(explanation).toContainText('zweimal oder öfter bestellt')
    await expect(explanation).toContainText(
      'Kunden mit 2 oder mehr Bestellungen ÷ Kunden mit mindestens 1 Bestellung',
    )
    await expect(explanation).toContainText(/zwischen \d+,\d\s% und \d+,\d\s%/)
    const values = await explanation.getByRole('definition').allTextContents()
    const [part = 0, whole = 0, share = 0] = values.map(germanNumber)
    expect(values).toHaveLength(3)
    expect(share).toBeCloseTo((100 * part) / whole, 1)
    const parts = new RegExp(`${part} von ${whole} Kunden`)
    await expect(tile(page, 'Wiederkaufrate')).toContainText(parts)
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await expect(explanation).toBeHidden()
    await expect(button).toBeFocused()
  })

  await test.step('the table of the chart adds up to the revenue, to the cent', async () => {
    const card = page.getByRole('region', { name: 'Umsatz nach Monat', exact: true })
    await card.getByRole('button', { name: 'Mehr zu „Umsatz nach Monat“' }).click()
    await page.getByRole('menuitem', { name: 'Als Tabelle zeigen' }).click()
    await expect(card.getByRole('img')).toHaveCount(0)
    const lines = card.getByRole('table').locator('tbody tr')
    await expect(lines.first()).toBeVisible()
    const rows = await lines.all()
    const cents = async (row: Locator, column: number) =>
      Math.round(germanNumber(await row.locator('td').nth(column).textContent()) * 100)
    let total = 0
    for (const row of rows) {
      const sum = await cents(row, 3)
      expect((await cents(row, 0)) + (await cents(row, 1)) + (await cents(row, 2))).toBe(sum)
      total += sum
    }
    await tile(page, 'Umsatz')
      .getByRole('button', { name: /^Wie wird/ })
      .click()
    const exact = await page.getByRole('definition').last().textContent()
    expect(total).toBe(Math.round(germanNumber(exact) * 100))
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
  })

  await test.step('leads on to what is out of the ordinary, to the past and to the report', async () => {
    const ways = page.getByRole('main')
    await expect(ways.getByRole('link', { name: 'Verlauf' })).toHaveAttribute('href', '#/history')
    await expect(ways.getByRole('link', { name: 'Monatsbericht' })).toHaveAttribute('href', '#/report')
    const findings = ways.getByRole('link', { name: /^\d+ Auffälligkeit/ })
    const count = germanNumber(await findings.textContent())
    await findings.click()
    await expect(page.getByRole('heading', { level: 1, name: 'Auffälligkeiten' })).toBeVisible()
    await expect(page.getByRole('list', { name: /^Auffälligkeiten/ }).getByRole('listitem')).toHaveCount(
      count,
    )
  })
})

test('a period can be typed; one without orders, or with few, says so', async ({ page }) => {
  await test.step('a custom period can be typed', async () => {
    await page.getByRole('main').getByText('Eigener', { exact: true }).click()
    const from = page.getByRole('textbox', { name: 'Von' })
    await from.fill('1.2.2026')
    await from.press('Tab')
    await expect(page).toHaveURL(/from=2026-02-01/)
    await expect(page.getByRole('main')).toContainText('1. Februar 2026 bis')
  })

  await test.step('a period without orders says so and offers the whole time', async () => {
    await goTo(page, '/overview?period=custom&from=1999-01-01&to=1999-12-31')
    await expect(
      page.getByRole('heading', { name: 'In diesem Zeitraum gibt es keine Bestellungen' }),
    ).toBeVisible()
    await page.getByRole('button', { name: 'Gesamten Zeitraum zeigen' }).click()
    await expect(page.getByRole('radio', { name: 'Gesamt' })).toBeChecked()
    await expect(tile(page, 'Kunden')).toBeVisible()
  })

  await test.step('few cases read as too few data, not as a rate', async () => {
    await goTo(page, '/overview?period=custom&from=1999-01-01&to=1999-12-31')
    const extent = await page.getByText(/^Ihre Bestellungen reichen vom/).textContent()
    const [day, month, year] = /\d{2}\.\d{2}\.\d{4}/.exec(extent ?? '')?.[0].split('.') ?? []
    // On its first day the sample shop has an order, but no five customers yet.
    await goTo(page, `/overview?period=custom&from=${year}-${month}-${day}&to=${year}-${month}-${day}`)
    await expect(tile(page, 'Wiederkaufrate')).toContainText('zu wenig Daten')
    await tile(page, 'Wiederkaufrate')
      .getByRole('button', { name: /^Wie wird/ })
      .click()
    await expect(page.getByRole('dialog')).toContainText('Bei weniger als 5 Fällen')
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
  })
})

test('what the owner sets on the overview stays until it is taken back', async ({ page }) => {
  await test.step('a target is set from its tile by keyboard, and taken back', async () => {
    const repeat = tile(page, 'Wiederkaufrate')
    const button = (name: string) => repeat.getByRole('button', { name })
    await button('Ziel setzen: Wiederkaufrate').focus()
    await page.keyboard.press('Enter')
    const form = page.getByRole('dialog', { name: 'Ziel setzen: Wiederkaufrate' })
    await expect(form.getByRole('textbox', { name: 'Mindestens' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(form).toContainText('Bitte eine Zahl über null eingeben.')
    await page.keyboard.type('99')
    await form.getByRole('textbox', { name: /^Gelb ab/ }).fill('1')
    await expectAccessible(page)
    await page.keyboard.press('Enter')
    await expect(form).toBeHidden()
    await expect(repeat).toContainText(/Ziel noch nicht erreicht: mindestens 99\s%/)
    await expect(button('Ziel ändern: Wiederkaufrate')).toBeFocused()
    await expectAccessible(page)
    await takeBackByKey(page, 'Ziel gespeichert: Wiederkaufrate')
    await expect(button('Ziel setzen: Wiederkaufrate')).toBeVisible()
    await expect(repeat).not.toContainText('Ziel')
  })

  await test.step('shipping costs count only while the switch is on', async () => {
    const revenue = async () => germanNumber(await tile(page, 'Umsatz').textContent())
    const without = await revenue()
    await page.getByRole('switch', { name: 'Versandkosten mitzählen' }).click()
    await expect(tile(page, 'Umsatz')).toContainText('mit Versand')
    await expect.poll(revenue).toBeGreaterThan(without)
    await page.reload()
    await expect(tile(page, 'Umsatz')).toContainText('mit Versand')
  })
})

test('is accessible in both languages and both appearances, without complaints', async ({ page }) => {
  const complaints = complaintsOf(page)
  await expectAccessible(page)
  await page.getByText('English', { exact: true }).click()
  await expect(page.getByRole('img', { name: /Bar chart: Revenue by month/ })).toBeVisible()
  await page.getByRole('button', { name: 'Switch to dark appearance' }).click()
  await expectAccessible(page)
  await openScreen(page, 'Settings')
  await expectAccessible(page)
  expect(complaints).toEqual([])
})
