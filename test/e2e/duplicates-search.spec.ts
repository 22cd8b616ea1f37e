import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import { expect, test } from '../support/app-test.ts'
import { customerFileLines, customerFileMapping } from '../support/generate-people/customer-file.ts'
import { generatePeople } from '../support/generate-people/generate-people.ts'
import { measuredWork, recordMainThread, stall, stallsAmong } from '../support/main-thread-tasks.ts'
import { goTo } from '../support/sample-shop-page.ts'

/** Enough for a search that takes longer, by some times, than the way through some screens. */
const RECORDS = 30_000

const PEOPLE = Buffer.from([...customerFileLines(generatePeople({ seed: 3, records: RECORDS }))].join(''))

// One after another, so that the file is imported once.
test.describe.configure({ mode: 'default' })

test.use({
  shop: {
    imported: [{ name: 'kunden.csv', buffer: PEOPLE }],
    mapping: customerFileMapping(null),
    searched: false,
  },
})

const searchPanel = (page: Page) => page.getByRole('region', { name: 'Suche nach Dubletten' })
const progress = (page: Page) => searchPanel(page).getByRole('progressbar')

test('a search that began by itself shows how far it is and can be stopped', async ({ page }) => {
  test.setTimeout(120_000)
  await goTo(page, '/duplicates')
  // At once, because it is through within seconds.
  await searchPanel(page).getByRole('button', { name: 'Suche abbrechen' }).click()
  await expect(searchPanel(page)).toContainText('Die Suche ist abgebrochen.')
  await expect(searchPanel(page)).toContainText('Kunden sind noch nicht verglichen.')
  await expect(page.getByRole('heading', { name: 'Noch nicht gesucht' })).toBeVisible()
  await expect(progress(page)).toBeHidden()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Jetzt suchen' }).click()
  await expect(progress(page)).toBeVisible()
  await expect(searchPanel(page)).toContainText(/\d+\s% verglichen/)
  await searchPanel(page).getByRole('button', { name: 'Suche abbrechen' }).click()
  await expect(searchPanel(page)).toContainText('Die Suche ist abgebrochen.')
  await expect(page.getByRole('heading', { name: 'Noch nicht gesucht' })).toBeVisible()
})

test('the window stays fluent while all customers are compared, and the search can be stopped', async ({
  page,
}) => {
  test.setTimeout(240_000)
  await goTo(page, '/duplicates')
  await expect(page.getByRole('list', { name: 'Sichere Dubletten' })).toBeVisible({ timeout: 120_000 })
  await expect(searchPanel(page)).toContainText('Alle Kunden sind miteinander verglichen.')
  const suggestions = await searchPanel(page).locator('strong').textContent()

  const recording = await recordMainThread(page)
  await recording.mark('start of the search')
  await searchPanel(page).getByRole('button', { name: 'Neu suchen' }).click()
  await expect(progress(page)).toBeVisible()
  await measuredWork(page, recording)
  await recording.mark('a pair while searching')
  await page.keyboard.press('s')
  await page.keyboard.press('s')
  await expect(page.getByText('kommt am Ende noch einmal').first()).toBeAttached()
  await measuredWork(page, recording)
  await recording.mark('customers while searching')
  await goTo(page, '/customers')
  await page.locator('main tbody tr a').first().waitFor()
  await page.locator('main input[type=search]').pressSequentially('anna', { delay: 30 })
  await page.waitForURL(/query=anna/)
  await measuredWork(page, recording)
  await recording.mark('back to the search')
  await goTo(page, '/duplicates')
  await expect(progress(page), 'the search should outlast the visits').toBeVisible()
  const stop = searchPanel(page).getByRole('button', { name: 'Suche abbrechen' })
  await stop.focus()
  await page.keyboard.press('Enter')
  await expect(progress(page)).toBeHidden()
  await expect(searchPanel(page)).toContainText(
    'Die Suche ist abgebrochen. Die Vorschläge von vorher gelten weiter.',
  )
  await expect(searchPanel(page).getByRole('button', { name: 'Neu suchen' })).toBeFocused()
  await expect(searchPanel(page).locator('strong')).toHaveText(suggestions ?? '')
  await recording.mark('stall on purpose')
  for (let times = 0; times < 3; times++) await stall(page)
  await recording.mark('end')
  const stalls = stallsAmong(await recording.stop())
  // That these are seen shows that any other would be.
  expect([...new Set(stalls.map(({ during }) => during))], JSON.stringify(stalls)).toEqual([
    'stall on purpose',
  ])
})
