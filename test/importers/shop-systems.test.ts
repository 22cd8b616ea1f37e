import { describe, expect, it } from 'vitest'
import { BigcommerceItems } from '../../src-main/importers/formats/bigcommerce-items.ts'
import { Shopware6Lines } from '../../src-main/importers/formats/shopware6-lines.ts'
import { clearingOfSecrets } from '../../src-main/importers/secret-columns.ts'
import { memorySource } from '../support/memory-source.ts'
import { readFacts } from '../support/read-facts.ts'
import { PLAIN_WRITING, tableBytes } from '../support/table-text.ts'

/** The format of a table with this header, or `unknown`. */
async function formatOf(header: readonly string[]): Promise<string> {
  const source = memorySource('export.csv', tableBytes([header, header.map(() => '1')], PLAIN_WRITING))
  return readFacts(source).then(
    facts => facts.table.format?.id ?? 'unknown',
    error => (error instanceof Error && error.message === 'unknown format' ? 'unknown' : String(error)),
  )
}

describe('exports of shop systems are recognised', () => {
  it.each<[string, string]>([
    ['prestashop-orders', 'ID;Referentie;Nieuwe klant;Levering;Klant;Totaal;Betaling;Status;Datum'],
    ['prestashop-orders', 'ID;Riferimento;Nuovo cliente;Consegna;Cliente;Totale;Pagamento;Stato;Data'],
    ['prestashop-orders', 'Date;Status;Payment;Total;Customer;Delivery;Reference;ID'],
    ['prestashop-orders', 'ID;New client;Customer;Total;Status;Date;Email;Carrier'],
    [
      'prestashop-customers',
      'ID;Titre de civilité;Prénom;Nom;Adresse e-mail;Ventes;Activé;Newsletter;Offres partenaires;Inscription;Dernière visite',
    ],
    [
      'prestashop-customers',
      'ID;Tytuł;Imię;Nazwisko;Adres e-mail;Sprzedaż;Włączony;Newsletter;Oferty partnerów;Rejestracja;Ostatnia wizyta',
    ],
    ['magento-orders', 'ID;Purchase Date;Customer Email;Status;Grand Total (Purchased)'],
    ['magento-orders', 'ID;Date d’achat;Nom de facturation;Total général (Base);Statut'],
    ['shopware6-orders', 'order_number;order_date_time;amount_total;customer_email'],
    ['shopware6-customers', 'customer_number;email;first_name;last_name;billing_street;customer_group'],
    ['shopware5-customers', 'email;newsletter;billing_firstname;billing_lastname;billing_city'],
    ['shopware5-newsletter', 'lastmailing;group;email'],
    ['bigcommerce-orders', 'Order ID;Order Date;Order Total (inc tax);Customer Email;Product Details'],
  ])('%s: %s', async (format, header) => {
    expect(await formatOf(header.split(';'))).toBe(format)
  })

  it.each([
    'Bestellnummer;Datum;Kunde;E-Mail;Gesamtbetrag;Status;Zahlungsart;Versand',
    'ID;Datum;Kunde;Summe;Status',
    'Name;Email;Newsletter;Company',
    'email;group;firstname;lastname',
    'Order ID;Date;Total;Status;Customer',
  ])('other tables stay unknown: %s', async header => {
    expect(await formatOf(header.split(';'))).toBe('unknown')
  })
})

describe('all items in one cell', () => {
  const shopware = new Shopware6Lines()
  const bigcommerce = new BigcommerceItems()

  it.each<[string, [string, number][] | null]>([
    [
      '3x Leinentuch|1x Seife',
      [
        ['Leinentuch', 3],
        ['Seife', 1],
      ],
    ],
    [
      'LT-1:2|S-9:10',
      [
        ['LT-1', 2],
        ['S-9', 10],
      ],
    ],
    ['2× Tee: grün', [['Tee: grün', 2]]],
    [
      '[{"label":"Tee","quantity":2},{"label":"Tasse","quantity":"1"}]',
      [
        ['Tee', 2],
        ['Tasse', 1],
      ],
    ],
    ['{"a1":{"label":"Tee","quantity":4}}', [['Tee', 4]]],
    ['{"lineItems":[{"name":"Tee"}]}', [['Tee', 1]]],
    ['[{"label":"Tee","quan', null],
    ['Tee', null],
    ['{}', null],
  ])('Shopware 6: %s', (cell, lines) => {
    const read = shopware.read(cell)
    expect(read?.map(({ name, quantity }) => [name, quantity]) ?? null).toEqual(lines)
  })

  it('BigCommerce: names may have commas, bars and labels of other fields', () => {
    const items = bigcommerce.read(
      'Product ID: 1, Product Qty: 2, Product SKU: A-1, Product Name: Bread, dark | 500 g, Product Weight: 1.0, ' +
        'Product Variation Details: Slices: thick, Note: none, Product Unit Price: 4.00, Product Total Price: 8.00|' +
        'Product ID: 0, Product Qty: 1, Product SKU: , Product Name: Jam &amp; tea, Product Unit Price: $3.50',
      'USD',
    )
    expect(items).toMatchObject([
      {
        sku: 'A-1',
        name: 'Bread, dark | 500 g',
        variant: 'Slices: thick, Note: none',
        quantity: 2,
        unitPriceMinor: 400,
        totalMinor: 800,
      },
      { sku: null, name: 'Jam & tea', variant: null, quantity: 1, unitPriceMinor: 350, totalMinor: 350 },
    ])
  })
})

describe('columns with passwords', () => {
  it('are emptied under all of their names, and hashes wherever they stand', () => {
    const hash = `$2y$10$${'a'.repeat(53)}`
    const clear = clearingOfSecrets(['email', 'Password', 'encoder', 'hash_password', 'note'])
    expect(clear?.([['a@example.org', 'x', 'md5', 'y', hash], ['b@example.org', ''], ['c']])).toEqual([
      ['a@example.org', '', '', '', ''],
      ['b@example.org', ''],
      ['c'],
    ])
    expect(clear?.([['', '', '', '', 'Order 0123456789abcdef0123456789abcdef']])).toEqual([
      ['', '', '', '', 'Order 0123456789abcdef0123456789abcdef'],
    ])
  })

  it('are the only reason to look at cells at all', () => {
    expect(clearingOfSecrets(['email', 'transactionId', 'Passform'])).toBeNull()
  })
})
