import type { Locator, Page } from '@playwright/test'
import { complaintsOf, expectAccessible } from '../support/accessibility.ts'
import { expect, test } from '../support/app-test.ts'
import { germanNumber, goTo, openScreen, takeBackByKey } from '../support/sample-shop-page.ts'
import { SPIKE_AS_OF, shopWithSpike } from '../support/shop-with-spike.ts'

const VIEWS = ['top', 'all', 'bundles', 'times', 'demand', 'entry', 'basket']

/** Follows a link to a list, reads how many rows it has, and comes back. */
async function rowsBehind(page: Page, link: Locator): Promise<number> {
  await link.click()
  const count = page
    .getByRole('main')
    .getByRole('status')
    .filter({ hasText: /\d.*(von|gefunden)/ })
  await expect(count).toBeVisible()
  const rows = germanNumber(await count.textContent())
  await page.goBack()
  return rows
}

/** The number that a link begins with. */
const numberOf = async (link: Locator) => germanNumber(await link.textContent())

test.describe('with the sample shop', () => {
  test.use({ shop: 'sample' })

  test('every number leads to exactly its rows', async ({ page }) => {
    await openScreen(page, 'Produkte')
    const main = page.getByRole('main')
    await expect(main).toContainText(/Die \d+ stärksten von \d+ Produkten bringen die Hälfte des Umsatzes/)
    const best = page.getByRole('region', { name: 'Renner' }).locator('tbody tr').first()
    const orders = germanNumber(await best.locator('td').nth(2).textContent())
    expect(await rowsBehind(page, best.getByRole('link'))).toBe(orders)
    const slowest = page.getByRole('region', { name: 'Ladenhüter' }).locator('tbody tr').first()
    await slowest.getByRole('link').first().click()
    const tile = (name: string) =>
      page.getByRole('article').filter({ has: page.getByRole('heading', { name, exact: true }) })
    const buyers = await numberOf(tile('Käufer').locator('> div').nth(1))
    expect(await rowsBehind(page, tile('Käufer').getByRole('link'))).toBe(buyers)
    await page.getByRole('link', { name: 'Alle Produkte' }).click()
    await page.getByRole('link', { name: 'Kombinationen' }).click()
    const joint = page.getByRole('link', { name: /^\d+ gemeinsame Bestellung/ }).first()
    expect(await rowsBehind(page, joint)).toBe(await numberOf(joint))
    const targets = page.getByRole('link', { name: /^\d+ Kunden? ha(t|ben) .* aber noch nicht/ }).first()
    expect(await rowsBehind(page, targets)).toBe(await numberOf(targets))
    await page
      .getByRole('button', { name: /^Bundle merken: / })
      .first()
      .click()
    const noted = page.getByRole('region', { name: 'Gemerkte Bundles' })
    await expect(noted).toContainText('Gemerkt am')
    const notedTargets = noted.getByRole('link', { name: /aber noch nicht/ }).first()
    expect(await rowsBehind(page, notedTargets)).toBe(await numberOf(notedTargets))
    await noted.getByRole('button', { name: /^Notiz schreiben: / }).click()
    await page.getByRole('textbox', { name: 'Notiz' }).fill('Im Oktober-Newsletter')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Speichern' }).click()
    await expect(noted).toContainText('Im Oktober-Newsletter')
    await noted.getByRole('button', { name: /^Nicht mehr merken: / }).click()
    await expect(noted).toHaveCount(0)
    await takeBackByKey(page, 'Bundle nicht mehr gemerkt.')
    await expect(noted).toContainText('Im Oktober-Newsletter')
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Wochentage' }).click()
    await page.getByRole('switch', { name: 'Auch zeigen, was Zufall sein kann' }).click()
    const cell = page.getByRole('grid').getByRole('link').first()
    await cell.focus()
    const basis = page.getByRole('tooltip').getByText(/^\d+ von \d+ Bestellungen/)
    const inCell = await numberOf(basis)
    expect(await rowsBehind(page, cell)).toBe(inCell)
    await page.getByRole('link', { name: 'Einstieg' }).click()
    const first = page
      .getByRole('region', { name: /^Womit Kunden beginnen/ })
      .locator('tbody tr')
      .first()
    const began = germanNumber(await first.locator('td').nth(3).textContent())
    expect(await rowsBehind(page, first.getByRole('link'))).toBe(began)
  })

  test('products are searched, chosen by keyboard, and given a category that can be taken back', async ({
    page,
  }) => {
    await goTo(page, '/products?view=all')
    await page.getByRole('searchbox', { name: 'Produkte suchen' }).fill('matcha')
    const count = page.getByRole('status').filter({ hasText: 'Produkt' })
    await expect(count).toHaveText(/^[1-9] Produkte$/)
    const found = germanNumber(await count.textContent())
    const rows = page.getByRole('grid', { name: 'Produkte' }).locator('tbody tr')
    await expect(rows).toHaveCount(found)
    await rows.first().focus()
    await page.keyboard.press('Space')
    await expect(page.getByRole('status').filter({ hasText: '1 ausgewählt' })).toBeVisible()
    await page.getByRole('button', { name: `Alle ${found} auswählen` }).click()
    await page.getByRole('button', { name: 'Warengruppe festlegen' }).click()
    await page.getByRole('combobox', { name: 'Warengruppe' }).fill('Matcha und Zubehör')
    await page.keyboard.press('Enter')
    const notice = page.getByText(`${found} Produkte gehören jetzt zu „Matcha und Zubehör“.`)
    await expect(notice).toBeVisible()
    await expect(rows.first()).toContainText('Matcha und Zubehör')
    await page.getByRole('button', { name: 'Rückgängig' }).click()
    await expect(rows.first()).not.toContainText('Matcha und Zubehör')
    await rows.first().focus()
    await page.keyboard.press('Enter')
    await expect(page.getByText('keine Warengruppe')).toBeVisible()
    await page.getByRole('button', { name: 'Wie wird das berechnet? Wiederkommer' }).click()
    await expect(page.getByRole('dialog')).toContainText('binnen 365 Tagen')
    await page.keyboard.press('Escape')
    const recommended = page.getByRole('region', { name: 'Wem es empfohlen wird' })
    const to = recommended.getByRole('link', { name: /^\d+ Kunden? bekomm(t|en) es empfohlen/ })
    expect(await rowsBehind(page, to)).toBe(await numberOf(to))
    await recommended.getByRole('button', { name: 'Selbst festlegen' }).click()
    await page.getByRole('radio', { name: 'Nicht lieferbar' }).click()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Speichern' }).click()
    await expect(recommended).toContainText('Derzeit wird es niemandem empfohlen.')
    await takeBackByKey(page, 'Angaben zu 1 Produkt gespeichert.')
    await expect(to).toBeVisible()
    await expectAccessible(page)
  })

  test('is accessible in both languages and looks; the calendar of advertising is kept', async ({ page }) => {
    const complaints = complaintsOf(page)
    const visit = async (view: string) => {
      await goTo(page, `/products?view=${view}`)
      await expect(page.locator(`nav a[aria-current][href*="view=${view}"]`)).toBeVisible()
      await expect(page.getByRole('main').locator('section, [role=grid], p').first()).toBeVisible()
      await expectAccessible(page)
    }
    for (const view of VIEWS) await visit(view)
    await goTo(page, '/products?view=demand')
    await page.getByRole('button', { name: 'Werbung eintragen' }).click()
    await page.getByRole('radio', { name: 'Bestimmte Produkte' }).click()
    await page
      .getByRole('combobox', { name: 'Produkte' })
      .or(page.getByPlaceholder('Name eingeben'))
      .fill('Besen')
    await page.getByRole('option', { name: /Matchabesen/ }).click()
    await page.keyboard.press('Escape')
    await page.getByRole('textbox', { name: 'Notiz' }).fill('Frühlings-Newsletter')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Speichern' }).click()
    const line = page.getByRole('row').filter({ hasText: 'Frühlings-Newsletter' })
    await expect(line).toContainText('Matchabesen')
    await line.getByRole('button', { name: /entfernen/ }).click()
    await expect(line).toHaveCount(0)
    await takeBackByKey(page, 'Werbung entfernt.')
    await expect(line).toBeVisible()
    await page.getByText('English', { exact: true }).click()
    await page.getByRole('button', { name: 'Switch to dark appearance' }).click()
    for (const view of VIEWS) await visit(view)
    expect(complaints).toEqual([])
  })
})

