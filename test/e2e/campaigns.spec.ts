import type { Page } from '@playwright/test'
import { complaintsOf, expectAccessible } from '../support/accessibility.ts'
import { expect, test } from '../support/app-test.ts'
import { germanNumber, openScreen, takeBackByKey } from '../support/sample-shop-page.ts'

test.use({ shop: 'sample', opensAt: '/campaigns' })

const card = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name, exact: true }) })
const panel = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

test('a template becomes a campaign with a list and a result, and all of it can be taken back', async ({
  page,
}) => {
  test.slow()
  const complaints = complaintsOf(page)
  let people = 0

  await test.step('eight templates stand there with their counts and texts', async () => {
    await expect(panel(page, 'Vorlagen').getByRole('listitem')).toHaveCount(8)
    await expect(page.getByText('Noch keine Aktion.')).toBeVisible()
    const regulars = card(page, 'Beste Kunden').getByRole('link', { name: /^\d+ Kunden: Beste Kunden$/ })
    people = germanNumber(await regulars.textContent())
    expect(people).toBeGreaterThan(20)
    await expect(card(page, 'Beste Kunden')).toContainText(/davon \d+ per E-Mail erlaubt, \d+ per Post/)
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Text ansehen: Reaktivierung' }).click()
    const dialog = page.getByRole('dialog', { name: 'Reaktivierung' })
    await expect(dialog).toContainText('Lange nichts gehört, {Vorname}')
    await dialog.getByText('English', { exact: true }).click()
    await expect(dialog).toContainText('It has been a while, {first name}')
    await expectAccessible(page)
    await page.keyboard.press('Escape')
  })

  await test.step('one of them is made the own', async () => {
    await page.getByRole('link', { name: 'Aktion beginnen: Beste Kunden' }).click()
    await page.getByRole('textbox', { name: 'Name der Aktion' }).fill('Neues im Herbst')
    await page.getByRole('textbox', { name: 'Gutscheincode' }).fill('HERBST5')
    await page.getByRole('textbox', { name: 'Worum es geht' }).fill('Die neue Ernte ist da.')
    const text = page.getByRole('textbox', { name: 'Text der E-Mail' })
    await text.fill('Hallo {Vorname}, zu {letztes Produkt} passt {Gutschein}.')
    await page
      .getByRole('textbox', { name: 'Text für einen öffentlichen Beitrag' })
      .fill('Die Ernte ist da! Mit {Gutschein} sparen alle.')
    // What was typed is never written over by the draft in another language.
    await expect(page.getByRole('radiogroup', { name: 'Sprache des Textes' })).toBeHidden()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Speichern' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Neues im Herbst' })).toBeVisible()
    await expect(panel(page, 'Was Sie sagen')).toContainText('zu {letztes Produkt} passt HERBST5.')
    await expect(panel(page, 'Was Sie sagen')).toContainText(
      /Öffentlicher Beitrag.*Die Ernte ist da! Mit HERBST5 sparen alle\./,
    )
    await expect(page.getByText('Entwurf', { exact: true })).toBeVisible()
    // The letter is still as drafted.
    await expect(panel(page, 'Was Sie sagen')).toContainText('Stellen in eckigen Klammern')
  })

  await test.step('its start keeps whom it is for, and is taken back and made again', async () => {
    await page.getByRole('button', { name: 'Aktion starten' }).click()
    await expect(panel(page, 'Wen Sie ansprechen')).toContainText(`${people} Kunden`)
    await takeBackByKey(page, 'Die Aktion „Neues im Herbst“ ist gestartet.')
    await expect(page.getByText('Entwurf', { exact: true })).toBeVisible()
    await page.getByRole('button', { name: 'Aktion starten' }).click()
    await expect(page.getByText('Läuft', { exact: true })).toBeVisible()
    await expect(panel(page, 'Was daraus wurde')).toContainText('Sobald Sie eine Liste')
    await expectAccessible(page)
  })

  await test.step('a list for it begins with its people, its voucher and the fields of its text', async () => {
    await page.getByRole('link', { name: 'Liste erstellen' }).click()
    await expect(page.getByText('Für die Aktion „Neues im Herbst“')).toBeVisible()
    await expect(page.getByRole('radio', { name: /^Das gewählte Segment/ })).toBeChecked()
    await page.getByRole('button', { name: 'Weiter' }).click()
    await page.getByRole('radio', { name: /^Post/ }).check()
    await page.getByRole('button', { name: 'Weiter' }).click()
    await page.getByRole('button', { name: 'Weiter' }).click()
    await page.getByRole('radio', { name: /^Serienbrief/ }).check()
    await expect(page.getByRole('textbox', { name: 'Gutscheincode' })).toHaveValue('HERBST5')
    await expect(page.getByRole('checkbox', { name: 'Zuletzt gekauftes Produkt' })).toBeChecked()
    await page.getByRole('button', { name: 'Weiter' }).click()
    const letters = page.getByRole('list', { name: 'So liest es sich' }).getByRole('listitem')
    await expect(letters).toHaveCount(3)
    await expect(letters.first()).toContainText(/^\S.*(Guten Tag|Sehr geehrte|Hallo) /)
    await expect(letters.first()).not.toContainText('{')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Weiter' }).click()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Liste speichern' }).click()
    await download
    await page.getByRole('link', { name: 'Zur Aktion' }).click()
  })

  await test.step('the list and the result stand with the campaign, and the numbers open their customers', async () => {
    await expect(panel(page, 'Listen').getByRole('row')).toHaveCount(2)
    const result = panel(page, 'Was daraus wurde')
    await expect(result).toContainText('Ein Beweis ist das nicht')
    await expect(result).toContainText(/bis \d\d\.\d\d\.\d{4}/)
    await expectAccessible(page)
    const contacted = result.getByRole('link', { name: /: Angesprochen$/ })
    const count = germanNumber(await contacted.textContent())
    expect(count).toBeGreaterThan(0)
    expect(count).toBeLessThanOrEqual(people)
    await contacted.click()
    await expect(page.getByText(/Für die Aktion „Neues im Herbst“ angesprochen/)).toBeVisible()
    await expect(page.getByRole('status').filter({ hasText: new RegExp(`^${count} von`) })).toBeVisible()
    await page.goBack()
  })

  await test.step('its sheet is on paper what it says', async () => {
    await page.emulateMedia({ media: 'print' })
    const sheet = page.locator('[aria-hidden="true"]').filter({ hasText: 'Die neue Ernte ist da.' }).last()
    await expect(sheet).toBeVisible()
    await expect(sheet).toContainText('zu {letztes Produkt} passt HERBST5.')
    await expect(sheet).toContainText(/Öffentlicher Beitrag.*Mit HERBST5 sparen alle\./)
    await page.emulateMedia({ media: 'screen' })
    await expect(sheet).toBeHidden()
  })

  await test.step('it is ended, done again with a change, and removed', async () => {
    await page.getByRole('button', { name: 'Beenden' }).click()
    await expect(page.getByText('Beendet', { exact: true })).toBeVisible()
    await page.getByRole('link', { name: 'Wiederholen' }).click()
    await page.getByRole('textbox', { name: 'Name der Aktion' }).fill('Neues im Winter')
    await page.getByRole('button', { name: 'Speichern' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Neues im Winter' })).toBeVisible()
    await expect(panel(page, 'Was Sie sagen')).toContainText('HERBST5')
    await openScreen(page, 'Aktionen')
    await expect(panel(page, 'Frühere Aktionen')).toContainText('Neues im Herbst')
    await page.getByRole('button', { name: 'Entfernen: Neues im Winter' }).click()
    await expect(panel(page, 'Ihre Aktionen')).not.toContainText('Neues im Winter')
    await takeBackByKey(page, 'Die Aktion „Neues im Winter“ ist entfernt.')
    await expect(panel(page, 'Ihre Aktionen')).toContainText('Neues im Winter')
  })
  expect(complaints).toEqual([])
})

