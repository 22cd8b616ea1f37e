import type { Page } from '@playwright/test'
import { complaintsOf, expectAccessible } from '../support/accessibility.ts'
import { expect, test } from '../support/app-test.ts'
import { germanNumber, goTo, openScreen } from '../support/sample-shop-page.ts'

const card = (page: Page, name: string | RegExp) => page.getByRole('region', { name, exact: true })

/** Follows a link whose name begins with a number, or has one, and expects as many rows behind it. */
async function expectRows(page: Page, link: ReturnType<Page['getByRole']>, rows?: number): Promise<void> {
  const expected = rows ?? germanNumber(await link.textContent())
  expect(expected).toBeGreaterThan(0)
  await link.click()
  const count = page
    .getByRole('main')
    .getByRole('status')
    .filter({ hasText: /\d.*(von|gefunden)/ })
  await expect(count).toBeVisible()
  expect(germanNumber(await count.textContent())).toBe(expected)
  await page.goBack()
}

test.describe('the sample shop', () => {
  test.use({ shop: 'sample' })

  test('every number opens the rows it is made of, and the parts of revenue add up to the cent', async ({
    page,
  }) => {
    await openScreen(page, 'Wert')
    await expect(page.getByText(/^Ein Kunde hat bisher im Durchschnitt etwa \d+.€/)).toBeVisible()
    await expectRows(
      page,
      card(page, 'Welches Zehntel der Kunden wie viel bringt').getByRole('link', { name: /^Diese \d+/ }),
    )
    await page.getByText('Nächste 365 Tage', { exact: true }).click()
    const spread = card(page, 'Was Kunden wert sind')
    await spread.getByRole('button', { name: /^Mehr zu/ }).click()
    await page.getByRole('menuitem', { name: 'Als Tabelle zeigen' }).click()
    const bar = spread.getByRole('row').nth(2)
    await expectRows(
      page,
      bar.getByRole('link'),
      germanNumber(await bar.getByRole('cell').first().textContent()),
    )

    await page.getByRole('link', { name: 'Umsatz und Bestellungen' }).click()
    await expectRows(page, page.getByRole('link', { name: /^[\d.]+ Bestellungen von Neukunden$/ }))
    const second = card(page, /Bestellnummer/).getByRole('row', { name: /^2\. Bestellung/ })
    await expectRows(
      page,
      second.getByRole('link'),
      germanNumber(await second.getByRole('cell').nth(1).textContent()),
    )
    await page.getByRole('button', { name: 'Wie wird das berechnet? Umsatz nach Monat' }).click()
    const sums = await page.getByRole('dialog').getByRole('definition').allTextContents()
    const [existing = 0, fresh = 0, nobody = 0, all = 0] = sums.map(sum =>
      Math.round(100 * germanNumber(sum)),
    )
    expect(existing + fresh + nobody).toBe(all)
  })

  test.describe('opened by its address', () => {
    test.use({ opensAt: '/value' })

    test('earlier forecasts say how they came out; all parts are accessible in both languages and appearances', async ({
      page,
    }) => {
      const complaints = complaintsOf(page)
      // In a low window the explanation of a forecast is all there, and says how sure a forecast is.
      const size = page.viewportSize()
      await page.setViewportSize({ width: 1280, height: 600 })
      for (const name of ['Erwartet in den nächsten 30 Tagen', 'Was Kunden wert sind']) {
        await page.getByRole('button', { name: `Wie wird das berechnet? ${name}` }).click()
        const explanation = page.getByRole('dialog')
        await expect(explanation.getByRole('link')).toBeVisible()
        const box = await explanation.boundingBox()
        expect(box?.y).toBeGreaterThanOrEqual(0)
        expect(box?.height).toBeGreaterThan(250)
        expect((box?.y ?? 0) + (box?.height ?? 600)).toBeLessThanOrEqual(600)
        await explanation.getByRole('link').scrollIntoViewIfNeeded()
        await expect(explanation.getByRole('link')).toBeInViewport({ ratio: 0.98 })
        if (name.startsWith('Erwartet')) {
          await expect(explanation).toContainText(/in 8 von 10 Fällen zwischen [\d.,]+.€ und [\d.,]+.€ liegt/)
          await expect(explanation).not.toContainText('95')
          await expectAccessible(page)
        }
        await page.keyboard.press('Escape')
        await expect(explanation).toBeHidden()
      }
      if (size !== null) await page.setViewportSize(size)
      await goTo(page, '/value?part=forecasts')
      const checked = card(page, 'Frühere Prognosen und was wirklich kam')
      const summary = checked.getByText(/^Von 6 Prognosen lagen \d im/)
      await expect(summary).toBeVisible()
      const inside = germanNumber((await summary.textContent())?.replace('Von 6', '') ?? null)
      await expect(checked.getByRole('cell', { name: 'im Bereich', exact: true })).toHaveCount(inside)
      const gate = page.getByRole('row', { name: /^Kunden mit Einkauf/ })
      await expect(gate).toContainText('mindestens 500')
      await expect(gate).toContainText('noch nicht')
      await expectAccessible(page)
      // The parts by keyboard.
      await page.getByRole('link', { name: 'Wie gut waren die Prognosen?' }).focus()
      await page.keyboard.press('Shift+Tab')
      await page.keyboard.press('Enter')
      await expect(card(page, 'Warenkorb nach Monat')).toBeVisible()
      await page.keyboard.press('Shift+Tab')
      await page.keyboard.press('Enter')
      await expect(card(page, 'Was Kunden wert sind')).toBeVisible()
      await expectAccessible(page)
      await page.getByText('English', { exact: true }).click()
      await page.getByRole('button', { name: 'Switch to dark appearance' }).click()
      await expect(card(page, 'What customers are worth')).toBeVisible()
      for (const part of ['Revenue and orders', 'Costs and margin']) {
        await page.getByRole('link', { name: part }).click()
        await expect(page.getByRole('link', { name: part })).toHaveAttribute('aria-current', 'page')
        await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
        await expectAccessible(page)
      }
      expect(complaints).toEqual([])
    })

    test('what is left of revenue and what customers cost is typed in, and taken back', async ({ page }) => {
      await test.step('what is left is typed in once, and values and customers say it then', async () => {
        await expect(page.getByRole('main')).toContainText('Das ist Umsatz.')
        await page.getByRole('link', { name: 'Eintragen' }).click()
        await expect(card(page, 'Was vom Umsatz bleibt')).toContainText('Noch ist nichts eingetragen')
        await page.getByRole('textbox', { name: 'Vom Umsatz bleiben' }).fill('35')
        await page.keyboard.press('Enter')
        await expect(card(page, 'Was vom Umsatz bleibt')).toContainText(/Von 100.€ bleiben Ihnen 35.€/)
        await expectAccessible(page)
        await page.getByRole('link', { name: 'Kundenwert' }).click()
        await expect(card(page, 'Was Kunden wert sind')).toContainText(
          /Davon bleiben Ihnen etwa [\d.,]+.€ je Kunde/,
        )
        await page.getByRole('button', { name: 'Wie wird das berechnet? Kundenwert als Marge' }).click()
        const definitions = page.getByRole('dialog').getByRole('definition')
        await expect(definitions).toHaveCount(3)
        const numbers = await definitions.allTextContents()
        const [value = 0, share = 0, left = 0] = numbers.map(germanNumber)
        expect(share).toBe(35)
        expect(left).toBeCloseTo(0.35 * value, 1)
        await goTo(page, '/customers/1')
        await expect(page.getByText(/^davon bleiben \d+,\d\d.€$/)).toBeVisible()
        await page.getByRole('link', { name: 'Ändern', exact: true }).click()
        await page.getByRole('textbox', { name: 'Vom Umsatz bleiben' }).fill('')
        await page.keyboard.press('Enter')
        await expect(card(page, 'Was vom Umsatz bleibt')).toContainText('Noch ist nichts eingetragen')
      })

      await test.step('costs are typed in by month, compared only with each other, and taken back', async () => {
        await goTo(page, '/value?part=costs&asOf=2026-11-21')
        const main = page.getByRole('main')
        await expect(main).toContainText('Noch sind keine Kosten eingetragen')
        const row = page.getByRole('row', { name: /^Dezember 2025/ })
        const fresh = page.getByRole('textbox', { name: 'Kosten für neue Kunden, Dezember 2025' })
        await fresh.fill('1.200')
        await page.keyboard.press('Tab')
        await expect(fresh).toHaveValue(/^1\.200,00/)
        const perOrder = async (cell: number) =>
          (await row.getByRole('cell').nth(cell).textContent())?.match(/^([\d.,]+).€(\d+) Bestellungen$/)
        await expect.poll(() => perOrder(1)).toBeTruthy()
        const [, each = '', orders = ''] = (await perOrder(1)) ?? []
        expect(germanNumber(each)).toBeCloseTo(1200 / Number(orders), 2)
        await expect(main).toContainText(`kostete Sie im Durchschnitt ${each}`)
        await expect(main).not.toContainText('so teuer')
        await page.keyboard.type('120,50')
        await page.keyboard.press('Enter')
        await expect(main).toContainText(/Bestellung eines neuen Kunden war damit [\d,]+-mal so teuer/)
        await page.getByRole('button', { name: 'Rückgängig' }).first().click()
        await expect(main).not.toContainText('so teuer')
        await expect(fresh).toHaveValue(/^1\.200,00/)
      })
    })
  })
})
