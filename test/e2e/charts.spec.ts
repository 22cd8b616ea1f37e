import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { DARK, LIGHT } from '../../src-renderer/charts/chart-colors.ts'
import { complaintsOf, expectAccessible } from '../support/accessibility.ts'
import { expect, test } from '../support/app-test.ts'
import { pdfColors } from '../support/pdf-colors.ts'
import { germanNumber } from '../support/sample-shop-page.ts'

/** The cards of charts on the overview, with the sample shop behind them. */

const TITLE = 'Umsatz nach Monat'
const card = (page: Page, title = TITLE): Locator => page.getByRole('region', { name: title, exact: true })
const menuOf = (page: Page, title = TITLE): Locator =>
  card(page, title).getByRole('button', { name: `Mehr zu „${title}“` })

/** Chooses an entry of the menu by keyboard alone. */
async function choose(page: Page, entry: string, title = TITLE): Promise<void> {
  await menuOf(page, title).press('Enter')
  const item = page.getByRole('menuitem', { name: entry })
  await expect(page.getByRole('menuitem').first()).toBeFocused()
  while (!(await item.evaluate(element => element === document.activeElement)))
    await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menu')).toHaveCount(0)
}

const rowsOf = (table: Locator): Promise<string[][]> =>
  table
    .locator('tbody tr')
    .evaluateAll(rows => rows.map(row => [...row.children].map(cell => cell.textContent ?? '')))

async function savedFile(page: Page, entry: string): Promise<{ name: string; content: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), choose(page, entry)])
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) }
}

/** The colours that at least a thousandth of a picture has. */
async function colorsOf(page: Page, png: Buffer): Promise<string[]> {
  return page.evaluate(async base64 => {
    const image = new Image()
    image.src = `data:image/png;base64,${base64}`
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.width
    canvas.height = image.height
    const context = canvas.getContext('2d')
    if (context === null) throw new Error('There is no canvas.')
    context.drawImage(image, 0, 0)
    const { data } = context.getImageData(0, 0, image.width, image.height)
    const counts = new Map<string, number>()
    for (let index = 0; index < data.length; index += 4) {
      const color = `#${[0, 1, 2].map(part => (data[index + part] ?? 0).toString(16).padStart(2, '0')).join('')}`
      counts.set(color, (counts.get(color) ?? 0) + 1)
    }
    return [...counts].filter(([, count]) => count > data.length / 4000).map(([color]) => color)
  }, png.toString('base64'))
}

test.use({ shop: 'sample' })

// What draws is loaded after the figures.
test.beforeEach(({ page }) => expect(page.locator('canvas')).toBeVisible())

