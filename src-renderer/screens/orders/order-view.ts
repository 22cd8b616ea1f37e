import { isCalendarDay } from '../../../shared/calendar.ts'
import { type OrderStatus, orderStatusSchema } from '../../../shared/model/order.ts'
import { type OrderMembers, orderMembersSchema } from '../../../shared/model/order-members.ts'
import { type Platform, platformSchema } from '../../../shared/model/platform.ts'
import { type OrderGap, orderGapSchema } from '../../../shared/model/quality.ts'

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
  currencies?: string[]
  /** Marked as test or fraud, the order itself or its buyer. */
  flagged?: boolean
  /** From and to how many days the order waited for dispatch; `max` null: or more. */
  shippingDays?: { min: number; max: number | null }
  sourceId?: number
  gap?: OrderGap
  /** The orders behind a figure. */
  behind?: OrderMembers
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
  const behind = readBehind(parameters)
  if (behind !== null) view.behind = behind
  const ends = endNames(behind !== null)
  for (const end of ['from', 'to'] as const) {
    const day = parameters.get(ends[end])
    if (day !== null && isCalendarDay(day)) view[end] = day
  }
  for (const name of ['counted', 'attributable', 'flagged'] as const) {
    const flag = parameters.get(name)
    if (flag === 'yes' || flag === 'no') view[name] = flag === 'yes'
  }
  const currency = parameters.get('currency')
  if (currency !== null && /^[A-Z]{3}$/.test(currency)) view.currency = currency
  if (currency !== null && /^[A-Z]{3}(,[A-Z]{3})+$/.test(currency)) view.currencies = currency.split(',')
  const shippingDays = readShippingDays(parameters.get('shippingDays'))
  if (shippingDays !== null) view.shippingDays = shippingDays
  const source = parameters.get('source')
  if (source !== null && /^\d{1,9}$/.test(source)) view.sourceId = Number(source)
  const gap = orderGapSchema.safeParse(parameters.get('gap'))
  if (gap.success) view.gap = gap.data
  return view
}

/**
 * Where the days of the list stand in an address. The orders behind a figure have days of their own, which are called `from`
 * and `to` wherever a figure leads to them; what is chosen in the list then stands beside them.
 */
function endNames(isBehindFigure: boolean): { from: string; to: string } {
  return isBehindFigure ? { from: 'fromDay', to: 'toDay' } : { from: 'from', to: 'to' }
}

function readBehind(parameters: URLSearchParams): OrderMembers | null {
  const { success, data } = orderMembersSchema.safeParse(Object.fromEntries(parameters))
  return success && [data.from, data.to, data.asOf].every(isCalendarDay) ? data : null
}

/** `0-1`, `2-2`, or `3-` for three and more. */
function readShippingDays(text: string | null): { min: number; max: number | null } | null {
  const found = /^(\d{1,4})-(\d{0,4})$/.exec(text ?? '')
  if (found === null) return null
  return { min: Number(found[1]), max: found[2] === '' ? null : Number(found[2]) }
}

/** Writes the view into an address; the inverse of {@link readOrderView}. */
export function writeOrderView(view: OrderView): URLSearchParams {
  const parameters = new URLSearchParams()
  const { behind } = view
  for (const [name, value] of Object.entries(behind ?? {}))
    if (value !== undefined) parameters.set(name, String(value))
  const ends = endNames(behind !== undefined)
  const texts = {
    query: view.query,
    platform: view.platforms?.[0],
    status: view.status?.[0],
    [ends.from]: view.from,
    [ends.to]: view.to,
    counted: yesNo(view.counted),
    attributable: yesNo(view.attributable),
    flagged: yesNo(view.flagged),
    currency: view.currency ?? view.currencies?.join(','),
    shippingDays: view.shippingDays && `${view.shippingDays.min}-${view.shippingDays.max ?? ''}`,
    source: view.sourceId?.toString(),
    gap: view.gap,
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
