import type { CustomerValue } from '../../../shared/model/customer-value.ts'
import { FORECAST_DAYS } from '../../../shared/model/forecast.ts'
import type { ValueDistribution } from '../../../shared/model/value-distribution.ts'
import type { CustomerMargin, ShopMargin } from '../../../shared/model/value-margin.ts'

const YEAR = FORECAST_DAYS[2]

/**
 * What is left of a customer's value where so much of all revenue is left. Costs are taken to be the same share of every
 * order, so that each amount and each limit is simply that share of itself.
 * @param share 0 to 1.
 */
export function customerMargin(value: CustomerValue, share: number): CustomerMargin {
  const left = (minor: number | null | undefined) => (minor == null ? null : minor * share)
  const year = value.expected.find(({ days }) => days === YEAR)
  return {
    share,
    historicMinor: left(value.historicMinor),
    expectedYear: {
      valueMinor: left(year?.valueMinor),
      lowMinor: left(year?.lowMinor),
      highMinor: left(year?.highMinor),
    },
    totalMinor: left(value.totalMinor),
    totalLowMinor: left(value.totalLowMinor),
    totalHighMinor: left(value.totalHighMinor),
  }
}

type Spread = Pick<ValueDistribution, 'valueMinor' | 'averageMinor'>

/** What is left of the value of all customers. */
export function shopMargin(
  spreads: Record<'historic' | 'expectedYear' | 'total', Spread>,
  share: number,
): ShopMargin {
  const left = ({ valueMinor, averageMinor }: Spread) => ({
    sumMinor: valueMinor * share,
    averageMinor: averageMinor === null ? null : averageMinor * share,
  })
  return {
    share,
    historic: left(spreads.historic),
    expectedYear: left(spreads.expectedYear),
    total: left(spreads.total),
  }
}
