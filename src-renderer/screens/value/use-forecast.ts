import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type api, orpc } from '../../app/client.ts'

/** What customers are worth, what they are expected to bring, and how earlier forecasts came out. */
export type Forecast = Awaited<ReturnType<typeof api.figures.forecast>>

export function useForecast(asOf: string) {
  return useQuery(orpc.figures.forecast.queryOptions({ input: { asOf }, placeholderData: keepPreviousData }))
}
