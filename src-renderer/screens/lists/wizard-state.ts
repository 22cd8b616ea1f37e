import { z } from 'zod'
import { addMonths } from '../../../shared/calendar.ts'
import { type CustomerFilter, customerFilterSchema } from '../../../shared/model/customer.ts'
import {
  type ListColumn,
  type ListRequest,
  listColumnSchema,
  listTargetSchema,
} from '../../../shared/model/list.ts'
import { channelSchema, purposeSchema } from '../../../shared/model/permission.ts'
import { currentLanguage } from '../../i18n/language.ts'
import { hasRealDays } from '../customers/customer-view.ts'

export const STEPS = ['whom', 'purpose', 'check', 'target', 'preview', 'file'] as const
export type Step = (typeof STEPS)[number]

export const AUDIENCES = ['all', 'repeat', 'silent6', 'silent12', 'filter'] as const
export type Audience = (typeof AUDIENCES)[number]

/** What the owner chose so far. */
export interface WizardState {
  audience: Audience
  purpose: ListRequest['purpose']
  channel: ListRequest['channel']
  target: ListRequest['target']
  /** Columns beyond those that the channel needs. */
  extraColumns: readonly ListColumn[]
  /** The owner's own fields as further columns. */
  ownFields: readonly number[]
  /** Products to recommend as further columns; only in advertising. */
  recommendations: boolean
}

export const FIRST_STATE: WizardState = {
  audience: 'all',
  purpose: 'advertising',
  channel: 'email',
  target: 'csv',
  extraColumns: ['firstName', 'lastName'],
  ownFields: [],
  recommendations: false,
}

/** Who is meant by a choice. `filter` is the selection that another screen handed over. */
export function audienceFilter(
  audience: Audience,
  today: string,
  filter: CustomerFilter | null,
): CustomerFilter {
  switch (audience) {
    case 'all':
      return {}
    case 'repeat':
      return { minOrders: 2 }
    case 'silent6':
      return { minOrders: 1, lastOrderTo: addMonths(today, -6) }
    case 'silent12':
      return { minOrders: 1, lastOrderTo: addMonths(today, -12) }
    case 'filter':
      return filter ?? {}
  }
}

/** The selection in the address; null where there is none or it cannot be read. */
export function filterFromAddress(parameters: URLSearchParams): CustomerFilter | null {
  const text = parameters.get('audience')
  if (text === null) return null
  try {
    const parsed = customerFilterSchema.safeParse(JSON.parse(text))
    if (!parsed.success) return null
    const { behind } = parsed.data
    return behind === undefined || hasRealDays(behind) ? parsed.data : null
  } catch {
    return null
  }
}

const choiceSchema = z.object({ purpose: purposeSchema, channel: channelSchema, target: listTargetSchema })

/** Purpose, way and program in the address, where another screen chose them; null where they do not fit together. */
export function choiceFromAddress(
  parameters: URLSearchParams,
): Pick<WizardState, 'purpose' | 'channel' | 'target'> | null {
  const { data } = choiceSchema.safeParse(Object.fromEntries(parameters))
  if (data === undefined) return null
  const targets: readonly ListRequest['target'][] = targetsFor(data)
  return targets.includes(data.target) ? data : null
}

/** Programs that can use a list of this kind; others than newsletters' are written as ordinary CSV. */
export function targetsFor({ purpose, channel }: Pick<WizardState, 'purpose' | 'channel'>) {
  if (purpose === 'address_check' || channel === 'post') return ['csv'] as const
  if (channel === 'phone') return ['brevo', 'csv'] as const
  return ['mailchimp', 'cleverreach', 'brevo', 'rapidmail', 'csv'] as const
}

/** What a list of this channel cannot do without; `email` stands in every e-mail list by itself. */
export const NEEDED_COLUMNS: Readonly<Record<ListRequest['channel'], readonly ListColumn[]>> = {
  email: [],
  post: [
    'firstName',
    'lastName',
    'company',
    'street',
    'houseNumber',
    'addressLine2',
    'postalCode',
    'city',
    'country',
  ],
  phone: ['phone'],
}

/** Exactly what checking services ask for. */
export const ADDRESS_CHECK_COLUMNS: readonly ListColumn[] = [
  'firstName',
  'lastName',
  'street',
  'houseNumber',
  'postalCode',
  'city',
  'customerId',
]

/** Columns that may be added to what the channel needs. */
export function optionalColumns(channel: ListRequest['channel']): ListColumn[] {
  return listColumnSchema.options.filter(column => !NEEDED_COLUMNS[channel].includes(column))
}

/** The state with purpose or channel changed; what no longer fits is set back. */
export function withPurpose(
  state: WizardState,
  change: Partial<Pick<WizardState, 'purpose' | 'channel'>>,
): WizardState {
  const next = { ...state, ...change }
  // Only postal addresses can be checked.
  if (next.purpose === 'address_check') next.channel = 'post'
  const targets: readonly ListRequest['target'][] = targetsFor(next)
  return { ...next, target: targets.includes(next.target) ? next.target : 'csv' }
}

/**
 * The request that the choices amount to.
 * @param asOf from which recommendations look back.
 */
export function listRequest(
  { purpose, channel, target, extraColumns, ownFields, recommendations }: WizardState,
  audience: CustomerFilter,
  asOf: string,
): ListRequest {
  const columns = [
    ...NEEDED_COLUMNS[channel],
    ...optionalColumns(channel).filter(column => extraColumns.includes(column)),
  ]
  const common = { audience, purpose, channel, target, language: currentLanguage() }
  if (purpose === 'address_check') return common
  return {
    ...common,
    columns,
    ...(ownFields.length > 0 && { fields: [...ownFields] }),
    ...(purpose === 'advertising' && recommendations && { recommendations: { asOf } }),
  }
}