test('a chart is a table for those who want one, on the screen, as cells and in a file', async ({
  page,
  context,
  hostKind,
}) => {
  test.slow()
  await test.step('the table has the numbers that the chart is drawn from', async () => {
    const hidden = await rowsOf(card(page).getByRole('table'))
    // Every month is read by keyboard, from the newest back: its hint has what its row has.
    await menuOf(page).focus()
    await page.keyboard.press('Tab')
    for (const [month = '', existing = '', ...others] of hidden) {
      const hint = page.getByRole('tooltip')
      await expect(hint).toContainText(month)
      await expect(hint).toContainText(`Bestandskunden: ${existing}`)
      for (const value of others) await expect(hint).toContainText(value)
      await page.keyboard.press('ArrowLeft')
    }
    await choose(page, 'Als Tabelle zeigen')
    await expect(menuOf(page)).toBeFocused()
    await expect(card(page).getByRole('img')).toHaveCount(0)
    expect(await rowsOf(card(page).getByRole('table'))).toEqual(hidden)
    await expect(card(page).getByRole('columnheader')).toHaveText([
      'Monat',
      'Bestandskunden',
      'Neukunden',
      'Nicht zuordenbar',
      'Summe',
      'Bestellungen',
      'Hinweis',
    ])
    await expectAccessible(page)
    await choose(page, 'Als Diagramm zeigen')
    await expect(
      card(page).getByRole('img', { name: /^Balkendiagramm: Umsatz nach Monat\. Von / }),
    ).toBeVisible()
    // The legend has what the months of each part come to.
    const sums = [1, 2, 3].map(column =>
      hidden.reduce((sum, row) => sum + germanNumber(row[column] ?? null), 0),
    )
    const legend = await card(page).getByRole('list', { name: 'Legende' }).locator('strong').allTextContents()
    for (const [index, sum] of sums.entries()) expect(germanNumber(legend[index] ?? null)).toBeCloseTo(sum, 2)
  })

  await test.step('the bars of the ladder are a table, too', async () => {
    const title = 'Wert je Bestellung, nach Bestellnummer des Kunden'
    const bars = await rowsOf(card(page, title).getByRole('table'))
    await choose(page, 'Als Tabelle zeigen', title)
    const rows = await rowsOf(card(page, title).getByRole('table'))
    // Between name and value, the drawing has the bar.
    expect(rows).toEqual(bars.map(([name, _bar, ...cells]) => [name, ...cells]))
  })

  await test.step('the table is copied as cells, without asking for permission', async () => {
    const rows = await rowsOf(card(page).getByRole('table'))
    await choose(page, 'Tabelle kopieren')
    await expect(page.getByText('Die Tabelle ist in der Zwischenablage.')).toBeVisible()
    await context.grantPermissions(['clipboard-read'])
    const [text = '', html = ''] = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      const read = async (type: string) => (await (await item?.getType(type))?.text()) ?? ''
      return [await read('text/plain'), await read('text/html')]
    })
    const lines = text.split(/\r?\n/)
    expect(lines[0]?.split('\t').slice(0, 2)).toEqual(['Monat', 'Bestandskunden (EUR)'])
    expect(lines.slice(1).map(line => line.split('\t')[0])).toEqual(rows.map(([month]) => month))
    expect(html).toContain('<th>Bestandskunden (EUR)</th>')
  })

  // Electron asks where to save in a window of the system.
  if (hostKind === 'electron') return

  await test.step('the CSV holds the table to the cent, as a German spreadsheet reads it', async () => {
    const rows = await rowsOf(card(page).getByRole('table'))
    const { name, content } = await savedFile(page, 'Als CSV speichern')
    expect(name).toMatch(/^umsatz-nach-monat-\d{4}-\d{2}-\d{2}\.csv$/)
    const [header, ...lines] = content.toString('utf8').trimEnd().split('\r\n')
    expect(header).toBe(
      '\uFEFFMonat;Bestandskunden (EUR);Neukunden (EUR);Nicht zuordenbar (EUR);Summe (EUR);Bestellungen;Hinweis',
    )
    const bare = (text: string) => text.replaceAll(/[.\s€]/g, '')
    expect(lines).toEqual(
      rows.map(([month, ...cells]) => [month, ...cells.slice(0, 5).map(bare), cells[5] ?? ''].join(';')),
    )
  })

  await test.step('the picture is one, sharp enough for a letter', async () => {
    const { name, content } = await savedFile(page, 'Als Bild speichern (PNG)')
    expect(name).toMatch(/^umsatz-nach-monat-\d{4}-\d{2}-\d{2}\.png$/)
    expect(content.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))
    expect(content.readUInt32BE(16)).toBeGreaterThanOrEqual(2000)
    expect(content.readUInt32BE(20)).toBeGreaterThanOrEqual(1000)
    const { petrol, ochre, gray } = LIGHT.series
    const colors = await colorsOf(page, content)
    // The ground, and the colours of all three parts as they are in the light appearance.
    expect(colors).toEqual(expect.arrayContaining(['#ffffff', petrol, ochre, gray]))
  })
})