test.describe('with sudden demand', () => {
  test.use({ shop: { imported: [{ name: 'orders.csv', buffer: Buffer.from(shopWithSpike()) }] } })

  test('what is put aside among the products is so among the findings', async ({ page }) => {
    await goTo(page, `/products?view=demand&asOf=${SPIKE_AS_OF}`)
    const spikes = page.getByRole('list', { name: 'Wann etwas plötzlich gefragt war' }).getByRole('listitem')
    await expect(spikes).toHaveCount(1)
    await spikes.getByRole('button', { name: /^Verstanden: Fan/ }).click()
    await expect(page.getByText('Alles davon haben Sie schon beiseitegelegt.')).toBeVisible()
    await page.getByRole('button', { name: '1 beiseitegelegte zeigen' }).click()
    const aside = page.getByRole('list', { name: 'Beiseitegelegte Nachfrage' }).getByRole('listitem')
    await expect(aside).toContainText('verstanden am 30.06.2026')
    await expectAccessible(page)
    await goTo(page, `/findings?asOf=${SPIKE_AS_OF}`)
    await page.getByRole('button', { name: /beiseitegelegte zeigen/ }).click()
    await page.getByRole('button', { name: /^Zurück auf die Liste: .*Fan/ }).click()
    await goTo(page, `/products?view=demand&asOf=${SPIKE_AS_OF}`)
    await expect(spikes).toHaveCount(1)
  })
})

test('without orders the screen says what will be there', async ({ page }) => {
  await openScreen(page, 'Produkte')
  await expect(page.getByRole('heading', { name: 'Noch keine Bestellungen' })).toBeVisible()
  await expectAccessible(page)
})
