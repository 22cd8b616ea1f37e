import type { Locator, Page } from '@playwright/test'
import { complaintsOf, expectAccessible } from '../support/accessibility.ts'
import { expect, test } from '../support/app-test.ts'
import { goTo } from '../support/sample-shop-page.ts'
import { PEOPLE_OF_ONE_HOUSEHOLD, PEOPLE_ONCE, PEOPLE_WITH_DUPLICATES } from './duplicate-people.ts'
import { importFiles } from './example-files.ts'

/** Whatever the chances come out as: from 1 on nothing that is found is sure, from 0.5 on all is. */
const UNSURE = { imported: [PEOPLE_WITH_DUPLICATES], sureFrom: 1 }
const SURE = { ...UNSURE, sureFrom: 0.5 }

const pair = (page: Page) => page.getByRole('region', { name: / (und|and) / })
const mergeButton = (page: Page) => pair(page).getByRole('button', { name: /^(Zusammenführen|Merge)$/ })
const happened = (page: Page, text: string) =>
  page.getByRole('main').getByRole('status').filter({ hasText: text })

/** The names of the pair that is shown, once all of it is there. */
async function shownPair(page: Page): Promise<string> {
  await expect(mergeButton(page)).toBeEnabled()
  return (await pair(page).getAttribute('aria-label')) ?? ''
}

/** Presses Tab until something has the focus. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if (await wanted.evaluate(element => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never reached ${wanted}`)
}

/** The keyboard is somewhere within the screen, from where the next key goes on. */
async function expectFocusKept(page: Page): Promise<void> {
  await expect(page.locator('main :focus, main:focus')).toHaveCount(1)
}

