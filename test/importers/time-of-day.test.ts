import { describe, expect, it } from 'vitest'
import type { OrderFact } from '../../shared/model/facts.ts'
import type { ColumnMapping } from '../../shared/model/import-columns.ts'
import { bareOrder } from '../../src-main/importers/bare-order.ts'
import { haveTimes } from '../../src-main/importers/conventions.ts'
import { parseClock } from '../../src-main/importers/fields/clock.ts'
import { parseDay, parseMinute } from '../../src-main/importers/fields/date.ts'
import { foldOrder } from '../../src-main/importers/fold-order.ts'
import type { Conventions } from '../../src-main/importers/format.ts'
import { suggestMapping } from '../../src-main/importers/formats/custom.ts'
import { openFile } from '../../src-main/importers/open-file.ts'
import { memorySource } from '../support/memory-source.ts'
import { readFacts } from '../support/read-facts.ts'
import { PLAIN_WRITING, tableBytes } from '../support/table-text.ts'
import { workbookFile } from '../support/workbook-file.ts'

const german: Conventions = {
  decimal: ',',
  dateOrder: 'dmy',
  questions: [],
  timeZone: 'Europe/Berlin',
}
const at = (hour: number, minute: number) => hour * 60 + minute

describe('the time in a date cell', () => {
  it.each<[string, number | null]>([
    ['2025-04-01 17:18:52 -0700', at(17, 18)],
    ['2025-04-01 00:00:00 +0200', 0],
    ['2025-04-01 23:59', at(23, 59)],
    ['2025-04-01T17:18:52-07:00', at(17, 18)],
    ['2025-04-01 5:08:52 PM', at(17, 8)],
    // Instants in UTC are moved to the shop's clock, as their days are.
    ['2025-12-31T23:30:00+00:00', at(0, 30)],
    ['2025-12-31T22:30:00Z', at(23, 30)],
    ['2025-06-30T22:30:00Z', at(0, 30)],
    ['2025-12-31 23:07:59 UTC', at(0, 7)],
    ['2021-08-03T09:40:52.000+00:00', at(11, 40)],
    ['2025-12-31 23:30:00 +0000', at(23, 30)],
    ['16-05-2018 07:32:06', at(7, 32)],
    ['24.12.2025 14:22', at(14, 22)],
    ['24.12.2025, 14:22:33 Uhr', at(14, 22)],
    ['24/12/2025 à 14h22', at(14, 22)],
    ['7/25/2018 21:06', at(21, 6)],
    ['Aug 30, 2023 10:15:54 AM', at(10, 15)],
    ['Aug 30, 2023, 12:05:54 AM', at(0, 5)],
    ['Aug 30, 2023 12:05\u202fPM', at(12, 5)],
    ['30 ago 2023 3:05:07 p. m.', at(15, 5)],
    ['Mon, 23 Sep 2024 14:21:24 +0000', at(14, 21)],
    ["'24.12.2025 9:05", at(9, 5)],
    ['45384.3412', at(8, 11)],
    ['45384,5000', at(12, 0)],
    // What a spreadsheet rounded for showing could be off by minutes.
    ['45384.34', null],
    ['45384', null],
    ['2025-04-01', null],
    ['2025-04-01 24:10:00', null],
    ['2025-04-01 12:60:00', null],
    ['10-Dez-25', null],
    ['Dez 29, 2025', null],
    ['20250401', null],
    ['12.10.2025', null],
    ['', null],
  ])('reads %j as minute %j', (cell, minute) => expect(parseMinute(cell, german)).toBe(minute))

  it('belongs to the day that is read beside it, whatever the shop’s clock', () => {
    for (const timeZone of ['Europe/Berlin', 'America/St_Johns', 'Asia/Kathmandu', 'Pacific/Auckland']) {
      for (let instant = Date.UTC(2026, 2, 28); instant < Date.UTC(2026, 2, 30); instant += 11 * 60_000) {
        const cell = new Date(instant).toISOString()
        const shop = new Intl.DateTimeFormat('en-CA', {
          ...{ timeZone, year: 'numeric', month: '2-digit', day: '2-digit' },
          ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
        }).formatToParts(instant)
        const part = (type: string) => shop.find(one => one.type === type)?.value ?? ''
        expect(parseDay(cell, { ...german, timeZone })).toBe(
          `${part('year')}-${part('month')}-${part('day')}`,
        )
        expect(parseMinute(cell, { ...german, timeZone })).toBe(
          at(Number(part('hour')), Number(part('minute'))),
        )
      }
    }
  })
})

