import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import { expect, test } from '../support/app-test.ts'
import { takeBackByKey } from '../support/sample-shop-page.ts'
import { chooseFiles, csvFile, openScreen, PHOTO, shopifyOrders, THREE_CUSTOMERS } from './example-files.ts'

test.use({ shop: { imported: [shopifyOrders(THREE_CUSTOMERS)] } })

const card = (page: Page) => page.getByRole('region', { name: 'Werbung erlaubt?' })
const dialog = (page: Page) => page.getByRole('dialog')

test.describe('on the card', () => {
  test.use({ opensAt: '/customers?query=anna' })

  test('a consent with its proof is entered, shown, printed, explained and taken back', async ({ page }) => {
    test.slow()
    await page.getByRole('link', { name: 'Anna Groß' }).click()

    await test.step('with both points in time, the place and a file', async () => {
      await card(page).getByRole('button', { name: 'Einwilligung eintragen' }).click()
      await dialog(page).getByRole('textbox', { name: 'Wortlaut' }).fill('Ja, gern den Rundbrief.')
      await page.getByRole('combobox', { name: 'Wie hat die Person zugestimmt?' }).click()
      await page.getByRole('option', { name: /Bestätigungs-Mail/ }).click()
      await dialog(page).getByRole('textbox', { name: 'Eingetragen am' }).fill('02.03.2026')
      await dialog(page).getByRole('textbox', { name: 'Bestätigt am' }).fill('03.03.2026')
      await dialog(page).getByLabel('Uhrzeit (freiwillig)').last().fill('10:15')
      await dialog(page).getByRole('combobox', { name: 'Wo?' }).click()
      await page.getByRole('option', { name: 'in einem Formular im Internet' }).click()
      await chooseFiles(page, 'Datei beifügen', [PHOTO])
      await expect(dialog(page)).toContainText('foto.jpg')
      await expectAccessible(page)
      await dialog(page).getByRole('button', { name: 'Speichern' }).click()
      await expect(card(page)).toContainText(/E-Mail erlaubt/)
    })

    await test.step('the history shows it, and gives the file back byte by byte', async () => {
      await card(page)
        .getByRole('button', { name: /Verlauf/ })
        .click()
      await expect(card(page)).toContainText('Eingetragen: 02.03.2026')
      await expect(card(page)).toContainText('Bestätigt: 03.03.2026, 10:15 Uhr')
      await expect(card(page)).toContainText('Wo: in einem Formular im Internet')
      const download = page.waitForEvent('download')
      await card(page).getByRole('button', { name: '„foto.jpg“ speichern' }).click()
      expect(await readFile(await (await download).path())).toEqual(PHOTO.buffer)
      await card(page).getByRole('button', { name: '„foto.jpg“ ansehen' }).click()
      await expect(dialog(page).getByRole('img', { name: 'foto.jpg' })).toHaveAttribute('src', /^blob:/)
      await page.keyboard.press('Escape')
      await expect(dialog(page)).toBeHidden()
      await card(page).getByRole('button', { name: '„foto.jpg“ entfernen' }).click()
      await expect(card(page)).not.toContainText('foto.jpg')
      await takeBackByKey(page, '„foto.jpg“ ist entfernt.')
      await expect(card(page)).toContainText('foto.jpg')
    })

    await test.step('the sheet that proves it is printed in place of the card', async () => {
      await page.evaluate(() => {
        window.print = () => undefined
      })
      await card(page).getByRole('button', { name: 'Nachweis drucken' }).click()
      await page.emulateMedia({ media: 'print' })
      await expect(page.getByText('Nachweis der Einwilligung')).toBeVisible()
      await expect(page.getByText(/Prüfsumme \(SHA-256\): [0-9a-f]{64}/)).toBeVisible()
      await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
      await expect(page.getByText('Nachweis der Einwilligung')).toBeHidden()
      await page.emulateMedia({ media: 'screen' })
    })

    await test.step('an objection overrules it, and the explanation shows what overruled what', async () => {
      await card(page).getByRole('button', { name: 'Werbewiderspruch eintragen' }).click()
      for (const channel of ['Post', 'Telefon'])
        await dialog(page).getByRole('checkbox', { name: channel }).uncheck()
      await dialog(page).getByRole('button', { name: 'Widerspruch eintragen' }).click()
      await expect(card(page).getByText('hat Werbung widersprochen')).toHaveCount(2)
      await card(page).getByRole('button', { name: 'Warum?' }).click()
      await expect(dialog(page)).toContainText('Werbewiderspruch vom')
      await expect(
        dialog(page).getByRole('listitem').filter({ hasText: 'Einwilligung vom 03.03.2026' }),
      ).toContainText('wird überstimmt')
      await expect(dialog(page)).toContainText('3. Die Person hat nicht widersprochen: fehlt')
      await expectAccessible(page)
      await page.keyboard.press('Escape')
      await expect(dialog(page)).toBeHidden()
      await takeBackByKey(page, 'Der Werbewiderspruch ist eingetragen.')
      await expect(card(page)).toContainText(/E-Mail erlaubt/)
    })

    await test.step('a withdrawal ends it, and is taken back', async () => {
      await card(page).getByRole('button', { name: 'Einwilligung zurückgezogen' }).click()
      await expect(card(page)).toContainText('hat die Einwilligung zurückgezogen')
      await takeBackByKey(page, 'E-Mail: Die Einwilligung ist als zurückgezogen eingetragen.')
      await expect(card(page)).toContainText(/E-Mail erlaubt/)
    })
  })
})

