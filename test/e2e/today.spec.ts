import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { addDays } from '../../shared/calendar.ts'
import { answerBy } from '../../shared/model/reminder.ts'
import { complaintsOf, expectAccessible } from '../support/accessibility.ts'
import { expect, test } from '../support/app-test.ts'
import { goTo, takeBackByKey } from '../support/sample-shop-page.ts'
import { SHOP_OF_TODAY, TODAY } from './shop-of-today.ts'

const pile = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const people = (page: Page, pileName: string) =>
  pile(page, pileName)
    .getByRole('list', { name: 'Die ersten der Gruppe „Jubiläum des ersten Einkaufs“' })
    .getByRole('listitem')

/** A day as one types it in German. */
const germanDay = (day: string) => day.split('-').toReversed().join('.')

/** The text of a file that is saved by pressing something. */
async function savedBy(page: Page, press: () => Promise<void>): Promise<string> {
  const saving = page.waitForEvent('download')
  await press()
  return readFile(await (await saving).path(), 'utf8')
}

test.describe('with something due', () => {
  test.use({ shop: SHOP_OF_TODAY, opensAt: '/today' })

  test('each is done, skipped or put off by keyboard, for one, some or all, and all of it can be taken back', async ({
    page,
  }) => {
    test.slow()
    const complaints = complaintsOf(page)
    const todo = page.getByRole('navigation').getByRole('link', { name: /^Heute/ })

    await test.step('who is due, why now, and who may be contacted how', async () => {
      await expect(todo).toContainText('3 zu erledigen')
      await expect(pile(page, 'Überfällig')).toContainText('3 Kunden, davon 3 per Post erlaubt')
      await expect(pile(page, 'Heute und diese Woche')).toContainText('5 Kunden, davon 5 per Post erlaubt')
      await expect(pile(page, 'Demnächst')).toContainText('Danach ist 30 Tage lang nichts fällig.')
      const first = people(page, 'Überfällig').first()
      await expect(first).toContainText('war der erste Einkauf 1 Jahr her.')
      await expect(first).toContainText('noch kein Kontakt')
      await expect(first).toContainText('Erlaubt: Post')
      await expectAccessible(page)
    })

    await test.step('J goes to a person, E is done, the next one has the focus, Ctrl Z takes back', async () => {
      const before = await people(page, 'Überfällig').allInnerTexts()
      await page.keyboard.press('j')
      await expect(people(page, 'Überfällig').first()).toBeFocused()
      await page.keyboard.press('e')
      await expect(people(page, 'Überfällig')).toHaveCount(2)
      await expect(people(page, 'Überfällig').first()).toBeFocused()
      await expect(todo).toContainText('2 zu erledigen')
      await takeBackByKey(page, '1 Erinnerung erledigt.')
      await expect(people(page, 'Überfällig')).toHaveText(before, { useInnerText: true })
    })

    await test.step('S asks until when, and the person is due this week then', async () => {
      await people(page, 'Überfällig').nth(1).focus()
      await page.keyboard.press('s')
      const tomorrow = page.getByRole('menuitem', { name: /^Morgen/ })
      await expect(tomorrow).toBeVisible()
      await expectAccessible(page)
      await tomorrow.press('Enter')
      await expect(people(page, 'Überfällig')).toHaveCount(2)
      await expect(pile(page, 'Heute und diese Woche')).toContainText('6 Kunden')
      await expect(people(page, 'Überfällig').nth(1)).toBeFocused()
      await takeBackByKey(page, '1 Erinnerung kommt am')
      await expect(people(page, 'Überfällig')).toHaveCount(3)
    })

    await test.step('a whole group is skipped at once', async () => {
      await pile(page, 'Überfällig')
        .getByRole('button', { name: /^Mehr für „Jubiläum/ })
        .click()
      await page.getByRole('menuitem', { name: 'Alle überspringen' }).click()
      await expect(pile(page, 'Überfällig')).toContainText('Nichts ist liegen geblieben.')
      await takeBackByKey(page, '3 Erinnerungen übersprungen.')
      await expect(people(page, 'Überfällig')).toHaveCount(3)
    })

    await test.step('two of a group get a card, which holds up everything else of them', async () => {
      await page.getByRole('link', { name: /^Alle 5 ansehen/ }).click()
      const all = page.getByRole('list', { name: /^Kunden der Gruppe/ }).getByRole('listitem')
      await expect(all).toHaveCount(5)
      await all.nth(0).getByRole('checkbox').check()
      await all.nth(2).getByRole('checkbox').check()
      await expect(page.getByText('2 ausgewählt')).toBeVisible()
      await expectAccessible(page)
      await page.getByRole('button', { name: 'Kontakt festhalten', exact: true }).click()
      const dialog = page.getByRole('dialog')
      await expect(dialog.getByLabel('Was war es?')).toHaveValue('Jubiläum des ersten Einkaufs')
      await dialog.getByRole('button', { name: 'Speichern' }).click()
      await expect(all).toHaveCount(3)
      await takeBackByKey(page, 'Kontakt mit 2 Kunden festgehalten.')
      await expect(all).toHaveCount(5)
    })

    const textFor = async (name: string) => {
      await page.getByRole('button', { name: `Mehr zu ${name}` }).click()
      await page.getByRole('menuitem', { name: `Textvorschlag für ${name}` }).click()
      return page.getByRole('dialog')
    }
    const due = page.getByRole('list', { name: /^Kunden der Gruppe/ }).getByRole('listitem')

    await test.step('a text for one person, without a way to send it where that is not allowed', async () => {
      const dialog = await textFor('Anna Ahrens')
      await expect(dialog.getByLabel('Text', { exact: true })).toHaveValue(/^Hallo Anna,\n\nvor einiger Zeit/)
      await expect(
        dialog.getByText(/^Eine E-Mail ist hier nicht erlaubt.* lassen Sie den Betreff weg/),
      ).toBeVisible()
      await expect(dialog.getByRole('link', { name: 'Im E-Mail-Programm öffnen' })).toHaveCount(0)
      await dialog.getByText('English', { exact: true }).click()
      await expect(dialog.getByLabel('Text', { exact: true })).toHaveValue(/^Hello Anna,/)
    })

    await test.step('once it is copied, one click notes the contact and is done; both are taken back', async () => {
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('button', { name: 'Text kopieren' }).click()
      await expect(dialog.getByText('Haben Sie es verschickt?')).toBeVisible()
      await expect(dialog.getByRole('combobox', { name: 'Auf welchem Weg' })).toHaveValue('Post')
      await expectAccessible(page)
      await dialog.getByRole('button', { name: 'Als Kontakt festhalten und erledigen' }).click()
      await expect(dialog).toHaveCount(0)
      await expect(due).toHaveCount(4)
      await takeBackByKey(page, 'Kontakt mit 1 Kunden festgehalten.')
      await expect(due).toHaveCount(5)
    })

    await test.step('whoever is in the pause is written to only with a reason, which the contact keeps', async () => {
      await goTo(page, '#/customers?query=Berta')
      await page.getByRole('link', { name: 'Berta Brandt' }).click()
      const contacts = page.getByRole('region', { name: 'Kontakte', exact: true })
      await contacts.getByRole('button', { name: 'Kontakt festhalten' }).click()
      await page.getByRole('dialog').getByLabel('Womit').fill('Anruf')
      await page.getByRole('dialog').getByRole('button', { name: 'Speichern' }).click()
      await expect(contacts).toContainText('Anruf')
      const step = page.getByRole('region', { name: 'Nächster Schritt' })
      await expect(step).toContainText(/In der Kontaktpause bis .* Danach: Zum Jubiläum Danke sagen\./)
      await goTo(page, '#/today/coming/anniversary')
      const dialog = await textFor('Berta Brandt')
      await expect(dialog.getByText(/^Pause bis \d\d\.\d\d\.\d{4}$/)).toBeVisible()
      await expect(dialog.getByText(/^Schon 1 Kontakt in 30 Tagen\./)).toBeVisible()
      await expect(dialog.getByRole('button', { name: 'Text kopieren' })).toHaveCount(0)
      await expectAccessible(page)
      await dialog.getByLabel('Warum es nicht warten kann').fill('Sie hat danach gefragt')
      await dialog.getByRole('button', { name: 'Trotzdem schreiben' }).click()
      await dialog.getByRole('button', { name: 'Text kopieren' }).click()
      await dialog.getByRole('button', { name: 'Als Kontakt festhalten und erledigen' }).click()
      await expect(page.getByText('Hier ist alles erledigt')).toBeVisible()
      await goTo(page, '#/contacts?overLimits=yes')
      await expect(page.getByText('trotz Pause: Sie hat danach gefragt')).toBeVisible()
    })

    await test.step('the rule says how many were contacted through it, and leads to these contacts', async () => {
      await goTo(page, '#/today/rules')
      const rule = page.getByRole('listitem').filter({ hasText: 'Jubiläum des ersten Einkaufs' })
      await expect(rule).toContainText(
        '1 Kunde in 12 Monaten angesprochen, bei allen laufen die 30 Tage danach noch.',
      )
      await rule.getByRole('link', { name: '1 Kunde in 12 Monaten angesprochen' }).click()
      await expect(page.getByText('1 Kontakt', { exact: true })).toBeVisible()
      await expect(page.getByRole('row', { name: /Berta Brandt/ })).toBeVisible()
    })

    await test.step('the card says the next step, which goes to the address that may be written to', async () => {
      await goTo(page, '#/customers?query=Carl')
      await page.getByRole('link', { name: 'Carl Claasen' }).click()
      const step = page.getByRole('region', { name: 'Nächster Schritt' })
      await expect(step).toContainText(/Zum Jubiläum Danke sagen.*1 Jahr her\. Erlaubt: Post\./)
      await page.getByRole('button', { name: 'Einwilligung eintragen' }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel('Wortlaut der Einwilligung').fill('Ja, ich möchte Post bekommen.')
      await dialog.getByRole('combobox', { name: 'Wie hat die Person zugestimmt?' }).click()
      await page.getByRole('option', { name: 'Schriftlich' }).click()
      await dialog.getByRole('button', { name: 'Speichern' }).click()
      await expect(step).toContainText('Erlaubt: Post und E-Mail.')
      await step.getByRole('button', { name: 'Text vorbereiten' }).click()
      await expect(dialog.getByText(/mit diesem Text an carl\.claasen@example\.com\./)).toBeVisible()
      await expect(dialog.getByRole('link', { name: 'Im E-Mail-Programm öffnen' })).toHaveAttribute(
        'href',
        /^mailto:carl\.claasen%40example\.com\?subject=/,
      )
      await page.keyboard.press('Escape')
    })

    await test.step('the next step is skipped, and that is taken back', async () => {
      const step = page.getByRole('region', { name: 'Nächster Schritt' })
      await expectAccessible(page)
      await step.getByRole('button', { name: 'Überspringen' }).click()
      await expect(step).toContainText('Gerade ist nichts zu tun.')
      await takeBackByKey(page, '1 Erinnerung übersprungen.')
      await expect(step).toContainText('Zum Jubiläum Danke sagen')
    })
    expect(complaints).toEqual([])
  })

  test('a group is a list, a filter of the customers and an entry of a calendar', async ({ page }) => {
    await test.step('four clicks from here the list is saved', async () => {
      await pile(page, 'Überfällig')
        .getByRole('button', { name: /^Liste erstellen/ })
        .click()
      const letters = page.getByRole('menuitem', { name: /^Serienbrief/ })
      await expect(letters).toBeVisible()
      await expectAccessible(page)
      await letters.click()
      await expect(page.getByRole('heading', { name: 'So wird die Datei aussehen' })).toBeVisible()
      await page.getByRole('button', { name: 'Weiter' }).click()
      const text = await savedBy(page, () => page.getByRole('button', { name: 'Liste speichern' }).click())
      expect(text.trim().split('\n')).toHaveLength(4)
      expect(text).toContain('Frieda')
      await expect(page.getByText('3 Empfänger', { exact: false }).first()).toBeVisible()
    })

    await test.step('who is on the list is done and was contacted, until both are taken back', async () => {
      await goTo(page, '#/today')
      await expect(pile(page, 'Überfällig')).toContainText('Nichts ist liegen geblieben.')
      await takeBackByKey(page, '3 Kontakte sind festgehalten. 3 Erinnerungen erledigt.')
      await expect(pile(page, 'Überfällig')).toContainText('3 Kunden, davon')
      await expect(page.getByText('Kontaktpause')).toHaveCount(0)
    })

    await test.step('the others stand in the customer list, until the condition is taken away', async () => {
      await pile(page, 'Heute und diese Woche')
        .getByRole('button', { name: /^Mehr für/ })
        .first()
        .click()
      await page.getByRole('menuitem', { name: 'In der Kundenliste ansehen' }).click()
      await expect(page.getByText('5 von 8 Kunden')).toBeVisible()
      await page.getByRole('button', { name: /Jubiläum des ersten Einkaufs \(diese Woche\)/ }).click()
      await expect(page.getByText('8 von 8 Kunden')).toBeVisible()
    })

    await test.step('the menu of a group leads to its rule', async () => {
      await goTo(page, '#/today')
      await pile(page, 'Heute und diese Woche')
        .getByRole('button', { name: 'Mehr für „Jubiläum des ersten Einkaufs“' })
        .click()
      await page.getByRole('menuitem', { name: 'Regel ansehen' }).click()
      const rule = page.getByRole('dialog', { name: /Jubiläum des ersten Einkaufs/ })
      await expect(rule).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(rule).toBeHidden()
      await expect(page).toHaveURL(/#\/today\/rules$/)
    })

    await test.step('the calendar names nobody unless that is wanted', async () => {
      await goTo(page, '#/today')
      const save = async (withNames: boolean) => {
        await page.getByRole('button', { name: 'Kalender' }).click()
        const dialog = page.getByRole('dialog')
        if (withNames) await dialog.getByLabel('mit Namen').check()
        return savedBy(page, () => dialog.getByRole('button', { name: 'Speichern' }).click())
      }
      const plain = await save(false)
      expect(plain).toContain('SUMMARY:Jubiläum des ersten Einkaufs: 5 Kunden')
      expect(plain).not.toContain('Anna')
      // Long lines are folded (RFC 5545, 3.1).
      expect((await save(true)).replaceAll('\r\n ', '')).toContain('Anna Ahrens')
    })

    await test.step('a pile is one list, by keyboard too, and Escape leads back to its button', async () => {
      const forAll = pile(page, 'Heute und diese Woche').getByRole('button', {
        name: 'Liste für alle: Heute und diese Woche',
      })
      await forAll.press('Enter')
      const menu = page.getByRole('menu')
      await expect(menu.getByText('Für Briefe und Etiketten (5)')).toBeVisible()
      await expectAccessible(page)
      await page.keyboard.press('Escape')
      await expect(forAll).toBeFocused()
      await forAll.press('Enter')
      await menu.getByRole('menuitem', { name: 'Serienbrief' }).press('Enter')
      await expect(page.getByText('5 Zeilen, je eine pro Empfänger')).toBeVisible()
      await page.getByRole('button', { name: 'Weiter' }).click()
      const text = await savedBy(page, () => page.getByRole('button', { name: 'Liste speichern' }).click())
      expect(text.trim().split('\n')).toHaveLength(6)
      await goTo(page, '#/today')
      await expect(pile(page, 'Heute und diese Woche')).toContainText(
        'In den nächsten sieben Tagen ist nichts fällig.',
      )
    })
  })

  test('rules are switched, changed and duplicated, and what one notes by hand comes up', async ({
    page,
  }) => {
    await goTo(page, '#/today/rules')
    // While one menu opens, another one may still be closing.
    const menu = (name: string) => page.getByRole('menu', { name })
    const rule = (name: string) => page.getByRole('listitem').filter({ hasText: name })

    await test.step('a rule that is off reminds of nothing', async () => {
      const on = page.getByRole('switch', { name: 'Eingeschaltet: Jubiläum des ersten Einkaufs' })
      await on.press(' ')
      await expect(on).not.toBeChecked()
      await expect(
        page.getByRole('navigation').getByRole('link', { name: 'Heute', exact: true }),
      ).toBeVisible()
      await takeBackByKey(page, '„Jubiläum des ersten Einkaufs“ ist ausgeschaltet.')
      await expect(on).toBeChecked()
      await expectAccessible(page)
    })

    await test.step('it is changed, and reset to how it came', async () => {
      await page.getByRole('button', { name: 'Regel „Jubiläum des ersten Einkaufs“ ändern' }).click()
      const dialog = page.getByRole('dialog')
      const years = dialog.getByLabel('Nach so vielen Jahren')
      await years.fill('1, zwei')
      await expect(dialog.getByRole('button', { name: 'Speichern' })).toBeDisabled()
      await years.fill('3')
      await expectAccessible(page)
      await dialog.getByRole('button', { name: 'Speichern' }).click()
      await expect(rule('Jubiläum des ersten Einkaufs')).toContainText('nach 3 Jahren')
      await page.getByRole('button', { name: 'Mehr zur Regel „Jubiläum des ersten Einkaufs“' }).click()
      await menu('Mehr zur Regel „Jubiläum des ersten Einkaufs“')
        .getByRole('menuitem', { name: 'Zurücksetzen' })
        .click()
      await expect(rule('Jubiläum des ersten Einkaufs')).toContainText('nach 1, 2, 5 und 10 Jahren')
    })

    await test.step('a duplicate is the owner’s own, and can be removed', async () => {
      await page.getByRole('button', { name: 'Mehr zur Regel „Geburtstag“' }).click()
      await menu('Mehr zur Regel „Geburtstag“').getByRole('menuitem', { name: 'Duplizieren' }).click()
      const own = page.getByRole('list', { name: 'Eigene Regeln' }).getByRole('listitem')
      await expect(own).toContainText('Geburtstag (Kopie)')
      await own.getByRole('button', { name: /^Mehr zur Regel/ }).click()
      await menu('Mehr zur Regel „Geburtstag (Kopie)“').getByRole('menuitem', { name: 'Entfernen' }).click()
      await expect(own).toHaveCount(0)
      await takeBackByKey(page, '„Geburtstag (Kopie)“ ist entfernt.')
      await expect(own).toHaveCount(1)
    })

    await test.step('whom a rule leaves out stands with it, and is taken in again where that is read', async () => {
      await goTo(page, '#/today/week/anniversary')
      await page.getByRole('button', { name: 'Mehr zu Carl Claasen' }).click()
      await page.getByRole('menuitem', { name: 'Nie bei diesem Kunden' }).click()
      await expect(page.getByRole('listitem').filter({ hasText: 'Carl Claasen' })).toHaveCount(0)
      await goTo(page, '#/today/rules')
      const open = page.getByRole('button', {
        name: '1 Kunde ausgenommen von „Jubiläum des ersten Einkaufs“: ansehen',
      })
      await open.press('Enter')
      const dialog = page.getByRole('dialog', { name: 'Ausgenommen von „Jubiläum des ersten Einkaufs“' })
      await expect(dialog.getByRole('listitem')).toContainText(/Carl Claasen\s*ausgenommen seit/)
      await expectAccessible(page)
      await page.keyboard.press('Escape')
      await expect(open).toBeFocused()
      await open.press('Enter')
      const back = dialog.getByRole('button', { name: 'Wieder erinnern: Carl Claasen' })
      await back.press('Enter')
      await expect(dialog.getByText('Niemand ist mehr ausgenommen.')).toBeFocused()
      await page.keyboard.press('Escape')
      await expect(open).toHaveCount(0)
      // What opened the dialog is gone: the keyboard goes on at its rule.
      await expect(rule('Jubiläum des ersten Einkaufs').locator(':focus')).toHaveCount(1)
      await takeBackByKey(page, 'An Carl Claasen werden Sie wieder erinnert.')
      await open.press('Enter')
      await back.press('Enter')
      await expect(dialog.getByText('Niemand ist mehr ausgenommen.')).toBeVisible()
      await page.keyboard.press('Escape')
      await goTo(page, '#/today/week/anniversary')
      await expect(page.getByRole('listitem').filter({ hasText: 'Carl Claasen' })).toHaveCount(1)
    })

    await test.step('how often addresses are checked is the owner’s, and taken back', async () => {
      await goTo(page, '#/today/rules')
      const round = page.getByRole('region', { name: 'Adressen prüfen lassen', exact: true })
      const days = round.getByRole('status')
      const months = round.getByLabel('Abstand')
      await expect(months).toHaveValue('6 Monate')
      await expect(days).toHaveText(/^Bisher gab es noch keine Adressprüfung\. Dran ist sie ab /)
      const before = (await days.textContent()) ?? ''
      await months.fill('1')
      await months.press('Enter')
      await expect(months).toHaveValue('1 Monat')
      await expect(months).toBeFocused()
      const on = round.getByRole('switch', { name: 'Daran erinnern' })
      await on.focus()
      await takeBackByKey(page, 'Die Regel für die Adressprüfung ist geändert.')
      await expect(months).toHaveValue('6 Monate')
      await on.press(' ')
      await expect(days).toHaveText('Bisher gab es noch keine Adressprüfung.')
      await takeBackByKey(page, 'Die Regel für die Adressprüfung ist geändert.')
      await expect(days).toHaveText(before)
    })

    await test.step('the contact limits are one sentence', async () => {
      await page.getByRole('link', { name: 'Kontaktgrenzen' }).click()
      await page.getByLabel('Höchstens so viele Kontakte').fill('1')
      await page.keyboard.press('Enter')
      await expect(
        page.getByText(
          'Niemand bekommt mehr als 1 Werbekontakt in 30 Tagen, und dazwischen liegen mindestens 7 Tage.',
        ),
      ).toBeVisible()
      await expectAccessible(page)
    })

    await test.step('one line a day on the desktop is off, and says so where the browser refuses it', async () => {
      // The Chromium of the tests shows no notices to anybody.
      const notice = page.getByRole('switch', { name: 'Einmal am Tag kurz melden' })
      await expect(notice).not.toBeChecked()
      await expect(notice).toBeDisabled()
      await expect(page.getByText('Der Browser erlaubt dieser Seite keine Hinweise.')).toBeVisible()
    })

    await test.step('a request about data is noted, answered and open again', async () => {
      await page.getByRole('link', { name: 'Anfragen nach Daten' }).click()
      await page.getByRole('button', { name: 'Anfrage festhalten' }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel('Kunde').fill('Frie')
      await page.getByRole('option', { name: /^Frieda Frey/ }).click()
      await dialog.getByRole('button', { name: 'Speichern' }).click()
      const request = page.getByRole('list', { name: 'Anfragen' }).getByRole('listitem')
      await expect(request).toContainText('Auskunft: Frieda Frey')
      await request.getByRole('button', { name: /ist beantwortet$/ }).click()
      await expect(request).toContainText('beantwortet am')
      await takeBackByKey(page, 'Als beantwortet festgehalten.')
      await expect(request).toContainText('Antwort bis')
    })

    await test.step('one that came three weeks ago is due, and answered where it is', async () => {
      await page.getByRole('button', { name: 'Anfrage festhalten' }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel('Kunde').fill('Anna')
      await page.getByRole('option', { name: /^Anna Ahrens/ }).click()
      await dialog.getByLabel('Eingegangen am').fill(germanDay(addDays(TODAY, -27)))
      await dialog.getByRole('button', { name: 'Speichern' }).click()
      await expect(page.getByRole('link', { name: 'Anna Ahrens' })).toBeVisible()
      await goTo(page, '#/today')
      const shop = page.getByRole('list', { name: 'Für den Shop' }).getByRole('listitem')
      await expect(shop.filter({ hasText: 'Anna Ahrens' })).toContainText(
        `Die Antwort ist bis ${germanDay(answerBy(addDays(TODAY, -27)))} fällig.`,
      )
      await shop.getByRole('button', { name: /^Beantwortet: .*Anna Ahrens/ }).click()
      await expect(shop.filter({ hasText: 'Anna Ahrens' })).toHaveCount(0)
      await takeBackByKey(page, 'Als beantwortet festgehalten.')
      await expect(shop.filter({ hasText: 'Anna Ahrens' })).toHaveCount(1)
      await goTo(page, '#/today/rules?part=requests')
    })

    await test.step('a wish is noted on the card, and for a product that there is it comes up at once', async () => {
      await page.getByRole('link', { name: 'Frieda Frey' }).click()
      const wishes = page.getByRole('region', { name: 'Wartet auf' })
      await wishes.getByLabel('Produkt', { exact: true }).click()
      await page.getByRole('option').first().click()
      // By key: what is above on the card may still be coming and move the button away from the mouse.
      await wishes.getByRole('button', { name: 'Vormerken' }).press('Enter')
      await expect(wishes.getByRole('listitem')).toContainText('wieder da seit')
      await wishes.getByRole('button', { name: /^Wunsch von Frieda Frey entfernen/ }).press('Enter')
      await expect(wishes.getByRole('listitem')).toHaveCount(0)
      await takeBackByKey(page, 'Der Wunsch ist entfernt.')
      await expect(wishes.getByRole('listitem')).toHaveCount(1)
      await goTo(page, '#/today')
      await expect(page.getByRole('heading', { name: 'Wieder lieferbar' })).toBeVisible()
      await expect(page.getByText(/^Wartet auf \S.*; seit \d\d\.\d\d\.\d{4} wieder da\.$/)).toBeVisible()
    })

    await test.step('all of it in English and in the dark', async () => {
      await page.getByText('English', { exact: true }).click()
      await page.getByRole('button', { name: 'Switch to dark appearance' }).click()
      await expect(page.getByRole('heading', { name: 'Back in stock' })).toBeVisible()
      await expectAccessible(page)
    })
  })
})

test.describe('in an empty shop', () => {
  test.use({ opensAt: '/today' })

  test('it says what will stand here', async ({ page }) => {
    await expect(page.getByText('Hier steht jeden Tag, wer Geburtstag hat')).toBeVisible()
    await expectAccessible(page)
  })
})

test('six clicks lead from an empty app to a birthday list for CleverReach', async ({ page }) => {
  let clicks = 0
  const click = async (target: Locator) => {
    clicks++
    await target.click()
  }
  await click(page.getByRole('button', { name: 'Mit Beispiel-Shop ausprobieren' }))
  await expect(page.getByRole('heading', { level: 1, name: 'Übersicht' })).toBeVisible({ timeout: 30_000 })
  await click(page.getByRole('navigation').getByRole('link', { name: /^Heute/ }))
  // Whoever has their birthday this week may happen to be reached by post alone.
  const birthdays = page
    .getByRole('region', { name: /^Geburtstag/ })
    .filter({ hasText: /davon \d+ per E-Mail erlaubt/ })
  await click(birthdays.first().getByRole('button', { name: 'Liste erstellen: Geburtstag' }))
  await click(page.getByRole('menuitem', { name: 'CleverReach' }))
  await expect(page.getByRole('heading', { name: 'So wird die Datei aussehen' })).toBeVisible()
  await click(page.getByRole('button', { name: 'Weiter' }))
  const text = await savedBy(page, () => click(page.getByRole('button', { name: 'Liste speichern' })))
  const [header = '', ...people] = text.replace('\uFEFF', '').trim().split('\r\n')
  expect(header).toMatch(/^E-Mail;/)
  expect(people.length).toBeGreaterThan(0)
  for (const line of people) expect(line).toMatch(/^"?[^@",;]+@[^@",;]+[",;]/)
  expect(clicks).toBeLessThanOrEqual(6)
})