describe('a cell with nothing but a time', () => {
  it.each<[string | undefined, number | null | undefined]>([
    ['14:22:33', at(14, 22)],
    ['14:22', at(14, 22)],
    ['2:22 PM', at(14, 22)],
    ['9:15:51\u202fAM', at(9, 15)],
    ['12:00:00 a.m.', 0],
    ['3:05 nachm.', at(15, 5)],
    ['14.22 Uhr', at(14, 22)],
    ['14.22', at(14, 22)],
    ['14 Uhr', at(14, 0)],
    ['2 pm', at(14, 0)],
    ['14h22', at(14, 22)],
    ['1422', at(14, 22)],
    ['142233', at(14, 22)],
    ['0,599305', at(14, 23)],
    ['0.599305556', at(14, 23)],
    // What a spreadsheet makes of a time.
    ['1899-12-30 14:22:00', at(14, 22)],
    ["'14:22", at(14, 22)],
    ['14:22:33 +0100', at(14, 22)],
    ['', null],
    ['--', null],
    [undefined, null],
    ['13:22:33Z', undefined],
    ['25:00', undefined],
    ['morgens', undefined],
    ['x'.repeat(9999), undefined],
  ])('%j is %j', (cell, minute) => expect(parseClock(cell)).toBe(minute))
})

describe('midnight', () => {
  const readings = (...minutes: (number | null | [written: number | null, onShopClock: number | null])[]) =>
    haveTimes(
      minutes.map(minute => {
        const [written, onShopClock] = Array.isArray(minute) ? minute : [minute, minute]
        return { written, onShopClock }
      }),
    )
  it('is no time where all orders of a file have it, on the clock of the file or of the shop', () => {
    expect(readings(0, 0, null)).toBe(false)
    expect(readings([0, 60], [0, 120])).toBe(false)
    expect(readings([23 * 60, 0], [22 * 60, 0])).toBe(false)
    expect(readings(0, 1)).toBe(true)
    expect(readings(null)).toBe(true)
    expect(readings()).toBe(true)
  })

  const KAUFLAND = 'date_inserted;order_number;id_order_unit;ean;offer_id;price;cancel_status;return_status\n'
  const unit = (moment: string, number: string) =>
    `${moment};${number};${number}1;4000000000001;A1;1990;not_cancelled;not_returned\n`
  const minutesOf = async (...moments: string[]) => {
    const rows = moments.map((moment, index) => unit(moment, `M${index}`))
    const facts = await readFacts(memorySource('report_sales_gmu_de_1.csv', KAUFLAND + rows.join('')))
    return facts.orders.map(({ order }) => order.minute)
  }
  it('is one beside other times of the file', async () => {
    expect(await minutesOf('2026-07-01 00:00:00', '2026-07-02 00:00:00')).toEqual([undefined, undefined])
    expect(await minutesOf('2026-07-01 00:00:00', '2026-07-02 10:30:00')).toEqual([0, 630])
    expect(await minutesOf('2026-07-01', '2026-07-02 10:30:00')).toEqual([undefined, 630])
  })
})

