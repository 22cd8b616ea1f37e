import { expect, type Page } from '@playwright/test'

/** Loads the sample shop as people do, and waits for the overview. */
export async function loadSampleShop(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /Mit Beispiel-Shop ausprobieren|Try it with the sample shop/ })
    .click()
  await expect(page.getByRole('heading', { level: 1, name: /Übersicht|Overview/ })).toBeVisible({
    timeout: 30_000,
  })
}

/** Opens a screen by its entry in the main menu. */
export async function openScreen(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible()
}

/** Leads to another address of the page without loading it anew. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate(hash => {
    window.location.hash = hash
  }, address)
}

/**
 * Takes the last thing back by its key, once it is offered: what a screen shows of it may be there sooner.
 * @param notice what the offer says.
 */
export async function takeBackByKey(page: Page, notice: string): Promise<void> {
  await expect(page.locator('[data-notification]').filter({ hasText: notice })).toBeVisible()
  await page.keyboard.press('Control+z')
}

/** A number as the German screen writes it: "1.234,5" is 1234.5. */
export function germanNumber(text: string | null): number {
  const number = /-?[\d.]+(,\d+)?/.exec(text ?? '')?.[0]
  if (number === undefined) throw new Error(`There is no number in “${text}”.`)
  return Number(number.replaceAll('.', '').replace(',', '.'))
}
