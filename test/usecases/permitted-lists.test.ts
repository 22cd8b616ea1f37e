import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { listColumnSchema, listTargetSchema } from '../../shared/model/list.ts'
import { type Channel, channelSchema, type Purpose, purposeSchema } from '../../shared/model/permission.ts'
import { shopifyOrdersCsv } from '../support/shopify-csv.ts'
import { temporaryDirectory } from '../support/temporary-directory.ts'
import { type BackendClient, openTestBackend, runToEnd } from '../support/test-backend.ts'

interface TestBuyer {
  shop: 'shopify' | 'etsy' | 'amazon' | 'ebay' | 'marketplace-file'
  relay: boolean
  accepts: 'yes' | 'no' | ''
  objects: boolean
  /** Whether a complaint of theirs is open. */
  complains: boolean
  /** What a newsletter program says of the address. */
  event: 'unsubscribe' | 'spam' | 'hard_bounce' | 'soft_bounce' | 'click' | null
}

const buyer: fc.Arbitrary<TestBuyer> = fc.record({
  shop: fc.constantFrom('shopify', 'shopify', 'etsy', 'amazon', 'ebay', 'marketplace-file'),
  relay: fc.boolean(),
  accepts: fc.constantFrom('yes', 'no', ''),
  objects: fc.boolean(),
  complains: fc.constantFrom(false, false, true),
  event: fc.constantFrom(null, null, null, 'unsubscribe', 'spam', 'hard_bounce', 'soft_bounce', 'click'),
})

/** A family name that is nobody else's, found again in any file. */
const nameOf = (index: number) => `Buyer${String(index).padStart(3, '0')}x`
const streetOf = (index: number) => `Lindenweg ${index + 1}`

function emailOf({ shop, relay }: TestBuyer, index: number): string {
  if (shop === 'amazon') return `t${index}abc@marketplace.amazon.de`
  if (shop === 'ebay') return `t${index}abc@members.ebay.de`
  return relay ? `t${index}@customer.otto.market` : `buyer${index}@example.com`
}

