import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { AMAZON_RELAY_DOMAIN, amazonOrders } from './generate-shop/formats/amazon.ts'
import { EBAY_RELAY_DOMAINS, ebayOrders } from './generate-shop/formats/ebay.ts'
import { etsyOrderItems, etsyOrders } from './generate-shop/formats/etsy.ts'
import { shopifyOrders } from './generate-shop/formats/shopify-orders.ts'
import { isFollowedByBasket, shopware5MainOrders } from './generate-shop/formats/shopware5.ts'
import type { Channel, ShopOptions } from './generate-shop/options.ts'
import { ordersOf, type ShopOrder } from './generate-shop/orders.ts'
import { planShop } from './generate-shop/plan.ts'
import { SAMPLE_OPTIONS, sampleManifest, sampleShop } from './generate-shop/sample-shop.ts'
import { counting } from './generate-shop/totals.ts'

const DIRECTORY = join(import.meta.dirname, '../../resources/sample-shop')
const RELAYS = [AMAZON_RELAY_DOMAIN, EBAY_RELAY_DOMAINS.german, EBAY_RELAY_DOMAINS.english]

const OPTIONS: ShopOptions = {
  ...SAMPLE_OPTIONS,
  seed: 7,
  size: { lines: 3000 },
  channels: { shopify: 1, etsy: 1, ebay: 1, amazon: 1, shopware5: 1 },
  linesPerOrder: [4, 3, 2, 1],
}
const PLAN = planShop(OPTIONS)

function ordersIn(channel: Channel): readonly ShopOrder[] {
  return [...ordersOf(PLAN, channel, 'oldest-first')]
}

function text(pieces: Iterable<string>): string {
  return [...pieces].join('')
}

function table(content: string, delimiter = ','): Record<string, string>[] {
  const parsed = Papa.parse<Record<string, string>>(content, {
    header: true,
    delimiter,
    skipEmptyLines: true,
  })
  expect(parsed.errors).toEqual([])
  return parsed.data
}

function minor(amount: string | undefined): number {
  return Math.round(Number((amount ?? '').replace(/[^\d,.-]/g, '').replace(',', '.')) * 100)
}

function total(rows: readonly Record<string, string>[], column: string): number {
  return rows.reduce((sum, row) => sum + minor(row[column] || '0'), 0)
}

function eachFormat(): Record<string, string> {
  return {
    shopify: text(shopifyOrders(ordersIn('shopify'))),
    etsyOrders: text(etsyOrders(ordersIn('etsy'))),
    etsyItems: text(etsyOrderItems(ordersIn('etsy'))),
    ebayGerman: text(ebayOrders(ordersIn('ebay'), 'german')),
    ebayEnglish: text(ebayOrders(ordersIn('ebay'), 'english')),
    amazon: text(amazonOrders(ordersIn('amazon'))),
    shopware5: text(shopware5MainOrders(ordersIn('shopware5'))),
  }
}

