import type { Locator, Page } from '@playwright/test'
import { complaintsOf, expectAccessible } from '../support/accessibility.ts'
import { expect, test } from '../support/app-test.ts'
import { germanNumber, goTo, openScreen, takeBackByKey } from '../support/sample-shop-page.ts'
import { AS_OF, SHOP_OF_ONE, SHOP_WITH_FINDINGS } from './shop-with-findings.ts'

const entries = (page: Page): Locator =>
  page.getByRole('list', { name: 'Auffälligkeiten, die wichtigste zuerst' }).getByRole('listitem')
const entry = (page: Page, text: string) => entries(page).filter({ hasText: text })

test.describe('in a shop with something to find', () => {
  test.use({ shop: SHOP_WITH_FINDINGS, opensAt: `/findings?asOf=${AS_OF}` })

  test('each is a plain sentence with its evidence, and leads to exactly its rows', async ({ page }) => {
    const complaints = complaintsOf(page)
    await expect(entries(page)).toHaveCount(3)
    await expect(page.getByText(/^Von \d+ geprüften Dingen fallen 3 so aus dem Rahmen/)).toBeVisible()
    const late = entry(page, 'bleibt aus')
    await expect(late.getByRole('heading')).toHaveText(
      'Hotel Post bleibt aus: kommt sonst etwa alle 2 Wochen, war aber seit 5 Monaten nicht mehr da.',
    )
    await expect(late).toContainText('56 Einkäufe')
    await expect(late).toContainText('Zufall ist so gut wie ausgeschlossen.')
    await expectAccessible(page)
    await late.getByRole('button', { name: /^Wie wird das berechnet\?/ }).click()
    const explanation = page.getByRole('dialog')
    await expect(explanation).toContainText('länger weg, als es zu seinen bisherigen Abständen')
    await expect(explanation.getByRole('definition').nth(2)).toHaveText('139 Tage')
    await page.keyboard.press('Escape')
    const cancelled = entry(page, 'ausgefallen').getByRole('link', { name: /ausgefallene Bestellungen/ })
    expect(germanNumber(await cancelled.textContent())).toBe(23)
    await cancelled.click()
    await expect(page.getByText('23 Bestellungen gefunden')).toBeVisible()
    await page.goBack()
    await late.getByRole('link', { name: 'Kundenkarte öffnen: Hotel Post' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Hotel Post' })).toBeVisible()
    expect(complaints).toEqual([])
  })

  test('what is understood or hidden is off the list until it is taken back, by keyboard', async ({
    page,
  }) => {
    const understood = entry(page, 'bleibt aus').getByRole('button', { name: /^Verstanden/ })
    await understood.focus()
    await page.keyboard.press('Enter')
    await expect(entries(page)).toHaveCount(2)
    await expect(entry(page, 'bleibt aus')).toHaveCount(0)
    // Whoever works through the list with the keyboard is at the next one.
    await expect(
      entries(page)
        .first()
        .getByRole('button', { name: /^Verstanden/ }),
    ).toBeFocused()
    await takeBackByKey(page, 'Verstanden. Der Eintrag kommt wieder')
    await expect(entry(page, 'bleibt aus')).toHaveCount(1)

    await entry(page, 'ausgefallen')
      .getByRole('button', { name: /^Ausblenden/ })
      .click()
    await entry(page, 'bleibt aus')
      .getByRole('button', { name: /^Verstanden/ })
      .click()
    await entry(page, 'hängen an')
      .getByRole('button', { name: /^Verstanden/ })
      .click()
    await expect(page.getByRole('heading', { name: 'Nichts Neues' })).toBeVisible()
    await page.getByRole('button', { name: '3 beiseitegelegte zeigen' }).click()
    const aside = page.getByRole('list', { name: 'Beiseitegelegte Auffälligkeiten' }).getByRole('listitem')
    await expect(aside.filter({ hasText: 'ausgefallen' })).toContainText('ausgeblendet am 30.06.2026')
    await expect(aside.filter({ hasText: 'hängen an' })).toContainText('ruht bis 30.06.2027')
    await page.getByText('English', { exact: true }).click()
    await page.getByRole('button', { name: 'Switch to dark appearance' }).click()
    await expectAccessible(page)
    await page.getByText('Deutsch', { exact: true }).click()
    await aside
      .filter({ hasText: 'bleibt aus' })
      .getByRole('button', { name: /^Zurück auf die Liste/ })
      .click()
    await expect(entries(page)).toHaveCount(1)
    await expect(aside).toHaveCount(2)
    await expect(page.getByText('Der Eintrag steht wieder auf der Liste.')).toBeVisible()
    // The day before, nobody had said anything.
    await goTo(page, '/findings?asOf=2026-06-29')
    await expect(entries(page)).toHaveCount(3)
  })
})

test.describe('with one order', () => {
  test.use({ shop: SHOP_OF_ONE })

  test('there is too little to tell chance from anything else', async ({ page }) => {
    await openScreen(page, 'Auffälligkeiten')
    await expect(page.getByRole('heading', { name: 'Noch zu wenig Daten' })).toBeVisible()
    await expectAccessible(page)
  })
})
