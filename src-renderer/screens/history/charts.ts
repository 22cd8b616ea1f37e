import type { HistoryFigure } from './history-figures.ts'

/** What a chart is named after. */
type MainFigure = Exclude<HistoryFigure, 'existingRevenue'>

export interface HistoryChartContent {
  /** A figure, or a sum with a part of it. */
  readonly figures: readonly [MainFigure, ...HistoryFigure[]]
  /** Which notes belong to it: on money, on who counts as new, on both, on who is regular. */
  readonly note: 'none' | 'money' | 'firstSeen' | 'split' | 'regular'
}

/** The charts of the history, in their order. */
export const CHARTS: readonly HistoryChartContent[] = [
  { figures: ['revenue', 'existingRevenue'], note: 'split' },
  { figures: ['orders'], note: 'none' },
  { figures: ['average'], note: 'money' },
  { figures: ['customers'], note: 'none' },
  { figures: ['active'], note: 'none' },
  { figures: ['repeat'], note: 'none' },
  { figures: ['existing'], note: 'firstSeen' },
  { figures: ['secondPurchase'], note: 'none' },
  { figures: ['churn'], note: 'none' },
  { figures: ['regular'], note: 'regular' },
  { figures: ['regularRevenue'], note: 'regular' },
]
