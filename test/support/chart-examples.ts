import type {
  BarsData,
  ChartData,
  FlowData,
  HeatCell,
  HeatMapData,
  HistogramData,
  LinesData,
  RankingData,
  SurvivalData,
  SurvivalStep,
} from '../../src-renderer/charts/chart-data.ts'
import { COUNT, PERCENT } from '../../src-renderer/charts/unit.ts'

/** One chart of every kind, with everything that can occur in it; invented numbers. */

const asOf = '2026-11-22'
const EUROS = { kind: 'money', currency: 'EUR' } as const

const MONTHS = ['Juni', 'Juli', 'August', 'September', 'Oktober', 'November'].map((month, index) => ({
  key: `2026-${String(index + 6).padStart(2, '0')}`,
  name: `${month} 2026`,
  shortName: `${month.slice(0, 3)} 26`,
  address: `/orders?month=${index + 6}`,
  ...(index === 5 && { note: 'läuft noch' }),
}))

export const stackedBars: BarsData = {
  kind: 'bars',
  arrangement: 'stacked',
  title: 'Umsatz nach Kanal',
  asOf,
  categoryName: 'Monat',
  categories: MONTHS,
  newestFirst: true,
  unit: EUROS,
  series: [
    {
      key: 'shop',
      name: 'Eigener Shop',
      color: 'petrol',
      values: [120_050, 98_000, 143_333, 88_001, 51, 20_000],
    },
    { key: 'etsy', name: 'Etsy', color: 'ochre', values: [40_000, 52_199, 0, 61_000, 33_000, 12_000] },
    { key: 'ebay', name: 'eBay', color: 'gray', values: [20_000, 10_000, 30_000, 15_500, 12_000, null] },
    { key: 'amazon', name: 'Amazon', color: 'plum', values: [9_000, 19_000, 8_000, 30_000, 20_000, 4_000] },
    {
      key: 'kaufland',
      name: 'Kaufland',
      color: 'sky',
      values: [15_000, 9_500, 12_000, 8_000, 17_000, 3_000],
    },
  ],
  totalName: 'Summe',
  alongside: [{ name: 'Bestellungen', unit: COUNT, values: [61, 55, 70, 64, 'few', 14] }],
}

export const groupedBars: BarsData = {
  kind: 'bars',
  arrangement: 'grouped',
  title: 'Bestellungen je Monat im Vergleich',
  asOf,
  categoryName: 'Monat',
  categories: MONTHS,
  unit: COUNT,
  series: [
    { key: 'now', name: 'Dieses Jahr', color: 'petrol', values: [61, 55, 70, 64, 58, 14] },
    { key: 'before', name: 'Letztes Jahr', color: 'gray', values: [48, 51, 'few', 66, 40, 39] },
  ],
}

export const lines: LinesData = {
  kind: 'lines',
  title: 'Zweitkaufquote nach Monat der ersten Bestellung',
  asOf,
  categoryName: 'Monat',
  categories: MONTHS,
  unit: PERCENT,
  notFinalFrom: 4,
  notes: ['Die letzten Monate haben noch keine 365 Tage hinter sich.'],
  series: [
    {
      key: 'shop',
      name: 'Eigener Shop',
      color: 'petrol',
      values: [0.312, 0.284, 0.331, 0.296, 0.21, 0.08],
      intervals: [
        { low: 0.26, high: 0.37 },
        { low: 0.23, high: 0.34 },
        { low: 0.28, high: 0.39 },
        { low: 0.24, high: 0.36 },
        { low: 0.15, high: 0.29 },
        { low: 0.03, high: 0.2 },
      ],
    },
    { key: 'etsy', name: 'Etsy', color: 'ochre', values: [0.14, 0.12, 'few', 0.16, 0.11, null] },
  ],
}

