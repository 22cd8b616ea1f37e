import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { shopifyOrdersCsv } from './shopify-csv.ts'
import type { BackendClient } from './test-backend.ts'

/** As many as are given at once. */
const PAGE = 1000

/** Somebody who bought in one shop, and what became of them. */
export interface TestBuyer {
  shop: 'shopify' | 'etsy' | 'amazon' | 'ebay' | 'marketplace-file'
  relay: boolean
  accepts: 'yes' | 'no' | ''
  objects: boolean
  /** Whether a complaint of theirs is open. */
  complains: boolean
  /** What a newsletter program says of the address. */
  event: 'unsubscribe' | 'spam' | 'hard_bounce' | 'soft_bounce' | 'click' | null
}

export const buyer: fc.Arbitrary<TestBuyer> = fc.record({
  shop: fc.constantFrom('shopify', 'shopify', 'etsy', 'amazon', 'ebay', 'marketplace-file'),
  relay: fc.boolean(),
  accepts: fc.constantFrom('yes', 'no', ''),
  objects: fc.boolean(),
  complains: fc.constantFrom(false, false, true),
  event: fc.constantFrom(null, null, null, 'unsubscribe', 'spam', 'hard_bounce', 'soft_bounce', 'click'),
})

/** A family name that is nobody else's, found again in any file by `NAMES`. */
export const nameOf = (index: number) => `Buyer${String(index).padStart(5, '0')}x`
/** Finds all family names of a text. */
export const NAMES = /Buyer\d{5}x/g

/** People of one postal code are looked at together where one of them objects. */
const postalCodeOf = (index: number) => String(10_115 + index)
const streetOf = (index: number) => `Lindenweg ${index + 1}`

function emailOf({ shop, relay }: TestBuyer, index: number): string {
  if (shop === 'amazon') return `t${index}abc@marketplace.amazon.de`
  if (shop === 'ebay') return `t${index}abc@members.ebay.de`
  return relay ? `t${index}@customer.otto.market` : `buyer${index}@example.com`
}

/** The orders of all of them as each shop exports them; the last one has to be read by `mapping`. */
export function buyerFiles(buyers: readonly TestBuyer[], directory: string): string[] {
  const of = (shop: TestBuyer['shop']) =>
    buyers.flatMap((one, index) => (one.shop === shop ? [{ one, index }] : []))
  const save = (name: string, text: string) => {
    const path = join(directory, name)
    writeFileSync(path, text)
    return path
  }
  const paths: string[] = []
  if (of('shopify').length > 0) {
    const orders = of('shopify').map(({ one, index }) => ({
      number: `#${1000 + index}`,
      email: emailOf(one, index),
      name: `Kim ${nameOf(index)}`,
      street: streetOf(index),
      zip: postalCodeOf(index),
      phone: `+49 151 ${1000000 + index}`,
      acceptsMarketing: one.accepts,
    }))
    paths.push(save('shopify.csv', shopifyOrdersCsv(orders)))
  }
  const etsy = of('etsy').map(({ index }) =>
    [
      '03/05/26',
      2000 + index,
      index,
      `Kim ${nameOf(index)}`,
      'Kim',
      nameOf(index),
      1,
      'Credit Card',
      '03/06/26',
      streetOf(index),
      '',
      'Köln',
      '',
      postalCodeOf(index),
      'Germany',
      'EUR',
      '20.00',
      '',
      '',
      '0.00',
      '0.00',
      '4.90',
      '0.00',
      '24.90',
      'Completed',
      '24.90',
      `kim${index}`,
    ].join(','),
  )
  if (etsy.length > 0) {
    paths.push(
      save(
        'etsy.csv',
        [
          'Sale Date,Order ID,Buyer User ID,Full Name,First Name,Last Name,Number of Items,Payment Method,Date Shipped,Street 1,Street 2,Ship City,Ship State,Ship Zipcode,Ship Country,Currency,Order Value,Coupon Code,Coupon Details,Discount Amount,Shipping Discount,Shipping,Sales Tax,Order Total,Status,Order Net,Buyer',
          ...etsy,
          '',
        ].join('\n'),
      ),
    )
  }
  const amazon = of('amazon').map(({ one, index }) =>
    [
      `302-${1000000 + index}-1234567`,
      500 + index,
      '2026-03-05T10:00:00+01:00',
      '2026-03-05T10:00:00+01:00',
      emailOf(one, index),
      `Kim ${nameOf(index)}`,
      '',
      'TEA',
      'Tea',
      1,
      'EUR',
      '20.00',
      '3.19',
      '4.90',
      '0.78',
      'Standard',
      `Kim ${nameOf(index)}`,
      streetOf(index),
      '',
      '',
      'Köln',
      '',
      postalCodeOf(index),
      'DE',
      '',
    ].join('\t'),
  )
  if (amazon.length > 0) {
    paths.push(
      save(
        'amazon.txt',
        [
          'order-id\torder-item-id\tpurchase-date\tpayments-date\tbuyer-email\tbuyer-name\tbuyer-phone-number\tsku\tproduct-name\tquantity-purchased\tcurrency\titem-price\titem-tax\tshipping-price\tshipping-tax\tship-service-level\trecipient-name\tship-address-1\tship-address-2\tship-address-3\tship-city\tship-state\tship-postal-code\tship-country\tship-phone-number',
          ...amazon,
          '',
        ].join('\n'),
      ),
    )
  }
  const ebay = of('ebay').map(({ one, index }) =>
    [
      index + 1,
      `14-${10000 + index}-${20000 + index}`,
      `kim${index}`,
      `Kim ${nameOf(index)}`,
      emailOf(one, index),
      streetOf(index),
      'Köln',
      postalCodeOf(index),
      'Deutschland',
      'Tee',
      1,
      '20,00 €',
      '4,90 €',
      '24,90 €',
      '05-Mrz-26',
      '05-Mrz-26',
    ].join(';'),
  )
  if (ebay.length > 0) {
    paths.push(
      save(
        'ebay.csv',
        [
          'Verkaufsprotokollnummer;Bestellnummer;Nutzername des Käufers;Name des Käufers;E-Mail des Käufers;Adresse 1 des Käufers;Wohnort des Käufers;PLZ des Käufers;Land des Käufers;Angebotstitel;Anzahl;Verkauft für;Verpackung und Versand;Gesamtbetrag;Verkauft am;Zahlungsdatum',
          ...ebay,
          '',
        ].join('\n'),
      ),
    )
  }
  const other = of('marketplace-file').map(({ one, index }) =>
    [
      `M-${index}`,
      '2026-03-05',
      emailOf(one, index),
      nameOf(index),
      streetOf(index),
      postalCodeOf(index),
      'Köln',
      '20.00',
    ].join(';'),
  )
  if (other.length > 0)
    paths.push(
      save('other.csv', ['Auftrag;Datum;Mail;Nachname;Strasse;PLZ;Ort;Summe', ...other, ''].join('\n')),
    )
  return paths
}

