import { expectAccessible } from '../support/accessibility.ts'
import { expect, test } from '../support/app-test.ts'
import { openScreen, shopifyOrders, THREE_CUSTOMERS } from './example-files.ts'

test.use({ opensAt: '/permission' })

test.describe('with customers of a shop', () => {
  test.use({ shop: { imported: [shopifyOrders(THREE_CUSTOMERS)] } })

  test('what the owner states decides whom one may write to', async ({ page }) => {
    test.slow()
    await test.step('the first screen of the day says what keeps lists empty, and leads here', async () => {
      await openScreen(page, '/today')
      const open = page.getByRole('alert').filter({ hasText: '2 Menschen haben laut Ihren Dateien' })
      await expectAccessible(page)
      await open.getByRole('link', { name: 'Jetzt angeben' }).click()
    })

    await test.step('a consent column counts only with a statement, and a pre-ticked box never', async () => {
      const source = page.getByTestId('source-statement')
      await expect(source).toContainText('Bei 2 Personen hängt die Erlaubnis für E-Mail-Werbung davon ab.')
      await expect(source).toContainText('noch nicht bestätigt: zählt nicht')
      await expectAccessible(page)

      await source.getByRole('button', { name: 'Jetzt angeben' }).click()
      await source.getByRole('button', { name: 'Angabe speichern' }).click()
      await expect(source).toContainText('Bitte wählen Sie eine Antwort.')
      await source.getByRole('radio', { name: /Häkchen war schon gesetzt/ }).check()
      await source.getByRole('button', { name: 'Angabe speichern' }).click()
      await expect(source).toContainText('zählt nicht als Einwilligung')
      await expect(source.getByRole('button', { name: 'Angabe ändern' })).toBeFocused()

      await source.getByRole('button', { name: 'Angabe ändern' }).click()
      await source.getByRole('radio', { name: /Double-Opt-in/ }).check()
      await source.getByRole('button', { name: 'Angabe speichern' }).click()
      await expect(source).toContainText('Bitte geben Sie den Wortlaut an')
      await expectAccessible(page)
      await source.getByRole('textbox', { name: 'Wortlaut neben dem Häkchen' }).fill('Ja, schreiben Sie mir.')
      await source.getByRole('button', { name: 'Angabe speichern' }).click()
      await expect(source).toContainText('bestätigt: zählt als Einwilligung')
      await expect(source).toContainText('Ja, schreiben Sie mir.')

      await openScreen(page, '/today')
      await expect(page.getByRole('heading', { name: 'Nichts zu tun' })).toBeVisible()
      await expect(page.getByText('laut Ihren Dateien')).toBeHidden()
      await openScreen(page, `/customers?emailAllowed=yes`)
      await expect(page.getByText('Anna Groß')).toBeVisible()
      await expect(page.getByText('Clara Weiß')).toBeHidden()
    })

    await test.step('the existing-customer rule works only with all of the owner’s ticks', async () => {
      await openScreen(page, '/permission')
      const panel = page.getByRole('region', { name: /Bestandskunden-Regel/ })
      await panel.getByRole('switch', { name: 'Ich möchte die Bestandskunden-Regel nutzen' }).check()
      await panel.getByRole('checkbox', { name: /eigenen, ähnlichen Waren/ }).check()
      await expect(panel).toContainText('Noch nicht wirksam: Es fehlt mindestens eine Ihrer Angaben.')
      await panel.getByRole('checkbox', { name: 'Jede meiner Werbe-E-Mails enthält den Hinweis' }).check()
      await panel
        .getByRole('textbox', { name: 'Im Bestellvorgang steht der Hinweis seit' })
        .fill('01.01.2025')
      await panel.getByRole('textbox', { name: 'Im Bestellvorgang steht der Hinweis seit' }).press('Tab')
      await expect(panel).toContainText('Wirksam')
      await expect(panel).toContainText('Noch nicht gespeichert.')
      await panel.getByRole('button', { name: 'Angaben speichern' }).click()
      await expect(panel).not.toContainText('Noch nicht gespeichert.')
      await expectAccessible(page)
      await openScreen(page, `/customers?emailAllowed=yes`)
      await expect(page.getByText('Clara Weiß')).toBeVisible()
    })
  })
})

test('the text for the notice can be copied in either language', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const panel = page.getByRole('region', { name: 'Textbausteine für den Hinweis' })
  await panel.getByRole('button', { name: 'Text kopieren' }).first().click()
  await expect(panel.getByText('Kopiert')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('jederzeit widersprechen')
  await panel.getByText('English', { exact: true }).click()
  await expect(panel).toContainText('You can object to the use of your e-mail address')
})

test.describe('in English and in the dark', () => {
  test.use({ locale: 'en-GB', colorScheme: 'dark' })

  test('the screen is readable', async ({ page }) => {
    await expect(page.getByRole('heading', { level: 1, name: 'Permission' })).toBeVisible()
    await expect(page.getByText('An empty field is no yes.')).toBeVisible()
    await expectAccessible(page)
  })
})
