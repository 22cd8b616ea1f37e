import { useQuery } from '@tanstack/react-query'
import { addDays, addMonths } from '../../../shared/calendar.ts'
import { api, orpc } from '../../app/client.ts'
import type { MonthDays, ReportMonth } from './report-months.ts'

/** So many products are named. */
const PRODUCTS = 5

/** What happened in a month, beside the months that it is compared with. */
async function readWhatHappened(month: ReportMonth, firstDay: string) {
  const asOf = month.to
  const yearBack = addMonths(month.from, -12)
  const [values, now, before, yearBefore] = await Promise.all([
    // The chart begins a year before, or where the data do: a month without data is none without revenue.
    api.figures.values({ from: yearBack < firstDay ? firstDay : yearBack, to: month.to, asOf }),
    readMonth(month),
    month.before && readMonth(month.before),
    month.yearBefore && readMonth(month.yearBefore),
  ])
  return { values, now, before, yearBefore }
}
export type WhatHappened = Awaited<ReturnType<typeof readWhatHappened>>

/** Seen from its own last day, as it was then. */
async function readMonth({ month, from, to }: MonthDays) {
  const [overview, values] = await Promise.all([
    api.figures.overview({ from, to, asOf: to }),
    api.figures.values({ from, to, asOf: to }),
  ])
  return {
    month,
    from,
    to,
    overview,
    revenue: values.revenue,
    basket: values.baskets.total,
    numbers: values.orderNumbers.numbers,
  }
}
export type MonthFigures = Awaited<ReturnType<typeof readMonth>>

/** What changed. */
async function readWhatChanged({ from, to }: ReportMonth) {
  const [findings, flow, rhythm, groups] = await Promise.all([
    api.figures.findings({ asOf: to }),
    api.figures.flow({ from: addDays(from, -1), to }),
    api.figures.rhythm({ asOf: to }),
    api.figures.groups({ asOf: to }),
  ])
  return { findings, flow, rhythm, groups }
}
export type WhatChanged = Awaited<ReturnType<typeof readWhatChanged>>

/** The products of the month that brought the most; `total` counts all. */
export type BestSellers = Awaited<ReturnType<typeof api.products.ranking>>

/** What the two pages of a month are made of; what takes longer comes later, and is not waited for on the screen. */
export function useReport(month: ReportMonth, firstDay: string) {
  const { from, to } = month
  const happened = useQuery({
    queryKey: ['report', 'happened', month, firstDay],
    queryFn: () => readWhatHappened(month, firstDay),
  })
  const products = useQuery(
    orpc.products.ranking.queryOptions({ input: { from, to, asOf: to, limit: PRODUCTS } }),
  )
  const changed = useQuery({
    queryKey: ['report', 'changed', month],
    queryFn: () => readWhatChanged(month),
  })
  const forecast = useQuery(orpc.figures.forecast.queryOptions({ input: { asOf: to } }))
  return { happened, products, changed, forecast }
}
