import { expectAccessible } from '../support/accessibility.ts'
import { expect, test } from '../support/app-test.ts'
import { openScreen as openByMenu } from '../support/sample-shop-page.ts'
import { openScreen } from './example-files.ts'

test('without orders, each screen says what will be there', async ({ page }) => {
  test.slow()
  await test.step('coming back leads to the start', async () => {
    await openScreen(page, '/returning')
    await expect(page.getByRole('heading', { name: 'Noch keine Bestellungen' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Zum Start' })).toBeVisible()
  })

  await test.step('the value of customers is not known yet', async () => {
    await openScreen(page, '/value')
    await expect(page.getByRole('heading', { name: 'Noch keine Bestellungen' })).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('there are no groups yet', async () => {
    await openScreen(page, '/groups')
    await expect(page.getByRole('heading', { name: 'Noch keine Bestellungen' })).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('there is no report and no history yet', async () => {
    for (const address of ['/report', '/history']) {
      await openScreen(page, address)
      await expect(page.getByRole('heading', { name: 'Noch keine Bestellungen' })).toBeVisible()
      await expect(page.getByRole('link', { name: 'Zur Übersicht' })).toBeVisible()
      await expectAccessible(page)
    }
  })

  await test.step('there is nobody to describe', async () => {
    await openScreen(page, '/customers/profile')
    await expect(page.getByRole('heading', { name: 'Noch keine Bestellungen' })).toBeVisible()
  })

  await test.step('nobody is in a segment yet', async () => {
    for (const address of ['/segments', '/segments/new']) {
      await openScreen(page, address)
      await expect(page.getByRole('heading', { name: 'Noch keine Bestellungen' })).toBeVisible()
    }
  })

  await test.step('there is nobody to write to yet', async () => {
    await openScreen(page, '/campaigns/new')
    await expect(page.getByRole('heading', { name: 'Noch keine Bestellungen' })).toBeVisible()
    await openByMenu(page, 'Aktionen')
    await expect(page.getByRole('heading', { name: 'Noch keine Bestellungen' })).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('nothing out of the ordinary is looked for yet', async () => {
    await openByMenu(page, 'Auffälligkeiten')
    await expect(page.getByRole('heading', { name: 'Noch keine Bestellungen' })).toBeVisible()
    await expectAccessible(page)
  })
})