describe('the sample shop', () => {
  const files = sampleShop()

  test('is what the generator makes, byte for byte', () => {
    const expected = new Map(files.map(({ name, content }) => [name, content]))
    expected.set('manifest.json', sampleManifest(files))
    expect(readdirSync(DIRECTORY).sort()).toEqual([...expected.keys()].sort())
    for (const [name, content] of expected)
      expect(readFileSync(join(DIRECTORY, name)).equals(Buffer.from(content, 'utf8')), name).toBe(true)
  })

  test('is about 400 people over three years and stays small', () => {
    const size = files.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0)
    expect(size).toBeLessThan(600 * 1024)
    const plan = planShop(SAMPLE_OPTIONS)
    const people = new Set<number>()
    const days: string[] = []
    for (const channel of ['shopify', 'etsy', 'ebay'] as const)
      for (const order of ordersOf(plan, channel, 'oldest-first')) {
        people.add(order.person.index)
        days.push(new Date(order.orderedAt * 1000).toISOString().slice(0, 10))
      }
    expect(people.size).toBe(400)
    expect(days.sort()[0]?.slice(0, 7)).toBe('2023-11')
    expect(days.at(-1)?.slice(0, 7)).toBe('2026-10')
  })

  test('has what its totals say: orders, postage, refunds, cancelled and unpaid ones', () => {
    const [shopify] = files
    const rows = table(shopify?.content ?? '')
    const heads = rows.filter(row => row['Financial Status'] !== '')
    expect(shopify?.totals).toMatchObject({ orders: heads.length, lines: rows.length })
    expect(total(heads, 'Total')).toBe(shopify?.totals?.totalMinor)
    expect(total(heads, 'Refunded Amount')).toBe(shopify?.totals?.refundedMinor)
    const states = new Set(heads.map(row => row['Financial Status']))
    expect(states).toEqual(new Set(['paid', 'pending', 'voided', 'refunded', 'partially_refunded']))
    const answers = new Set(heads.map(row => row['Accepts Marketing']))
    expect(answers).toEqual(new Set(['yes', 'no', '']))
  })

  test('shows the same person in two ways: case of e-mails, names, second address, platforms', () => {
    const heads = table(files[0]?.content ?? '').filter(row => row['Financial Status'] !== '')
    const emails = heads.map(row => row['Email'] ?? '')
    expect(emails.filter(email => email !== email.toLowerCase()).length).toBeGreaterThan(5)
    expect(emails.filter(email => email === '').length).toBeGreaterThan(0)
    const plan = planShop(SAMPLE_OPTIONS)
    const onShopify = new Set([...ordersOf(plan, 'shopify', 'oldest-first')].map(order => order.person.index))
    const elsewhere = (['etsy', 'ebay'] as const).flatMap(channel => [
      ...ordersOf(plan, channel, 'oldest-first'),
    ])
    expect(elsewhere.filter(order => onShopify.has(order.person.index)).length).toBeGreaterThan(10)
  })

  test('has a Christmas season', () => {
    const orders = [...ordersOf(planShop(SAMPLE_OPTIONS), 'shopify', 'oldest-first')]
    const inSeason = orders.filter(order => [10, 11].includes(new Date(order.orderedAt * 1000).getUTCMonth()))
    expect(inSeason.length / orders.length).toBeGreaterThan(1.3 * (2 / 12))
  })
})

