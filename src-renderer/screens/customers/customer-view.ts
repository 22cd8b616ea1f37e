import { isCalendarDay } from '../../../shared/calendar.ts'
import { type CustomFieldCondition, customFieldConditionSchema } from '../../../shared/model/custom-field.ts'
import { type CustomerFilter, customerSortSchema } from '../../../shared/model/customer.ts'
import { type FigureMembers, figureMembersSchema } from '../../../shared/model/figure-members.ts'
import { type Platform, platformSchema } from '../../../shared/model/platform.ts'
import { customerGapSchema } from '../../../shared/model/quality.ts'
import { type DueAudience, dueAudienceSchema } from '../../../shared/model/reminder.ts'
import { readSegmentReference, writeSegmentReference } from '../segments/segment-address.ts'

export type CustomerSort = (typeof customerSortSchema.options)[number]

/** What the list shows and how: all of it stands in the address, so that "back" and bookmarks work. */
export interface CustomerView {
  filter: CustomerFilter
  sort: CustomerSort
  direction: 'asc' | 'desc'
}

/** Who bought last comes first. */
const DEFAULT_SORT: Pick<CustomerView, 'sort' | 'direction'> = { sort: 'lastOrder', direction: 'desc' }

const NUMBERS = ['minOrders', 'maxOrders', 'minValueMinor', 'maxValueMinor'] as const
const DAYS = ['lastOrderFrom', 'lastOrderTo'] as const
const FLAGS = ['emailAllowed', 'postAllowed', 'flagged'] as const

/** Reads the view from an address; what cannot be read is as if it were not there. */
export function readCustomerView(parameters: URLSearchParams): CustomerView {
  const sort = customerSortSchema.safeParse(parameters.get('sort'))
  const direction = parameters.get('direction')
  return {
    filter: readFilter(parameters),
    sort: sort.success ? sort.data : DEFAULT_SORT.sort,
    direction: direction === 'asc' || direction === 'desc' ? direction : DEFAULT_SORT.direction,
  }
}

function readFilter(parameters: URLSearchParams): CustomerFilter {
  const filter: CustomerFilter = {}
  const query = parameters.get('query')
  if (query) filter.query = query
  const platforms = readPlatforms(parameters.get('platforms'))
  if (platforms.length > 0) filter.platforms = platforms
  for (const name of NUMBERS) {
    const text = parameters.get(name)
    if (text !== null && /^\d{1,12}$/.test(text)) filter[name] = Number(text)
  }
  for (const name of DAYS) {
    const day = parameters.get(name)
    if (day !== null && isCalendarDay(day)) filter[name] = day
  }
  for (const name of FLAGS) {
    const flag = parameters.get(name)
    if (flag === 'yes' || flag === 'no') filter[name] = flag === 'yes'
  }
  const gap = customerGapSchema.safeParse(parameters.get('gap'))
  if (gap.success) filter.gap = gap.data
  const fields = readFieldConditions(parameters.get('fields'))
  if (fields.length > 0) filter.fields = fields
  const segment = readSegmentReference(parameters.get('segment'))
  if (segment !== null) filter.segment = segment
  const due = readDue(parameters.get('due'))
  if (due !== null) filter.due = due
  const behind = readBehind(parameters)
  if (behind !== null) filter.behind = behind
  return filter
}

/** The pile stands before the rule, whose key may be anything; without one, the whole pile is meant. */
function readDue(text: string | null): DueAudience | null {
  const [pile, ...words] = (text ?? '').split('.')
  const ruleKey = words.join('.')
  return dueAudienceSchema.safeParse({ pile, ...(ruleKey !== '' && { ruleKey }) }).data ?? null
}

function writeDue({ pile, ruleKey }: DueAudience): string {
  return ruleKey === undefined ? pile : `${pile}.${ruleKey}`
}

function readBehind(parameters: URLSearchParams): FigureMembers | null {
  const { success, data } = figureMembersSchema.safeParse(Object.fromEntries(parameters))
  return success && hasRealDays(data) ? data : null
}

