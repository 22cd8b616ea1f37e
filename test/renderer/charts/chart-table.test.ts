import { describe, expect, it } from 'vitest'
import { type Reading, rowReading } from '../../../src-renderer/charts/reading.ts'
import { chartTable } from '../../../src-renderer/charts/table/chart-table.ts'
import type { ChartTable } from '../../../src-renderer/charts/table/table-model.ts'
import {
  CHART_EXAMPLES,
  cohorts,
  flow,
  groupedBars,
  histogram,
  lines,
  ranking,
  stackedBars,
  survival,
  weekdays,
} from '../../support/chart-examples.ts'
import { plainBlanks, speak } from '../../support/window-language.ts'

const t = await speak('de')
const names = ({ columns }: ChartTable) => columns.map(({ name }) => name)
const readingText = ({ title, lines }: Reading) => `${title}: ${lines.map(({ text }) => text).join(', ')}`
const row = (table: ChartTable, name: string) => table.rows.find(found => found.name === name)

it.each(CHART_EXAMPLES.map(data => [data.title, data] as const))(
  '%s has a cell for every column',
  (_, data) => {
    const table = chartTable(data, t)
    expect(table.rows.length).toBeGreaterThan(0)
    expect(new Set(table.rows.map(({ key }) => key)).size).toBe(table.rows.length)
    expect(new Set(names(table)).size).toBe(table.columns.length)
    for (const { cells } of table.rows) expect(cells).toHaveLength(table.columns.length)
  },
)

describe('the table of bars', () => {
  const table = chartTable(stackedBars, t)

  it('has the series, their sum, and what stands beside, the newest first', () => {
    expect(names(table)).toEqual([
      'Eigener Shop',
      'Etsy',
      'eBay',
      'Amazon',
      'Kaufland',
      'Summe',
      'Bestellungen',
    ])
    expect(table.rows.map(({ name }) => name).slice(0, 2)).toEqual(['November 2026', 'Oktober 2026'])
    expect(row(table, 'Juni 2026')?.cells).toEqual([120_050, 40_000, 20_000, 9_000, 15_000, 204_050, 61])
  })

  it('has no sum where a part is not known, and keeps notes and addresses', () => {
    expect(row(table, 'November 2026')).toMatchObject({ note: 'läuft noch', address: '/orders?month=11' })
    expect(row(table, 'November 2026')?.cells[5]).toBeNull()
  })

  it('has no sum where none means anything', () => {
    expect(names(chartTable(groupedBars, t))).toEqual(['Dieses Jahr', 'Letztes Jahr'])
  })
})

describe('the table of lines', () => {
  const table = chartTable(lines, t)

  it('has the limits beside the values, and says what is not final', () => {
    expect(names(table)).toEqual(['Eigener Shop', 'Eigener Shop: von', 'Eigener Shop: bis', 'Etsy'])
    expect(row(table, 'Juni 2026')).not.toHaveProperty('note')
    expect(row(table, 'Oktober 2026')?.note).toBe('noch nicht endgültig')
    expect(row(table, 'November 2026')?.note).toBe('läuft noch, noch nicht endgültig')
  })

  it('is read with the interval in words', () => {
    const june = row(table, 'Juni 2026')
    const reading = june && readingText(rowReading(table, june, t))
    expect(plainBlanks(reading ?? '')).toBe(
      'Juni 2026: Eigener Shop: 31,2 % (zwischen 26,0 % und 37,0 %), Etsy: 14,0 %',
    )
  })

  it('says that there are too few data, and makes a dash of nothing', () => {
    const texts = ['August 2026', 'November 2026'].map(name => {
      const found = row(table, name)
      return found === undefined ? '' : readingText(rowReading(table, found, t))
    })
    expect(texts[0]).toContain('Etsy: zu wenig Daten')
    expect(texts[1]).toContain('Etsy: –')
  })
})

