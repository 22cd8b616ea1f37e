import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { TestContext } from 'vitest'
import { dayNumber } from '../../../shared/calendar.ts'
import type { Histories } from '../../../src-main/metrics/histories.ts'
import type { PurchaseSummary } from '../../../src-main/metrics/models/purchase-summary.ts'
import { skip } from '../../support/skip.ts'
import { historiesOf } from './simulated-shop.ts'

/** Where the published CDNOW files lie: beside the project, or where the environment says. */
const FOLDER =
  process.env['STAMMKUNDE_CDNOW'] ?? resolve(import.meta.dirname, '../../../../shared/data/cdnow')

/** The end of the calibration period of all publications on these data, and of the held-out one. */
export const CALIBRATION_END = '1997-09-30'
export const HOLDOUT_END = '1998-06-30'

/** The lines of a published file; skips the test where it is missing. */
function lines(context: TestContext, name: string): string[] {
  const path = join(FOLDER, name)
  if (!existsSync(path)) skip(context, `there are no published purchases at ${path}`)
  return readFileSync(path, 'utf8').trim().split(/\r?\n/)
}

/** The published purchases as histories; the customer ids are those of the sample. */
export function cdnowHistories(context: TestContext): Histories {
  const rows = lines(context, 'CDNOW_sample.txt').map(line => line.trim().split(/\s+/))
  return historiesOf(
    rows.map(([, id]) => Number(id)),
    rows.map(([, , day = '']) => dayNumber(`${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`)),
    rows.map(([, , , , dollars]) => Math.round(Number(dollars) * 100)),
  )
}

/** The published summary as of the end of calibration: weeks with two decimals, values in dollars. */
export function cdnowSummary(context: TestContext): PurchaseSummary {
  const rows = lines(context, 'cdnow_customers_summary_with_transactions.csv').slice(1)
  const cells = rows.map(row => row.split(',').map(Number))
  const column = (index: number) => cells.map(row => row[index] ?? Number.NaN)
  return {
    customerIds: Int32Array.from(column(0)),
    repeats: Int32Array.from(column(1)),
    recencies: Float64Array.from(column(2)),
    ages: Float64Array.from(column(3)),
    meanValues: Float64Array.from(cells, ([, repeats, , , value = Number.NaN]) =>
      repeats === 0 ? Number.NaN : value,
    ),
    valuedRepeats: Int32Array.from(column(1)),
  }
}

/** Values of each customer, computed by other means from the published formulas: by the name of their column. */
export function cdnowAnswers(context: TestContext): (name: string) => number[] {
  const [header = '', ...rows] = lines(context, 'answer_per_customer.csv')
  const names = header.split(',')
  const cells = rows.map(row => row.split(',').map(Number))
  return name => cells.map(row => row[names.indexOf(name)] ?? Number.NaN)
}
