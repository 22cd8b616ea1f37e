import { complaintsOf, expectAccessible } from '../support/accessibility.ts'
import { expect, test } from '../support/app-test.ts'
import { loadSampleShop } from '../support/sample-shop-page.ts'

test('greets an empty customer base and tells where to find the files', async ({ page }) => {
  await expect(page.getByRole('heading', { level: 1, name: 'Willkommen bei Stammkunde' })).toBeVisible()
  await expect(page.getByText('Alles bleibt auf diesem Computer.')).toBeVisible()
  await expectAccessible(page)
  for (const place of ['Shopify', 'Etsy', 'eBay', 'Amazon', 'Shopware']) {
    const entry = page.getByRole('button', { name: new RegExp(`^${place}`) }).first()
    await entry.focus()
    await page.keyboard.press('Enter')
    await expect(entry).toHaveAttribute('aria-expanded', 'true')
  }
  await expectAccessible(page)
})

test('turns dark and speaks English at once when asked to, and still after a reload', async ({ page }) => {
  await test.step('turns dark when asked to, and stays so after a reload', async () => {
    await page.getByRole('button', { name: 'Dunkle Darstellung einschalten' }).click()
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
    await expectAccessible(page)
    await page.reload()
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
  })

  await test.step('speaks English at once when asked to, and still after a reload', async () => {
    await page.getByText('English', { exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Welcome to Stammkunde' })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page).toHaveTitle('Welcome to Stammkunde – Stammkunde')
    await page.reload()
    await expect(page.getByRole('heading', { level: 1, name: 'Welcome to Stammkunde' })).toBeVisible()
    await expectAccessible(page)
  })
})

test('loads the sample shop and removes it again', async ({ page }) => {
  const complaints = complaintsOf(page)
  await loadSampleShop(page)
  await expect(page.getByText('Sie sehen den Beispiel-Shop mit erfundenen Kunden.')).toBeVisible()
  await page.getByRole('button', { name: 'Beispiel entfernen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Willkommen bei Stammkunde' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Beispiel entfernen' })).toBeHidden()
  expect(complaints).toEqual([])
})

test('can be used with the keyboard alone', async ({ page }) => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('Tab')
  const skip = page.getByRole('button', { name: 'Zum Inhalt springen' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Dateien auswählen' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Mit Beispiel-Shop ausprobieren' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Übersicht' })).toBeVisible({ timeout: 30_000 })
})

test('every entry of the menu leads to its screen, also when it is empty; another address nowhere', async ({
  page,
}) => {
  for (const name of [
    'Übersicht',
    'Kunden',
    'Importieren',
    'Segmente',
    'Listen',
    'Erlaubnis',
    'Einstellungen',
  ]) {
    const link = page.getByRole('navigation').getByRole('link', { name, exact: true })
    await link.click()
    await expect(link).toHaveAttribute('aria-current', 'page')
    await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible()
    await expectAccessible(page)
  }

  await test.step('an address that leads nowhere says so', async () => {
    await page.evaluate(() => {
      window.location.hash = '/nowhere'
    })
    await expect(page.getByRole('heading', { name: 'Diese Seite gibt es nicht' })).toBeVisible()
    await page.getByRole('link', { name: 'Zur Übersicht' }).click()
    await expect(page).toHaveURL(/#\/overview/)
  })
})
