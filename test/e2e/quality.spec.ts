import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import { expect, test } from '../support/app-test.ts'
import { germanNumber, goTo, openScreen } from '../support/sample-shop-page.ts'
import { shopifyOrders } from './example-files.ts'

const point = (page: Page, name: string) => page.getByRole('region', { name })
const gap = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name })
const percent = async (page: Page, name: string) =>
  germanNumber(await point(page, name).locator('strong').first().textContent())

test.describe('with the sample shop', () => {
  test.use({ shop: 'sample' })

  test('every point has its score, its meaning and its gaps, which have lists of their own', async ({
    page,
  }) => {
    await test.step('every point has its score, its meaning and its gaps', async () => {
      await openScreen(page, 'Datenqualität')
      for (const name of [
        'Adressen',
        'Bestelldaten',
        'Produktinteressen',
        'Informationswünsche',
        'Wichtige Termine',
      ])
        await expect(point(page, name)).toContainText('vollständig')
      await expect(page.getByText(/zählen hier nicht mit/)).toBeVisible()
      await expect(point(page, 'Produktinteressen')).toContainText('Gekaufte Artikel nicht bekannt')
      await point(page, 'Adressen')
        .getByRole('button', { name: /Wie wird das gerechnet/ })
        .click()
      await expect(page.getByRole('dialog', { name: 'Adressen' })).toContainText('vorhandene Angaben')
      await page.keyboard.press('Escape')
      await expectAccessible(page)
    })

    await test.step('the five points speak English', async () => {
      await page.getByText('English', { exact: true }).click()
      await expect(point(page, 'Information wishes')).toContainText('complete')
      await expect(page.getByRole('link', { name: /^No birthday: show \d+ customers/ })).toBeVisible()
      await page.getByText('Deutsch', { exact: true }).click()
    })

    await test.step('orders that lack something have a list of their own', async () => {
      const link = gap(page, 'Ohne Käufer').getByRole('link', { name: /ansehen/ })
      const count = germanNumber(await link.textContent())
      await link.click()
      await expect(page.getByText(`${count} Bestellungen gefunden`)).toBeVisible()
      await expect(page.getByRole('region', { name: 'Lücke schließen' })).toContainText('Kundendaten')
      await page.getByRole('button', { name: 'Auch Bestellungen ohne diese Lücke zeigen' }).click()
      await expect(page.getByText(`${count} Bestellungen gefunden`)).toBeHidden()
    })
  })
})

const TWO_CUSTOMERS = shopifyOrders([
  { number: '#1001', email: 'anna.gross@example.com', name: 'Anna Groß', day: '2026-10-04' },
  { number: '#1002', email: 'bernd.lang@example.com', name: 'Bernd Lang', day: '2024-03-04' },
])

test.describe('with two customers', () => {
  test.use({ shop: { imported: [TWO_CUSTOMERS] }, opensAt: '/quality' })

  test('gaps lead to exactly their customers, and are closed there', async ({ page }) => {
    test.slow()
    await expect(point(page, 'Produktinteressen')).toContainText('Hier fehlt nichts.')
    await test.step('an address is confirmed with one click, and the click can be taken back', async () => {
      await gap(page, 'seit über 12 Monaten nicht bestätigt')
        .getByRole('link', { name: /ansehen/ })
        .click()
      await expect(page.getByRole('columnheader', { name: 'Adresse bestätigt' })).toBeVisible()
      await expect(page.getByRole('row', { name: /Bernd Lang/ })).toContainText('04.03.2024')
      await page.getByRole('link', { name: 'Bernd Lang' }).click()
      const details = page.getByRole('region', { name: 'Adresse und Kontakt' })
      await expect(details).toContainText('durch eine Bestellung am 04.03.2024')
      await expect(details).toContainText('seit über 12 Monaten nicht bestätigt')
      await expectAccessible(page)
      await details.getByRole('button', { name: 'Adresse stimmt' }).click()
      await expect(details).toContainText('Von Ihnen bestätigt am')
      await expect(details.getByRole('button', { name: 'Adresse stimmt' })).toBeHidden()
      await page.getByRole('button', { name: 'Rückgängig' }).click()
      await expect(details).toContainText('durch eine Bestellung am 04.03.2024')

      await details.getByRole('button', { name: 'Post kam zurück' }).click()
      await expect(details).toContainText('Bitte nach der neuen Anschrift fragen')
      await expect(page.getByRole('region', { name: 'Werbung erlaubt?' })).toContainText('Post kam zurück')
      await expectAccessible(page)
      await details.getByRole('button', { name: 'Adresse stimmt' }).click()
      await expect(details).toContainText('Von Ihnen bestätigt am')
    })

    await test.step('the repair moves the score at once', async () => {
      await openScreen(page, 'Datenqualität')
      // Without the notices of before, which would lie above what is to be clicked.
      await page.reload()
      await expect(gap(page, 'Ohne Geburtstag')).toContainText('2 Kunden')
      const before = await percent(page, 'Wichtige Termine')
      await gap(page, 'Ohne Geburtstag')
        .getByRole('link', { name: /2 Kunden ansehen/ })
        .click()
      await expect(page.getByRole('region', { name: 'Lücke schließen' })).toContainText('Geburtstag')
      await expect(page.getByText('Lücke: Ohne Geburtstag')).toBeVisible()
      await expectAccessible(page)
      await page.getByRole('link', { name: 'Anna Groß' }).click()
      await expect(page.getByRole('region', { name: 'Was noch fehlt' })).toContainText('Ohne Geburtstag')
      await page.getByRole('button', { name: 'Angaben ergänzen' }).click()
      const birthday = page.getByRole('textbox', { name: 'Geburtstag' })
      await birthday.fill('31.2.')
      await expect(page.getByText('Bitte ein Datum wie')).toBeVisible()
      await birthday.fill('24.12.')
      await page.getByRole('button', { name: 'Speichern' }).click()
      await expect(page.getByRole('region', { name: 'Adresse und Kontakt' })).toContainText('24.12.')
      await page.getByRole('button', { name: 'Zur Kundenliste' }).click()
      await expect(page.getByText('1 von 2 Kunden')).toBeVisible()
      await page.getByRole('link', { name: 'Zur Datenqualität' }).click()
      await expect(gap(page, 'Ohne Geburtstag')).toContainText('1 Kunde')
      await expect.poll(() => percent(page, 'Wichtige Termine')).toBeGreaterThan(before)
    })
  })
})

test('without data the screen says so and leads to the import', async ({ page }) => {
  await goTo(page, '#/quality')
  await expect(page.getByRole('heading', { name: 'Noch keine Kundendaten' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('main').getByRole('link', { name: 'Zum Import' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Importieren' })).toBeVisible()
})
