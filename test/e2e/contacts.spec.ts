import type { Page } from '@playwright/test'
import { complaintsOf, expectAccessible } from '../support/accessibility.ts'
import { expect, test } from '../support/app-test.ts'
import { goTo, takeBackByKey } from '../support/sample-shop-page.ts'
import { shopifyOrdersCsv } from '../support/shopify-csv.ts'

const PEOPLE = ['Anna Groß', 'Bernd Lang', 'Clara Weiß']
const ORDERS = shopifyOrdersCsv(
  PEOPLE.flatMap((name, person) =>
    ['2026-02-01', '2026-08-01'].slice(0, person + 1).map((day, index) => ({
      number: `#${person}${index}`,
      name,
      email: `kundin${person}@example.com`,
      street: `Lindenweg ${person + 1}`,
      day,
      ...(person === 1 && index === 0 && { refunded: '5.00', financialStatus: 'partially_refunded' }),
    })),
  ),
)

const panel = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const notices = (page: Page) => page.locator('[data-notification]')

async function openCustomer(page: Page, name: string): Promise<void> {
  await goTo(page, '/customers')
  await page.getByRole('link', { name, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

async function noteContact(page: Page, label: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: /Kontakt .*festhalten/ })
  await dialog.getByRole('textbox', { name: 'Womit' }).fill(label)
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Speichern' }).click()
  await expect(dialog).toBeHidden()
}

test.use({ shop: { imported: [{ name: 'orders.csv', buffer: Buffer.from(ORDERS) }] }, opensAt: '/contacts' })

test('contacts are noted, found and taken back; a complaint rests advertising; referrals show on both sides', async ({
  page,
}) => {
  test.slow()
  const complaints = complaintsOf(page)
  await test.step('an empty log says how contacts come into it', async () => {
    await expect(page.getByRole('heading', { name: 'Noch keine Kontakte' })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Auswertung', exact: true }).click()
    await expect(page.getByRole('heading', { name: 'Noch keine Kontakte' })).toBeVisible()
  })

  await test.step('a contact with all of a list is taken back as one', async () => {
    await goTo(page, '/customers')
    await page.getByRole('button', { name: 'Kontakt festhalten' }).click()
    await noteContact(page, 'Weihnachtskarte')
    await takeBackByKey(page, 'Der Kontakt mit 3 Kunden ist festgehalten.')
    await expect(notices(page)).toHaveCount(0)
    await page.getByRole('button', { name: 'Kontakt festhalten' }).click()
    await noteContact(page, 'Sommerbrief')
  })

  await test.step('on the card it stands with the pause that follows', async () => {
    await openCustomer(page, 'Anna Groß')
    const contacts = panel(page, 'Kontakte')
    await expect(contacts).toContainText('Schon 1 Kontakt in 30 Tagen, Pause bis')
    await contacts.getByRole('button', { name: 'Kontakt festhalten' }).click()
    await noteContact(page, 'Anruf wegen Tee')
    await expect(contacts).toContainText('Schon 2 Kontakte in 30 Tagen, Pause bis')
    await contacts.getByRole('button', { name: /Kontakt „Anruf wegen Tee“ vom .* zurücknehmen/ }).click()
    await takeBackByKey(page, 'Der Kontakt ist zurückgenommen.')
    await expect(contacts).toContainText('Anruf wegen Tee')
  })

  await test.step('the log is filtered, and every entry leads to its customer', async () => {
    await goTo(page, '/contacts')
    await expect(page.getByText('4 Kontakte')).toBeVisible()
    await expect(page.getByLabel('Angesprochene Kunden')).toContainText('Angesprochen in 30 Tagen3 Kunden')
    await expectAccessible(page)
    await page.getByRole('combobox', { name: 'Womit' }).click()
    await page.getByRole('option', { name: 'Anruf wegen Tee' }).click()
    await expect(page.getByText('1 Kontakt', { exact: true })).toBeVisible()
    await page.getByRole('row', { name: /Anruf wegen Tee/ }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Anna Groß' })).toBeVisible()
    await goTo(page, '/contacts?channel=sms')
    await expect(page.getByRole('heading', { name: 'Kein Kontakt passt dazu' })).toBeVisible()
    await page.getByRole('button', { name: 'Alle Kontakte zeigen' }).click()
    await expect(page.getByText('4 Kontakte')).toBeVisible()
  })

  await test.step('the evaluation names who got too much, and leads to its rows', async () => {
    await page.getByRole('link', { name: 'Auswertung', exact: true }).click()
    await expect(panel(page, 'Mehr Werbung als erlaubt')).toContainText('1 Kunde hat öfter Werbung bekommen.')
    await expect(panel(page, 'Kontakte je Monat')).toBeVisible()
    await expect(panel(page, 'Bestellungen nach einem Kontakt')).toContainText('Ein Beweis ist das nicht')
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Als Segment ansehen' }).click()
    await expect(page).toHaveURL(/segments\/preset\/not_contacted/)
  })

  await test.step('a complaint rests advertising until it is settled', async () => {
    await openCustomer(page, 'Bernd Lang')
    await expect(page.getByText('1 von 2')).toBeVisible()
    const cases = panel(page, 'Reklamationen')
    await cases.getByRole('button', { name: 'Reklamation anlegen' }).click()
    const dialog = page.getByRole('dialog', { name: 'Reklamation anlegen' })
    await dialog.getByRole('textbox', { name: 'Worum geht es?' }).fill('Kanne zerbrochen')
    await dialog.getByRole('combobox', { name: 'Bestellung' }).selectOption({ index: 1 })
    await expectAccessible(page)
    await dialog.getByRole('button', { name: 'Speichern' }).click()
    await expect(cases).toContainText('Werbepause: Eine Reklamation ist seit dem')
    await expect(page.getByText('Werbepause: eine Reklamation ist offen').first()).toBeVisible()
    await cases.getByRole('textbox', { name: 'Notiz zu: Kanne zerbrochen' }).fill('Foto kam an')
    await page.keyboard.press('Enter')
    await expect(cases.getByRole('listitem').filter({ hasText: 'Foto kam an' }).last()).toBeVisible()
    await expectAccessible(page)
    await goTo(page, '/contacts?part=cases')
    const open = page.getByRole('list', { name: 'Offene Reklamationen' })
    await expect(open).toContainText('Kanne zerbrochen')
    await expectAccessible(page)
    await open.getByRole('button', { name: 'Erledigt: Kanne zerbrochen' }).click()
    const closing = page.getByRole('dialog', { name: 'Reklamation abschließen' })
    await closing.getByRole('textbox', { name: 'Wie ging es aus?' }).fill('Ersatz geschickt')
    await closing.getByRole('button', { name: 'Speichern' }).click()
    await expect(page.getByText('Keine offene Reklamation.')).toBeVisible()
    await takeBackByKey(page, 'Die Reklamation ist erledigt.')
    await expect(open).toContainText('Foto kam an')
  })

  await test.step('a referral shows on both sides and is undone', async () => {
    await openCustomer(page, 'Anna Groß')
    await panel(page, 'Empfehlungen').getByRole('button', { name: 'Geworben von …' }).click()
    const dialog = page.getByRole('dialog', { name: 'Wer hat Anna Groß geworben?' })
    await dialog.getByRole('combobox', { name: 'Kunde suchen' }).fill('Clara')
    await page.getByRole('option', { name: /Clara Weiß/ }).click()
    await expectAccessible(page)
    await dialog.getByRole('button', { name: 'Speichern' }).click()
    await panel(page, 'Empfehlungen').getByRole('link', { name: 'Geworben von Clara Weiß' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Clara Weiß' })).toBeVisible()
    const referrals = panel(page, 'Empfehlungen')
    await expect(referrals).toContainText('Hat 1 Kunden geworben:')
    await expect(referrals).toContainText('VI ZR 225/17')
    await expectAccessible(page)
    await referrals.getByRole('button', { name: 'Empfehlung entfernen: Anna Groß' }).click()
    await expect(referrals).toContainText('Noch keine Empfehlung festgehalten.')
    await takeBackByKey(page, 'Die Empfehlung ist entfernt.')
    await expect(referrals).toContainText('Hat 1 Kunden geworben:')
  })

  await test.step('the quality of the data leads to the list for checking old addresses', async () => {
    await goTo(page, '/customers?gap=address_stale')
    await page.getByRole('link', { name: 'Anschriften prüfen lassen' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Listen' })).toBeVisible()
    await page.getByRole('button', { name: 'Weiter' }).click()
    await expect(page.getByRole('radio', { name: /^Adressen prüfen/ })).toBeChecked()
  })
  expect(complaints).toEqual([])
})
