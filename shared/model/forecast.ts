import { z } from 'zod'

/**
 * How what is to come is estimated:
 * - `model`: by the purchase model that did best on held-out data;
 * - `shrunken`: by each customer's own rate and value, drawn towards the shop's the fewer purchases there are, as the
 *   shop's are towards what is usual;
 * - `none`: not at all, there is too little data.
 */
export const forecastMethodSchema = z.enum(['model', 'shrunken', 'none'])
export type ForecastMethod = z.infer<typeof forecastMethodSchema>

/** Why it is not by a model: too little data for one, none that beats "everybody goes on as so far", or hardly any data. */
export const forecastReasonSchema = z.enum(['gate_closed', 'no_better_model', 'too_few_customers'])
export type ForecastReason = z.infer<typeof forecastReasonSchema>

export const purchaseModelNameSchema = z.enum(['bg_nbd', 'mbg_nbd', 'pareto_nbd'])

/** The time ahead that is looked at, in days. */
export const FORECAST_DAYS = [30, 90, 365] as const
export type ForecastDays = (typeof FORECAST_DAYS)[number]
