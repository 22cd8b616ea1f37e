import { describe, expect, it } from 'vitest'
import type { ByteSource } from '../../src-main/importers/byte-source.ts'
import { openFile } from '../../src-main/importers/open-file.ts'
import { UnreadableTable } from '../../src-main/importers/table.ts'
import { lazySource, memorySource } from '../support/memory-source.ts'
import { storedZip } from '../support/stored-zip.ts'
import { workbookFile } from '../support/workbook-file.ts'

async function problemOf(source: ByteSource): Promise<string> {
  const opened = await openFile(source, {})
  return opened.ok ? `opened as ${opened.table.format?.id ?? 'unknown table'}` : opened.problem
}
const bytes = (...values: (number | string)[]) =>
  Buffer.concat(
    values.map(value => (typeof value === 'number' ? Buffer.from([value]) : Buffer.from(value, 'latin1'))),
  )
const noise = (length: number) =>
  Buffer.from(Array.from({ length }, (_, index) => (index * 7919 + (index >> 3)) % 256))

describe('files that are no tables', () => {
  const jpeg = Buffer.concat([bytes(0xff, 0xd8, 0xff, 0xe0, 0, 16, 'JFIF', 0), noise(5000)])
  const cases: [string, Uint8Array | string, string][] = [
    ['a photo', jpeg, 'file_is_image'],
    ['a tiny photo', bytes(0xff, 0xd8, 0xff, 0xe0, 'plain'), 'file_is_image'],
    ['a PNG', Buffer.concat([bytes(0x89, 'PNG\r\n', 0x1a, '\n'), noise(500)]), 'file_is_image'],
    ['a GIF', Buffer.concat([bytes('GIF89a'), noise(500)]), 'file_is_image'],
    ['a WebP', Buffer.concat([bytes('RIFF'), noise(500)]), 'file_is_image'],
    ['a PDF', Buffer.concat([bytes('%PDF-1.7\n%'), noise(500)]), 'file_is_pdf'],
    ['a PDF of plain text', '%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\n', 'file_is_pdf'],
    ['a ZIP archive', storedZip({ 'orders.csv': 'a,b\n1,2\n' }), 'file_is_archive'],
    ['an empty ZIP archive', bytes('PK', 5, 6, '\0'.repeat(18)), 'file_is_archive'],
    ['a GZIP archive', Buffer.concat([bytes(0x1f, 0x8b, 8), noise(300)]), 'file_is_archive'],
    [
      'an old XLS',
      Buffer.concat([bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), noise(3000)]),
      'file_is_old_excel',
    ],
    ['nothing', '', 'file_empty'],
    ['a byte order mark', '\ufeff', 'file_empty'],
    ['blanks', ' \r\n\t \n', 'file_empty'],
    ['many blanks', ' \n'.repeat(20_000), 'file_empty'],
    ['a web page', '<!DOCTYPE html>\n<html><body>Bitte anmelden</body></html>', 'file_is_web_page'],
    ['a web page with a mark', '\ufeff\n <HTML><head></head></HTML>', 'file_is_web_page'],
    ['a web page saved as XLS', '<table><tr><td>Order</td></tr></table>', 'file_is_web_page'],
    ['binary noise', noise(5000), 'file_is_binary'],
    ['a letter', 'Sehr geehrte Damen und Herren\nanbei die Liste.\n', 'header_not_found'],
    ['one word', 'Hallo', 'header_not_found'],
    ['a header alone', 'Name,Email,Lineitem name,Lineitem quantity,Total\n', 'header_only'],
    [
      'a damaged workbook',
      Buffer.concat([bytes('PK', 3, 4), bytes('xl/workbook.xml'), noise(900)]),
      'workbook_unreadable',
    ],
    ['an empty workbook', workbookFile([]), 'file_empty'],
  ]
  it.each(cases)('%s', async (_label, content, problem) =>
    expect(await problemOf(memorySource('Bestellungen.csv', content))).toBe(problem),
  )

  it('a text that only begins like a picture', async () => {
    expect(await problemOf(memorySource('a.csv', 'BM,Name,Wert\n1,Anna,2\n2,Ben,3\n'))).toBe(
      'opened as unknown table',
    )
  })

  it('many blank lines before a table do no harm', async () => {
    const source = memorySource('a.csv', `${'\n'.repeat(3000)}Name;Ort\nAnna;Ulm\nBen;Bonn\n`)
    const opened = await openFile(source, {})
    expect(opened.ok && opened.table.headerRow).toBe(3001)
  })

  it('a workbook that unpacks to more than memory holds', async () => {
    const archive = storedZip({ 'xl/worksheets/sheet1.xml': '<worksheet/>' })
    const directory = archive.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]))
    archive.writeUInt32LE(3_000_000_000, directory + 24)
    expect(await problemOf(memorySource('a.xlsx', archive))).toBe('workbook_too_large')
  })
})