test('a chart leads to what it is made of, hints at it and explains itself', async ({ page }) => {
  await test.step('the hint goes by Escape, and where the mouse goes away', async () => {
    await menuOf(page).focus()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('tooltip')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('tooltip')).toHaveCount(0)
    await card(page).getByRole('img').hover()
    await expect(page.getByRole('tooltip')).toBeVisible()
    await page.getByRole('heading', { level: 1 }).hover()
    await expect(page.getByRole('tooltip')).toHaveCount(0)
  })

  await test.step('a month leads to its orders, by key and by mouse', async () => {
    await menuOf(page).focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowLeft')
    await expect(page.getByRole('tooltip')).toContainText(/Bestellungen: [1-9]/)
    const orders = germanNumber(
      /Bestellungen: ([\d.]+)/.exec(await page.getByRole('tooltip').innerText())?.[1] ?? null,
    )
    await page.keyboard.press('Enter')
    await expect(page.getByText(`${orders} Bestellungen gefunden`)).toBeVisible()
    await page.goBack()
    const drawing = card(page).getByRole('img')
    await expect(drawing).toBeVisible()
    const { width = 0, height = 0 } = (await drawing.boundingBox()) ?? {}
    await drawing.hover({ position: { x: width * 0.9, y: height / 2 } })
    await expect(page.getByRole('tooltip')).toContainText(/Bestellungen: [1-9]/)
    await drawing.click({ position: { x: width * 0.9, y: height / 2 } })
    await expect(page.getByText(`${orders} Bestellungen gefunden`)).toBeVisible()
    await page.goBack()
    await expect(drawing).toBeVisible()
  })

  await test.step('a chart explains itself, and leads to the rows', async () => {
    const button = card(page).getByRole('button', { name: `Wie wird das berechnet? ${TITLE}` })
    await expect(button).toHaveText('Wie wird das berechnet?')
    await button.press('Enter')
    const explanation = page.getByRole('dialog')
    await expect(explanation).toContainText('auf den Cent')
    const numbers = (await explanation.getByRole('definition').allTextContents()).map(germanNumber)
    expect(numbers).toHaveLength(4)
    expect(numbers.slice(0, 3).reduce((sum, number) => sum + number, 0)).toBeCloseTo(numbers[3] ?? 0, 2)
    await expectAccessible(page)
    await explanation.getByRole('link', { name: 'Bestellungen ansehen' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Bestellungen' })).toBeVisible()
  })
})

test.describe('in English', () => {
  test.use({ locale: 'en-GB' })

  test('chart, menu, table and explanation are accessible in both appearances', async ({ page }) => {
    test.slow()
    const complaints = complaintsOf(page)
    const region = page.getByRole('region', { name: 'Revenue by month', exact: true })
    for (const colorScheme of ['light', 'dark'] as const) {
      await test.step(colorScheme, async () => {
        await page.emulateMedia({ colorScheme })
        await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme)
        await expect(region.getByRole('img', { name: /^Bar chart: Revenue by month\. From / })).toBeVisible()
        await region.getByRole('img').hover()
        await expect(page.getByRole('tooltip')).toContainText('Existing customers: €')
        await expectAccessible(page)
        await region.getByRole('button', { name: 'More for “Revenue by month”' }).click()
        await expectAccessible(page)
        await page.getByRole('menuitem', { name: 'Show as a table' }).click()
        await expect(region.getByRole('columnheader', { name: 'Existing customers' })).toBeVisible()
        await expectAccessible(page)
        await region.getByRole('button', { name: 'How is this calculated? Revenue by month' }).click()
        await expect(page.getByRole('dialog')).toContainText('to the cent')
        await expectAccessible(page)
        await page.keyboard.press('Escape')
        await expect(page.getByRole('dialog')).toBeHidden()
        await region.getByRole('button', { name: 'More for “Revenue by month”' }).click()
        await page.getByRole('menuitem', { name: 'Show as a chart' }).click()
      })
    }
    expect(complaints).toEqual([])
  })
})

test('the overview prints in light colours, its charts as large as paper allows', async ({
  page,
  hostKind,
}) => {
  test.skip(hostKind === 'electron', 'Only headless Chromium makes a PDF for a test.')
  await page.getByRole('button', { name: 'Dunkle Darstellung einschalten' }).click()
  const drawing = card(page).getByRole('img')
  await expect(drawing).toBeVisible()
  const onScreen = await drawing.boundingBox()
  await page.evaluate(() => {
    window.addEventListener('beforeprint', () => {
      const { width } = document.querySelector('canvas') ?? {}
      document.title = `${document.documentElement.dataset['mantineColorScheme']} ${width}`
    })
  })
  const pdf = await page.pdf({ preferCSSPageSize: true })
  expect(await page.title()).toBe('light 2040')
  const colors = pdfColors(pdf)
  for (const part of ['petrol', 'ochre', 'gray'] as const) {
    expect(colors).toContain(LIGHT.series[part])
    expect(colors).not.toContain(DARK.series[part])
  }
  // Back on the screen it is as before.
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
  await expect.poll(() => drawing.boundingBox()).toEqual(onScreen)
})
