import { expectAccessible } from '../support/accessibility.ts'
import { expect, test } from '../support/app-test.ts'
import { paypalCsv } from '../support/paypal-csv.ts'
import { chooseFiles, openScreen, shopifyOrders } from './example-files.ts'

const SHOP = shopifyOrders([
  { number: '#1001', email: 'anna@example.org', name: 'Anna Groß', day: '2026-03-02', total: '44.90' },
])
const buyer = { name: 'Anna Groß', email: 'anna@example.org' }
const PAYMENTS = {
  name: 'Download.CSV',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    paypalCsv([
      { id: 'PAY1', ...buyer, day: '02.03.2026', gross: '44,90', invoice: 'WC-1001', shipping: '4,90' },
      { id: 'BACK1', ...buyer, day: '09.03.2026', gross: '-10,00', type: 'Rückzahlung', reference: 'PAY1' },
      { id: 'OUT1', name: '', email: '', gross: '-30,00', type: 'Allgemeine Abbuchung' },
    ]),
  ),
}

test.describe('of a shop whose orders are paid by PayPal', () => {
  test.use({ shop: { imported: [SHOP, PAYMENTS] }, opensAt: '/customers' })

  test('a payment is shown with the order that it is for, and the order with its refund', async ({
    page,
  }) => {
    await page.getByRole('link', { name: 'Anna Groß' }).click()
    const history = page.getByRole('region', { name: 'Bestellungen', exact: true })
    const order = history.getByRole('article').filter({ hasText: 'Shopify' })
    await expect(order).toContainText('teilweise erstattet')
    await order.getByRole('button').click()
    await expect(order).toContainText('Erstattung vom 09.03.2026')
    await expect(order.getByText(/^-10,00/)).toBeVisible()
    const payment = history.getByRole('article').filter({ hasText: 'PayPal' })
    await expect(payment).toContainText('Zahlung zu Bestellung #1001')
    await payment.getByRole('button').click()
    await expect(payment).toContainText('zählt dort, hier nicht noch einmal')
    await expectAccessible(page)
  })
})

test('payments are counted as what they are, and who pays from another address is no second customer', async ({
  page,
}) => {
  test.slow()
  const payer = { name: 'Anna Groß', email: 'anna.pay@example.com' }
  const payments = {
    ...PAYMENTS,
    buffer: Buffer.from(
      paypalCsv([
        { id: 'PAY1', ...payer, day: '02.03.2026', gross: '44,90', shipping: '4,90' },
        { id: 'BACK1', ...payer, type: 'Rückbuchung', day: '09.03.2026', gross: '-44,90', reference: 'PAY1' },
        {
          id: 'WON1',
          ...payer,
          type: 'Storno einer Rückbuchung',
          day: '29.03.2026',
          gross: '44,90',
          reference: 'PAY1',
        },
        {
          id: 'BACK7',
          name: 'Ben Muster',
          email: 'ben@example.com',
          type: 'Rückzahlung',
          gross: '-9,00',
          reference: 'OLD7',
        },
      ]),
    ),
  }
  await chooseFiles(page, 'Dateien auswählen', [SHOP, payments])
  const totals = page.getByRole('list').filter({ hasText: '1 neue Bestellung' })
  await expect(totals).toContainText('1 neue Bestellung')
  await expect(totals).toContainText('1 neue Zahlung')
  await expect(totals).toContainText('1 Erstattung, deren Verkauf noch fehlt')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Importieren', exact: true }).click()
  await expect(page.getByText('1 neue Zahlung')).toBeVisible()

  await openScreen(page, '/customers')
  await expect(page.getByRole('link', { name: 'Anna Groß' })).toHaveCount(1)
  await page.getByRole('link', { name: 'Anna Groß' }).click()
  const history = page.getByRole('region', { name: 'Bestellungen', exact: true })
  const order = history.getByRole('article').filter({ hasText: 'Shopify' })
  await order.getByRole('button').click()
  await expect(order).toContainText('Erstattung vom 09.03.2026')
  await expect(order).toContainText('Zurückgeholte Erstattung vom 29.03.2026')
  await expect(order).not.toContainText('teilweise erstattet')
  await expectAccessible(page)
})