test.describe('on the screen', () => {
  test.use({ opensAt: '/permission?part=standing' })

  test('anybody is explained, addresses are suppressed, and many are entered at once', async ({ page }) => {
    test.slow()
    await test.step('the quota is drawn, with its table and by source', async () => {
      const quota = page.getByRole('region', { name: 'Wie viele Kunden dürfen Sie anschreiben?' })
      await expect(quota).toContainText('0,0 % Ihrer Kunden: 0 von 3')
      await expect(quota).toContainText('Auf diesem Weg war in dieser Zeit bei niemandem Werbung erlaubt.')
      await quota.getByText('Post', { exact: true }).click()
      await expect(quota).toContainText('100,0 % Ihrer Kunden: 3 von 3')
      await expect(quota).not.toContainText('Auf diesem Weg war')
      await expect(page.getByRole('region', { name: 'Heute nach Quelle' })).toContainText('3 (100 %)')
    })

    await test.step('any person is found and explained', async () => {
      const panel = page.getByRole('region', { name: 'Warum darf ich schreiben – oder nicht?' })
      await panel.getByRole('searchbox', { name: 'Person suchen' }).fill('bernd')
      await panel.getByRole('button', { name: /Bernd Lang/ }).click()
      await expect(panel).toContainText('„Ja“ im Feld für Werbung')
      await expect(panel).toContainText('wie es zustande kommt, haben Sie noch nicht angegeben')
      await expectAccessible(page)
    })

    await page.getByRole('link', { name: 'Widerspruch und Sperrliste' }).click()
    const list = page.getByRole('region', { name: 'Sperrliste' })
    await test.step('an address of nobody known goes on the suppression list, and off it again', async () => {
      const email = list.getByRole('textbox', { name: 'E-Mail-Adresse' })
      await email.fill('dora@example.com')
      await list.getByRole('button', { name: 'Prüfen' }).click()
      await expect(list).toContainText('Diese Adresse steht nicht auf der Sperrliste.')
      await list.getByRole('button', { name: 'Auf die Sperrliste setzen' }).click()
      await expect(list).toContainText('1 Fingerabdruck seit')
      await email.fill('Dora@Example.com')
      await list.getByRole('button', { name: 'Prüfen' }).click()
      await expect(list).toContainText('Diese Adresse steht auf der Sperrliste')
      await expectAccessible(page)
      await list.getByRole('status').getByRole('button', { name: 'War ein Irrtum' }).click()
      await expect(list).toContainText('Auf der Sperrliste steht noch niemand.')
      await takeBackByKey(page, 'Der Eintrag ist zurückgenommen.')
      await expect(list).toContainText('1 Fingerabdruck seit')
    })

    await test.step('so do all addresses of a file', async () => {
      const addresses = [['Mail'], ['a@example.org'], ['b@example.org']]
      await chooseFiles(page, 'Datei wählen', [csvFile('sperren.csv', addresses, ';')])
      await expect(list).toContainText('2 Adressen aus „sperren.csv“')
    })

    await test.step('one consent for everybody in the customer list’s selection, taken back as a whole', async () => {
      await openScreen(page, '/customers?minOrders=2')
      await page.getByRole('link', { name: 'Einwilligung eintragen' }).click()
      await expect(page.getByText('2 Kunden – Anzahl Bestellungen: ab 2')).toBeVisible()
      await page.getByRole('textbox', { name: 'Wortlaut' }).fill('Ja, schreiben Sie mir.')
      await page.getByRole('combobox', { name: 'Wie hat die Person zugestimmt?' }).click()
      await page.getByRole('option', { name: 'Schriftlich' }).click()
      await expectAccessible(page)
      await page.getByRole('button', { name: 'Für 2 Personen eintragen' }).click()
      await expect(page.getByRole('heading', { level: 1, name: 'Kunden' })).toBeVisible()
      const allowed = page.getByRole('grid').getByText('E-Mail erlaubt')
      await expect(allowed).toHaveCount(2)
      await takeBackByKey(page, 'Für 2 Personen eingetragen.')
      await expect(allowed).toHaveCount(0)
      await openScreen(page, '/permission')
      const past = page.getByRole('region', { name: 'Für viele auf einmal eingetragen' })
      await expect(past).toContainText('Einwilligung für 2 Personen (E-Mail) – zurückgenommen')
      await past.getByRole('button', { name: 'Wieder gelten lassen' }).click()
      await expect(past).not.toContainText('zurückgenommen')
      await openScreen(page, '/customers')
      await expect(allowed).toHaveCount(2)
    })
  })
})

test.describe('in English and in the dark', () => {
  test.use({ opensAt: '/permission', locale: 'en-GB', colorScheme: 'dark' })

  test('the screen and the form for many are readable', async ({ page }) => {
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Objections and suppression list' }).click()
    await expect(page.getByRole('heading', { name: 'Suppression list', exact: true })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Whom, and why?' }).click()
    await expect(page.getByText('0.0% of your customers: 0 of 3')).toBeVisible()
    await expectAccessible(page)
    await openScreen(page, '/permission/many')
    await expect(page.getByText('3 customers – all customers')).toBeVisible()
    await expectAccessible(page)
  })
})