/** Whether every day and month of a condition is one that exists: what is asked for others fails. */
export function hasRealDays(of: FigureMembers): boolean {
  const { asOf, from, to }: Partial<Record<'asOf' | 'from' | 'to', string>> = of
  const month = of.figure === 'cohort' && !of.cohort.includes('Q') ? `${of.cohort}-01` : undefined
  return [asOf, from, to, month].every(day => day === undefined || isCalendarDay(day))
}

function readFieldConditions(text: string | null): NonNullable<CustomerFilter['fields']> {
  if (text === null) return []
  try {
    const conditions = customFieldConditionSchema.array().safeParse(JSON.parse(text))
    return conditions.success ? conditions.data : []
  } catch {
    return []
  }
}

function readPlatforms(text: string | null): Platform[] {
  return (text ?? '').split(',').flatMap(name => {
    const platform = platformSchema.safeParse(name)
    return platform.success ? [platform.data] : []
  })
}

/** Writes the view into an address; the inverse of {@link readCustomerView}. Defaults are left out. */
export function writeCustomerView({ filter, sort, direction }: CustomerView): URLSearchParams {
  const parameters = new URLSearchParams()
  if (filter.query) parameters.set('query', filter.query)
  if (filter.platforms?.length) parameters.set('platforms', filter.platforms.join(','))
  for (const name of [...NUMBERS, ...DAYS]) {
    const value = filter[name]
    if (value !== undefined) parameters.set(name, String(value))
  }
  for (const name of FLAGS) {
    const flag = filter[name]
    if (flag !== undefined) parameters.set(name, flag ? 'yes' : 'no')
  }
  if (filter.gap !== undefined) parameters.set('gap', filter.gap)
  if (filter.due !== undefined) parameters.set('due', writeDue(filter.due))
  if (filter.fields?.length) parameters.set('fields', JSON.stringify(filter.fields))
  if (filter.segment !== undefined) parameters.set('segment', writeSegmentReference(filter.segment))
  for (const [name, value] of Object.entries(filter.behind ?? {})) parameters.set(name, String(value))
  if (sort !== DEFAULT_SORT.sort || direction !== DEFAULT_SORT.direction) {
    parameters.set('sort', sort)
    parameters.set('direction', direction)
  }
  return parameters
}

/** The filter without one of its conditions. */
export function withoutCondition(filter: CustomerFilter, ...names: (keyof CustomerFilter)[]): CustomerFilter {
  const kept = Object.entries(filter).filter(([name]) => !names.some(removed => removed === name))
  return Object.fromEntries(kept)
}

/** The filter with another condition on one of the owner's own fields; null takes it away. */
export function withFieldCondition(
  filter: CustomerFilter,
  fieldId: number,
  condition: CustomFieldCondition | null,
): CustomerFilter {
  const others = (filter.fields ?? []).filter(other => other.fieldId !== fieldId)
  const fields = condition === null ? others : [...others, condition]
  return fields.length === 0 ? withoutCondition(filter, 'fields') : { ...filter, fields }
}

/** The address of a new list for the same people. */
export function listAddress(filter: CustomerFilter): string {
  return `/lists?${new URLSearchParams({ audience: JSON.stringify(filter) })}`
}

/** The address of the list, with the conditions of another address. */
export function customersAddress(parameters: URLSearchParams): string {
  return `/customers?${writeCustomerView(readCustomerView(parameters))}`
}

/** The address where a consent or objection is entered for all customers of a filter. */
export function forManyAddress(filter: CustomerFilter): string {
  return `/permission/many?${writeCustomerView({ ...DEFAULT_SORT, filter })}`
}

/** The address of the list with the customers of a filter. */
export function filterAddress(filter: CustomerFilter): string {
  return `/customers?${writeCustomerView({ ...DEFAULT_SORT, filter })}`
}

/** The address of what the customers of a filter have in common. */
export function profileAddress(filter: CustomerFilter): string {
  return `/customers/profile?${writeCustomerView({ ...DEFAULT_SORT, filter })}`
}