function files(buyers: readonly TestBuyer[], directory: string): string[] {
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
      '50667',
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
      '50667',
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
      '50667',
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
      '50667',
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
function eventsFile(buyers: readonly TestBuyer[], directory: string): string {
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

const mapping = {
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
async function openEverything(client: BackendClient): Promise<void> {
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
async function objectAll(client: BackendClient, buyers: readonly TestBuyer[]): Promise<void> {
  const buyerOf = new Map(buyers.map((one, index) => [nameOf(index), one]))
  const { customers } = await client.customers.search({ limit: 1000 })
  for (const { id, name } of customers) {
    const known = buyerOf.get(/Buyer\d{3}x/.exec(name)?.[0] ?? '')
    if (known?.objects) await client.permission.object({ customerId: id })
    if (known?.complains) await client.cases.open({ customerId: id, subject: 'Broken' })
  }
}

/** Everybody's name in every advertising file that can be written at all. */
async function advertisedNames(client: BackendClient): Promise<Map<string, Set<string>>> {
  const names = new Map<string, Set<string>>()
  for (const channel of channelSchema.options) {
    for (const target of listTargetSchema.options) {
      const { content } = await client.lists.export({
        purpose: 'advertising',
        channel,
        target,
        columns: ['firstName', 'lastName', 'phone', 'street'],
      })
      const found = names.get(channel) ?? new Set()
      for (const [name] of content.matchAll(/Buyer\d{3}x/g)) found.add(name)
      for (const [, number] of content.matchAll(/buyer(\d+)@example\.com/g)) found.add(nameOf(Number(number)))
      expect(content).not.toMatch(/otto\.market|marketplace\.amazon|members\.ebay/)
      names.set(channel, found)
    }
  }
  return names
}

/** The family names of everybody whom the check of a list leaves out, by all its reasons. */
async function deniedNames(client: BackendClient, purpose: Purpose, channel: Channel): Promise<Set<string>> {
  const denied = new Set<string>()
  const { excluded } = await client.lists.check({ purpose, channel })
  for (const { reason, count } of excluded) {
    const { customers } = await client.lists.excluded({ purpose, channel, reason, limit: 1000 })
    expect(customers).toHaveLength(count)
    for (const { name } of customers) for (const [found] of name.matchAll(/Buyer\d{3}x/g)) denied.add(found)
  }
  return denied
}

const ALL_COLUMNS = listColumnSchema.options

test('of a thousand people, nobody whose verdict is no stands in any file, for any purpose, way and program', {
  timeout: 300_000,
}, async () => {
  await using directory = await temporaryDirectory()
  const backend = await openTestBackend(join(directory.path, 'data'))
  const { client } = backend
  // Names have three digits.
  const buyers = fc.sample(buyer, { numRuns: 1000, seed: 20_261_121 })
  await runToEnd(client, { files: files(buyers, directory.path), mapping })
  await openEverything(client)
  await objectAll(
    client,
    buyers.map((one, index) => ({
      ...one,
      objects: one.objects && index % 5 === 0,
      complains: one.complains && index % 5 === 1,
    })),
  )
  await runToEnd(client, {
    files: [{ file: eventsFile(buyers, directory.path), options: { format: 'brevo-events' as const } }],
  })
  let listed = 0
  let deniedAnywhere = 0
  for (const purpose of purposeSchema.options) {
    for (const channel of channelSchema.options) {
      // Addresses are checked by post, whatever was chosen.
      if (purpose === 'address_check' && channel !== 'post') continue
      const denied = await deniedNames(client, purpose, channel)
      deniedAnywhere += denied.size
      for (const target of listTargetSchema.options) {
        const { content, labels = [] } = await client.lists.export({
          purpose,
          channel,
          target,
          columns: ALL_COLUMNS,
          voucherCode: 'TEE-10',
        })
        const names = new Set(
          Array.from(`${content}${labels.flat().join(' ')}`.matchAll(/Buyer\d{3}x/g), ([name]) => name),
        )
        listed += names.size
        expect([purpose, channel, target, [...names].filter(name => denied.has(name))]).toEqual([
          purpose,
          channel,
          target,
          [],
        ])
        for (const [index, one] of buyers.entries()) {
          if (purpose !== 'advertising' || !names.has(nameOf(index))) continue
          const [objects, complains] = [one.objects && index % 5 === 0, one.complains && index % 5 === 1]
          expect([nameOf(index), one.shop, objects, complains]).toEqual([
            nameOf(index),
            'shopify',
            false,
            false,
          ])
        }
      }
    }
  }
  // The property would hold where nobody is listed, or everybody may be.
  expect(listed).toBeGreaterThan(1000)
  expect(deniedAnywhere).toBeGreaterThan(1000)
  await backend.close()
})

describe('advertising lists', () => {
  test('never hold a marketplace buyer, an objector, somebody with an open complaint or a relay address, whatever the route', {
    timeout: 180_000,
  }, async () => {
    let advertised = 0
    await fc.assert(
      fc.asyncProperty(
        fc.array(buyer, { minLength: 8, maxLength: 20 }),
        fc.boolean(),
        fc.boolean(),
        async (buyers, objectFirst, eventsFirst) => {
          await using directory = await temporaryDirectory()
          const backend = await openTestBackend(join(directory.path, 'data'))
          const { client } = backend
          const paths = files(buyers, directory.path)
          const events = {
            files: [
              { file: eventsFile(buyers, directory.path), options: { format: 'brevo-events' as const } },
            ],
          }
          if (eventsFirst) await runToEnd(client, events)
          const done = await runToEnd(client, { files: paths, mapping })
          expect(
            done.files
              .flatMap(file => file.issues.map(issue => issue.code))
              .filter(code => code === 'needs_mapping'),
          ).toEqual([])
          if (objectFirst) {
            await objectAll(client, buyers)
            // The import is taken back and made again: objections and complaints outlive the data they were made on.
            await client.imports.undo({ batchId: done.batchId ?? 0 })
            await runToEnd(client, { files: paths, mapping })
          }
          await openEverything(client)
          if (!objectFirst) await objectAll(client, buyers)
          if (!eventsFirst) await runToEnd(client, events)
          const names = await advertisedNames(client)
          for (const [index, one] of buyers.entries()) {
            for (const channel of channelSchema.options) {
              const isClosed =
                channel === 'email' && ['unsubscribe', 'spam', 'hard_bounce'].includes(one.event ?? '')
              const isForbidden = one.shop !== 'shopify' || one.objects || one.complains || isClosed
              const isListed = names.get(channel)?.has(nameOf(index)) ?? false
              if (isForbidden)
                expect([channel, nameOf(index), one, isListed]).toEqual([channel, nameOf(index), one, false])
              if (isListed) advertised++
            }
          }
          await backend.close()
        },
      ),
      { numRuns: 10 },
    )
    // The property would hold for a program that never lists anybody, too.
    expect(advertised).toBeGreaterThan(5)
  })
})
