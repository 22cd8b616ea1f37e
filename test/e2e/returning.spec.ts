import type { Locator, Page } from '@playwright/test'
import { complaintsOf, expectAccessible } from '../support/accessibility.ts'
import { expect, test } from '../support/app-test.ts'
import { germanNumber, goTo, openScreen } from '../support/sample-shop-page.ts'

const card = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true })

/** Opens the customers behind a number and reads how many there are. */
async function rowsBehind(page: Page, link: Locator): Promise<number> {
  await link.press('Enter')
  const count = page
    .getByRole('main')
    .getByRole('status')
    .filter({ hasText: /\d.*von/ })
  await expect(count).toBeVisible()
  const rows = germanNumber(await count.textContent())
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: 'Wiederkommen' })).toBeVisible()
  return rows
}

test.describe('the sample shop', () => {
  test.use({ shop: 'sample' })

  test('every number leads to exactly the customers it is made of, by keyboard', async ({ page }) => {
    test.slow()
    await test.step('what it says opens exactly the customers it is made of', async () => {
      await openScreen(page, 'Wiederkommen')
      await expect(page.getByRole('main')).toContainText(
        /Von 100 Erstkäufern kommen etwa \d+ innerhalb eines Jahres wieder \(zwischen \d+ und \d+\)\./,
      )
      // The tile says another share of nearly the same, and why is said beside it.
      await expect(
        page.getByText(/Die Zweitkaufquote hier unten ist [\d,]+.%, weil sie nur zählt/),
      ).toBeVisible()
      const wentOn = page.getByRole('link', { name: /^\d+ Kunden haben weiter bestellt/ }).first()
      const stopped = page.getByRole('link', { name: /^\d+ Kunden bisher nicht/ }).first()
      const left = page.getByRole('link', { name: /^\d+ abgewanderte Kunden/ })
      for (const link of [wentOn, left]) {
        const told = germanNumber(await link.textContent())
        expect(await rowsBehind(page, link)).toBe(told)
      }
      // Those who went on and those who did not are all who got there.
      const all = card(page, 'Von Bestellung zu Bestellung').getByRole('row').nth(1).locator('strong')
      expect(germanNumber(await all.textContent())).toBe(
        germanNumber(await wentOn.textContent()) + germanNumber(await stopped.textContent()),
      )
    })

    await test.step('a field of the cohorts leads to its customers; the measure and the rows are chosen', async () => {
      const cohorts = card(page, 'Wer wiederkommt, nach Startquartal')
      const cells = cohorts.getByRole('grid').getByRole('link')
      await cells.first().focus()
      await page.keyboard.press('ArrowDown')
      const hint = page.getByRole('tooltip')
      await expect(hint).toContainText(/\d+ von \d+ Kunden/)
      const told = germanNumber(/\d+ von/.exec((await hint.textContent()) ?? '')?.[0] ?? null)
      expect(await rowsBehind(page, page.locator(':focus'))).toBe(told)

      await expect(cohorts).toContainText('Schraffiert')
      await cohorts.getByText('Wert je Kopf', { exact: true }).click()
      const values = card(page, 'Wert je Kopf nach Startquartal')
      await expect(values.getByRole('grid')).toContainText('€')
      await values.getByText('Monate', { exact: true }).click()
      await expect(card(page, 'Wert je Kopf nach Startmonat')).toBeVisible()
      await expect(card(page, 'Zweitkaufquote nach Startmonat')).toContainText('nicht die Wiederkaufrate')

      const button = page.getByRole('button', { name: 'Wie wird das berechnet? Abwanderung in 12 Monaten' })
      await button.press('Enter')
      await expect(page.getByRole('dialog')).toContainText('vor 13 bis 24 Monaten')
      await page.keyboard.press('Escape')
      await expect(button).toBeFocused()
    })
  })

  test.describe('opened at the first days', () => {
    test.use({ opensAt: '/returning?asOf=2023-11-20' })

    test('says what little data allow, and is accessible in both languages and appearances', async ({
      page,
    }) => {
      const complaints = complaintsOf(page)
      await expect(page.getByText(/^Noch zu wenig Daten \(\d Kunden?\), um zu sagen/)).toBeVisible()
      await expect(page.getByText('So weit ist noch niemand gekommen.').first()).toBeVisible()
      await expect(card(page, 'Saisonkalender')).toContainText('erst nach zwei vollen Kalenderjahren')
      await goTo(page, '/returning?asOf=2020-01-01')
      await expect(page.getByRole('heading', { name: /gab es noch keine Kunden/ })).toBeVisible()

      await goTo(page, '/returning')
      await expect(card(page, 'Saisonkalender').getByRole('grid')).toBeVisible()
      await expectAccessible(page)
      await page.getByText('English', { exact: true }).click()
      await page.getByRole('button', { name: 'Switch to dark appearance' }).click()
      await expect(card(page, 'Season calendar').getByRole('grid')).toBeVisible()
      await expect(card(page, 'What happens after a problem')).toContainText('not detectable')
      await expectAccessible(page)
      expect(complaints).toEqual([])
    })
  })
})
