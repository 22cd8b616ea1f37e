import type { Page } from '@playwright/test'
import { complaintsOf, expectAccessible } from '../support/accessibility.ts'
import { expect, test } from '../support/app-test.ts'
import { takeBackByKey } from '../support/sample-shop-page.ts'
import { shopifyOrdersCsv } from '../support/shopify-csv.ts'
import { chooseFiles, csvFile, openScreen } from './example-files.ts'

const anna = { email: 'anna.gross@example.com', name: 'Anna Groß' }
const bernd = { email: 'bernd.lang@example.com', name: 'Bernd Lang', street: 'Ahornallee 3' }
const tea = [{ name: 'Sencha', price: '12.00' }]
const ORDERS = shopifyOrdersCsv([
  { number: '#1', ...anna, day: '2026-02-01', subtotal: '12.00', items: tea },
  { number: '#2', ...anna, day: '2026-05-01', subtotal: '12.00', items: tea, note: 'Gern mehr zu Kannen!' },
  {
    number: '#3',
    ...bernd,
    day: '2026-06-01',
    subtotal: '12.00',
    items: tea,
    note: 'Keine Kannen bitte, aber Porzellan',
  },
])
const ANSWERS = csvFile(
  'antworten.csv',
  [
    ['Zeitstempel', 'E-Mail-Adresse', 'Worüber möchten Sie von uns hören?', 'Sonstiges'],
    ['03.11.2026 09:12:44', 'anna.gross@example.com', 'Grüner Tee, Töpferkurse', ''],
    ['03.11.2026 10:01:02', 'fremd@example.com', 'Grüner Tee', ''],
  ],
  ';',
)

const topics = (page: Page) => page.getByRole('list', { name: 'Ihre Themen' }).getByRole('listitem')
const wishes = (page: Page) => page.getByRole('region', { name: 'Informationswünsche' })

async function addTopic(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Thema anlegen', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Thema anlegen' })
  await dialog.getByRole('textbox', { name: 'Name des Themas' }).fill(name)
  await dialog.getByRole('button', { name: 'Speichern' }).click()
  await expect(dialog).toBeHidden()
  await expect(topics(page).filter({ hasText: name })).toBeVisible()
}

test.use({
  shop: { imported: [{ name: 'orders.csv', buffer: Buffer.from(ORDERS) }] },
  opensAt: '/interests',
  permissions: ['clipboard-read', 'clipboard-write'],
})

