import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Page } from '@playwright/test'
import { appRoot } from '../../src-main/host/app-root.ts'
import { complaintsOf, expectAccessible } from '../support/accessibility.ts'
import { test as base, expect } from '../support/app-test.ts'
import { goTo } from '../support/sample-shop-page.ts'
import { PEOPLE_ONCE, PEOPLE_WITH_DUPLICATES } from './duplicate-people.ts'
import { importFiles } from './example-files.ts'

/** Whatever the chances come out as: from 0.5 on all that is found is sure, from 1 on nothing is. */
const test = base.extend<{ sureFrom: number }>({
  sureFrom: [1, { option: true }],
  dataDirectory: async ({ dataDirectory, sureFrom }, use) => {
    const program = join(appRoot(), 'src-main', 'host', 'run.mjs')
    const input = JSON.stringify({ sureDuplicates: sureFrom })
    const args = [program, 'call', 'app.saveSettings', input, '--data', dataDirectory]
    await promisify(execFile)(process.execPath, args)
    await use(dataDirectory)
  },
})

const pair = (page: Page) => page.getByRole('region', { name: / (und|and) / })
const mergeButton = (page: Page) => pair(page).getByRole('button', { name: /^(Zusammenführen|Merge)$/ })
const happened = (page: Page, text: string) =>
  page.getByRole('main').getByRole('status').filter({ hasText: text })

/** The names of the pair that is shown, once all of it is there. */
async function shownPair(page: Page): Promise<string> {
  await expect(mergeButton(page)).toBeEnabled()
  return (await pair(page).getAttribute('aria-label')) ?? ''
}

