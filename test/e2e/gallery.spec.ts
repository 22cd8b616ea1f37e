import type { Page } from '@playwright/test'
import { test as base, expect } from '@playwright/test'
import { complaintsOf, expectAccessible } from '../support/accessibility.ts'
import { CHART_EXAMPLES, cohorts, flow, histogram, lines, survival } from '../support/chart-examples.ts'
import { buildGallery, openGallery } from '../support/gallery.ts'
import { temporaryDirectory } from '../support/temporary-directory.ts'

/** Charts of every kind on a page that is made for this test: not every kind is on a screen of a small shop. */

const test = base.extend<object, { gallery: string }>({
  gallery: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
    async ({}, use) => {
      await using directory = await temporaryDirectory()
      await buildGallery(directory.path)
      await use(directory.path)
    },
    { scope: 'worker' },
  ],
  page: async ({ page, gallery }, use) => {
    await openGallery(page, gallery)
    await expect(page.getByRole('img').first()).toBeVisible()
    await use(page)
  },
})

const card = (page: Page, title: string) => page.getByRole('region', { name: title, exact: true })

for (const width of [1280, 640]) {
  test.describe(`${width} pixels`, () => {
    test.use({ viewport: { width, height: 900 } })

    test('every kind of chart is drawn and accessible in both appearances', async ({ page }) => {
      const complaints = complaintsOf(page)
      for (const colorScheme of ['light', 'dark'] as const) {
        await test.step(colorScheme, async () => {
          await page.emulateMedia({ colorScheme })
          await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme)
          for (const { title } of CHART_EXAMPLES)
            await expect(card(page, title).locator('canvas, svg[role=img], table').first()).toBeVisible()
          await expectAccessible(page)
          const overflowing = await page.evaluate(
            () => document.documentElement.scrollWidth - window.innerWidth,
          )
          expect(overflowing).toBeLessThanOrEqual(0)
        })
      }
      expect(complaints).toEqual([])
    })
  })
}

test('every chart is a table, and every table is accessible', async ({ page }) => {
  for (const { title } of CHART_EXAMPLES) {
    await card(page, title)
      .getByRole('button', { name: `Mehr zu „${title}“` })
      .click()
    await page.getByRole('menuitem', { name: 'Als Tabelle zeigen' }).click()
    await expect(page.getByRole('menu')).toHaveCount(0)
    await expect(card(page, title).getByRole('table').getByRole('rowheader').first()).toBeVisible()
  }
  await expect(page.locator('canvas')).toHaveCount(0)
  await expectAccessible(page)
})

