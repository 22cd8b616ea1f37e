import type { Page } from '@playwright/test'

/** A file as the page gets it from the owner. */
export interface ExampleFile {
  name: string
  mimeType: string
  buffer: Buffer
}

/** An order of an invented shop; what is left out has a usual value. */
export interface ExampleOrder {
  number: string
  email: string
  name: string
  day?: string
  total?: string
  acceptsMarketing?: 'yes' | 'no' | ''
}

const SHOPIFY_COLUMNS = [
  'Name',
  'Email',
  'Financial Status',
  'Paid at',
  'Fulfillment Status',
  'Accepts Marketing',
  'Currency',
  'Subtotal',
  'Shipping',
  'Total',
  'Created at',
  'Lineitem quantity',
  'Lineitem name',
  'Lineitem price',
  'Lineitem requires shipping',
  'Billing Name',
  'Billing Address1',
  'Billing City',
  'Billing Zip',
  'Billing Country',
  'Shipping Name',
  'Vendor',
]

/** An order export of Shopify with one item per order; the column "Vendor" is one that nobody reads. */
export function shopifyOrders(orders: readonly ExampleOrder[], fileName = 'orders_export.csv'): ExampleFile {
  const rows = orders.map(order => {
    const created = `${order.day ?? '2025-03-04'} 10:00:00 +0100`
    const total = order.total ?? '44.90'
    return [
      order.number,
      order.email,
      'paid',
      created,
      'fulfilled',
      order.acceptsMarketing ?? '',
      'EUR',
      '40.00',
      '4.90',
      total,
      created,
      '1',
      'Grüner Tee 100 g',
      '40.00',
      'true',
      order.name,
      `Lindenstraße ${order.number.replace(/\D/g, '')}`,
      'Köln',
      '50667',
      'DE',
      order.name,
      'Teeladen',
    ]
  })
  return csvFile(fileName, [SHOPIFY_COLUMNS, ...rows], ',')
}

/** Three customers with five orders: two said yes to marketing, one said nothing. */
export const THREE_CUSTOMERS: readonly ExampleOrder[] = [
  { number: '#1001', email: 'anna.gross@example.com', name: 'Anna Groß', acceptsMarketing: 'yes' },
  { number: '#1002', email: 'anna.gross@example.com', name: 'Anna Groß', acceptsMarketing: 'yes' },
  { number: '#1003', email: 'bernd.lang@example.com', name: 'Bernd Lang', acceptsMarketing: 'yes' },
  { number: '#1004', email: 'clara.weiss@example.com', name: 'Clara Weiß' },
  { number: '#1005', email: 'clara.weiss@example.com', name: 'Clara Weiß' },
]

/** Cells as a table, cut by `delimiter`, quoted where needed, in UTF-8. */
export function csvFile(name: string, rows: readonly (readonly string[])[], delimiter: string): ExampleFile {
  const quoted = (cell: string) =>
    cell.includes(delimiter) || /["\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
  const text = rows.map(cells => cells.map(quoted).join(delimiter)).join('\r\n')
  return { name, mimeType: 'text/csv', buffer: Buffer.from(`${text}\r\n`, 'utf8') }
}

/** The beginning of a photo. */
export const PHOTO: ExampleFile = {
  name: 'foto.jpg',
  mimeType: 'image/jpeg',
  buffer: Buffer.concat([
    Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10]),
    Buffer.from('JFIF\0'),
    Buffer.from(Array.from({ length: 2048 }, (_, index) => (index * 37) % 256)),
  ]),
}

/**
 * Opens a screen by its address, without leaving the page. Waits until it is there: the one before it stays until
 * then, and a click that began on that one would never end.
 */
export async function openScreen(page: Page, path: string): Promise<void> {
  await page.evaluate(target => {
    window.location.hash = target
  }, path)
  const { pathname } = new URL(path, 'http://stammkunde.invalid')
  await page.locator(`#content[data-path="${pathname}"]`).waitFor()
}

/** Chooses files through the dialog of the host. */
export async function chooseFiles(page: Page, button: string, files: readonly ExampleFile[]): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ])
  await chooser.setFiles([...files])
}

/** Imports files through the screen, in German, up to the report. */
export async function importFiles(page: Page, files: readonly ExampleFile[]): Promise<void> {
  await openScreen(page, '/import')
  await chooseFiles(page, 'Dateien auswählen', files)
  await page.getByRole('button', { name: 'Importieren', exact: true }).click()
  await page.getByRole('heading', { name: 'Import fertig' }).waitFor()
}

/**
 * Lets files come into the window as by drag and drop or by paste; `event` is the last one to be fired.
 * @param onto the `data-testid` of what they are dragged to; default: anywhere.
 */
export async function bringFiles(
  page: Page,
  files: readonly ExampleFile[],
  event: 'dragover' | 'drop' | 'paste',
  onto: string | null = null,
): Promise<void> {
  const data = files.map(({ name, mimeType, buffer }) => ({
    name,
    mimeType,
    bytes: buffer.toString('base64'),
  }))
  await page.evaluate(
    ({ data, event, onto }) => {
      const transfer = new DataTransfer()
      for (const { name, mimeType, bytes } of data) {
        const content = Uint8Array.from(atob(bytes), letter => letter.charCodeAt(0))
        transfer.items.add(new File([content], name, { type: mimeType }))
      }
      const target = (onto && document.querySelector(`[data-testid="${onto}"]`)) || document.body
      if (event === 'paste') {
        target.dispatchEvent(new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true }))
        return
      }
      const fire = (type: string) =>
        target.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }))
      fire('dragenter')
      fire('dragover')
      if (event === 'drop') fire('drop')
    },
    { data, event, onto },
  )
}

/** Presses Tab until the element with this role and name has the focus. */
export async function tabTo(
  page: Page,
  role: 'button' | 'radio' | 'checkbox' | 'link' | 'combobox',
  name: string | RegExp,
): Promise<void> {
  const target = page.getByRole(role, { name, exact: true }).first()
  await target.waitFor()
  for (let presses = 0; presses < 120; presses++) {
    if (await target.evaluate(element => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never reached the ${role} ${String(name)}`)
}
