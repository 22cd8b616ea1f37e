import { expectAccessible } from '../support/accessibility.ts'
import { expect, test } from '../support/app-test.ts'
import { goTo, openScreen } from '../support/sample-shop-page.ts'

test('without orders, each screen says what will be there', async ({ page }) => {
  test.slow()
  await test.step('coming back leads to the start', async () => {
    await goTo(page, '/returning')
    await expect(page.getByRole('heading', { name: 'Noch keine Bestellungen' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Zum Start' })).toBeVisible()
  })

  await test.step('the value of customers is not known yet', async () => {
    await goTo(page, '/value')
    await expect(page.getByRole('heading', { name: 'Noch keine Bestellungen' })).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('there are no groups yet', async () => {
    await goTo(page, '/groups')
    await expect(page.getByRole('heading', { name: 'Noch keine Gruppen' })).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('there is no report and no history yet', async () => {
    for (const address of ['/report', '/history']) {
      await goTo(page, address)
      await expect(page.getByRole('heading', { name: 'Noch keine Bestellungen' })).toBeVisible()
      await expect(page.getByRole('link', { name: 'Zur Übersicht' })).toBeVisible()
      await expectAccessible(page)
    }
  })

  await test.step('there is nobody to describe', async () => {
    await goTo(page, '/customers/profile')
    await expect(page.getByRole('heading', { name: 'Noch keine Bestellungen' })).toBeVisible()
  })

  await test.step('nothing out of the ordinary is looked for yet', async () => {
    await openScreen(page, 'Auffälligkeiten')
    await expect(page.getByRole('heading', { name: 'Noch keine Bestellungen' })).toBeVisible()
    await expectAccessible(page)
  })
})