test('what is drawn is read where the mouse is, and by arrow keys', async ({ page }) => {
  await test.step('lines, curves and frequencies are read where the mouse is', async () => {
    const hint = page.getByRole('tooltip')
    const hover = async (title: string, part: number) => {
      const drawing = card(page, title).locator('canvas')
      const { width = 0, height = 0 } = (await drawing.boundingBox()) ?? {}
      await drawing.hover({ position: { x: width * part, y: height / 2 } })
    }
    await hover(lines.title, 0.98)
    await expect(hint).toContainText('November 2026')
    await expect(hint).toContainText(/Eigener Shop: 8,0\s% \(zwischen 3,0\s% und 20,0\s%\)/)
    await expect(hint).toContainText('noch nicht endgültig')
    await hover(survival.title, 0.97)
    await expect(hint).toContainText(/Ohne Problem: \d+,\d\s% \(zwischen/)
    await hover(histogram.title, 0.15)
    await expect(hint).toContainText(/0\s€ bis unter 25\s€/)
    await expect(hint).toContainText('Kunden: 181')
    // Else its hint stands beside that of what the keyboard is at.
    await page.mouse.move(0, 0)
    await expect(hint).toHaveCount(0)
  })

  await test.step('flows are walked through, from the top to the bottom', async () => {
    await card(page, flow.title)
      .getByRole('button', { name: /^Mehr zu/ })
      .focus()
    await page.keyboard.press('Tab')
    const hint = page.getByRole('tooltip')
    await expect(hint).toContainText('noch nicht da')
    await expect(hint).toContainText('22. November 2026: Neukunden')
    await expect(hint).toContainText('Kunden: 120')
    await page.keyboard.press('End')
    await expect(hint).toContainText('verloren')
    await expect(hint).toContainText('Kunden: 61')
    await page.keyboard.press('Home')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/#\/customers\?from=none&to=new$/)
    await page.goBack()
    await expect(page.getByRole('img').first()).toBeVisible()
  })

  await test.step('a map is walked through by arrow keys, each cell read as it is hovered', async () => {
    const grid = card(page, cohorts.title).getByRole('grid')
    await card(page, cohorts.title)
      .getByRole('button', { name: /^Mehr zu/ })
      .focus()
    await page.keyboard.press('Tab')
    const hint = page.getByRole('tooltip')
    await expect(hint).toContainText('4/2026, Monat 0')
    await expect(hint).toContainText('40 von 40 Kunden')
    await page.keyboard.press('End')
    await expect(hint).toContainText('4/2026, Monat 7')
    await expect(hint).toContainText('noch nicht vollständig')
    for (let row = 0; row < 5; row++) await page.keyboard.press('ArrowDown')
    await expect(hint).toContainText('kein Wert')
    for (let column = 0; column < 5; column++) await page.keyboard.press('ArrowLeft')
    await expect(hint).toContainText('zu wenig Daten')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowLeft')
    const byKey = await hint.textContent()
    await page.keyboard.press('Escape')
    await expect(hint).toHaveCount(0)
    await grid.getByRole('link', { name: '38 %' }).hover()
    await expect(hint).toHaveText(byKey ?? '')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/#\/customers\?cohort=4&month=1$/)
  })
})

for (const [reducedMotion, isStill] of [
  ['reduce', true],
  ['no-preference', false],
] as const) {
  test.describe(`movement: ${reducedMotion}`, () => {
    test.use({ contextOptions: { reducedMotion } })

    test(`a chart ${isStill ? 'stands still' : 'grows'} at first`, async ({ page }) => {
      // Every frame of a chart that moves begins with an empty canvas.
      await page.addInitScript(() => {
        const { clearRect } = CanvasRenderingContext2D.prototype
        CanvasRenderingContext2D.prototype.clearRect = function (...box) {
          this.canvas.dataset['frames'] = String(Number(this.canvas.dataset['frames'] ?? 0) + 1)
          return clearRect.apply(this, box)
        }
      })
      await page.reload()
      const canvas = page.locator('canvas').first()
      await expect(canvas).toHaveAttribute('data-frames')
      await page.waitForTimeout(800)
      const frames = Number(await canvas.getAttribute('data-frames'))
      if (isStill) expect(frames).toBeLessThanOrEqual(2)
      else expect(frames).toBeGreaterThan(2)
    })
  })
}

test('pictures and files of every kind are saved', async ({ page }) => {
  test.setTimeout(120_000)
  for (const { title } of CHART_EXAMPLES) {
    for (const [entry, ending] of [
      ['Als Bild speichern (PNG)', 'png'],
      ['Als CSV speichern', 'csv'],
    ] as const) {
      await card(page, title)
        .getByRole('button', { name: `Mehr zu „${title}“` })
        .click()
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('menuitem', { name: entry }).click(),
      ])
      expect(download.suggestedFilename()).toMatch(new RegExp(`-2026-11-22\\.${ending}$`))
      await expect(page.getByRole('menu')).toHaveCount(0)
    }
  }
})

test('a report is printed with each of its pages on new paper', async ({ page }) => {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const pages = pdf.match(/\/Type \/Page\b/g) ?? []
  expect(pages.length).toBeGreaterThanOrEqual(2)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button', { name: /^Mehr zu/ }).first()).toBeHidden()
  await expect(page.getByText('Seite 2', { exact: true })).toBeVisible()
})