/** The events of a newsletter program; some sign-ups among them, which must change nothing. */
export function eventsFile(buyers: readonly TestBuyer[], directory: string): string {
  const path = join(directory, 'events.csv')
  const rows = buyers.flatMap((one, index) =>
    one.event === null ? [] : [`2026-04-01 10:00:00,${one.event},${emailOf(one, index)}`],
  )
  writeFileSync(
    path,
    ['Date,Event,Email', ...rows, '2026-04-01 10:00:00,delivered,else@example.org', ''].join('\n'),
  )
  return path
}

export const mapping = {
  kind: 'orders' as const,
  channel: 'marketplace' as const,
  sourceName: 'Some marketplace',
  currency: 'EUR',
  columns: {
    Auftrag: 'orderId',
    Datum: 'day',
    Mail: 'email',
    Nachname: 'lastName',
    Strasse: 'street',
    PLZ: 'postalCode',
    Ort: 'city',
    Summe: 'total',
  } as const,
}

/** The owner opens whatever an owner can open. */
export async function openEverything(client: BackendClient): Promise<void> {
  for (const { source } of await client.permission.statements()) {
    await client.permission.state({
      sourceId: source.id,
      origin: 'double_opt_in',
      wording: 'Yes, send me news',
    })
  }
  await client.permission.setExistingCustomerRule({
    enabled: true,
    similarGoods: true,
    noticeAtCollectionSince: '2020-01-01',
    noticeInEveryMail: true,
  })
}

/** Notes the objections and the complaints of everybody who has some. */
export async function objectAll(client: BackendClient, buyers: readonly TestBuyer[]): Promise<void> {
  const buyerOf = new Map(buyers.map((one, index) => [nameOf(index), one]))
  for (const [name, customerId] of await customersByName(client)) {
    const known = buyerOf.get(name)
    if (known?.objects) await client.permission.object({ customerId })
    if (known?.complains) await client.cases.open({ customerId, subject: 'Broken' })
  }
}

/** The number of each customer, by the family name that is shown. */
export async function customersByName(client: BackendClient): Promise<Map<string, number>> {
  const found = new Map<string, number>()
  for (let offset = 0; ; offset += PAGE) {
    const { customers } = await client.customers.search({ limit: PAGE, offset })
    for (const { id, name } of customers) for (const [family] of name.matchAll(NAMES)) found.set(family, id)
    if (customers.length < PAGE) return found
  }
}
