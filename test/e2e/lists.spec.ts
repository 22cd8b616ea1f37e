import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import { expect, test } from '../support/app-test.ts'
import { takeBackByKey } from '../support/sample-shop-page.ts'
import { openScreen, shopifyOrders, THREE_CUSTOMERS, tabTo } from './example-files.ts'

async function stateConsent(page: Page): Promise<void> {
  await openScreen(page, '/permission')
  await page.getByRole('button', { name: 'Jetzt angeben' }).click()
  await page.getByRole('radio', { name: /Double-Opt-in/ }).check()
  await page.getByRole('textbox', { name: 'Wortlaut neben dem Häkchen' }).fill('Ja, schreiben Sie mir.')
  await page.getByRole('button', { name: 'Angabe speichern' }).click()
  await expect(page.getByText('bestätigt: zählt als Einwilligung')).toBeVisible()
}

const next = (page: Page) => page.getByRole('button', { name: 'Weiter', exact: true }).click()
const step = (page: Page, name: string) => expect(page.getByRole('heading', { name })).toBeFocused()

/** Leaves the list that was begun, and begins another. */
async function beginAgain(page: Page, address = '/lists'): Promise<void> {
  await openScreen(page, '/permission')
  await openScreen(page, address)
  await page.getByRole('heading', { name: 'Wen möchten Sie ansprechen?' }).waitFor()
}

/** Clara once more, whose second e-mail address makes her a customer of its own; a letter reaches both. */
const CLARA_AGAIN = { number: 'B1004', email: 'clara@example.org', name: 'Clara Weiß' }

test.use({ shop: { imported: [shopifyOrders([...THREE_CUSTOMERS, CLARA_AGAIN])] }, opensAt: '/lists' })

