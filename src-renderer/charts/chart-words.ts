import type { TFunction } from 'i18next'

/** The texts that charts, tables of charts and figures are worded with. */
export type ChartWords = TFunction<['charts', 'figures', 'common']>
