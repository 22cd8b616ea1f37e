import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { chartFileName } from '../../../src-renderer/charts/save/chart-file-name.ts'
import { tableCsv } from '../../../src-renderer/charts/save/table-csv.ts'
import { chartTable } from '../../../src-renderer/charts/table/chart-table.ts'
import { tableHtml } from '../../../src-renderer/charts/table/copy-table.ts'
import { tableLines } from '../../../src-renderer/charts/table/table-lines.ts'
import { fileNumber } from '../../../src-renderer/charts/unit.ts'
import { CHART_EXAMPLES, lines, ranking, stackedBars, weekdays } from '../../support/chart-examples.ts'
import { speak } from '../../support/window-language.ts'

const german = await speak('de')

describe('the file of a chart', () => {
  it('is one that a German spreadsheet opens by a double click', () => {
    const csv = tableCsv(chartTable(stackedBars, german), 'de', german)
    expect(csv.startsWith('\uFEFFMonat;Eigener Shop (EUR);Etsy (EUR);')).toBe(true)
    expect(csv.split('\r\n').slice(0, 3)).toEqual([
      '\uFEFFMonat;Eigener Shop (EUR);Etsy (EUR);eBay (EUR);Amazon (EUR);Kaufland (EUR);Summe (EUR);Bestellungen;Hinweis',
      'November 2026;200,00;120,00;;40,00;30,00;;14;läuft noch',
      'Oktober 2026;0,51;330,00;120,00;200,00;170,00;820,51;;',
    ])
    expect(csv.endsWith('\r\n')).toBe(true)
  })

  it('has commas and points in English', async () => {
    const english = await speak('en')
    const csv = tableCsv(chartTable(lines, english), 'en', english)
    expect(csv.split('\r\n').slice(0, 2)).toEqual([
      '\uFEFFMonat,Eigener Shop (%),Eigener Shop: from (%),Eigener Shop: to (%),Etsy (%),Note',
      'Juni 2026,31.2,26,37,14,',
    ])
    await speak('de')
  })

  it('runs no formula that the name of a product holds', () => {
    const csv = tableCsv(chartTable(weekdays, german), 'de', german)
    expect(csv).toContain(`"'=HYPERLINK(""böse"")"`)
    expect(csv).not.toMatch(/(^|[;"])=HYPERLINK/m)
  })

  it.each(CHART_EXAMPLES.map(data => [data.title, data] as const))('holds the numbers of %s', (_, data) => {
    const table = chartTable(data, german)
    const [header = [], ...rows] = Papa.parse<string[]>(tableCsv(table, 'de', german).slice(1), {
      delimiter: ';',
      skipEmptyLines: true,
    }).data
    expect(rows).toHaveLength(table.rows.length)
    for (const [line, row] of table.rows.entries()) {
      expect(rows[line]).toHaveLength(header.length)
      for (const [place, cell] of row.cells.entries()) {
        const text = rows[line]?.[place + 1] ?? ''
        const unit = table.columns[place]?.unit
        if (typeof cell !== 'number' || unit == null) continue
        const scale = unit.kind === 'percent' || unit.kind === 'money' ? 100 : 1
        const value = unit.kind === 'money' ? cell / scale : cell * scale
        expect(Number(text.replace(',', '.'))).toBeCloseTo(value, 4)
      }
    }
  })
})

describe('a number in a file', () => {
  it('has the decimals of its currency', () => {
    expect(fileNumber(123_456, { kind: 'money', currency: 'EUR' }, ',')).toBe('1234,56')
    expect(fileNumber(-5, { kind: 'money', currency: 'EUR' }, ',')).toBe('-0,05')
    expect(fileNumber(1234, { kind: 'money', currency: 'JPY' }, ',')).toBe('1234')
    expect(fileNumber(1234, { kind: 'money', currency: 'TND' }, '.')).toBe('1.234')
  })

  it('has all the digits that it has, and no noise', () => {
    expect(fileNumber(0.1 + 0.2, { kind: 'percent' }, ',')).toBe('30')
    expect(fileNumber(1 / 3, { kind: 'percent' }, ',')).toBe('33,3333')
    expect(fileNumber(1_234_567, { kind: 'count' }, ',')).toBe('1234567')
    expect(fileNumber(12.5, { kind: 'days' }, '.')).toBe('12.5')
  })
})

it('what is copied is a table with headers, in which nothing is markup', () => {
  const html = tableHtml(tableLines(chartTable(ranking, german), 'de', german))
  expect(html).toContain('<thead><tr><th>Erstes Produkt</th><th>Zweitkaufquote (%)</th>')
  expect(html).toContain('<tr><th>Teesieb</th><td>12</td><td>7</td><td>19</td><td>90</td></tr>')
  expect(tableHtml([['<b>'], ['A & B', '1 < 2']])).toBe(
    '<table><thead><tr><th>&lt;b&gt;</th></tr></thead><tbody><tr><th>A &amp; B</th><td>1 &lt; 2</td></tr></tbody></table>',
  )
})

it('files are named after the title and the day, in letters that every disk takes', () => {
  const asOf = '2026-11-22'
  expect(chartFileName({ title: 'Umsatz nach Monat', asOf }, 'csv')).toBe('umsatz-nach-monat-2026-11-22.csv')
  expect(chartFileName({ title: 'Käufer & Größe: „ßtraße“', asOf }, 'png')).toBe(
    'kaeufer-groesse-sstrasse-2026-11-22.png',
  )
  expect(chartFileName({ title: '日本', asOf }, 'png')).toBe('stammkunde-2026-11-22.png')
})