test('before anybody has consented, the wizard says whom one may write to, and how', async ({ page }) => {
  test.slow()
  await test.step('where nobody may be written to, it says why and what can be done, in both appearances', async () => {
    await expectAccessible(page)
    await next(page)
    await step(page, 'Wofür und auf welchem Weg?')
    await expectAccessible(page)
    await next(page)
    await step(page, 'Wem davon dürfen Sie schreiben?')
    await expect(page.getByText('Niemandem davon dürfen Sie auf diesem Weg schreiben')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Weiter', exact: true })).toBeHidden()
    await expectAccessible(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
    await expectAccessible(page)
    await page.emulateMedia({ colorScheme: 'light' })
    await page.getByRole('link', { name: 'Bestandskunden-Regel einrichten' }).click()
    await expect(page.getByRole('heading', { name: /Bestandskunden-Regel/ })).toBeInViewport()
  })

  await test.step('letters instead of e-mail from the same place', async () => {
    await beginAgain(page)
    await next(page)
    await next(page)
    await page.getByRole('button', { name: 'Stattdessen Post wählen' }).click()
    await step(page, 'Wem davon dürfen Sie schreiben?')
    await expect(page.getByText('3 Menschen kommen in die Liste')).toBeVisible()
    const shared = page.getByRole('row', {
      name: /^steht unter derselben Adresse oder Nummer schon in der Liste/,
    })
    await expect(shared.getByRole('cell', { name: '1', exact: true })).toBeVisible()
    await shared.getByRole('button', { name: /^Wer ist das\?/ }).press('Enter')
    await expect(page.getByRole('link', { name: 'Clara Weiß' })).toHaveCount(1)
    await expectAccessible(page)
    await next(page)
    await expect(page.getByRole('radio', { name: 'Mailchimp' })).toBeHidden()
    await expect(page.getByRole('radio', { name: 'Serienbrief' })).toBeChecked()
    await expect(page.getByText(/Immer dabei:.*Anschrift in fertigen Zeilen/)).toBeVisible()
  })

  await test.step('a list for checking addresses goes by post and has exactly its columns', async () => {
    await beginAgain(page)
    await next(page)
    await page.getByRole('radio', { name: 'Adressen prüfen' }).check()
    await expect(page.getByRole('radio', { name: 'Post' })).toBeChecked()
    await expect(page.getByRole('radio', { name: 'E-Mail' })).toBeDisabled()
    await next(page)
    // Each customer has an ID, by which the answer is read.
    await expect(page.getByText('4 Menschen kommen in die Liste')).toBeVisible()
    await next(page)
    await expect(page.getByText(/Für die Adressprüfung stehen die Spalten fest/)).toBeVisible()
    // There is nothing to tick but what has to be settled with the service.
    const checklist = page.getByRole('group', { name: 'Einmal zu klären: Adressprüfdienst' })
    await expect(checklist.getByRole('checkbox')).toHaveCount(4)
    await expect(page.getByRole('checkbox')).toHaveCount(4)
    await next(page)
    await expect(page.getByRole('columnheader')).toHaveCount(7)
  })

  await test.step('the way back keeps the choices, and a selection of the customer list is taken over', async () => {
    await beginAgain(page, `/lists?audience=${encodeURIComponent(JSON.stringify({ query: 'lang' }))}`)
    const selection = page.getByRole('radio', { name: /Die Auswahl aus der Kundenliste/ })
    await expect(selection).toBeChecked()
    await expect(page.getByText('Suche: lang')).toBeVisible()
    await next(page)
    await page.getByRole('radio', { name: 'Post' }).check()
    await next(page)
    await expect(page.getByText('1 Mensch kommt in die Liste')).toBeVisible()
    await page.getByRole('button', { name: 'Zurück' }).click()
    await step(page, 'Wofür und auf welchem Weg?')
    await expect(page.getByRole('radio', { name: 'Post' })).toBeChecked()
    await page.getByRole('button', { name: 'Wen', exact: true }).click()
    await step(page, 'Wen möchten Sie ansprechen?')
    await expect(selection).toBeChecked()
  })

  await test.step('the wizard in English', async () => {
    await beginAgain(page)
    await page.getByText('English', { exact: true }).click()
    await expect(page.getByRole('heading', { name: 'Whom do you want to address?' })).toBeVisible()
    await page.getByRole('button', { name: 'Next' }).click()
    await page.getByRole('button', { name: 'Next' }).click()
    await expect(page.getByText('You may not write to any of them in this way')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Confirm consents' })).toBeVisible()
  })
})

test('from "whom" to the file: only permitted people, exactly as previewed, logged, and each step accessible', async ({
  page,
}) => {
  test.slow()
  await stateConsent(page)
  await openScreen(page, '/lists')
  await test.step('a segment is chosen by its name', async () => {
    await page.getByRole('radio', { name: /^Ein Segment/ }).check()
    await page.getByRole('combobox', { name: 'Welches Segment?' }).click()
    await page.getByRole('option', { name: 'Lange nichts von Ihnen gehört' }).click()
    await expect(page.getByRole('radio', { name: /^Ein Segment 2 Kunden/ })).toBeChecked()
    await expectAccessible(page)
  })
  await page.getByRole('radio', { name: /Alle Kunden/ }).check()
  await next(page)
  await next(page)
  await expect(page.getByText('2 Menschen kommen in die Liste')).toBeVisible()
  await page.getByRole('button', { name: /^Wer ist das\?/ }).click()
  await expect(page.getByRole('link', { name: 'Clara Weiß' })).toHaveCount(2)
  await expectAccessible(page)
  await next(page)
  await page.getByRole('checkbox', { name: 'Ort' }).check()
  await expectAccessible(page)
  await page.getByRole('radio', { name: 'Mailchimp' }).check()
  await page.getByRole('checkbox', { name: 'Ort' }).check()
  const recommendations = page.getByRole('checkbox', { name: /^Produktempfehlungen/ })
  await expect(recommendations).not.toBeChecked()
  await recommendations.check()
  await expect(page.getByText(/Datensparsamkeit.*Ort und Produktempfehlungen/)).toBeVisible()
  await next(page)
  await step(page, 'So wird die Datei aussehen')
  await expect(page.getByRole('columnheader', { name: 'Recommendation 3' })).toBeVisible()
  await expect(page.getByRole('table', { name: 'Die ersten 2 Zeilen' })).toContainText(
    'anna.gross@example.com',
  )
  await expectAccessible(page)
  const text = await page.getByRole('region', { name: 'Genau so steht es in der Datei' }).textContent()
  await next(page)
  await expect(page.getByRole('checkbox', { name: /Als Kontakt festhalten/ })).toBeChecked()
  await expectAccessible(page)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Liste speichern' }).click(),
  ])
  await step(page, 'Die Liste ist gespeichert')
  const content = await readFile(await download.path())
  const lines = content.toString('utf8').trim().split('\r\n')
  expect(lines).toEqual(text?.trim().split(/\r?\n/))
  expect(lines).toHaveLength(3)
  expect(content.toString('utf8')).not.toContain('clara.weiss')
  const sha256 = createHash('sha256').update(content).digest('hex')
  const log = page.getByRole('region', { name: 'Bisher ausgegebene Listen' })
  await expect(log).toContainText(sha256)
  await expect(log).toContainText(download.suggestedFilename())
  await page.getByRole('cell', { name: 'ja' }).waitFor()
  await expectAccessible(page)

  await test.step('the log proves who stood in it on which ground, and Escape leads back', async () => {
    const proof = log.getByRole('button', { name: `Nachweis zu ${download.suggestedFilename()}` })
    await proof.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Nachweis zu dieser Liste' })
    await expect(dialog.getByRole('listitem')).toHaveText([/: 2$/])
    await expect(dialog.getByRole('row')).toHaveCount(3)
    await expect(dialog.getByRole('row', { name: /Anna Groß/ })).toContainText('Einwilligung')
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await expect(proof).toBeFocused()
  })

  await test.step('its contacts are taken back, and noted later all the same', async () => {
    const done = page.getByText(`${download.suggestedFilename()} · 2 Empfänger`)
    await expect(done).toContainText('als Kontakt festgehalten')
    await log.getByRole('button', { name: /^Kontakte zurücknehmen: / }).press('Enter')
    await expect(log.getByRole('cell', { name: 'nein' })).toBeVisible()
    await expect(done).not.toContainText('als Kontakt festgehalten')
    await takeBackByKey(page, '2 Kontakte sind zurückgenommen.')
    await expect(log.getByRole('cell', { name: 'ja' })).toBeVisible()
    await log.getByRole('button', { name: /^Kontakte zurücknehmen: / }).press('Enter')
    const note = log.getByRole('button', { name: /^Als Kontakte festhalten: / })
    await expect(note).toBeFocused()
    await openScreen(page, '/contacts')
    await expect(page.getByRole('heading', { name: 'Noch keine Kontakte' })).toBeVisible()
    await openScreen(page, '/lists')
    await note.press('Enter')
    await expect(log.getByRole('cell', { name: 'ja' })).toBeVisible()
    await openScreen(page, '/contacts')
    await expect(page.getByText('2 Kontakte', { exact: true })).toBeVisible()
  })

  await openScreen(page, '/customers')
  await page.getByText('Anna Groß').first().click()
  await expect(page.getByText(download.suggestedFilename()).first()).toBeVisible()
})

test('a list by keyboard alone', async ({ page }) => {
  await stateConsent(page)
  await openScreen(page, '/lists')
  await page.getByRole('heading', { name: 'Wen möchten Sie ansprechen?' }).waitFor()
  await tabTo(page, 'radio', /Alle Kunden/)
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: /mindestens zweimal/ })).toBeChecked()
  for (const heading of [
    'Wofür und auf welchem Weg?',
    'Wem davon dürfen Sie schreiben?',
    'Wohin soll die Liste?',
    'So wird die Datei aussehen',
    'Datei ausgeben',
  ]) {
    await tabTo(page, 'button', 'Weiter')
    await page.keyboard.press('Enter')
    await step(page, heading)
  }
  await tabTo(page, 'checkbox', /Als Kontakt festhalten/)
  await page.keyboard.press('Space')
  await tabTo(page, 'button', 'Liste speichern')
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  const content = await readFile(await download.path(), 'utf8')
  expect(content).toContain('anna.gross@example.com')
  expect(content).not.toContain('bernd.lang@example.com')
  await step(page, 'Die Liste ist gespeichert')
  await expect(page.getByRole('cell', { name: 'nein' })).toBeVisible()
})
