import type { Page } from '@playwright/test'
import { complaintsOf, expectAccessible } from '../support/accessibility.ts'
import { expect, test } from '../support/app-test.ts'
import { germanNumber, goTo } from '../support/sample-shop-page.ts'

/** The first row of one of the lists; the other one may still be on the screen. */
const firstRow = (page: Page, name: RegExp) =>
  page.getByRole('grid', { name }).locator('tbody tr[data-index="0"]')
const firstOrder = (page: Page) => firstRow(page, /Liste der Bestellungen|List of orders/)
const firstCustomer = (page: Page) => firstRow(page, /Liste der Kunden|List of customers/)
const found = (page: Page) =>
  page
    .getByRole('main')
    .getByRole('status')
    .filter({ hasText: /gefunden|von/ })
const alert = (page: Page) =>
  page
    .getByRole('main')
    .getByRole('alert')
    .filter({ hasText: /markiert|Marked/ })

/** How many orders of all times count. */
async function countedOrders(page: Page): Promise<number> {
  await goTo(page, '/orders?counted=yes')
  await expect(found(page)).toContainText(/Bestellungen gefunden/)
  return germanNumber(await found(page).textContent())
}

/** The rows of before stay until the new ones are there; all orders are more than those that count. */
async function openAllOrders(page: Page, counted: number): Promise<void> {
  await goTo(page, '/orders')
  await expect.poll(async () => germanNumber(await found(page).textContent())).toBeGreaterThan(counted)
}

test.use({ shop: 'sample', opensAt: '/orders?counted=yes' })

test('orders are marked with one click or by keyboard, and taken back', async ({ page }) => {
  test.slow()
  const before = await countedOrders(page)
  await test.step('an order is marked with one click, counts nowhere and says why, and is taken back', async () => {
    await openAllOrders(page, before)
    const row = firstOrder(page)
    await row.hover()
    const number = (await row.locator('td').nth(1).textContent()) ?? ''
    await row.getByRole('button', { name: `Bestellung ${number} als Testbestellung markieren` }).click()
    const notice = page.getByText(`Bestellung ${number} ist als Testbestellung markiert`)
    await expect(notice).toBeVisible()
    await expect.poll(() => countedOrders(page)).toBe(before - 1)
    await goTo(page, '/orders?flagged=yes')
    await expect(found(page)).toContainText('1 Bestellung gefunden')
    await expect(row).toContainText(number)
    await expect(row).toContainText('Testbestellung')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Rückgängig' }).click()
    await expect(page.getByRole('heading', { name: 'Keine Bestellung gefunden' })).toBeVisible()
    await expect.poll(() => countedOrders(page)).toBe(before)
  })

  await test.step('by keyboard: the row offers its marks to the Tab key, and Enter marks instead of opening', async () => {
    await openAllOrders(page, before)
    await expect(page.getByText(/zählt wieder/)).toHaveCount(0)
    const row = firstOrder(page)
    await row.focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await expect(row.getByRole('button', { name: /als Betrug markieren/ })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(row.getByRole('button', { name: /Markierung der Bestellung .* zurücknehmen/ })).toBeVisible()
    await expect(page.getByRole('heading', { level: 1, name: 'Bestellungen' })).toBeVisible()
    await row.getByRole('button', { name: /zurücknehmen/ }).click()
    await expect(page.getByText(/zählt wieder/)).toBeVisible()
  })
})

test('a customer who is marked is out of figures and lists, and comes back', async ({ page }) => {
  test.slow()
  await test.step('a customer marked as fraud is out of figures and lists, is shown as such, and comes back', async () => {
    const before = await countedOrders(page)
    await goTo(page, '/customers?postAllowed=yes&sort=orders&direction=desc')
    const name = (await firstCustomer(page).locator('a').textContent()) ?? ''
    await firstCustomer(page).locator('a').click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
    await page.getByRole('button', { name: 'Markieren', exact: true }).click()
    await expectAccessible(page)
    await page.getByRole('menuitem', { name: 'Als Betrug markieren' }).click()
    await expect(alert(page)).toContainText('Als Betrug markiert')
    const permission = page.getByRole('region', { name: 'Werbung erlaubt?' })
    await expect(permission.getByText(/von Ihnen als Betrug markiert/)).toHaveCount(4)
    await page
      .getByRole('region', { name: 'Bestellungen' })
      .getByRole('article')
      .first()
      .getByRole('button')
      .first()
      .click()
    await expect(page.getByText(/Der Kunde ist seit .* als Betrug markiert/).first()).toBeVisible()
    await expectAccessible(page)
    await expect.poll(() => countedOrders(page)).toBeLessThan(before)

    await goTo(page, '/customers')
    await expect(firstCustomer(page)).toBeVisible()
    await page.getByRole('button', { name: 'Filter', exact: true }).click()
    await page.getByRole('combobox', { name: 'Test oder Betrug' }).click()
    await page.getByRole('option', { name: 'nur Markierte' }).click()
    await expect(found(page)).toContainText(/^1 von/)
    await expect(firstCustomer(page)).toContainText('Betrug')
    await expectAccessible(page)
    await firstCustomer(page).locator('a').click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
    await alert(page).getByRole('button', { name: 'Markierung zurücknehmen' }).click()
    await expect(alert(page)).toBeHidden()
    await expect(permission).toContainText(/Post erlaubt/)
    await expect.poll(() => countedOrders(page)).toBe(before)
  })

  await test.step('a list says whom it leaves out because of a mark', async () => {
    await goTo(page, '/customers?postAllowed=yes')
    await firstCustomer(page).locator('a').click()
    await page.getByRole('button', { name: 'Markieren', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Als Test markieren' }).click()
    await expect(alert(page)).toContainText('Als Test markiert')
    const audience = encodeURIComponent(JSON.stringify({ flagged: true }))
    await goTo(page, `/lists?audience=${audience}`)
    for (const heading of ['Wofür und auf welchem Weg?', 'Wem davon dürfen Sie schreiben?']) {
      await page.getByRole('button', { name: 'Weiter', exact: true }).click()
      await expect(page.getByRole('heading', { name: heading })).toBeVisible()
    }
    await expect(page.getByRole('main')).toContainText('von Ihnen als Test markiert')
  })
})

test('is accessible in English and dark, without complaints', async ({ page }) => {
  const complaints = complaintsOf(page)
  await page.getByText('English', { exact: true }).click()
  await page.getByRole('button', { name: 'Switch to dark appearance' }).click()
  await firstOrder(page).hover()
  await firstOrder(page)
    .getByRole('button', { name: /as test order/ })
    .click()
  await expect(page.getByText(/is marked as a test order/)).toBeVisible()
  await expectAccessible(page)
  await goTo(page, '/customers')
  await firstCustomer(page).locator('a').click()
  await page.getByRole('button', { name: 'Mark', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Mark as fraud' }).click()
  await expect(alert(page)).toContainText('Marked as fraud')
  await expectAccessible(page)
  expect(complaints).toEqual([])
})