/** A curve that rises by less and less, its band wider by and by. */
function risingSteps(most: number, customers: number): SurvivalStep[] {
  return Array.from({ length: 74 }, (_, index) => {
    const day = index * 5
    const share = most * (1 - Math.exp(-day / 140))
    const half = 0.004 + 0.0002 * day
    const low = Math.max(0, share - half)
    return { day, share, low, high: share + half, atRisk: customers - Math.round(customers * (day / 500)) }
  })
}

export const survival: SurvivalData = {
  kind: 'survival',
  title: 'Zweiter Kauf im Lauf der Zeit',
  asOf,
  timeName: 'Tage seit der ersten Bestellung',
  untilDay: 365,
  tableEveryDays: 30,
  curves: [
    { key: 'smooth', name: 'Ohne Problem', color: 'petrol', steps: risingSteps(0.42, 812) },
    { key: 'problem', name: 'Mit Problem', color: 'ochre', steps: risingSteps(0.28, 96) },
  ],
}

const cohortCell = (row: number, column: number): HeatCell | 'few' | null => {
  if (row + column > 7) return null
  if (row === 5 && column > 0) return 'few'
  return {
    value: column === 0 ? 1 : 0.34 / column + 0.01 * row,
    basis: `${Math.round(40 / (column + 1))} von 40 Kunden`,
    address: `/customers?cohort=${row}&month=${column}`,
    ...(row + column === 7 && { running: true }),
  }
}

export const cohorts: HeatMapData = {
  kind: 'heatMap',
  title: 'Wer wiederkommt, nach Startmonat',
  asOf,
  rowName: 'Startmonat',
  columnName: 'Monate nach der ersten Bestellung',
  rows: Array.from({ length: 8 }, (_, index) => ({ key: `c${index}`, name: `${index + 4}/2026` })),
  columns: Array.from({ length: 8 }, (_, index) => ({
    key: `m${index}`,
    name: `Monat ${index}`,
    shortName: `${index}`,
  })),
  cells: Array.from({ length: 8 }, (_, row) =>
    Array.from({ length: 8 }, (_, column) => cohortCell(row, column)),
  ),
  unit: PERCENT,
  scale: { kind: 'sequential', from: 0, to: 0.4 },
  alongside: [{ name: 'Kunden', unit: COUNT, values: [41, 38, 44, 52, 40, 4, 39, 47] }],
}

const RFM_GROUPS = ['Neue', 'Aktive', 'Aktive', 'Top-Kunden', 'Top-Kunden']

export const rfmMap: HeatMapData = {
  kind: 'heatMap',
  title: 'Kundengruppen',
  asOf,
  rowName: 'Kürzlich',
  columnName: 'Oft und viel',
  rows: [5, 4, 3, 2, 1].map(score => ({ key: `r${score}`, name: `${score} Punkte` })),
  columns: [1, 2, 3, 4, 5].map(score => ({
    key: `f${score}`,
    name: `${score} Punkte`,
    shortName: String(score),
  })),
  cells: [5, 4, 3, 2, 1].map(row =>
    RFM_GROUPS.map((name, column) => ({
      value: 7 * row + 13 * column,
      name,
      address: `/customers?rfm=${row}${column}`,
    })),
  ),
  unit: COUNT,
  scale: { kind: 'sequential', from: 0, to: 87 },
  areas: [
    { top: 0, bottom: 5, left: 0, right: 1, name: 'Neue', value: 105, detail: '4 % des Umsatzes' },
    { top: 0, bottom: 5, left: 1, right: 3, name: 'Aktive', value: 405 },
    { top: 0, bottom: 5, left: 3, right: 5, name: 'Top-Kunden', value: 665 },
  ],
}

const DAYS = ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So']
const LONG_DAYS = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag']