describe('every export form', () => {
  test('has only e-mail addresses that lead nowhere, or relays of marketplaces', () => {
    const contents = [...Object.values(eachFormat()), ...sampleShop().map(({ content }) => content)]
    const domains = new Set(contents.flatMap(content => content.match(/@[^\s",;)]+/g) ?? []))
    expect(domains.size).toBeGreaterThan(5)
    for (const found of domains) {
      const domain = found.slice(1).toLowerCase()
      const reserved = /(^|\.)(example\.(com|org|net)|test)$/.test(domain)
      expect(reserved || RELAYS.includes(domain), domain).toBe(true)
    }
  })

  test('is the same again for the same seed and another for another', () => {
    const again = planShop(OPTIONS)
    const other = planShop({ ...OPTIONS, seed: 8 })
    const first = text(shopifyOrders(ordersIn('shopify')))
    expect(text(shopifyOrders(ordersOf(again, 'shopify', 'oldest-first')))).toBe(first)
    expect(text(shopifyOrders(ordersOf(other, 'shopify', 'oldest-first')))).not.toBe(first)
  })

  test('has exactly as many lines as asked for', () => {
    const channels: Channel[] = ['shopify', 'etsy', 'ebay', 'amazon', 'shopware5']
    const lines = channels.flatMap(ordersIn).reduce((sum, order) => sum + order.lines.length, 0)
    expect(lines).toBe(3000)
  })
})

describe('Shopify orders', () => {
  const rows = table(text(shopifyOrders(ordersIn('shopify'))))
  const heads = rows.filter(row => row['Financial Status'] !== '')

  test('have 79 columns and only the cells of the line on continuation rows', () => {
    const filled = new Set<string>()
    for (const row of rows) {
      expect(Object.keys(row)).toHaveLength(79)
      if (row['Financial Status'] === '')
        for (const [column, value] of Object.entries(row)) if (value !== '') filled.add(column)
    }
    expect([...filled].sort()).toEqual(
      [
        ...['Name', 'Email', 'Created at', 'Lineitem quantity', 'Lineitem name', 'Lineitem price'],
        ...['Lineitem sku', 'Lineitem requires shipping', 'Lineitem taxable', 'Lineitem fulfillment status'],
        ...['Vendor', 'Lineitem discount'],
      ].sort(),
    )
  })

  test('add up: lines minus discount are the subtotal, with postage the total', () => {
    for (const head of heads) {
      const lines = rows.filter(row => row['Name'] === head['Name'])
      const goods = lines.reduce(
        (sum, line) => sum + minor(line['Lineitem price']) * Number(line['Lineitem quantity']),
        0,
      )
      expect(minor(head['Subtotal'])).toBe(goods - minor(head['Discount Amount']))
      expect(minor(head['Total'])).toBe(minor(head['Subtotal']) + minor(head['Shipping']))
      expect(minor(head['Refunded Amount'])).toBeLessThanOrEqual(minor(head['Total']))
    }
  })

  test('write the offset of the clocks in Berlin', () => {
    const offsets = new Map(heads.map(row => [row['Created at']?.slice(0, 10), row['Created at']?.slice(-5)]))
    for (const [day = '', offset] of offsets) {
      const noon = new Date(`${day}T12:00:00Z`)
      const hour = noon.toLocaleString('en-GB', { timeZone: 'Europe/Berlin', hour: '2-digit' })
      expect(offset, day).toBe(hour === '14' ? '+0200' : '+0100')
    }
  })
})

describe('the other forms', () => {
  test('Etsy items join to orders and carry their goods and discount', () => {
    const orders = table(text(etsyOrders(ordersIn('etsy'))))
    const items = table(text(etsyOrderItems(ordersIn('etsy'))))
    expect(Object.keys(orders[0] ?? {})).toHaveLength(36)
    expect(Object.keys(items[0] ?? {})).toHaveLength(33)
    for (const order of orders) {
      const own = items.filter(item => item['Order ID'] === order['Order ID'])
      expect(total(own, 'Item Total')).toBe(minor(order['Order Value']))
      expect(total(own, 'Discount Amount')).toBe(minor(order['Discount Amount']))
      expect(order['Sale Date']).toMatch(/^\d\d\/\d\d\/\d\d$/)
    }
  })

  test.each(['german', 'english'] as const)('eBay (%s) has frame, summary rows and footer', language => {
    const content = text(ebayOrders(ordersIn('ebay'), language))
    const delimiter = language === 'german' ? ';' : ','
    const frame = `${delimiter.repeat(language === 'german' ? 28 : 79)}\n`
    expect(content.startsWith(frame)).toBe(true)
    const end = content.lastIndexOf('\n\n')
    const rows = table(content.slice(frame.length, end), delimiter)
    const [record, sum, title] =
      language === 'german'
        ? ['Verkaufsprotokollnummer', 'Gesamtbetrag', 'Angebotstitel']
        : ['Sales Record Number', 'Total Price', 'Item Title']
    const counted = counting(ordersIn('ebay'))
    expect([...counted.orders]).toHaveLength(new Set(rows.slice(1).map(row => row[record])).size)
    expect(total(rows, sum)).toBe(counted.totals.totalMinor)
    expect(rows.filter(row => row[title] !== '')).toHaveLength(counted.totals.lines)
    expect(content.slice(end + 2)).toMatch(new RegExp(`^${counted.totals.orders}${delimiter}`))
  })

  test('Amazon repeats the order on each line, quotes nothing and cuts empty cells off', () => {
    const [header = '', ...lines] = text(amazonOrders(ordersIn('amazon')))
      .slice(0, -1)
      .split('\n')
    const columns = header.split('\t')
    expect(columns).toHaveLength(29)
    const widths = new Set(lines.map(line => line.split('\t').length))
    expect(widths).toEqual(new Set([25, 29]))
    expect(lines.some(line => line.includes('\tOstfriesenmischung "Deichwind" - 250 g\t'))).toBe(true)
    const price = columns.indexOf('item-price')
    const goods = lines.reduce((sum, line) => sum + minor(line.split('\t')[price]), 0)
    expect(goods).toBe(ordersIn('amazon').reduce((sum, order) => sum + order.price.goodsMinor, 0))
  })

  test('Shopware 5 has abandoned baskets with number 0 between the orders', () => {
    const rows = table(text(shopware5MainOrders(ordersIn('shopware5'))), ';')
    const baskets = rows.filter(row => row['orderNumber'] === '0')
    expect(baskets).toHaveLength(ordersIn('shopware5').filter(isFollowedByBasket).length)
    expect(baskets.every(row => row['orderStatus'] === 'Abgebrochen')).toBe(true)
    const orders = rows.filter(row => row['orderNumber'] !== '0')
    expect(total(orders, 'invoiceAmount')).toBe(
      ordersIn('shopware5').reduce((sum, order) => sum + order.price.totalMinor, 0),
    )
  })
})