/** Presses Tab, or Shift+Tab, until a field of the result has the focus. */
async function tabToField(page: Page, name: string): Promise<void> {
  const field = page.getByRole('textbox', { name, exact: true })
  for (let presses = 0; presses < 80; presses++) {
    if (await field.evaluate(element => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never reached the field ${name}`)
}

test.describe('people who are there twice', () => {
  test.use({ shop: { imported: [PEOPLE_WITH_DUPLICATES] } })

  test('are decided by keyboard alone', async ({ page }) => {
    await goTo(page, '/duplicates')
    await expect(page.getByText('Noch 3 Paare')).toBeVisible()
    const first = await shownPair(page)
    await expect(pair(page)).toContainText('Dafür spricht:')
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

    await shownPair(page)
    await tabToField(page, 'Ergebnis: Vorname')
    await page.keyboard.press('End')
    await page.keyboard.type('jns')
    await expect(pair(page)).toHaveAccessibleName(first)
    await expect(page.getByRole('textbox', { name: 'Ergebnis: Vorname' })).toHaveValue(/jns$/)
    await page.keyboard.press('Escape')
    await expect(pair(page)).toBeFocused()
    await page.keyboard.press('j')
    await expect(page.getByText('Alles entschieden')).toBeVisible()
    await expect(happened(page, 'Es ist nichts mehr zu entscheiden.')).toBeAttached()
    await expect(page.getByRole('link', { name: 'Dubletten', exact: true })).toBeVisible()
    await goTo(page, '/customers')
    await expect(page.getByText('12 von 12 Kunden')).toBeVisible()
  })

  test('an answer is taken back from its notification', async ({ page }) => {
    await goTo(page, '/duplicates')
    const first = await shownPair(page)
    for (const [key, said] of [
      ['j', 'sind zusammengeführt'],
      ['n', 'sind nicht dieselbe Person'],
      ['s', 'kommt am Ende noch einmal'],
    ] as const) {
      await page.keyboard.press(key)
      await expect(pair(page)).not.toHaveAccessibleName(first)
      const toast = page.getByRole('alert').filter({ hasText: said })
      await toast.getByRole('button', { name: 'Rückgängig' }).click()
      await expect(happened(page, `Zurückgenommen: ${first}.`)).toBeAttached()
      await expect(pair(page)).toHaveAccessibleName(first)
      await expect(page.getByText('Noch 3 Paare')).toBeVisible()
      await shownPair(page)
    }
    await expect(page.getByRole('heading', { name: 'Als verschieden gemerkt' })).toBeHidden()
  })

  test('"not the same person" survives a reload and can be thought over', async ({ page }) => {
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

  test('the result is made field by field, stands on the card, and is split off again', async ({ page }) => {
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

test.describe('people who are surely there twice', () => {
  test.use({ shop: { imported: [PEOPLE_WITH_DUPLICATES] }, sureFrom: 0.5 })

  test('are merged all at once, and split again at once', async ({ page }) => {
    await goTo(page, '/duplicates')
    await page.getByRole('button', { name: 'Alle 3 zusammenführen' }).click()
    await expect(page.getByText('Keine offenen Vorschläge')).toBeVisible()
    await expect(page.getByRole('list', { name: 'Sichere Gruppen' })).toBeHidden()
    await page.getByRole('button', { name: 'Rückgängig' }).click()
    await expect(page.getByRole('list', { name: 'Sichere Gruppen' }).getByRole('listitem')).toHaveCount(3)
  })

  test('are looked at before, and one is taken out', async ({ page }) => {
    await goTo(page, '/duplicates')
    const groups = page.getByRole('list', { name: 'Sichere Gruppen' })
    await expect(groups.getByRole('listitem')).toHaveCount(3)
    await groups.getByRole('button', { name: /^Anna Bergmann × 2/ }).click()
    await expect(groups.getByRole('table')).toContainText('a.bergmann@example.org')
    await expectAccessible(page)
    await groups.getByRole('button', { name: 'Anna Bergmann ist nicht dieselbe Person' }).click()
    await expect(groups.getByRole('listitem')).toHaveCount(2)
    await expect(page.getByRole('list', { name: 'Wer nicht dieselbe Person ist' })).toContainText('Anna')
    await page.getByRole('button', { name: 'Rückgängig' }).click()
    await expect(groups.getByRole('listitem')).toHaveCount(3)
  })

  test('what is sure is the owner’s choice', async ({ page }) => {
    await goTo(page, '/duplicates')
    await expect(page.getByRole('radio', { name: /eigener Wert/ })).toBeChecked()
    await page.getByText('sehr vorsichtig').click()
    await expect(page.getByRole('radio', { name: /sehr vorsichtig/ })).toBeChecked()
    await expect(page.getByText('Von 1.000 solchen Paaren wäre')).toBeVisible()
    await page.reload()
    await expect(page.getByRole('radio', { name: /sehr vorsichtig/ })).toBeChecked()
  })
})

test.describe('people who are there once', () => {
  test.use({ shop: { imported: [PEOPLE_ONCE] } })

  test('are searched again, and nothing is found', async ({ page }) => {
    await goTo(page, '/duplicates')
    await expect(page.getByRole('heading', { name: 'Keine Dubletten gefunden' })).toBeVisible()
    await page.getByRole('button', { name: 'Neu suchen' }).click()
    await expect(page.getByText('Alle Kunden sind neu verglichen.')).toBeVisible()
    await expectAccessible(page)
  })
})

test('an import says what it may have brought twice, and leads there', async ({ page }) => {
  await goTo(page, '/duplicates')
  await expect(page.getByRole('heading', { name: 'Noch keine Kunden' })).toBeVisible()
  await expectAccessible(page)
  await importFiles(page, [PEOPLE_WITH_DUPLICATES])
  await expect(page.getByText('3 mögliche Dubletten')).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'ansehen' }).click()
  await expect(page.getByText('Noch 3 Paare')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Dubletten 3 zu entscheiden' })).toBeVisible()
})

test.describe('in English and dark', () => {
  test.use({ locale: 'en-GB', colorScheme: 'dark', shop: { imported: [PEOPLE_WITH_DUPLICATES] } })

  test('the review is accessible, with keys of its own', async ({ page }) => {
    const complaints = complaintsOf(page)
    await goTo(page, '/duplicates')
    const first = await shownPair(page)
    await expect(pair(page)).toContainText('In favour:')
    await expectAccessible(page)
    await page.keyboard.press('y')
    await expect(pair(page)).not.toHaveAccessibleName(first)
    await shownPair(page)
    await page.keyboard.press('l')
    await expect(happened(page, 'will come again at the end')).toBeAttached()
    await expectAccessible(page)
    expect(complaints).toEqual([])
  })
})
