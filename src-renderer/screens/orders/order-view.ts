import { isCalendarDay } from '../../../shared/calendar.ts'
import { type OrderStatus, orderStatusSchema } from '../../../shared/model/order.ts'
import { type Platform, platformSchema } from '../../../shared/model/platform.ts'

/** Which orders are shown; all of it stands in the address. */
export interface OrderView {
  query?: string
  platforms?: Platform[]
  status?: OrderStatus[]
  from?: string
  to?: string
  counted?: boolean
  attributable?: boolean
  currency?: string
  direction: 'asc' | 'desc'
}

/** Reads the view from an address; what cannot be read is as if it were not there. */
export function readOrderView(parameters: URLSearchParams): OrderView {
  const view: OrderView = { direction: parameters.get('direction') === 'asc' ? 'asc' : 'desc' }
  const query = parameters.get('query')
  if (query) view.query = query
  const platform = platformSchema.safeParse(parameters.get('platform'))
  if (platform.success) view.platforms = [platform.data]
  const status = orderStatusSchema.safeParse(parameters.get('status'))
  if (status.success) view.status = [status.data]
  for (const end of ['from', 'to'] as const) {
    const day = parameters.get(end)
    if (day !== null && isCalendarDay(day)) view[end] = day
  }
  for (const name of ['counted', 'attributable'] as const) {
    const flag = parameters.get(name)
    if (flag === 'yes' || flag === 'no') view[name] = flag === 'yes'
  }
  const currency = parameters.get('currency')
  if (currency !== null && /^[A-Z]{3}$/.test(currency)) view.currency = currency
  return view
}

/** Writes the view into an address; the inverse of {@link readOrderView}. */
export function writeOrderView(view: OrderView): URLSearchParams {
  const parameters = new URLSearchParams()
  const texts = {
    query: view.query,
    platform: view.platforms?.[0],
    status: view.status?.[0],
    from: view.from,
    to: view.to,
    counted: yesNo(view.counted),
    attributable: yesNo(view.attributable),
    currency: view.currency,
    direction: view.direction === 'asc' ? 'asc' : undefined,
  }
  for (const [name, text] of Object.entries(texts)) if (text) parameters.set(name, text)
  return parameters
}

function yesNo(flag: boolean | undefined): 'yes' | 'no' | undefined {
  if (flag === undefined) return undefined
  return flag ? 'yes' : 'no'
}

/** The view with one condition set, or taken away by `null`. */
export function withCondition<Name extends keyof OrderView>(
  view: OrderView,
  name: Name,
  value: OrderView[Name] | null,
): OrderView {
  const { [name]: _previous, ...others } = view
  return { direction: view.direction, ...others, ...(value === null ? {} : { [name]: value }) }
}
