import { describe, expect, it } from 'vitest'
import type { ColumnMapping } from '../../shared/model/import-columns.ts'
import { missingFields, suggestMapping } from '../../src-main/importers/formats/custom.ts'
import { openFile } from '../../src-main/importers/open-file.ts'
import { memorySource } from '../support/memory-source.ts'
import { readFacts } from '../support/read-facts.ts'
import { PLAIN_WRITING, tableBytes } from '../support/table-text.ts'

async function suggestion(
  rows: readonly (readonly string[])[],
  name = 'Export.csv',
): Promise<ColumnMapping | null> {
  const opened = await openFile(memorySource(name, tableBytes(rows, PLAIN_WRITING)), {})
  if (!opened.ok) throw new Error(opened.problem)
  return suggestMapping(opened.table, name)
}

describe('what the columns of an unknown table mean', () => {
  it.each<[string, readonly (readonly [header: string, value: string, field: string])[]]>([
    [
      'French',
      [
        ['N° de commande', 'F-12', 'orderId'],
        ['Date de commande', '03/02/2025', 'day'],
        ['Statut', 'Expédiée', 'status'],
        ['Total TTC', '42,90', 'total'],
        ['Frais de port', '4,90', 'shippingCost'],
        ['Prénom facturation', 'Camille', 'firstName'],
        ['Nom de facturation', 'Exemple', 'lastName'],
        ['Adresse de facturation', '3 rue du Test', 'street'],
        ['Code postal facturation', '75001', 'postalCode'],
        ['Ville facturation', 'Paris', 'city'],
        ['Ville de livraison', 'Lyon', 'shippingCity'],
        ['Adresse e-mail', 'camille@example.com', 'email'],
      ],
    ],
    [
      'Spanish',
      [
        ['Nº de pedido', 'E-7', 'orderId'],
        ['Fecha del pedido', '03/02/2025', 'day'],
        ['Importe total', '42,90', 'total'],
        ['Gastos de envío', '4,90', 'shippingCost'],
        ['Nombre', 'Lucía', 'firstName'],
        ['Apellidos', 'Ejemplo Prueba', 'lastName'],
        ['Dirección', 'Calle Prueba 3', 'street'],
        ['Código postal', '28001', 'postalCode'],
        ['Población', 'Madrid', 'city'],
        ['Provincia', 'Madrid', 'region'],
        ['Correo electrónico', 'lucia@example.com', 'email'],
        ['Teléfono', '+34 600 000 000', 'phone'],
      ],
    ],
    [
      'Italian',
      [
        ['Numero ordine', 'I-3', 'orderId'],
        ['Data ordine', '03/02/2025', 'day'],
        ['Totale ordine', '42,90', 'total'],
        ['Spese di spedizione', '4,90', 'shippingCost'],
        ['Nome', 'Giulia', 'firstName'],
        ['Cognome', 'Esempio', 'lastName'],
        ['Indirizzo', 'Via Prova 3', 'street'],
        ['CAP', '20100', 'postalCode'],
        ['Città', 'Milano', 'city'],
        ['Città di consegna', 'Torino', 'shippingCity'],
        ['Indirizzo e-mail', 'giulia@example.com', 'email'],
        ['Quantità', '2', 'itemQuantity'],
        ['Nome prodotto', 'Tè verde', 'itemName'],
      ],
    ],
    [
      'Dutch',
      [
        ['Bestelnummer', 'N-5', 'orderId'],
        ['Besteldatum', '03-02-2025', 'day'],
        ['Totaalbedrag', '42,90', 'total'],
        ['Verzendkosten', '4,90', 'shippingCost'],
        ['Voornaam', 'Sanne', 'firstName'],
        ['Achternaam', 'Voorbeeld', 'lastName'],
        ['Straat', 'Proefstraat', 'street'],
        ['Huisnummer', '3', 'houseNumber'],
        ['Postcode', '1011 AB', 'postalCode'],
        ['Woonplaats', 'Amsterdam', 'city'],
        ['E-mailadres', 'sanne@example.com', 'email'],
        ['Nieuwsbrief', 'nee', 'acceptsEmail'],
      ],
    ],
    [
      'Polish',
      [
        ['Numer zamówienia', 'P-9', 'orderId'],
        ['Data zamówienia', '03.02.2025', 'day'],
        ['Wartość zamówienia', '42,90', 'total'],
        ['Koszt dostawy', '4,90', 'shippingCost'],
        ['Imię', 'Zofia', 'firstName'],
        ['Nazwisko', 'Przykład', 'lastName'],
        ['Ulica', 'Testowa 3', 'street'],
        ['Kod pocztowy', '00-001', 'postalCode'],
        ['Miasto', 'Warszawa', 'city'],
        ['Miasto dostawy', 'Kraków', 'shippingCity'],
        ['Adres e-mail', 'zofia@example.com', 'email'],
        ['Zgoda marketingowa', 'tak', 'acceptsEmail'],
      ],
    ],
    [
      'JTL-Wawi',
      [
        ['Auftragsnummer', 'AU2025-1', 'orderId'],
        ['Erstelldatum', '03.02.2025', 'day'],
        ['Kundennummer', 'K10', 'customerNumber'],
        ['Rechnungsadresse: Vorname', 'Anna', 'firstName'],
        ['Rechnungsadresse: Nachname', 'Muster', 'lastName'],
        ['Rechnungsadresse: Straße', 'Weg 1', 'street'],
        ['Rechnungsadresse: PLZ', '50667', 'postalCode'],
        ['Rechnungsadresse: Ort', 'Köln', 'city'],
        ['Rechnungsadresse: E-Mail', 'anna@example.com', 'email'],
        ['Lieferadresse: Ort', 'Bonn', 'shippingCity'],
        ['Gesamtbetrag Brutto', '42,90', 'total'],
      ],
    ],
    [
      'plentymarkets',
      [
        ['OrderID', '1001', 'orderId'],
        ['OrderDate', '03.02.2025', 'day'],
        ['CustomerID', '77', 'customerNumber'],
        ['FirstName', 'Anna', 'firstName'],
        ['LastName', 'Muster', 'lastName'],
        ['Street', 'Weg', 'street'],
        ['HouseNo', '1', 'houseNumber'],
        ['ZIP', '50667', 'postalCode'],
        ['City', 'Köln', 'city'],
        ['DeliveryCity', 'Bonn', 'shippingCity'],
        ['Email', 'anna@example.com', 'email'],
        ['TotalGross', '42,90', 'total'],
      ],
    ],
    [
      'shops in the manner of xt:Commerce',
      [
        ['orders_id', '1001', 'orderId'],
        ['date_purchased', '2025-02-03 10:00:00', 'day'],
        ['orders_status', 'Versendet', 'status'],
        ['customers_name', 'Anna Muster', 'fullName'],
        ['customers_street_address', 'Weg 1', 'street'],
        ['customers_postcode', '50667', 'postalCode'],
        ['customers_city', 'Köln', 'city'],
        ['customers_email_address', 'anna@example.com', 'email'],
        ['delivery_city', 'Bonn', 'shippingCity'],
        ['order_total', '42.90', 'total'],
      ],
    ],
    [
      'Billbee',
      [
        ['Bestellnummer', '1001', 'orderId'],
        ['Bestelldatum', '03.02.2025 10:00', 'day'],
        ['Rechnungsvorname', 'Anna', 'firstName'],
        ['Rechnungsnachname', 'Muster', 'lastName'],
        ['Rechnungsstraße', 'Weg', 'street'],
        ['Rechnungshausnummer', '1', 'houseNumber'],
        ['Rechnungsplz', '50667', 'postalCode'],
        ['Rechnungsort', 'Köln', 'city'],
        ['Lieferort', 'Bonn', 'shippingCity'],
        ['Kundenemail', 'anna@example.com', 'email'],
        ['Gesamtpreis', '42,90', 'total'],
      ],
    ],
  ])('%s names', async (_name, columns) => {
    const found = await suggestion([columns.map(([header]) => header), columns.map(([, value]) => value)])
    expect(found?.columns).toEqual(Object.fromEntries(columns.map(([header, , field]) => [header, field])))
    expect(found === null ? ['nothing'] : missingFields(found)).toEqual([])
  })

  it.each(['Bestell-Nr.', 'Best.-Nr.', 'Auftragsnummer', 'bestellnummer', 'Bestell-ID'])(
    'German names: %s',
    async id => {
      const header = [
        id,
        'Bestelldatum',
        'Vorname',
        'Nachname',
        'Straße',
        'PLZ',
        'Ort',
        'E-Mail-Adresse',
        'Summe (EUR)',
        'Versandkosten',
        'Bemerkung',
      ]
      const row = [
        '17',
        '03.02.2025',
        'Anna',
        'Müller',
        'Weg 1',
        '50667',
        'Köln',
        'anna@example.com',
        '17,90',
        '3,90',
        '',
      ]
      expect(await suggestion([header, row])).toEqual({
        kind: 'orders',
        channel: 'own',
        sourceName: 'Export',
        currency: 'EUR',
        columns: {
          [id]: 'orderId',
          Bestelldatum: 'day',
          Vorname: 'firstName',
          Nachname: 'lastName',
          Straße: 'street',
          PLZ: 'postalCode',
          Ort: 'city',
          'E-Mail-Adresse': 'email',
          'Summe (EUR)': 'total',
          Versandkosten: 'shippingCost',
          Bemerkung: 'note',
        },
      })
    },
  )

  it('names of billing and shipping addresses', async () => {
    const mapping = await suggestion([
      [
        'order_number',
        'order_date',
        'order_total',
        'customer_email',
        'billing_email',
        'billing_address_1',
        'shipping_address_1',
        'Rechnungsadresse: PLZ',
        'Lieferadresse: PLZ',
        'Lieferort',
        'billingFirstName',
        'shippingLastName',
      ],
      [
        '1',
        '2025-02-03',
        '17.90',
        '',
        'anna@example.com',
        'Weg 1',
        'Weg 2',
        '50667',
        '50668',
        'Bonn',
        'Anna',
        'Müller',
      ],
      [
        '2',
        '2025-02-04',
        '18.90',
        '',
        'ben@example.com',
        'Weg 1',
        'Weg 2',
        '50667',
        '50668',
        'Bonn',
        'Ben',
        'Müller',
      ],
    ])
    expect(mapping?.columns).toEqual({
      order_number: 'orderId',
      order_date: 'day',
      order_total: 'total',
      billing_email: 'email',
      billing_address_1: 'street',
      shipping_address_1: 'shippingStreet',
      'Rechnungsadresse: PLZ': 'postalCode',
      'Lieferadresse: PLZ': 'shippingPostalCode',
      Lieferort: 'shippingCity',
      billingFirstName: 'firstName',
      shippingLastName: 'shippingLastName',
    })
  })

  it('values, where the names say nothing or something else', async () => {
    const mapping = await suggestion([
      ['Auftrag', 'Feld 1', 'Feld 2', 'Gesamt', 'Status', 'Datum'],
      ['A1', 'anna@example.com', '03.02.2025', '17,90', 'ok', 'Montag'],
      ['A2', 'ben@example.com', '04.02.2025', '18,90', 'ok', 'Dienstag'],
    ])
    expect(mapping?.columns).toEqual({
      Auftrag: 'orderId',
      'Feld 1': 'email',
      'Feld 2': 'day',
      Gesamt: 'total',
      Status: 'status',
    })
  })

  it('the product called just "Name" beside a buyer with two names', async () => {
    const mapping = await suggestion([
      [
        'Order Number',
        'First Name (Billing)',
        'Last Name (Billing)',
        'SKU',
        'Name',
        'Quantity',
        'Item Cost',
        'Order Total Amount',
      ],
      ['1', 'Anna', 'Müller', 'S1', 'Seife', '2', '4.50', '9.00'],
    ])
    expect(mapping?.columns).toMatchObject({
      Name: 'itemName',
      SKU: 'itemSku',
      'First Name (Billing)': 'firstName',
    })
  })

  it('a marketplace by the name of the file or the addresses', async () => {
    const rows = [
      ['Bestellnummer', 'E-Mail', 'Gesamt'],
      ['1', 'a1b2@marketplace.amazon.de', '9,00'],
    ]
    expect((await suggestion(rows))?.channel).toBe('marketplace')
    const own = [
      ['Bestellnummer', 'E-Mail', 'Gesamt'],
      ['1', 'anna@example.com', '9,00'],
    ]
    expect((await suggestion(own))?.channel).toBe('own')
    expect((await suggestion(own, 'Kaufland-Verkäufe.csv'))?.channel).toBe('marketplace')
  })

  it('the same source for the file of the next month', async () => {
    const rows = [
      ['Bestellnummer', 'Gesamt'],
      ['1', '9,00'],
    ]
    for (const name of ['Bestellungen_2026-01.csv', 'Bestellungen 2026-02 (1).csv', 'Bestellungen.csv'])
      expect((await suggestion(rows, name))?.sourceName).toBe('Bestellungen')
    expect((await suggestion(rows, '2026-01.csv'))?.sourceName).toBe('2026-01.csv')
  })

  it('nothing where nothing is recognised', async () => {
    expect(
      await suggestion([
        ['Spalte A', 'Spalte B', 'Spalte C'],
        ['x', 'y', 'z'],
      ]),
    ).toBeNull()
  })
})

