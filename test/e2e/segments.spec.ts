import type { Page } from '@playwright/test'
import { complaintsOf, expectAccessible } from '../support/accessibility.ts'
import { expect, test } from '../support/app-test.ts'
import { germanNumber, openScreen, takeBackByKey } from '../support/sample-shop-page.ts'

test.use({ shop: 'sample', opensAt: '/segments' })

const result = (page: Page) => page.getByRole('region', { name: 'Wer das gerade ist' })
const counted = (page: Page) => result(page).getByRole('status')
const sentence = (page: Page) => page.getByRole('region', { name: 'Die Regel in einem Satz' })

/** How many the rule on the screen means, once that is known. */
async function people(page: Page): Promise<number> {
  await expect(counted(page)).toHaveAttribute('aria-busy', 'false')
  return germanNumber(await counted(page).textContent())
}

test('a ready-made segment is changed, said in a sentence, kept, and becomes a list', async ({ page }) => {
  test.slow()
  const complaints = complaintsOf(page)
  const regulars = page.getByRole('listitem').filter({ hasText: 'Kunden, die Stammkunden sind.' })
  let all = 0
  let kept = 0

  await test.step('all of them stand there with their counts', async () => {
    await expect(regulars).toContainText(/\d+ Kunden/)
    all = germanNumber((await regulars.getByText(/^\d+ Kunden$/).textContent()) ?? '')
    expect(all).toBeGreaterThan(20)
    // Their threshold is the shop's own.
    await expect(page.getByText(/^Kunden, .* die mindestens [\d,]+\s€ Umsatz gebracht haben\.$/)).toHaveCount(
      2,
    )
    await expectAccessible(page)
  })

  await test.step('one of them is looked at', async () => {
    await page.getByRole('link', { name: 'Ansehen: Stammkunden', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Stammkunden' })).toBeVisible()
    await expect(sentence(page)).toContainText('Kunden, die Stammkunden sind.')
    expect(await people(page)).toBe(all)
    await expect(counted(page)).toContainText(/davon \d+ per E-Mail erlaubt, \d+ per Post, \d+ per Telefon/)
    await expect(result(page).getByRole('list', { name: 'Zum Beispiel' }).getByRole('link')).toHaveCount(5)
    // With one condition there is nothing to join.
    await expect(page.getByRole('radiogroup')).toHaveCount(1)
  })

  await test.step('a row is added, changed and taken back by keyboard alone', async () => {
    await page.getByRole('combobox', { name: 'Bedingung hinzufügen', exact: true }).focus()
    await page.keyboard.type('Zahl der')
    await page.keyboard.press('Enter')
    const row = page.getByRole('group', { name: 'Zahl der Bestellungen' })
    await expect(row.getByRole('combobox')).toBeFocused()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Control+a')
    await page.keyboard.type('6')
    await expect(sentence(page)).toContainText(
      'die Stammkunden sind und die mindestens 6 Bestellungen haben.',
    )
    await expect.poll(() => people(page)).toBeLessThan(all)
    kept = await people(page)
    expect(kept).toBeGreaterThan(0)
    await page.keyboard.press('Control+z')
    await expect(row.getByRole('textbox')).toHaveValue('2')
    await expect(sentence(page)).toContainText('mindestens 2 Bestellungen')
    await page.keyboard.press('Control+y')
    await expect(row.getByRole('textbox')).toHaveValue('6')
    await expect.poll(() => people(page)).toBe(kept)
  })

  await test.step('one condition may do instead of all', async () => {
    await page.getByText('Eine davon genügt').click()
    await expect(sentence(page)).toContainText(
      'die Stammkunden sind oder die mindestens 6 Bestellungen haben.',
    )
    await page.getByRole('button', { name: 'Letzte Änderung zurücknehmen' }).click()
    await expect(sentence(page)).toContainText('die Stammkunden sind und die mindestens 6')
  })

  await test.step('what cannot be is said beside the rows, and what to loosen', async () => {
    await page.getByRole('combobox', { name: 'Bedingung hinzufügen', exact: true }).fill('Letzte Best')
    await page.keyboard.press('Enter')
    await page.getByRole('combobox', { name: 'Letzte Bestellung: wann' }).selectOption('noch nie')
    await expect(sentence(page)).toContainText('und die noch nie bestellt haben.')
    await expect(
      page.getByText('Auf niemanden trifft das zugleich zu mit: „Kunden, die Stammkunden'),
    ).toBeVisible()
    await expect(result(page)).toContainText('Gerade trifft das auf niemanden zu.')
    await expect(result(page)).toContainText('Diese beiden Bedingungen schließen einander aus')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Bedingung entfernen: Letzte Bestellung' }).click()
    await expect.poll(() => people(page)).toBe(kept)
  })

  await test.step('brackets hold what is joined the other way', async () => {
    await page.getByRole('button', { name: 'Bedingungen in Klammern hinzufügen' }).click()
    await page.getByRole('combobox', { name: 'Erste Bedingung in der Klammer' }).fill('Gekaufte Prod')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Noch unvollständig: zählt nicht mit.')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Speichern', exact: true })).toBeDisabled()
    await page.getByRole('combobox', { name: 'Gekaufte Produkte: Auswahl' }).fill('Sencha')
    await page
      .getByRole('option', { name: /Sencha/ })
      .first()
      .click()
    await page.keyboard.press('Escape')
    await page.getByRole('combobox', { name: 'Bedingung in der Klammer hinzufügen' }).fill('Land')
    await page.keyboard.press('Enter')
    await page.getByRole('combobox', { name: 'Land: Auswahl' }).fill('Öster')
    await page.getByRole('option', { name: 'Österreich' }).click()
    await page.keyboard.press('Escape')
    await expect(sentence(page)).toContainText(
      /Bestellungen haben und \(die „Sencha.*“ gekauft haben oder deren Land Österreich ist\)\./,
    )
    await expectAccessible(page)
    for (const name of ['Gekaufte Produkte', 'Land'])
      await page.getByRole('button', { name: `Bedingung entfernen: ${name}` }).click()
    await expect.poll(() => people(page)).toBe(kept)
  })

  await test.step('it is kept under a name, and shown by it in the customer list', async () => {
    await page.getByRole('textbox', { name: 'Name des Segments' }).fill('Treue Seelen')
    await page.getByRole('button', { name: 'Speichern', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Treue Seelen' })).toBeVisible()
    await expect(page.getByText('Gespeichert', { exact: true })).toBeVisible()
    await page.getByRole('textbox', { name: 'Name des Segments' }).fill('Treue Herzen')
    await page.getByRole('button', { name: 'Speichern', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Treue Herzen' })).toBeVisible()
    await takeBackByKey(page, 'Das Segment „Treue Herzen“ ist gespeichert.')
    await expect(page.getByRole('heading', { level: 1, name: 'Treue Seelen' })).toBeVisible()
    await result(page).getByRole('link', { name: 'Kunden ansehen' }).click()
    await expect(page.getByRole('status').filter({ hasText: new RegExp(`^${kept} von`) })).toBeVisible()
    await page.getByRole('button', { name: 'Filter entfernen: Segment „Treue Seelen“' }).click()
    await expect(page).toHaveURL(/customers$|customers\?$/)
    await page.goBack()
  })

  await test.step('the list wizard begins with as many', async () => {
    await openScreen(page, 'Segmente')
    await page.getByRole('link', { name: 'Liste erstellen: Treue Seelen' }).click()
    const chosen = page.getByRole('radio', { name: new RegExp(`Das gewählte Segment ${kept} Kunden`) })
    await expect(chosen).toBeChecked()
    await expect(chosen).toHaveAccessibleDescription('Segment „Treue Seelen“')
  })

  await test.step('it is held fast, and both are removed and brought back', async () => {
    await openScreen(page, 'Segmente')
    await page.getByRole('link', { name: 'Treue Seelen', exact: true }).click()
    await people(page)
    await page.getByRole('button', { name: 'Festhalten' }).click()
    const dialog = page.getByRole('dialog', { name: 'Liste festhalten' })
    await expect(dialog).toContainText(`Festgehalten werden ${kept} Kunden`)
    await expectAccessible(page)
    await dialog.getByRole('textbox', { name: 'Name der Liste' }).fill('Herbstaktion')
    await dialog.getByRole('button', { name: 'Speichern' }).click()
    await expect(dialog).toBeHidden()
    await openScreen(page, 'Segmente')
    const frozen = page.getByRole('region', { name: 'Festgehaltene Listen' })
    await expect(frozen).toContainText(new RegExp(`Herbstaktion.*${kept} Kunden`))
    await page.getByRole('link', { name: 'Ansehen: Herbstaktion' }).click()
    await expect(page.getByText('Festgehaltene Liste „Herbstaktion“')).toBeVisible()
    await expect(page.getByRole('status').filter({ hasText: new RegExp(`^${kept} von`) })).toBeVisible()
    await openScreen(page, 'Segmente')
    await page.getByRole('button', { name: 'Entfernen: Herbstaktion' }).click()
    await expect(frozen).toBeHidden()
    await takeBackByKey(page, 'Die festgehaltene Liste „Herbstaktion“ ist entfernt.')
    await expect(frozen).toContainText('Herbstaktion')
    const own = page.getByRole('region', { name: 'Ihre Segmente' })
    await page.getByRole('button', { name: 'Entfernen: Treue Seelen' }).click()
    await expect(own).not.toContainText('Treue Seelen')
    await takeBackByKey(page, 'Das Segment „Treue Seelen“ ist entfernt.')
    await expect(own).toContainText('mindestens 6 Bestellungen haben.')
  })

  await test.step('in English and in the dark', async () => {
    await page.getByText('English', { exact: true }).click()
    await page.getByRole('button', { name: 'Switch to dark appearance' }).click()
    await page.getByRole('link', { name: 'Treue Seelen', exact: true }).click()
    await expect(page.getByRole('region', { name: 'The rule in one sentence' })).toContainText(
      'Customers who are regulars and who have at least 6 orders.',
    )
    await expectAccessible(page)
  })
  expect(complaints).toEqual([])
})

test.describe('from the customer list', () => {
  test.use({ opensAt: '/customers?minOrders=2&lastOrderTo=2026-06-30' })

  test('a filter becomes a segment, and what is not kept yet is not lost', async ({ page }) => {
    const list = page.getByRole('status').filter({ hasText: /\d von/ })
    const shown = germanNumber(await list.textContent())
    await page.getByRole('link', { name: 'Als Segment speichern' }).click()
    await expect(sentence(page)).toContainText(
      'Kunden, die mindestens 2 Bestellungen haben und deren letzte Bestellung am 30.06.2026 oder früher war.',
    )
    // Who is known behind a relay address only is in the list, and in no segment.
    await expect(counted(page)).toContainText('die sich wiedererkennen lassen')
    const meant = await people(page)
    expect(meant).toBeGreaterThan(0)
    expect(meant).toBeLessThan(shown)
    await expect(page.getByRole('textbox', { name: 'Name des Segments' })).toHaveValue('')
    // Whoever goes on and comes back finds what was not kept yet.
    await result(page).getByRole('link', { name: 'Steckbrief' }).click()
    await expect(page.getByRole('heading', { level: 2, name: /^Segment: Kunden, die/ })).toBeVisible()
    await page.goBack()
    await expect(sentence(page)).toContainText('am 30.06.2026 oder früher')
  })
})
