import { complaintsOf, expectAccessible } from '../support/accessibility.ts'
import { expect, test } from '../support/app-test.ts'
import { germanNumber, goTo } from '../support/sample-shop-page.ts'

test.describe('of the sample shop', () => {
  test.use({ shop: 'sample', opensAt: '/customers?figure=rfm_group&group=champions&asOf=2026-11-22' })

  test('a group of the customer list is described on one page, which says where too little is known', async ({
    page,
    hostKind,
  }) => {
    const complaints = complaintsOf(page)
    const list = page.getByRole('status').filter({ hasText: /\d von/ })
    const shown = germanNumber(await list.textContent())
    await page.getByRole('link', { name: 'Steckbrief dieser Gruppe' }).click()
    await expect(page.getByRole('heading', { level: 2, name: /Top-Kunden/ })).toBeVisible()
    const main = page.getByRole('main')
    await expect(main).toContainText(
      new RegExp(`Diese ${shown} Kunden sind \\d+.% Ihrer Kunden und brachten \\d+.% Ihres Umsatzes\\.`),
    )
    await expect(page.getByRole('row', { name: /^Kunden/ })).toContainText(String(shown))
    await expect(page.getByRole('region', { name: 'Wo sie wohnen' })).toContainText(/Deutschland: \d+ Kunden/)
    await page.getByRole('button', { name: 'Wie wird das berechnet? Umsatz bisher' }).click()
    await expect(page.getByRole('dialog')).toContainText('Umsatz im ganzen Shop')
    await page.keyboard.press('Escape')
    await expectAccessible(page)
    // Only headless Chromium makes a PDF for a test.
    if (hostKind !== 'electron') {
      const pdf = await page.pdf({ preferCSSPageSize: true })
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1)
    }
    await page.getByRole('link', { name: 'Diese Kunden ansehen' }).click()
    await expect(list).toContainText(`${shown} von`)
    await page.goBack()

    // So early they were few: nothing is said of them but that.
    await goTo(page, '/customers/profile?figure=customers&from=2023-01-01&to=2023-11-20&asOf=2023-11-20')
    await expect(main).toContainText('Zu wenig Daten (')
    await expect(main.getByRole('table')).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Drucken' })).toBeDisabled()

    await goTo(page, '/customers/profile?platforms=etsy')
    await page.getByText('English', { exact: true }).click()
    await page.getByRole('button', { name: 'Switch to dark appearance' }).click()
    await expect(page.getByRole('region', { name: 'Where they buy' })).toContainText(
      /Etsy: \d+ customers \(100%\)/,
    )
    await expectAccessible(page)
    expect(complaints).toEqual([])
  })
})
