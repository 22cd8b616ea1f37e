import type { Page } from '@playwright/test'
import { complaintsOf, expectAccessible } from '../support/accessibility.ts'
import { expect, test } from '../support/app-test.ts'
import { germanNumber, goTo, openScreen } from '../support/sample-shop-page.ts'

const grid = (page: Page) => page.getByRole('grid', { name: 'Liste der Kunden' })
const count = (page: Page) => page.getByRole('main').getByRole('status').filter({ hasText: 'Kunden' }).last()
const shown = async (page: Page) => germanNumber(await count(page).textContent())
const names = (page: Page) => grid(page).locator('tbody tr a').allTextContents()

/** The rows of before stay until the new ones are there: waits for fewer than all customers. */
const expectSelection = (page: Page) => expect(count(page)).not.toHaveText(/^(\S+) von \1 /)

test.use({ shop: 'sample' })

test.describe('opened at all customers', () => {
  test.use({ opensAt: '/customers' })

  test('the list is searched, sorted and filtered, the address says how, and a mailing list is made of it', async ({
    page,
  }) => {
    test.slow()
    await expect(grid(page)).toBeVisible()

    await test.step('search finds while one types, stands in the address and is emptied by Escape', async () => {
      const all = await shown(page)
      const name = (await grid(page).locator('tbody tr[data-index="0"] a').textContent()) ?? ''
      await page.keyboard.press('/')
      const search = page.getByRole('searchbox', { name: 'Kunden suchen' })
      await expect(search).toBeFocused()
      await page.keyboard.type(name)
      await expect.poll(() => shown(page)).toBeLessThan(all)
      await expect.poll(() => names(page)).toContain(name)
      await expect(page).toHaveURL(new RegExp(`query=${encodeURIComponent(name).replaceAll('%20', '\\+')}`))
      await page.reload()
      await expect(search).toHaveValue(name)
      await search.press('Escape')
      await expect.poll(() => shown(page)).toBe(all)
    })

    await test.step('nobody found says so and leads back', async () => {
      await page.getByRole('searchbox').fill('qqqqxyz')
      await expect(page.getByRole('heading', { name: 'Niemand gefunden' })).toBeVisible()
      await expectAccessible(page)
      await page.getByRole('button', { name: 'Suche und Filter zurücksetzen' }).click()
      await expect(grid(page)).toBeVisible()
      await expect(page.getByRole('searchbox')).toHaveValue('')
    })

    await test.step('column headers sort, by keyboard, and say so', async () => {
      const header = page.getByRole('columnheader', { name: 'Bestellungen', exact: true })
      await expect(header).toHaveAttribute('aria-sort', 'none')
      await header.getByRole('button').focus()
      await page.keyboard.press('Enter')
      await expect(header).toHaveAttribute('aria-sort', 'descending')
      await expect(page).toHaveURL(/sort=orders/)
      const orders = async () => {
        const index = (await page.getByRole('columnheader').allTextContents()).indexOf('Bestellungen')
        const cells = await grid(page)
          .locator(`tbody tr td:nth-child(${index + 1})`)
          .allTextContents()
        return cells.slice(0, 10).map(Number)
      }
      const descends = async () => {
        const shownOrders = await orders()
        return (
          (shownOrders[0] ?? 0) > 1 &&
          shownOrders.every((count, row) => row === 0 || count <= (shownOrders[row - 1] ?? 0))
        )
      }
      // The list answers a moment after the header: both are asked anew until the new rows are there.
      await expect.poll(descends).toBe(true)
      await page.keyboard.press('Enter')
      await expect(header).toHaveAttribute('aria-sort', 'ascending')
    })

    await test.step('filters narrow the list, are shown in words and go one by one', async () => {
      const all = await shown(page)
      await page.getByRole('button', { name: 'Filter', exact: true }).click()
      await page.getByRole('textbox', { name: 'Bestellungen ab' }).fill('3')
      await expect.poll(() => shown(page)).toBeLessThan(all)
      const loyal = await shown(page)
      await page.getByRole('combobox', { name: 'Werbung per Post' }).click()
      await page.getByRole('option', { name: 'erlaubt', exact: true }).click()
      await expect(page).toHaveURL(/minOrders=3&postAllowed=yes/)
      await expect.poll(() => shown(page)).toBeLessThanOrEqual(loyal)
      await expectAccessible(page)
      await page.getByRole('button', { name: 'Filter entfernen: Werbung per Post: erlaubt' }).click()
      await expect.poll(() => shown(page)).toBe(loyal)
      await page.getByRole('button', { name: 'Alle Filter entfernen' }).click()
      await expect.poll(() => shown(page)).toBe(all)
      await page.getByRole('combobox', { name: 'Phase, Gruppe oder Klasse' }).click()
      await page.getByRole('option', { name: 'Stammkunde', exact: true }).click()
      await expect(page).toHaveURL(/figure=stage&stage=regular&asOf=/)
      await expect(page.getByText(/^Lebensphase „Stammkunde“, Stand/)).toBeVisible()
      await expect.poll(() => shown(page)).toBeLessThan(all)
    })

    await test.step('a list is made of the people on the screen', async () => {
      await goTo(page, '/customers?minOrders=2&platforms=shopify')
      const link = page.getByRole('link', { name: 'Liste erstellen' })
      // The address is there at once, what is drawn for it a moment later.
      await expect(link).toHaveAttribute('href', /minOrders/)
      await link.click()
      await expect(page).toHaveURL(/#\/lists\?audience=/)
      const audience = new URLSearchParams(page.url().split('?')[1]).get('audience')
      expect(JSON.parse(audience ?? '')).toEqual({ minOrders: 2, platforms: ['shopify'] })
    })
  })
})

test.describe('opened at those who may be written to by post', () => {
  test.use({ opensAt: '/customers?postAllowed=yes' })

  test('rows say who may be written to, are those that a figure counts, and are walked through', async ({
    page,
  }) => {
    test.slow()
    await test.step('shows who may be written to, with the reason', async () => {
      await expectSelection(page)
      const mark = grid(page).locator('tbody tr').first().getByText('Post', { exact: false }).first()
      await expect(mark).toContainText('erlaubt')
      await mark.hover()
      await expect(page.getByRole('tooltip')).toContainText('Post erlaubt:')
    })

    await test.step('what a figure counts is a condition of its list, in words, and can be taken away', async () => {
      const found = page.getByRole('main').getByRole('status').filter({ hasText: 'Bestellungen gefunden' })
      const orders = async () => germanNumber(await found.textContent())
      await goTo(page, '/orders?rows=product&productId=1&from=2025-01-01&to=2026-06-30&asOf=2026-06-30')
      const condition = page.getByRole('main').getByText(/^Mit „.+“, 01\.01\.2025 bis 30\.06\.2026$/)
      await expect(condition).toBeVisible()
      await expectAccessible(page)
      const all = await orders()
      expect(all).toBeGreaterThan(1)
      await page.getByLabel('Von').fill('1.1.2026')
      await page.getByLabel('Von').press('Tab')
      await expect.poll(orders).toBeLessThan(all)
      await expect(page).toHaveURL(/fromDay=2026-01-01/)
      await expect(condition).toBeVisible()
      await page.getByRole('button', { name: 'Auch andere Bestellungen zeigen' }).press('Enter')
      await expect(condition).toHaveCount(0)
      await expect.poll(orders).toBeGreaterThan(all)
      await expect(page).toHaveURL(/orders\?from=2026-01-01$/)
      await goTo(page, '/customers?figure=value_bar&of=historic&fromMinor=10000&asOf=2026-06-30')
      await expect(page.getByText(/^Bisheriger Kundenwert ab 100,00\s€, Stand 30\.06\.2026$/)).toBeVisible()
      await expectSelection(page)
    })

    await test.step('the keyboard moves through the rows, opens one, and comes back to the same list', async () => {
      // Else the rows of before could still be there.
      await goTo(page, '/orders')
      await expect(grid(page)).toHaveCount(0)
      await goTo(page, '/customers?minOrders=2')
      await expect(grid(page).locator('tbody tr a').first()).toBeVisible()
      await expectSelection(page)
      const total = await shown(page)
      await grid(page).locator('tbody tr[tabindex="0"]').focus()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowDown')
      const focused = page.locator('tbody tr:focus')
      await expect(focused).toHaveAttribute('aria-rowindex', '4')
      await page.keyboard.press('End')
      await expect(focused).toHaveAttribute('aria-rowindex', String(total + 1))
      await expect(focused).toBeInViewport()
      await page.keyboard.press('Home')
      await expect(focused).toHaveAttribute('aria-rowindex', '2')
      const name = await focused.getByRole('link').textContent()
      await page.keyboard.press('Enter')
      await expect(page.getByRole('heading', { level: 1, name: name ?? '' })).toBeVisible()
      await page.getByRole('button', { name: 'Zur Kundenliste' }).click()
      await expect(page).toHaveURL(/customers\?minOrders=2/)
      await expect(focused).toHaveAttribute('aria-rowindex', '2')
      await page.keyboard.press('End')
      await expect(focused).toHaveAttribute('aria-rowindex', String(total + 1))
      await page.keyboard.press('Enter')
      await expect(grid(page)).toBeHidden()
      await page.goBack()
      await expect(focused).toHaveAttribute('aria-rowindex', String(total + 1))
      await expect(focused).toBeInViewport()
    })
  })
})

test('is accessible in both languages and both appearances, without complaints', async ({ page }) => {
  const complaints = complaintsOf(page)
  await openScreen(page, 'Kunden')
  await expect(grid(page)).toBeVisible()
  await expectAccessible(page)
  await page.getByText('English', { exact: true }).click()
  await page.getByRole('button', { name: 'Switch to dark appearance' }).click()
  await expect(page.getByRole('grid', { name: 'List of customers' })).toBeVisible()
  await expectAccessible(page)
  await goTo(page, '/orders?counted=yes')
  await expect(page.getByRole('grid', { name: 'List of orders' })).toBeVisible()
  await expectAccessible(page)
  expect(complaints).toEqual([])
})
