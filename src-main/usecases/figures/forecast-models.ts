import type { CalendarDay } from '../../../shared/calendar.ts'
import type { ExpectedRevenue } from '../../../shared/model/expected-revenue.ts'
import type { Endings } from '../../metrics/customers/endings.ts'
import type { Histories } from '../../metrics/histories.ts'
import type { MainValues } from '../../metrics/main-values.ts'
import { type ModelReport, modelReport } from '../../metrics/models/model-report.ts'
import { expectedRevenue } from '../../metrics/value/expected-revenue.ts'
import { forecastBasis } from '../../metrics/value/forecast-basis.ts'

/** What is forecast from, as of a day. */
export interface ForecastInput {
  histories: Histories
  main: MainValues
  asOf: CalendarDay
  endings: Endings
}

/** The part of a forecast that takes longer than a blink; plain data, so that a thread can do it. */
export interface FittedForecast {
  report: ModelReport
  revenue: ExpectedRevenue
}

/** Fits the purchase models, and forecasts the revenue of all customers with them, today and at past month-ends. */
export function fitForecast({ histories, main, asOf, endings }: ForecastInput): FittedForecast {
  const report = modelReport(histories, { asOf, worth: main.minor })
  const basis = forecastBasis(histories, main, asOf, report, endings, report.fitted)
  const revenue = expectedRevenue(histories, main, basis)
  return { report, revenue }
}