describe('times in a column of their own', () => {
  const mapping: ColumnMapping = {
    kind: 'orders',
    channel: 'own',
    sourceName: 'Laden',
    columns: {
      Nr: 'orderId',
      Datum: 'day',
      Uhrzeit: 'time',
      Summe: 'total',
      Warengruppe: 'itemCategory',
      Artikel: 'itemName',
    },
    currency: 'EUR',
  }
  const read = (...rows: string[][]) => {
    const header = ['Nr', 'Datum', 'Uhrzeit', 'Summe', 'Artikel', 'Warengruppe']
    const bytes = tableBytes([header, ...rows], { ...PLAIN_WRITING, delimiter: ';' })
    return readFacts(memorySource('Laden.csv', bytes), {}, mapping)
  }

  it('are those of the day beside them; what is no time is told of', async () => {
    const { orders, issues } = await read(
      ['1', '03.02.2026', '14:22', '9,00', 'Tee', 'Getränke'],
      ['2', '04.02.2026 08:15', '', '9,00', 'Tee', ''],
      ['3', '05.02.2026', 'morgens', '9,00', 'Tee', ''],
      ['4', '', '14:22', '9,00', 'Tee', ''],
      ['5', '06.02.2026', '', '9,00', 'Tee', ''],
    )
    expect(orders.map(({ order }) => [order.day, order.minute])).toEqual([
      ['2026-02-03', at(14, 22)],
      ['2026-02-04', at(8, 15)],
      ['2026-02-05', undefined],
      [null, undefined],
      ['2026-02-06', undefined],
    ])
    expect(issues.map(({ code, row, column, raw }) => [code, row, column, raw])).toEqual([
      ['bad_time', 4, 'Uhrzeit', 'morgens'],
      ['missing_date', 5, null, null],
    ])
    expect(orders.map(({ order }) => order.items?.[0]?.category)).toEqual([
      'Getränke',
      ...[undefined, undefined, undefined, undefined],
    ])
  })

  it('are none where all of them are midnight', async () => {
    const { orders } = await read(
      ['1', '03.02.2026', '00:00:00', '9,00', '', ''],
      ['2', '04.02.2026', '00:00:00', '9,00', '', ''],
    )
    expect(orders.map(({ order }) => order.minute)).toEqual([undefined, undefined])
  })

  it.each([
    ['Uhrzeit', '14:22', 'time'],
    ['Bestellzeit', '14:22:33', 'time'],
    ['Bestellzeit', '2026-02-03 14:22:33', 'day'],
    ['order_time', '2026-02-03 14:22:33', 'day'],
    ['Heure de commande', '14:22', 'time'],
    ['Hora del pedido', '14:22', 'time'],
    ['Orario', '14:22', 'time'],
    ['Tijd', '14:22', 'time'],
    ['Godzina', '14:22', 'time'],
    ['Warengruppe', 'Tee', 'itemCategory'],
    ['Kategorie', 'Tee', 'itemCategory'],
    ['Lineitem category', 'Tea', 'itemCategory'],
    ['Catégorie produit', 'Thés', 'itemCategory'],
    ['Categoría', 'Té', 'itemCategory'],
    ['Categoria prodotto', 'Tè', 'itemCategory'],
    ['Productgroep', 'Thee', 'itemCategory'],
    ['Kategoria', 'Herbata', 'itemCategory'],
  ])('a column %j with %j is suggested as %s', async (name, value, field) => {
    const rows = [
      ['Bestellnummer', name, 'Summe', 'E-Mail'],
      ['1', value, '9,00', 'anna@example.org'],
    ]
    const opened = await openFile(memorySource('Export.csv', tableBytes(rows, PLAIN_WRITING)), {})
    if (!opened.ok) throw new Error(opened.problem)
    expect(suggestMapping(opened.table, 'Export.csv')?.columns[name]).toBe(field)
  })

  it('come out of a workbook, where both are numbers', async () => {
    const bytes = workbookFile([
      ['Nr', 'Datum', 'Uhrzeit', 'Summe', 'Artikel', 'Warengruppe'],
      ['1', new Date('2026-02-03T00:00:00Z'), new Date('1899-12-30T14:22:00Z'), 9, 'Tee', ''],
      ['2', new Date('2026-02-04T08:15:00Z'), '', 9, 'Tee', ''],
      ['3', new Date('2026-02-05T00:00:00Z'), 0.5991, 9, 'Tee', ''],
    ])
    const { orders } = await readFacts(memorySource('Laden.xlsx', bytes), {}, mapping)
    expect(orders.map(({ order }) => order.minute)).toEqual([at(14, 22), at(8, 15), at(14, 22)])
  })
})

describe('an order that several files show', () => {
  const fact = (day: string | null, minute?: number): OrderFact => ({
    ...bareOrder('1'),
    day,
    ...(minute !== undefined && { minute }),
  })
  it.each([
    ['the time of the later file', fact('2026-02-03', 600), fact('2026-02-03', 610), 610],
    ['the time that only one of them knows', fact('2026-02-03', 600), fact('2026-02-03'), 600],
    ['the time that only the later one knows', fact('2026-02-03'), fact('2026-02-03', 610), 610],
    ['no time of another day', fact('2026-02-03', 600), fact('2026-02-04'), undefined],
    ['the time of the day that is known', fact('2026-02-03', 600), fact(null), 600],
  ])('has %s', (_what, earlier, later, minute) => expect(foldOrder(earlier, later).minute).toBe(minute))
})
