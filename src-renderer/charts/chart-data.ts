import type { CalendarDay } from '../../shared/calendar.ts'
import type { SeriesColor } from './chart-colors.ts'
import type { Unit } from './unit.ts'

/**
 * One value of a chart. `'few'`: made of fewer cases than a value may be shown for; null: there is none (not
 * measured, not yet begun).
 */
export type ChartValue = number | 'few' | null

/** The limits between which a value lies with 95 % confidence. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/** One place on the axis that names things: a month, a product, an order number. */
export interface Category {
  readonly key: string
  /** "März 2026", as in the table. */
  readonly name: string
  /** "Mär 26", where there is little room; the name where there is none. */
  readonly shortName?: string
  /** Address of the rows behind. */
  readonly address?: string
  /** What has to be known of this one: "läuft noch". */
  readonly note?: string
}

/** Numbers that stand beside in the table and are not drawn. */
export interface Column {
  readonly name: string
  readonly unit: Unit
  readonly values: readonly ChartValue[]
}

export interface Series {
  readonly key: string
  readonly name: string
  readonly color: SeriesColor
  /** One for each category. */
  readonly values: readonly ChartValue[]
}

interface ChartBasics {
  readonly title: string
  /** The day as of which the numbers are. */
  readonly asOf: CalendarDay
  /** What readers have to know of the whole. */
  readonly notes?: readonly string[]
}

interface OverCategories extends ChartBasics {
  /** What the categories are: "Monat". */
  readonly categoryName: string
  readonly categories: readonly Category[]
  readonly unit: Unit
  readonly alongside?: readonly Column[]
  /** The table begins with the last category, as it does for months. */
  readonly newestFirst?: boolean
}

/** Stacked or grouped bars. */
export interface BarsData extends OverCategories {
  readonly kind: 'bars'
  readonly arrangement: 'stacked' | 'grouped'
  readonly series: readonly Series[]
  /** What the sum over the series is called, where such a sum means something. */
  readonly totalName?: string
  /** What to say where no bar can be seen; default: that all values are 0 or missing. */
  readonly blankText?: string
}

export interface LineSeries extends Series {
  readonly intervals?: readonly (Interval | null)[]
  /** What the values of the series with the same colour are to reach: drawn as a dashed line without points. */
  readonly isTarget?: boolean
}

/** Lines with bands; dashed from where values are not final. */
export interface LinesData extends OverCategories {
  readonly kind: 'lines'
  readonly series: readonly LineSeries[]
  /** In what share of cases values lie within their intervals, default 0.95. */
  readonly confidence?: number
  /** The first category whose values can still change. */
  readonly notFinalFrom?: number
}

/** How a curve goes on from a day. */
export interface SurvivalStep extends Interval {
  /** Days since the beginning; the first step is that of day 0. */
  readonly day: number
  /** 0 to 1. */
  readonly share: number
  /** How many are still observed. */
  readonly atRisk: number
}

/** Kaplan–Meier curves, falling ("still there") or rising ("has bought again"), with their bands. */
export interface SurvivalData extends ChartBasics {
  readonly kind: 'survival'
  /** What passes: "Tage seit der ersten Bestellung". */
  readonly timeName: string
  readonly curves: readonly {
    readonly key: string
    readonly name: string
    readonly color: SeriesColor
    /** By day, each day once. */
    readonly steps: readonly SurvivalStep[]
  }[]
  /** The last day of the axis. */
  readonly untilDay: number
  /** The table has a row every so many days. */
  readonly tableEveryDays: number
}

export interface HeatCell {
  readonly value: number
  /** What the value is made of: "12 von 40 Kunden". */
  readonly basis?: string
  /** Stands over the value, as the name of a group does. */
  readonly name?: string
  /** The time of this cell has not fully passed: hatched. */
  readonly running?: boolean
  /** Stands out, as a proven difference does. */
  readonly marked?: boolean
  readonly address?: string
}

/** Which values get which colours: from nothing to much, or to both sides of a middle. */
export type HeatScale =
  | { readonly kind: 'sequential'; readonly from: number; readonly to: number }
  | { readonly kind: 'diverging'; readonly middle: number; readonly reach: number }

/** Cohorts, the RFM map, weekdays by product. */
export interface HeatMapData extends ChartBasics {
  readonly kind: 'heatMap'
  /** What the rows are: "Kohorte". */
  readonly rowName: string
  /** What the columns are: "Monat nach der ersten Bestellung". */
  readonly columnName: string
  readonly rows: readonly Category[]
  readonly columns: readonly Category[]
  /** By row, then by column. */
  readonly cells: readonly (readonly (HeatCell | 'few' | null)[])[]
  readonly unit: Unit
  readonly scale: HeatScale
  /** Beside the names of the rows: how large the cohort is. */
  readonly alongside?: readonly Column[]
  /** What marked cells are: "deutlicher Unterschied". */
  readonly markName?: string
  /** Parts of the map with a name, together all of it: where there are any, a picture has them in place of the cells. */
  readonly areas?: readonly HeatArea[]
}

/** Several cells as one: rows and columns from 0, ends not included. */
export interface HeatArea {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
  readonly name: string
  readonly value: number
  /** What stands below the value. */
  readonly detail?: string
}

export interface Flow {
  readonly from: string
  readonly to: string
  readonly count: number
  readonly address?: string
}

/** Who was where on one day, and where they are on another. */
export interface FlowData extends ChartBasics {
  readonly kind: 'flow'
  /** "am 1. Januar 2026" */
  readonly beforeName: string
  readonly afterName: string
  /** What flows: "Kunden". */
  readonly countName: string
  /** In the order from top to bottom. */
  readonly stages: readonly { readonly key: string; readonly name: string; readonly color: SeriesColor }[]
  readonly flows: readonly Flow[]
}

export interface HistogramBin {
  /** Included. */
  readonly from: number
  /** Not included; null: open at the top. */
  readonly to: number | null
  readonly count: number
  readonly address?: string
}

export interface HistogramData extends ChartBasics {
  readonly kind: 'histogram'
  /** What is distributed: "Wert in den nächsten 365 Tagen". */
  readonly valueName: string
  readonly unit: Unit
  readonly countName: string
  /** Without gaps, lowest first. */
  readonly bins: readonly HistogramBin[]
}

/** Horizontal bars, in the order in which they come. */
export interface RankingData extends ChartBasics {
  readonly kind: 'ranking'
  readonly categoryName: string
  readonly categories: readonly Category[]
  readonly valueName: string
  readonly unit: Unit
  readonly values: readonly ChartValue[]
  readonly intervals?: readonly (Interval | null)[]
  readonly alongside?: readonly Column[]
}

/**
 * A chart as a thing of its own. Drawing, table, files, picture and the words for those who do not see it are all
 * made of this.
 */
export type ChartData =
  | BarsData
  | LinesData
  | SurvivalData
  | HeatMapData
  | FlowData
  | HistogramData
  | RankingData