it('the table of curves has what holds on regular days, and on the last', () => {
  const table = chartTable(survival, t)
  expect(table.rows.map(({ name }) => Number(name))).toEqual([
    0, 30, 60, 90, 120, 150, 180, 210, 240, 270, 300, 330, 360, 365,
  ])
  const step = survival.curves[1]?.steps.find(({ day }) => day === 90)
  expect(row(table, '90')?.cells.slice(4)).toEqual([step?.share, step?.low, step?.high, step?.atRisk])
})

describe('the table of a map', () => {
  it('has the values of its cells, and says in words what is hatched', () => {
    const table = chartTable(cohorts, t)
    expect(names(table).slice(0, 3)).toEqual(['Kunden', 'Monat 0', 'Monat 1'])
    expect(table.rows[0]).toMatchObject({ name: '4/2026', note: 'noch nicht vollständig: Monat 7' })
    expect(table.rows[5]?.cells.slice(0, 4)).toEqual([4, 1, 'few', 'few'])
    expect(table.rows[7]?.cells.slice(2)).toEqual([null, null, null, null, null, null, null])
  })

  it('says in words what stands out', () => {
    expect(chartTable(weekdays, t).rows.map(({ note }) => note)).toEqual([
      'deutlicher Unterschied: Freitag',
      undefined,
      'deutlicher Unterschied: Montag, Sonntag',
    ])
  })
})

describe('the table of flows', () => {
  const table = chartTable(flow, t)

  it('has a row for each flow of somebody, in the order of the stages', () => {
    expect(table.rows.map(({ name, cells: [to] }) => [name, to]).slice(0, 4)).toEqual([
      ['noch nicht da', { text: 'Neukunden' }],
      ['noch nicht da', { text: 'Wiederkäufer' }],
      ['noch nicht da', { text: 'Stammkunden' }],
      ['Neukunden', { text: 'Wiederkäufer' }],
    ])
    expect(table.rows).toHaveLength(flow.flows.length - 1)
  })

  it('shares out the whole of every stage', () => {
    const shares = new Map<string, number>()
    for (const { name, cells } of table.rows) shares.set(name, (shares.get(name) ?? 0) + Number(cells[2]))
    for (const share of shares.values()) expect(share).toBeCloseTo(1, 12)
  })
})

describe('the table of frequencies', () => {
  it('names its bins by their edges, without cents where there are none', () => {
    const bins = chartTable(histogram, t).rows.map(({ name }) => plainBlanks(name))
    expect(bins).toEqual([
      '0 € bis unter 25 €',
      '25 € bis unter 50 €',
      '50 € bis unter 75 €',
      '75 € bis unter 100 €',
      '100 € bis unter 125 €',
      'ab 125 €',
    ])
  })

  it('counts whole numbers from the first to the last of a bin', () => {
    const days = chartTable(
      {
        ...histogram,
        unit: { kind: 'days' },
        bins: [
          { from: 0, to: 1, count: 5 },
          { from: 1, to: 8, count: 3 },
        ],
      },
      t,
    )
    expect(days.rows.map(({ name, cells }) => [name, ...cells])).toEqual([
      ['0', 5, 0.625],
      ['1 bis 7', 3, 0.375],
    ])
  })

  it('has cents where edges have them, and no share of nobody', () => {
    const table = chartTable({ ...histogram, bins: [{ from: 0, to: 1250, count: 0 }] }, t)
    expect(plainBlanks(table.rows[0]?.name ?? '')).toBe('0 € bis unter 12,50 €')
    expect(table.rows[0]?.cells).toEqual([0, null])
  })
})

it('the table of a ranking has no limits where there are too few data', () => {
  const table = chartTable(ranking, t)
  expect(names(table)).toEqual(['Zweitkaufquote', 'Zweitkaufquote: von', 'Zweitkaufquote: bis', 'Kunden'])
  expect(row(table, 'Gutschein')?.cells).toEqual(['few', null, null, 3])
})