test('topics are made, asked for, found in notes and answered, and every step can be undone', async ({
  page,
}) => {
  test.slow()
  const complaints = complaintsOf(page)
  await test.step('topics are made, ordered and removed; one that is about health is pointed at', async () => {
    await expect(page.getByText('Noch keine Themen.')).toBeVisible()
    await addTopic(page, 'Grüner Tee')
    await addTopic(page, 'Kannen')
    await page.getByRole('button', { name: 'Nach oben: Kannen' }).click()
    await expect(topics(page).first()).toContainText('Kannen')
    await page.getByRole('button', { name: 'Entfernen: Kannen' }).click()
    await expect(topics(page)).toHaveCount(1)
    await takeBackByKey(page, '„Kannen“ ist entfernt')
    await expect(topics(page)).toHaveCount(2)
    await page.getByRole('button', { name: 'Thema anlegen', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'Thema anlegen' })
    await dialog.getByRole('textbox', { name: 'Name des Themas' }).fill('kannen')
    await dialog.getByRole('button', { name: 'Speichern' }).click()
    await expect(dialog).toContainText('So heißt schon ein anderes Thema.')
    await dialog.getByRole('textbox', { name: 'Name des Themas' }).fill('Frauengesundheit')
    await expect(dialog.getByRole('note')).toContainText('Art. 9 DSGVO')
    await expectAccessible(page)
    await dialog.getByRole('button', { name: 'Abbrechen' }).click()
  })

  await test.step('the question is a text, a form without anything from elsewhere, and a sheet of slips', async () => {
    await page.getByRole('link', { name: 'Danach fragen' }).click()
    await page.getByRole('button', { name: 'Text kopieren' }).click()
    await expect(page.getByRole('button', { name: 'Kopiert' })).toBeVisible()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('[  ] Grüner Tee\n')
    await page.getByText('Baustein für die Website').click()
    await expect(page.getByText('Geben Sie eine E-Mail-Adresse ein')).toBeVisible()
    await page.getByRole('textbox', { name: 'Ihre Adresse für die Antworten' }).fill('post@example.com')
    await expect(page.getByText('action="mailto:post@example.com')).toBeVisible()
    await page.getByRole('radiogroup', { name: 'Sprache der Frage' }).getByText('English').click()
    await expect(page.getByRole('textbox', { name: 'Frage' })).toHaveValue(
      'What would you like to hear about?',
    )
    await page.getByText('Zettel fürs Paket').click()
    await expectAccessible(page)
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('article')).toHaveCount(4)
    for (const slip of await page.getByRole('article').all()) await expect(slip).toContainText('Grüner Tee')
    await expect(page.getByRole('heading', { name: 'Die Frage an Ihre Kunden' })).toBeHidden()
    await page.emulateMedia({ media: 'screen' })
    await page.getByRole('combobox', { name: 'Shop-System' }).click()
    await page.getByRole('option', { name: 'Etsy, eBay, Amazon' }).click()
    await expect(page.getByText('Hier besser nicht')).toBeVisible()
  })

  await test.step('what notes name is proposed, and only what is accepted counts', async () => {
    await page.getByRole('link', { name: 'Bestellnotizen' }).click()
    await page.getByRole('button', { name: 'Notizen durchsuchen' }).click()
    await expect(page.getByRole('row', { name: /Anna Groß.*Kannen/ })).toContainText(
      'Bestellung #2 vom 01.05.2026',
    )
    await expect(page.getByRole('row')).toHaveCount(2)
    await expectAccessible(page)
    await page.getByRole('button', { name: '1 verwerfen' }).click()
    await expect(page.getByText('In keiner Notiz steht etwas Neues')).toBeVisible()
    await takeBackByKey(page, 'ist verworfen')
    await page.getByRole('button', { name: '1 Vorschlag übernehmen' }).click()
    await expect(page.getByText('1 Angabe ist eingetragen.')).toBeVisible()
    await page.getByRole('link', { name: 'Themen', exact: true }).click()
    await topics(page)
      .filter({ hasText: 'Kannen' })
      .getByRole('link', { name: /1 Kunde hat Interesse angegeben/ })
      .click()
    await expect(page.getByText('Interessiert an „Kannen“ nach eigener Angabe')).toBeVisible()
    await page.getByRole('link', { name: 'Anna Groß' }).click()
    await expect(wishes(page)).toContainText('interessiert, angegeben am 01.05.2026, aus einer Bestellnotiz')
  })

  await test.step('on the card it is entered, denied and taken back', async () => {
    await wishes(page).getByRole('button', { name: 'Nicht mehr interessiert: Kannen' }).click()
    await expect(wishes(page)).toContainText('nicht (mehr) interessiert, angegeben am')
    await takeBackByKey(page, 'als nicht mehr interessiert eingetragen')
    await expect(wishes(page)).toContainText('aus einer Bestellnotiz')
    await wishes(page).getByRole('button', { name: 'Angabe eintragen' }).click()
    const dialog = page.getByRole('dialog', { name: 'Was möchte der Kunde hören?' })
    await dialog.getByRole('textbox', { name: 'Oder in eigenen Worten' }).fill('Tassen aus Steinzeug')
    await expectAccessible(page)
    await dialog.getByRole('button', { name: 'Speichern' }).click()
    await expect(wishes(page)).toContainText('Tassen aus Steinzeug')
    await expectAccessible(page)
  })

  await test.step('it is entered for all of a list', async () => {
    await openScreen(page, '/customers')
    await page.getByRole('button', { name: 'Interessen eintragen' }).click()
    const dialog = page.getByRole('dialog', { name: 'Interessen für 2 Kunden eintragen' })
    await dialog.getByRole('checkbox', { name: 'Grüner Tee' }).check()
    await expectAccessible(page)
    await dialog.getByRole('button', { name: 'Speichern' }).click()
    await takeBackByKey(page, 'für 2 Kunden eingetragen')
    await openScreen(page, '/interests')
    await expect(topics(page).filter({ hasText: 'Grüner Tee' })).toContainText('noch von niemandem genannt')
  })

  await test.step('answers are imported; what is no topic yet is offered and becomes one', async () => {
    await openScreen(page, '/import')
    await chooseFiles(page, 'Dateien auswählen', [ANSWERS])
    await expect(page.getByText('Antworten auf eine Umfrage nach Interessen').first()).toBeVisible()
    await expect(page.getByText('Kein Thema von Ihnen: „Töpferkurse“')).toBeVisible()
    await expect(page.getByText('Kein Kunde von Ihnen').first()).toBeVisible()
    await expectAccessible(page)
    await page.getByText('Kein Thema von Ihnen: „Töpferkurse“').click()
    await page.getByRole('button', { name: 'Als Thema anlegen: Töpferkurse' }).click()
    await expect(page.getByText('Kein Thema von Ihnen')).toHaveCount(0)
    await takeBackByKey(page, '„Töpferkurse“ ist angelegt')
    await page.getByRole('button', { name: 'Importieren', exact: true }).click()
    await expect(page.getByRole('heading', { name: 'Import fertig' })).toBeVisible()
    await openScreen(page, '/interests')
    await expect(topics(page).filter({ hasText: 'Grüner Tee' })).toContainText(
      '1 Kunde hat Interesse angegeben',
    )
    await page.getByRole('button', { name: /berechnet.*Ihre Themen|Ihre Themen.*berechnet/ }).click()
    await expect(page.getByText('je Kunde und Thema die zuletzt gemachte Angabe')).toBeVisible()
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Als Thema anlegen: Töpferkurse' }).click()
    await expect(topics(page).filter({ hasText: 'Töpferkurse' })).toContainText(
      '1 Kunde hat Interesse angegeben',
    )
    await expectAccessible(page)
  })

  await test.step('all of it is accessible in English and dark', async () => {
    await page.getByText('English', { exact: true }).click()
    await page.getByRole('button', { name: 'Switch to dark appearance' }).click()
    await expectAccessible(page)
    for (const part of ['Asking for them', 'Order notes']) {
      await page.getByRole('link', { name: part }).click()
      await expectAccessible(page)
    }
    expect(complaints).toEqual([])
  })
})