describe('a list of birthdays', () => {
  it.each([['24.11.'], ['24. November'], ['--11-24'], ['24.11.1985'], ['1985-11-24']])(
    'is recognised by %s, with or without a year',
    async birthday => {
      const rows = [
        ['E-Mail', 'Geburtstag'],
        ['anna@example.org', birthday],
        ['bernd@example.org', birthday],
      ]
      expect(await suggestion(rows, 'Geburtstage.csv')).toMatchObject({
        kind: 'customers',
        columns: { 'E-Mail': 'email', Geburtstag: 'birthday' },
      })
    },
  )
})

describe('fields that a mapping needs', () => {
  const mapping = (kind: ColumnMapping['kind'], columns: ColumnMapping['columns']): ColumnMapping => ({
    kind,
    channel: 'own',
    sourceName: 'Laden',
    columns,
  })
  it.each<[ColumnMapping['kind'], ColumnMapping['columns'], string[]]>([
    ['orders', { A: 'orderId', B: 'total' }, []],
    ['orders', { A: 'orderId', B: 'itemUnitPrice' }, []],
    ['orders', { A: 'orderId' }, ['total']],
    ['orders', { A: 'email' }, ['orderId', 'total']],
    ['orders', { A: 'customerNumber', B: 'day', C: 'total' }, []],
    ['orders', { B: 'day', C: 'total' }, ['orderId']],
    ['customers', { A: 'email' }, []],
    ['customers', { A: 'lastName', B: 'street', C: 'postalCode' }, []],
    ['customers', { A: 'lastName', B: 'street' }, ['email']],
    ['customers', { A: 'firstName', B: 'birthday' }, []],
    ['customers', { A: 'lastName', B: 'city' }, []],
    ['customers', { A: 'company', B: 'customerNumber' }, []],
    ['customers', { A: 'street', B: 'postalCode' }, ['email']],
    ['customers', { A: 'lastName' }, ['email']],
    ['customers', { A: 'phone' }, ['email']],
  ])('%s %j lack %j', (kind, columns, missing) =>
    expect(missingFields(mapping(kind, columns))).toEqual(missing),
  )
})