test('why a customer stays away is noted on the card, and what is done when is the owner’s own', async ({
  page,
}) => {
  test.slow()
  const complaints = complaintsOf(page)

  await test.step('the four reasons say what helps', async () => {
    await page.getByRole('link', { name: 'Warum jemand wegbleibt' }).click()
    await expect(panel(page, 'Warum kommt jemand nicht wieder?').getByRole('listitem')).toHaveCount(4)
    await expect(page.getByText('Noch bei niemandem vermerkt')).toHaveCount(4)
    await expectAccessible(page)
  })

  await test.step('a reason is noted by keyboard, taken back and noted again', async () => {
    await openScreen(page, 'Kunden')
    await page.getByRole('row').nth(1).getByRole('link').first().click()
    const reason = panel(page, 'Warum dieser Kunde wegbleibt')
    await reason.getByRole('button', { name: 'Grund vermerken' }).focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Warum dieser Kunde wegbleibt' })
    await dialog.getByRole('radio', { name: 'Zu teuer' }).check()
    await dialog.getByRole('textbox', { name: 'Notiz' }).fill('wartet auf Rabatt')
    await expectAccessible(page)
    await dialog.getByRole('button', { name: 'Speichern' }).click()
    await expect(reason).toContainText('Zu teuer')
    await expect(reason).toContainText('wartet auf Rabatt')
    await reason.getByRole('button', { name: 'Vermerk entfernen' }).click()
    await expect(reason).toContainText('Nichts vermerkt.')
    await takeBackByKey(page, 'Der Vermerk ist entfernt.')
    await expect(reason).toContainText('wartet auf Rabatt')
  })

  await test.step('the play card counts it, opens it, and leads to a campaign for them', async () => {
    await openScreen(page, 'Aktionen')
    await page.getByRole('link', { name: 'Warum jemand wegbleibt' }).click()
    await page.getByRole('link', { name: 'Bei 1 Kunden vermerkt' }).click()
    await expect(page.getByRole('status').filter({ hasText: /^1 von/ })).toBeVisible()
    await page.goBack()
    await page.getByRole('link', { name: 'Aktion nur für die Vermerkten: Zu teuer' }).click()
    await expect(page.getByRole('combobox', { name: 'Wen Sie ansprechen' })).toHaveValue(
      /als Grund des Wegbleibens „Zu teuer“ vermerkt/,
    )
    await expect(page.getByRole('link', { name: '1 Kunde: Wen Sie ansprechen' })).toBeVisible()
  })

  await test.step('what is done at a stage is changed, and as suggested again', async () => {
    await openScreen(page, 'Aktionen')
    await page.getByRole('link', { name: 'Was wann zu tun ist' }).click()
    const regulars = card(page, 'Stammkunde')
    await regulars.getByRole('button', { name: 'Ändern: Stammkunde' }).click()
    await regulars.getByRole('textbox').fill('Zum Teeabend einladen')
    await expectAccessible(page)
    await regulars.getByRole('button', { name: 'Speichern' }).click()
    await expect(regulars.getByRole('listitem')).toHaveText(['Zum Teeabend einladen'])
    await regulars.getByRole('button', { name: 'Wieder wie vorgeschlagen' }).click()
    await expect(regulars).toContainText('Neues zuerst zeigen, ohne Rabatt')
    await takeBackByKey(page, 'ist wieder wie vorgeschlagen.')
    await expect(regulars).toContainText('Zum Teeabend einladen')
  })

  await test.step('in English and in the dark', async () => {
    await page.getByText('English', { exact: true }).click()
    await page.getByRole('button', { name: 'Switch to dark appearance' }).click()
    await expect(page.getByRole('heading', { level: 2, name: 'What to do when' })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Campaigns and templates' }).click()
    await expect(card(page, 'Reactivation')).toContainText('before they are lost')
    await expectAccessible(page)
  })
  expect(complaints).toEqual([])
})