export const weekdays: HeatMapData = {
  kind: 'heatMap',
  title: 'Wochentage nach Produkt',
  asOf,
  rowName: 'Produkt',
  columnName: 'Anteil des Wochentags, verglichen mit allen Produkten',
  rows: ['Sencha Makoto 100 g', 'Teekanne Gusseisen', '=HYPERLINK("böse")'].map((name, index) => ({
    key: `p${index}`,
    name,
  })),
  columns: DAYS.map((shortName, index) => ({ key: shortName, name: LONG_DAYS[index] ?? '', shortName })),
  cells: [
    [0.9, 1.02, 1.1, 0.98, 1.6, 0.72, 0.68],
    [1, 1, 0.95, 1.05, 0.9, 1.04, 1.06],
    [0.3, 0.5, 0.8, 1, 1.2, 1.5, 1.9],
  ].map((row, product) =>
    row.map(value => ({
      value,
      basis: '34 Stück',
      ...(product !== 1 && Math.abs(value - 1) > 0.5 && { marked: true }),
    })),
  ),
  unit: { kind: 'number', decimals: 2 },
  scale: { kind: 'diverging', middle: 1, reach: 1 },
  markName: 'deutlicher Unterschied',
}

export const flow: FlowData = {
  kind: 'flow',
  title: 'Wege zwischen den Phasen',
  asOf,
  beforeName: '1. Januar 2026',
  afterName: '22. November 2026',
  countName: 'Kunden',
  stages: [
    { key: 'none', name: 'noch nicht da', color: 'gray' },
    { key: 'new', name: 'Neukunden', color: 'ochre' },
    { key: 'repeat', name: 'Wiederkäufer', color: 'sky' },
    { key: 'regular', name: 'Stammkunden', color: 'petrol' },
    { key: 'lost', name: 'verloren', color: 'plum' },
  ],
  flows: [
    { from: 'none', to: 'new', count: 120, address: '/customers?from=none&to=new' },
    { from: 'none', to: 'repeat', count: 34 },
    { from: 'none', to: 'regular', count: 6 },
    { from: 'new', to: 'repeat', count: 41 },
    { from: 'new', to: 'regular', count: 12 },
    { from: 'new', to: 'lost', count: 88 },
    { from: 'repeat', to: 'regular', count: 25 },
    { from: 'repeat', to: 'lost', count: 19 },
    { from: 'regular', to: 'regular', count: 47 },
    { from: 'regular', to: 'lost', count: 1 },
    { from: 'lost', to: 'lost', count: 61 },
    { from: 'lost', to: 'repeat', count: 0 },
  ],
}

export const histogram: HistogramData = {
  kind: 'histogram',
  title: 'Erwarteter Wert je Kunde',
  asOf,
  valueName: 'Wert in den nächsten 365 Tagen',
  unit: EUROS,
  countName: 'Kunden',
  bins: [
    { from: 0, to: 2_500, count: 181, address: '/customers?value=0-25' },
    { from: 2_500, to: 5_000, count: 94 },
    { from: 5_000, to: 7_500, count: 40 },
    { from: 7_500, to: 10_000, count: 22 },
    { from: 10_000, to: 12_500, count: 0 },
    { from: 12_500, to: null, count: 9 },
  ],
}

export const ranking: RankingData = {
  kind: 'ranking',
  title: 'Einstiegsprodukte',
  asOf,
  categoryName: 'Erstes Produkt',
  categories: [
    { key: 'a', name: 'Sencha Makoto 100 g', address: '/products/1' },
    { key: 'b', name: 'Probierpaket „Sechs Grüntees aus Uji, Kagoshima und Shizuoka“' },
    { key: 'c', name: 'Teesieb' },
    { key: 'd', name: 'Gutschein' },
  ],
  valueName: 'Zweitkaufquote',
  unit: PERCENT,
  values: [0.41, 0.36, 0.12, 'few'],
  intervals: [{ low: 0.33, high: 0.49 }, { low: 0.3, high: 0.43 }, { low: 0.07, high: 0.19 }, null],
  alongside: [{ name: 'Kunden', unit: COUNT, values: [152, 211, 90, 3] }],
}

export const CHART_EXAMPLES: readonly ChartData[] = [
  stackedBars,
  groupedBars,
  lines,
  survival,
  cohorts,
  rfmMap,
  weekdays,
  flow,
  histogram,
  ranking,
]