test.describe('people who are there twice', () => {
  test.use({ shop: UNSURE })

  test('are decided by keyboard alone, from the menu to the last pair', async ({ page }) => {
    await tabTo(page, page.getByRole('link', { name: 'Dubletten 3 zu entscheiden' }))
    await page.keyboard.press('Enter')
    await expect(page.getByText('Noch 3 Paare')).toBeVisible()
    await expectFocusKept(page)
    const first = await shownPair(page)
    await expect(pair(page)).toContainText('Dafür spricht:')
    await expect(pair(page)).toContainText('Post erlaubt: Kunde Ihres eigenen Shops')
    await expectAccessible(page)

    await page.keyboard.press('s')
    await expect(happened(page, 'kommt am Ende noch einmal')).toBeAttached()
    await expect(pair(page)).not.toHaveAccessibleName(first)
    const second = await shownPair(page)
    await page.keyboard.press('j')
    await expect(happened(page, `${second} sind zusammengeführt.`)).toBeAttached()
    await expect(pair(page)).not.toHaveAccessibleName(second)
    const third = await shownPair(page)
    expect(third).not.toBe(first)
    await page.keyboard.press('n')
    await expect(happened(page, 'sind nicht dieselbe Person')).toBeAttached()
    await expect(pair(page)).toHaveAccessibleName(first)
    await expectFocusKept(page)

    await shownPair(page)
    const firstName = page.getByRole('textbox', { name: 'Ergebnis: Vorname' })
    await tabTo(page, firstName)
    const proposed = await firstName.inputValue()
    await page.keyboard.press('End')
    await page.keyboard.type('jns')
    await expect(pair(page)).toHaveAccessibleName(first)
    await expect(firstName).toHaveValue(`${proposed}jns`)
    await page.keyboard.press('Escape')
    await expect(pair(page)).toBeFocused()
    await expect(firstName).toHaveValue(proposed)
    await tabTo(page, firstName)
    await page.keyboard.press('End')
    await page.keyboard.type('-Maria')
    await page.keyboard.press('Enter')
    await expect(pair(page)).toBeFocused()
    await page.keyboard.press('j')
    await expect(page.getByText('Alles entschieden')).toBeVisible()
    await expect(happened(page, 'Es ist nichts mehr zu entscheiden.')).toBeAttached()
    await expectFocusKept(page)
    await expect(page.getByRole('link', { name: 'Dubletten', exact: true })).toBeVisible()
    await expectAccessible(page)
    await goTo(page, '/customers')
    await expect(page.getByText('12 von 12 Kunden')).toBeVisible()
    await expect(page.getByRole('link', { name: `${proposed}-Maria` })).toBeVisible()
  })

  test.describe('at their screen', () => {
    test.use({ opensAt: '/duplicates' })

    test('answers are given on the screen alone, are remembered, and taken back', async ({ page }) => {
      test.slow()
      await test.step('answers are taken back one by one, by key or by button', async () => {
        await goTo(page, '/duplicates')
        const first = await shownPair(page)
        await page.keyboard.press('j')
        await expect(pair(page)).not.toHaveAccessibleName(first)
        const second = await shownPair(page)
        await page.keyboard.press('n')
        await expect(pair(page)).not.toHaveAccessibleName(second)
        const third = await shownPair(page)
        await page.keyboard.press('j')
        await expect(page.getByText('Alles entschieden')).toBeVisible()

        await page.keyboard.press('z')
        await expect(happened(page, `Zurückgenommen: ${third}.`)).toBeAttached()
        await expect(pair(page)).toHaveAccessibleName(third)
        await expectFocusKept(page)
        await expect(pair(page)).toContainText(`Gemerkt: ${second} sind nicht dieselbe Person.`)
        await page.keyboard.press('Control+z')
        await expect(happened(page, `Zurückgenommen: ${second}.`)).toBeAttached()
        await expect(pair(page)).toHaveAccessibleName(second)
        await shownPair(page)
        await page.getByRole('button', { name: 'Rückgängig' }).click()
        await expect(happened(page, `Zurückgenommen: ${first}.`)).toBeAttached()
        await expect(pair(page)).toHaveAccessibleName(first)
        await expect(page.getByText('Noch 3 Paare')).toBeVisible()
        await shownPair(page)
        await expectFocusKept(page)
        await expect(page.getByRole('button', { name: 'Rückgängig' })).toBeHidden()
        await expect(page.getByRole('heading', { name: 'Als verschieden gemerkt' })).toBeHidden()
        await goTo(page, '/customers')
        await expect(page.getByText('14 von 14 Kunden')).toBeVisible()
      })

      await test.step('letters elsewhere than on the screen answer nothing', async () => {
        await goTo(page, '/duplicates')
        const first = await shownPair(page)
        await page.getByRole('link', { name: 'Kunden', exact: true }).focus()
        await page.keyboard.press('n')
        await page.keyboard.press('j')
        await page.getByRole('main').focus()
        await page.keyboard.press('Control+j')
        await page.waitForTimeout(300)
        await expect(pair(page)).toHaveAccessibleName(first)
        await expect(page.getByText('Noch 3 Paare')).toBeVisible()
      })

      await test.step('"not the same person" survives a reload and can be thought over', async () => {
        await goTo(page, '/duplicates')
        const first = await shownPair(page)
        await page.keyboard.press('n')
        const list = page.getByRole('list', { name: 'Wer nicht dieselbe Person ist' })
        await expect(list).toContainText(first)
        await page.reload()
        await expect(page.getByText('Noch 2 Paare')).toBeVisible()
        await expect(list).toContainText(first)
        await expectAccessible(page)
        await list.getByRole('button', { name: `Doch prüfen: ${first}` }).click()
        await expect(list).toBeHidden()
        await expect(page.getByText('Noch 3 Paare')).toBeVisible()
      })

      await test.step('what differs is marked, and another spelling as such', async () => {
        await goTo(page, '/duplicates')
        const row = (field: string) =>
          pair(page)
            .getByRole('row')
            .filter({ has: page.getByRole('rowheader', { name: field }) })
        for (let tries = 0; !(await shownPair(page)).startsWith('Jörg') && tries < 3; tries++)
          await page.keyboard.press('s')
        await expect(row('Vorname')).toContainText('andere Schreibweise')
        await expect(row('Nachname')).toContainText('andere Schreibweise')
        await expect(row('Ort')).not.toContainText('andere Schreibweise')
        await expect(row('E-Mail')).toContainText('verschieden')
      })
    })

    test('the result is made field by field, stands on the card, and is split off again', async ({
      page,
    }) => {
      await goTo(page, '/duplicates')
      for (let tries = 0; !(await shownPair(page)).startsWith('Anna') && tries < 3; tries++)
        await page.keyboard.press('s')
      const emails = pair(page).getByRole('button', { name: /@.* nehmen, von Anna Bergmann$/ })
      const email = page.getByRole('textbox', { name: 'Ergebnis: E-Mail' })
      const before = await email.inputValue()
      await pair(page).locator('button[aria-pressed="false"]', { hasText: '@' }).click()
      await expect(email).not.toHaveValue(before)
      const chosen = await email.inputValue()
      await expect(emails).toHaveCount(2)
      const lastName = page.getByRole('textbox', { name: 'Ergebnis: Nachname' })
      await lastName.fill('Bergmann-Holm')
      // What is left empty is what the files show, and says so.
      const street = page.getByRole('textbox', { name: 'Ergebnis: Straße' })
      await street.fill('')
      await expect(pair(page)).toContainText('Leer gelassen: Es gilt, was die Dateien zeigen.')
      await expect(street).toHaveAttribute('placeholder', 'Lindenweg')
      await email.fill('keine Adresse')
      await expect(pair(page)).toContainText('Diese Angabe passt hier nicht.')
      await email.fill(chosen)
      await expect(pair(page)).not.toContainText('Diese Angabe passt hier nicht.')
      await expect(pair(page)).toContainText('E-Mail nicht erlaubt')
      await mergeButton(page).click()
      await expect(happened(page, 'Anna Bergmann und Anna Bergmann sind zusammengeführt.')).toBeAttached()

      await goTo(page, '/customers')
      await page.getByRole('link', { name: 'Anna Bergmann-Holm' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Anna Bergmann-Holm')
      await expect(page.getByRole('region', { name: 'Adresse und Kontakt' })).toContainText(chosen)
      const merged = page.getByRole('region', { name: 'Zusammengeführt aus …' })
      await expect(merged).toContainText('Shopify')
      await expect(page.getByRole('region', { name: 'Adresse und Kontakt' })).toContainText('Lindenweg 7')
      await merged.getByRole('button', { name: 'Zusammenführung lösen: Anna Bergmann' }).click()
      const dialog = page.getByRole('dialog')
      await expect(dialog).toContainText('1 Bestellung')
      await expectAccessible(page)
      await dialog.getByRole('checkbox', { name: /Nicht wieder vorschlagen/ }).check()
      await dialog.getByRole('button', { name: 'Zusammenführung lösen' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Anna Bergmann')
      await expect(merged).toBeHidden()
      const toast = page.getByRole('alert').filter({ hasText: 'ist wieder ein eigener Kunde' })
      await toast.getByRole('button', { name: 'Rückgängig' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Anna Bergmann-Holm')
      await expect(merged).toBeVisible()
    })
  })

  test('a card says who is perhaps the same person, and leads to the pair', async ({ page }) => {
    await goTo(page, '/customers')
    await page.getByRole('link', { name: 'Luise Schoenfeld' }).click()
    const hint = page.getByRole('region', { name: 'Vielleicht doppelt' })
    await expect(hint).toContainText('Luise Schönfeld ist sehr wahrscheinlich dieselbe Person.')
    await expectAccessible(page)
    await hint.getByRole('link', { name: 'Vergleichen mit Luise Schönfeld' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dubletten')
    await expect(pair(page)).toHaveAccessibleName(
      /Luise Sch(önfeld und Luise Schoen|oenfeld und Luise Schön)feld/,
    )
    await shownPair(page)
    await expect(pair(page)).toBeFocused()
    await expect(pair(page)).toBeInViewport()
    await page.keyboard.press('n')
    await expect(happened(page, 'sind nicht dieselbe Person')).toBeAttached()
    await page.goBack()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Luise Schoenfeld')
    await expect(hint).toBeHidden()
    await goTo(page, '/duplicates?pair=1-9')
    await expect(page.getByText('Über dieses Paar ist nichts mehr zu entscheiden.')).toBeVisible()
  })
})

test.describe('people who are surely there twice', () => {
  test.use({ shop: SURE, opensAt: '/duplicates' })

  test('are merged and split again, one by one or all at once, and what is sure is the owner’s choice', async ({
    page,
  }) => {
    test.slow()
    await test.step('they are looked at before, and one is taken out', async () => {
      await goTo(page, '/duplicates')
      const groups = page.getByRole('list', { name: 'Sichere Dubletten' })
      await expect(groups.getByRole('listitem')).toHaveCount(3)
      await groups.getByRole('button', { name: /^Anna Bergmann × 2/ }).click()
      await expect(groups.getByRole('table')).toContainText('a.bergmann@example.org')
      await expectAccessible(page)
      await groups.getByRole('button', { name: 'Anna Bergmann ist nicht dieselbe Person' }).click()
      await expect(groups.getByRole('listitem')).toHaveCount(2)
      await expectFocusKept(page)
      await expect(page.getByRole('list', { name: 'Wer nicht dieselbe Person ist' })).toContainText('Anna')
      await page.getByRole('button', { name: 'Rückgängig' }).click()
      await expect(groups.getByRole('listitem')).toHaveCount(3)
    })

    await test.step('they are merged all at once, and split again at once', async () => {
      await goTo(page, '/duplicates')
      await tabTo(page, page.getByRole('button', { name: 'Alle 3 zusammenführen' }))
      await page.keyboard.press('Enter')
      await expect(page.getByText('Keine offenen Vorschläge')).toBeVisible()
      await expect(page.getByRole('list', { name: 'Sichere Dubletten' })).toBeHidden()
      await expectFocusKept(page)
      const toast = page.getByRole('alert').filter({ hasText: '3 Dubletten zusammengeführt.' })
      await expect(toast.getByRole('button', { name: 'Rückgängig' })).toBeVisible()
      await page.keyboard.press('Control+z')
      await expect(toast).toBeHidden()
      await expect(page.getByRole('list', { name: 'Sichere Dubletten' }).getByRole('listitem')).toHaveCount(3)
    })

    await test.step('what is sure is the owner’s choice', async () => {
      await goTo(page, '/duplicates')
      await expect(page.getByText('wer zu mindestens 50 % dieselbe Person ist')).toBeVisible()
      await page.getByRole('button', { name: 'Ändern' }).click()
      await expect(page.getByRole('radio', { name: /Eigener Wert/ })).toBeChecked()
      await page.getByText('Sehr vorsichtig').click()
      await expect(page.getByRole('radio', { name: /Sehr vorsichtig/ })).toBeChecked()
      await expect(page.getByText('Von 1.000 solchen Vorschlägen wäre')).toBeVisible()
      await expectAccessible(page)
      await page.reload()
      await expect(page.getByText('wer zu mindestens 99,9 % dieselbe Person ist')).toBeVisible()
    })
  })
})

test.describe('people who are there once', () => {
  test.use({ shop: { imported: [PEOPLE_ONCE], sureFrom: 1 }, opensAt: '/duplicates' })

  test('are searched again, and nothing is found', async ({ page }) => {
    await goTo(page, '/duplicates')
    await expect(page.getByRole('heading', { name: 'Keine Dubletten gefunden' })).toBeVisible()
    await page.getByRole('button', { name: 'Neu suchen' }).click()
    await expect(page.getByText('Alle Kunden sind neu verglichen.')).toBeVisible()
    await expectAccessible(page)
  })
})

test.describe('people who live together', () => {
  test.use({ shop: { imported: [PEOPLE_OF_ONE_HOUSEHOLD], sureFrom: 1 }, opensAt: '/duplicates' })

  test('are one household and no duplicates', async ({ page }) => {
    await goTo(page, '/duplicates')
    await expect(page.getByRole('heading', { name: 'Keine Dubletten gefunden' })).toBeVisible()
    const section = page.getByRole('region', { name: 'Wohl ein Haushalt, nicht eine Person' })
    await section.getByRole('button', { name: '1 Haushalt ansehen' }).click()
    const household = section.getByRole('list', { name: 'Haushalte' }).getByRole('listitem')
    await expect(household).toHaveCount(1)
    await expect(household).toContainText('48143 Münster')
    await expect(household.getByRole('link')).toHaveText([/Feldkamp/, /Feldkamp/, /Feldkamp/])
    await expectAccessible(page)
    await household.getByRole('link', { name: 'Theo Feldkamp' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Theo Feldkamp')
    await expect(page.getByRole('region', { name: 'Vielleicht doppelt' })).toBeHidden()
  })
})

test.describe('nobody yet', () => {
  test.use({ shop: { imported: [], sureFrom: 1 } })

  test('an import says what it may have brought twice, and leads there', async ({ page }) => {
    await goTo(page, '/duplicates')
    await expect(page.getByRole('heading', { name: 'Noch keine Kunden' })).toBeVisible()
    await expectAccessible(page)
    await importFiles(page, [PEOPLE_WITH_DUPLICATES])
    await expect(page.getByText('6 Kunden aus diesem Import stehen vielleicht doppelt')).toBeVisible()
    await page.getByRole('main').getByRole('link', { name: 'Dubletten prüfen' }).click()
    await expect(page.getByText('Noch 3 Paare')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Dubletten 3 zu entscheiden' })).toBeVisible()
  })
})

test.describe('in English and dark', () => {
  test.use({ locale: 'en-GB', colorScheme: 'dark', shop: UNSURE })

  test('the review is accessible, with keys of its own', async ({ page }) => {
    const complaints = complaintsOf(page)
    await goTo(page, '/duplicates')
    await expect(page.getByText('3 pairs left')).toBeVisible()
    const first = await shownPair(page)
    await expect(pair(page)).toContainText('In favour:')
    await expect(pair(page)).toContainText('Post allowed: customer of your own shop')
    await expectAccessible(page)
    await page.keyboard.press('y')
    await expect(pair(page)).not.toHaveAccessibleName(first)
    await shownPair(page)
    await page.keyboard.press('l')
    await expect(happened(page, 'will come again at the end')).toBeAttached()
    await shownPair(page)
    await page.keyboard.press('u')
    await expect(happened(page, 'Taken back:')).toBeAttached()
    await shownPair(page)
    await page.getByRole('textbox', { name: 'Result: E-mail' }).fill('no address')
    await expect(pair(page)).toContainText('This does not fit here.')
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await page.keyboard.press('n')
    await expect(page.getByRole('list', { name: 'Who is not the same person' })).toBeVisible()
    await page.getByRole('button', { name: 'Change', exact: true }).click()
    await expect(page.getByText('Very careful')).toBeVisible()
    await expectAccessible(page)
    expect(complaints).toEqual([])
  })
})

test.describe('an empty shop in English', () => {
  test.use({ locale: 'en-GB', colorScheme: 'dark' })

  test('says how duplicates come to be found', async ({ page }) => {
    await goTo(page, '/duplicates')
    await expect(page.getByRole('heading', { name: 'No customers yet' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Search again' })).toBeHidden()
    await expectAccessible(page)
    await page.getByRole('link', { name: 'To the import' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Import' })).toBeVisible()
  })
})