describe('text that never ends', () => {
  it.each([50 << 20, 2 ** 31 + 5])('one line of %d bytes', async size => {
    const before = process.memoryUsage.rss()
    const source = lazySource('Bestellungen.csv', size, buffer => buffer.fill('a,b c;d '))
    expect(await problemOf(source)).toBe('line_too_long')
    expect(process.memoryUsage.rss() - before).toBeLessThan(400 << 20)
  })

  const header = 'Name,Email,Financial Status,Lineitem quantity,Lineitem name,Lineitem price,Total,Currency\n'
  const row = '#1001,anna@example.com,paid,1,Seife,4.90,4.90,EUR\n'

  it('an unclosed quotation mark in a big file', async () => {
    const start = Buffer.from(`${header}${row}#1002,"ben@example.com,paid,1,Seife,4.90,4.90,EUR\n`)
    const source = lazySource('orders.csv', 300 << 20, (buffer, offset) => {
      buffer.fill(row)
      if (offset < start.length) start.copy(buffer, 0, offset)
    })
    const opened = await openFile(source, {})
    expect(opened).toEqual({ ok: false, problem: 'unclosed_quote', row: 3 })
    expect(source.bytesRead).toBeLessThan(400 << 20)
  })

  it('an unclosed quotation mark at the end of a small file', async () => {
    const opened = await openFile(
      memorySource('orders.csv', `${header}${row}#1002,"ben@example.com,paid\n`),
      {},
    )
    expect(opened).toEqual({ ok: false, problem: 'unclosed_quote', row: 3 })
  })

  it('further down the rows above are still given out', async () => {
    const text = `${header}${row.repeat(20_000)}"#1002,ben@example.com\n${row.repeat(10)}`
    const opened = await openFile(memorySource('orders.csv', text), {})
    if (!opened.ok) throw new Error(opened.problem)
    let rows = 0
    const readAll = () => {
      for (const chunk of opened.table.rows()) rows += chunk.rows.length
    }
    expect(readAll).toThrow(UnreadableTable)
    expect(rows).toBe(20_000)
  })
})

