import type { Page } from '@playwright/test'
import { complaintsOf, expectAccessible } from '../support/accessibility.ts'
import { expect, test } from '../support/app-test.ts'
import { germanNumber, goTo } from '../support/sample-shop-page.ts'

const panel = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const dialog = (page: Page) => page.getByRole('dialog')
const permission = (page: Page) => panel(page, 'Werbung erlaubt?')

/** Opens the first customer of the list that is on the screen. */
async function openFirst(page: Page): Promise<void> {
  await page.getByRole('grid').locator('tbody tr[data-index="0"] a').click()
  await expect(panel(page, 'Bestellungen')).toBeVisible({ timeout: 15_000 })
}

test.use({ shop: 'sample' })

test.describe('who ordered most often', () => {
  test.use({ opensAt: '/customers?sort=orders&direction=desc' })

  test('the card of a customer shows what is known, and what follows from it', async ({ page, hostKind }) => {
    test.slow()
    await openFirst(page)

    await test.step('it prints to one A4 page', async () => {
      await expect(page.getByText('Kundenwert in den nächsten 12 Monaten')).toBeAttached()
      await expect(page.getByText(/^Interessen: .* \(abgeleitet aus/)).toBeAttached()
      // Only headless Chromium makes a PDF for a test.
      if (hostKind === 'electron') return
      const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1')
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
    })

    await test.step('orders have their items and amounts', async () => {
      const order = panel(page, 'Bestellungen').getByRole('article').first()
      const head = order.getByRole('button', { name: /\d{4}\s+\d{1,2}:\d\d Uhr\s+Bestellung #\d+ .*\d/ })
      await head.focus()
      await page.keyboard.press('Enter')
      await expect(head).toHaveAttribute('aria-expanded', 'true')
      await expect(order.getByRole('table', { name: /Einzelheiten zu Bestellung/ })).toBeVisible()
      await expect(order).toContainText('Bezahlt')
      await expect(panel(page, 'Adressen und ihre Herkunft')).toContainText('Rechnung')
      await expectAccessible(page)
    })

    await test.step('rhythm, value and interests lead to those of whom the same is true', async () => {
      const rhythm = panel(page, 'Kaufrhythmus')
      await expect(rhythm).toContainText(/Kommt meist alle \d+ Wochen; letzter Einkauf vor \d+ \p{L}+; /u)
      await expect(rhythm).toContainText(/\d{2}\.\d{2}\.\d{4} bis \d{2}\.\d{2}\.\d{4}/)
      await expect(panel(page, 'Kundenwert')).toContainText(/Bisher.*€.*zwischen .* und .*€/)
      await expect(panel(page, 'Kundenwert')).toContainText('Grob geschätzt')
      await expect(panel(page, 'Interessen')).toContainText(/abgeleitet aus \d+ Käufen/)
      await expect(
        panel(page, 'Interessen').getByRole('list', { name: 'Könnte als Nächstes passen' }),
      ).toBeVisible()
      await rhythm.getByRole('button', { name: 'Wie wird das berechnet? Lebensphase' }).press('Enter')
      const rows = dialog(page).getByRole('link')
      const customers = germanNumber(await rows.textContent())
      await expectAccessible(page)
      await rows.press('Enter')
      const count = page.getByRole('main').getByRole('status').filter({ hasText: ' von ' }).last()
      await expect(count).toHaveText(new RegExp(`^${customers} von `))
    })

    await test.step('refunds stand with a minus', async () => {
      await goTo(page, '/orders?status=partially_refunded')
      const list = page.getByRole('grid', { name: 'Liste der Bestellungen' })
      await list.locator('tbody tr[data-index="0"]').focus()
      await page.keyboard.press('Enter')
      const refunded = panel(page, 'Bestellungen')
        .getByRole('article')
        .filter({ hasText: 'teilweise erstattet' })
      await refunded.first().getByRole('button').click()
      await expect(refunded.first().getByText(/^-\d+,\d\d/)).toBeVisible()
    })

    await test.step('a customer that does not exist is no error', async () => {
      await goTo(page, '/customers/999999')
      await expect(
        page.getByRole('heading', { level: 1, name: 'Diesen Kunden gibt es nicht.' }),
      ).toBeVisible()
      await expectAccessible(page)
    })
  })

  test('notes are kept on the card, and the end of the relationship, until they are taken back', async ({
    page,
  }) => {
    test.slow()
    await openFirst(page)

    await test.step('notes are written by keyboard, removed, and brought back', async () => {
      const notes = panel(page, 'Notizen')
      await notes.getByRole('textbox', { name: 'Neue Notiz' }).fill('Mag Grüntee.\nRuft lieber an.')
      await page.keyboard.press('Control+Enter')
      await expect(notes.getByRole('listitem')).toContainText('Mag Grüntee.')
      await expect(notes.getByRole('textbox')).toHaveValue('')
      await notes.getByRole('button', { name: /^Notiz vom .* entfernen$/ }).click()
      await expect(notes.getByRole('listitem')).toHaveCount(0)
      await page.getByRole('button', { name: 'Rückgängig' }).click()
      await expect(notes.getByRole('listitem')).toContainText('Ruft lieber an.')
    })

    await test.step('the relationship is ended on a day, and that is taken back', async () => {
      const rhythm = panel(page, 'Kaufrhythmus')
      const ended = page.getByRole('alert').filter({ hasText: 'Geschäftsbeziehung beendet am' })
      await page.getByRole('button', { name: 'Markieren' }).click()
      await page.getByRole('menuitem', { name: 'Geschäftsbeziehung beenden' }).click()
      await dialog(page).getByRole('button', { name: 'Beenden', exact: true }).click()
      await expect(ended).toBeVisible()
      await expect(rhythm).toContainText('LebensphaseBeendet')
      await expect(rhythm).toContainText('Kam meist')
      await expect(page.getByText('Könnte als Nächstes passen')).toHaveCount(0)
      await expectAccessible(page)
      await ended.getByRole('button', { name: 'Zurücknehmen' }).click()
      await expect(rhythm).toContainText('Kommt meist')
      await page
        .getByRole('alert')
        .filter({ hasText: 'zurückgenommen' })
        .getByRole('button', { name: 'Rückgängig' })
        .click()
      await expect(ended).toBeVisible()
    })
  })
})

test.describe('who may be written to by post, but not by e-mail', () => {
  test.use({ opensAt: '/customers?postAllowed=yes&emailAllowed=no' })

  test('what the owner states wins over what was imported, and can be taken back', async ({ page }) => {
    test.slow()
    await openFirst(page)

    await test.step('one objection closes all channels, and a slip is taken back', async () => {
      await expect(permission(page)).toContainText(/Post erlaubt/)
      await permission(page).getByRole('button', { name: 'Werbewiderspruch eintragen' }).click()
      await expectAccessible(page)
      await dialog(page)
        .getByRole('textbox', { name: 'Nachweis in Ihren Worten (freiwillig)' })
        .fill('E-Mail vom 3. März')
      await dialog(page).getByRole('button', { name: 'Widerspruch eintragen' }).click()
      await expect(permission(page).getByText('hat Werbung widersprochen')).toHaveCount(4)
      await expect(permission(page)).not.toContainText(/Post erlaubt/)
      await page.getByRole('button', { name: 'Rückgängig' }).click()
      await expect(permission(page)).toContainText(/Post erlaubt/)
      await permission(page)
        .getByRole('button', { name: /Verlauf/ })
        .click()
      await expect(permission(page)).toContainText('als Irrtum gekennzeichnet')
    })

    await test.step('a recorded consent opens the channel, with its proof', async () => {
      await permission(page).getByRole('button', { name: 'Einwilligung eintragen' }).click()
      const save = dialog(page).getByRole('button', { name: 'Speichern' })
      await expect(save).toBeDisabled()
      await dialog(page)
        .getByRole('textbox', { name: 'Wortlaut der Einwilligung' })
        .fill('Ja, gern den Rundbrief.')
      await expect(save).toBeDisabled()
      await page.getByRole('combobox', { name: 'Wie hat die Person zugestimmt?' }).click()
      await page.getByRole('option', { name: /Bestätigungs-Mail/ }).click()
      await expectAccessible(page)
      await save.click()
      await expect(permission(page)).toContainText(/E-Mail erlaubt/)
      await expect(permission(page)).toContainText('Einwilligung liegt vor')
    })

    await test.step('other values stay apart from the imported ones', async () => {
      const before = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
      await page.getByRole('button', { name: 'Angaben ändern' }).click()
      const lastName = dialog(page).getByRole('textbox', { name: 'Nachname' })
      const imported = await lastName.inputValue()
      await lastName.fill('Zwölfender')
      await expect(dialog(page)).toContainText(`Importiert: ${imported}`)
      await expectAccessible(page)
      await dialog(page).getByRole('button', { name: 'Speichern' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Zwölfender')
      await expect(panel(page, 'Adresse und Kontakt')).toContainText('von Ihnen geändert')
      await page.getByRole('button', { name: 'Angaben ändern' }).click()
      await dialog(page).getByRole('button', { name: 'Zurücksetzen: Nachname wie importiert' }).click()
      await dialog(page).getByRole('button', { name: 'Speichern' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(before)
      await expect(panel(page, 'Adresse und Kontakt')).not.toContainText('von Ihnen geändert')
    })
  })
})

test.describe('in English and dark', () => {
  test.use({ opensAt: '/customers' })

  test('is accessible, without complaints', async ({ page }) => {
    const complaints = complaintsOf(page)
    await page.getByText('English', { exact: true }).click()
    await page.getByRole('button', { name: 'Switch to dark appearance' }).click()
    await page.getByRole('grid', { name: 'List of customers' }).locator('tbody tr[data-index="0"] a').click()
    await expect(panel(page, 'Orders')).toBeVisible({ timeout: 15_000 })
    await expectAccessible(page)
    expect(complaints).toEqual([])
  })
})