describe('orders of a mapped table', () => {
  const read = async (
    header: string[],
    rows: string[][],
    columns: ColumnMapping['columns'],
    currency?: string,
  ) => {
    const mapping: ColumnMapping = {
      kind: 'orders',
      channel: 'own',
      sourceName: 'Laden',
      columns,
      ...(currency === undefined ? {} : { currency }),
    }
    const bytes = tableBytes([header, ...rows], { ...PLAIN_WRITING, delimiter: ';' })
    const facts = await readFacts(memorySource('a.csv', bytes), {}, mapping)
    expect(facts.unaccounted).toEqual([])
    return facts
  }
  const money = (facts: Awaited<ReturnType<typeof read>>) =>
    facts.orders.map(({ order }) => [
      order.externalId,
      order.goodsMinor,
      order.shippingMinor,
      order.totalMinor,
      order.derivedTotals,
    ])

  it('count totals once that every line repeats', async () => {
    const facts = await read(
      ['Nr', 'Summe', 'Artikel', 'Preis'],
      [
        ['1', '30,00', 'Tee', '10,00'],
        ['1', '30,00', 'Kanne', '20,00'],
        ['2', '5,00', 'Tee', '5,00'],
      ],
      { Nr: 'orderId', Summe: 'total', Artikel: 'itemName', Preis: 'itemUnitPrice' },
      'EUR',
    )
    expect(money(facts)).toEqual([
      ['1', 3000, null, 3000, false],
      ['2', 500, null, 500, false],
    ])
  })

  it('add up lines where there is no total, without the lines that are no goods', async () => {
    const facts = await read(
      ['Nr', 'Artikel', 'Menge', 'Preis'],
      [
        ['1', 'Tee', '2', '10,00'],
        ['1', 'Versandkosten', '1', '4,90'],
        ['1', 'Gutschein WINTER', '1', '-5,00'],
      ],
      { Nr: 'orderId', Artikel: 'itemName', Menge: 'itemQuantity', Preis: 'itemUnitPrice' },
      'EUR',
    )
    expect(money(facts)).toEqual([['1', 1500, 490, 1990, true]])
    expect(facts.orders[0]?.order.items?.map(item => item.isGoods)).toEqual([true, false, false])
  })

  it('add up totals that belong to lines', async () => {
    const facts = await read(
      ['Nr', 'Betrag', 'Artikel'],
      [
        ['1', '10,00', 'Tee'],
        ['1', '4,50', 'Kanne'],
      ],
      { Nr: 'orderId', Betrag: 'total', Artikel: 'itemName' },
      'EUR',
    )
    expect(money(facts)).toEqual([['1', null, null, 1450, false]])
  })

  it('take a discount off a subtotal that is from before it, and only then', async () => {
    const columns = {
      Nr: 'orderId',
      Waren: 'goods',
      Rabatt: 'discount',
      Versand: 'shippingCost',
      Summe: 'total',
    } as const
    const facts = await read(
      ['Nr', 'Waren', 'Rabatt', 'Versand', 'Summe'],
      [
        ['1', '50,00', '-5,00', '4,90', '49,90'],
        ['2', '45,00', '5,00', '4,90', '49,90'],
      ],
      columns,
      'EUR',
    )
    expect(money(facts)).toEqual([
      ['1', 4500, 490, 4990, false],
      ['2', 4500, 490, 4990, false],
    ])
  })

  it.each([
    ['versendet', '', '', 'shipped'],
    ['Bezahlt', '', '', 'paid'],
    ['nicht bezahlt', '', '', 'open'],
    ['Storniert', '', '', 'cancelled'],
    ['Rückerstattet', '', '', 'refunded'],
    ['Teilweise erstattet', '', '', 'partially_refunded'],
    ['Processing', '', '', 'paid'],
    ['Complete', '', '', 'paid'],
    ['on-hold', '', '', 'open'],
    ['', '5,00', '', 'partially_refunded'],
    ['bezahlt', '10,00', '', 'refunded'],
    ['', '', '03.02.2025', 'shipped'],
    ['', '', '', null],
  ])('status %j, refund %j and shipping day %j make %s', async (text, refund, shipped, status) => {
    const facts = await read(
      ['Nr', 'Summe', 'Status', 'Erstattet', 'Versandt'],
      [['1', '10,00', text, refund, shipped]],
      { Nr: 'orderId', Summe: 'total', Status: 'status', Erstattet: 'refunded', Versandt: 'shippedDay' },
      'EUR',
    )
    expect(facts.orders[0]?.order.status).toBe(status)
  })

  it('say so where a status or the currency is unknown', async () => {
    const facts = await read(['Nr', 'Summe', 'Status'], [['1', '10,00', 'Wolke']], {
      Nr: 'orderId',
      Summe: 'total',
      Status: 'status',
    })
    expect(facts.issues.map(({ code, raw }) => [code, raw])).toEqual([
      ['missing_currency', null],
      ['missing_date', null],
      ['unknown_status', 'Wolke'],
    ])
  })
})