describe('reports that are something else', () => {
  const table = (header: string, delimiter = ';') => {
    const width = header.split(delimiter).length
    const row = Array.from({ length: width }, (_, index) => `x${index}`).join(delimiter)
    return `${header}\n${row}\n${row}\n`
  }
  it.each([
    [
      'Sparkasse',
      'Auftragskonto;Buchungstag;Valutadatum;Buchungstext;Verwendungszweck;Beguenstigter/Zahlungspflichtiger;Kontonummer;BLZ;Betrag;Waehrung;Info',
    ],
    [
      'Volksbank',
      'Bezeichnung Auftragskonto;IBAN Auftragskonto;BIC Auftragskonto;Bankname Auftragskonto;Buchungstag;Valutadatum;Name Zahlungsbeteiligter;IBAN Zahlungsbeteiligter;BIC (SWIFT-Code) Zahlungsbeteiligter;Buchungstext;Verwendungszweck;Betrag;Waehrung;Saldo nach Buchung',
    ],
    [
      'DKB',
      'Buchungsdatum;Wertstellung;Status;Zahlungspflichtige*r;Zahlungsempfänger*in;Verwendungszweck;Umsatztyp;IBAN;Betrag (€);Gläubiger-ID;Mandatsreferenz;Kundenreferenz',
    ],
    [
      'English',
      'Booking date;Value date;Partner Name;Partner Iban;Type;Payment Reference;Amount (EUR);Balance',
    ],
  ])('a bank statement: %s', async (_bank, header) =>
    expect(await problemOf(memorySource('umsaetze.csv', table(header)))).toBe('wrong_report_bank_statement'),
  )

  it('a bank statement with lines above its header', async () => {
    const header = 'Buchungsdatum;Wertstellung;Verwendungszweck;Saldo;Betrag'
    const text = `"Girokonto";"DE00123"\n"Kontostand vom 01.02.2026:";"1.000,00 €"\n\n${table(header)}`
    expect(await problemOf(memorySource('umsaetze.csv', text))).toBe('wrong_report_bank_statement')
  })

  it.each([
    [
      'Etsy payments',
      'Payment ID,Buyer Username,Buyer Name,Order ID,Gross Amount,Fees,Net Amount,Posted Gross,Posted Fees,Posted Net,Adjusted Gross,Adjusted Fees,Currency,Order Date',
      ',',
    ],
    ['Etsy statement', 'Date,Type,Title,Info,Currency,Amount,Fees & Taxes,Net,Tax Details', ','],
    ['Etsy deposits', 'Date,Amount,Currency,Status,Bank Account Ending Digits', ','],
  ])('payments: %s', async (_service, header, delimiter) =>
    expect(await problemOf(memorySource('Download.csv', table(header, delimiter)))).toBe(
      'wrong_report_payments',
    ),
  )

  it.each([
    [
      'PayPal',
      '"Datum","Uhrzeit","Zeitzone","Name","Typ","Status","Währung","Brutto","Gebühr","Netto","Absender E-Mail-Adresse","Empfänger E-Mail-Adresse","Transaktionscode"',
      ',',
    ],
    [
      'PayPal statement',
      'Datum,Uhrzeit,Zeitzone,Beschreibung,Währung,Brutto,Entgelt,Netto,Guthaben,Transaktionscode,Absender E-Mail-Adresse,Name',
      ',',
    ],
    [
      'PayPal in English',
      'Date,Time,TimeZone,Name,Type,Status,Currency,Gross,Fee,Net,From Email Address,To Email Address,Transaction ID',
      ',',
    ],
    [
      'eBay transactions',
      'Datum der Transaktionserstellung;Typ;Bestellnummer;Alte Bestellnummer;Nutzername des Käufers;Name des Käufers;Betrag abzügl. Kosten;Auszahlungsdatum;Angebotstitel;Stückzahl;Verpackung und Versand',
      ';',
    ],
    [
      'eBay transactions in English',
      'Transaction creation date,Type,Order number,Buyer username,Buyer name,Net amount,Payout currency,Payout date,Item title,Quantity',
      ',',
    ],
  ])('but the orders and refunds in a list of payments are taken: %s', async (_service, header, delimiter) =>
    expect(await problemOf(memorySource('Download.csv', table(header, delimiter)))).toMatch(
      /^opened as (?:paypal|ebay-payments)$/,
    ),
  )

  it.each([
    ['Bestellnummer;Datum;Kunde;E-Mail;IBAN;BIC;Verwendungszweck;Saldo;Betrag', ';'],
    ['Order ID,Date,Customer Name,Email,Gross,Net,Type,Balance', ','],
    ['order_id,order_number,order_date,status,order_total,billing_email,payment_method', ','],
    ['Auftragsnummer;Buchungstag;Kunde;Gesamt', ';'],
  ])('but not an order export: %s', async (header, delimiter) =>
    expect(await problemOf(memorySource('orders.csv', table(header, delimiter)))).toBe(
      'opened as unknown table',
    ),
  )

  it('a mapping that the owner made is taken at its word', async () => {
    const source = memorySource('konto.csv', table('Buchungstag;Verwendungszweck;Saldo;IBAN;Betrag'))
    const mapping = {
      kind: 'orders' as const,
      channel: 'own' as const,
      sourceName: 'Konto',
      columns: { Verwendungszweck: 'orderId' as const, Betrag: 'total' as const },
    }
    expect((await openFile(source, { mapping })).ok).toBe(true)
  })
})
