import { describe, expect, it } from 'vitest'
import { dumpTables } from '../support/dump.ts'
import { freshBackend } from '../support/fresh-backend.ts'
import { runToEnd } from '../support/test-backend.ts'

const backend = freshBackend()

function file(name: string, lines: readonly string[]): string {
  return backend.file(name, `${lines.join('\n')}\n`)
}

async function allOrders() {
  return (await backend.client.orders.search({})).orders
}

describe('Shopware 5: positions and main data of the same orders', () => {
  const positions = () =>
    file('positions.csv', [
      'orderId;number;orderStatusID;cleared;invoiceAmount;invoiceAmountNet;invoiceShipping;orderTime;net;taxFree;currency;orderDetailId;taxRate;number;articleNumber;price;quantity;articleName;mode',
      '7;30017;7;12;33.8;28.4;3.9;2026-02-03 09:12:44;0;0;EUR;901;19;30017;KE-14;24.95;1;Becher;0',
      '7;30017;7;12;33.8;28.4;3.9;2026-02-03 09:12:44;0;0;EUR;902;19;30017;sw-payment;4.95;1;Zuschlag;4',
    ])
  const mainData = () =>
    file('main.csv', [
      'orderNumber;invoiceAmount;invoiceAmountNet;invoiceShipping;paymentStatus;orderStatus;currency;orderTime;email;billingFirstName;billingLastName;billingStreet;billingZipCode;billingCity;billingCountry',
      '30017;33.8;28.4;3.9;Komplett bezahlt;Komplett ausgeliefert;EUR;2026-02-03 09:12:44;anna@example.org;Anna;Muster;Lindenweg 4;50667;Köln;Deutschland',
    ])

  it.each<[string, () => string[]]>([
    ['positions first', () => [positions(), mainData()]],
    ['main data first', () => [mainData(), positions()]],
  ])('make one order with lines and buyer: %s', async (_order, files) => {
    const done = await runToEnd(backend.client, { files: files() })
    expect(done.totals).toMatchObject({ newOrders: 1, newCustomers: 1 })
    const [order, ...others] = await allOrders()
    expect(others).toEqual([])
    expect(order).toMatchObject({
      number: '30017',
      status: 'shipped',
      customerName: 'Anna Muster',
      totalMinor: 3380,
      goodsMinor: 2495,
      countedValueMinor: 2495,
    })
    expect(order?.items.map(({ name, isGoods }) => [name, isGoods])).toEqual([
      ['Becher', true],
      ['Zuschlag', false],
    ])
  })
})

describe('passwords in a file', () => {
  const hash = `$2y$10$${'Zz'.repeat(26)}z`
  const header = 'customernumber;email;password;encoder;billing_lastname;billing_zipcode;newsletter'

  it('reach neither the preview nor the customer base, whatever becomes of their rows', async () => {
    const path = file('customers.csv', [
      header,
      `20011;anna@example.org;${hash};bcrypt;Muster;50667;1`,
      `;;${hash};bcrypt;;;0`,
      // Somebody else's delimiter pushed it out of its column.
      `20012;ben@example.org;x;${hash};bcrypt;Beispiel;50668;0;${hash}`,
    ])
    const events = []
    for await (const event of await backend.client.imports.preview({ files: [path] })) events.push(event)
    const done = await backend.load(path)
    expect(done.files[0]).toMatchObject({ format: 'shopware5-customers', rows: 3, skipped: 1 })
    expect(JSON.stringify([events, done])).not.toContain('$2y$')
    const stored = JSON.stringify(dumpTables(backend.dataDirectory))
    expect(stored).toContain('anna@example.org')
    expect(stored).not.toContain('$2y$')
  })

  it('of a table of unknown format are not shown for the matching of its columns', async () => {
    const path = file('export.csv', [
      'Nr;Wer;Passwort;Wo',
      `1;Anna Muster;${hash};Köln`,
      '2;Ben;geheim1;Bonn',
    ])
    const events = []
    for await (const event of await backend.client.imports.preview({ files: [path] })) events.push(event)
    expect(JSON.stringify(events)).toContain('Anna Muster')
    expect(JSON.stringify(events)).not.toMatch(/\$2y\$|geheim1/)
  })
})

describe('the newsletter list of Shopware 5', () => {
  it('is a claim that waits for the owner to say how people got into it', async () => {
    const path = file('newsletter.csv', [
      'email;group;salutation;firstname;lastname;street;zipcode;city;lastmailing;lastread;userID',
      'anna@example.org;Newsletter-Empfänger;ms;Anna;Muster;;;;0;0;0',
    ])
    await backend.load(path)
    const [statement] = await backend.client.permission.statements()
    expect(statement).toMatchObject({ source: { platform: 'shopware5' }, accepting: 1, statement: null })
  })
})

describe('Magento', () => {
  const header =
    'ID,"Purchase Point","Purchase Date","Bill-to Name","Grand Total (Base)","Grand Total (Purchased)",Status'

  it('knows an order again whose number lost its zeros in a spreadsheet', async () => {
    const original = file('orders.csv', [
      header,
      '000000123,Shop,"Aug 30, 2025 10:15:54 AM",Anna Muster,36.39,36.39,Processing',
    ])
    const saved = file('saved.csv', [
      header.replaceAll(',', ';'),
      '123;Shop;30.08.2025 10:15;Anna Muster;36,39;36,39;Canceled',
    ])
    await backend.load(original)
    const done = await backend.load(saved)
    expect(done.totals).toMatchObject({ newOrders: 0, updatedOrders: 1 })
    expect(await allOrders()).toMatchObject([
      { number: '000000123', status: 'cancelled', countedValueMinor: null },
    ])
  })

  it('reads amounts without a currency as euros, or as the owner says', async () => {
    const orders = file('orders.csv', [header, '000000123,Shop,2025-08-30,Anna Muster,36.39,36.39,Complete'])
    const first = await runToEnd(backend.client, { files: [{ file: orders, options: { currency: 'CHF' } }] })
    expect(await allOrders()).toMatchObject([{ currency: 'CHF', totalMinor: 3639 }])
    expect(first.files[0]?.issues.map(({ code }) => code)).not.toContain('assumed_currency')
    const second = await backend.load(orders)
    expect(second.files[0]?.issues.map(({ code }) => code)).toContain('assumed_currency')
  })
})
