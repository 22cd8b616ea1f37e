import { z } from 'zod'
import { addMonths } from '../../../shared/calendar.ts'
import {
  ADVERTISING_COLUMNS,
  LETTER_NAME,
  NEEDED_COLUMNS,
  targetsFor,
  USUAL_COLUMNS,
  usualTarget,
  writesAddressLines,
} from '../../../shared/list-columns.ts'
import type { CampaignEdit } from '../../../shared/model/campaign.ts'
import { type CustomerFilter, customerFilterSchema } from '../../../shared/model/customer.ts'
import {
  type ListColumn,
  type ListRequest,
  listColumnSchema,
  listTargetSchema,
  type PersonalField,
  personalFieldSchema,
} from '../../../shared/model/list.ts'
import { channelSchema, purposeSchema } from '../../../shared/model/permission.ts'
import type { SegmentReference } from '../../../shared/model/segment.ts'
import { columnsNeeded } from '../campaigns/draft-fields.ts'
import { hasRealDays } from '../customers/customer-view.ts'

export const STEPS = ['whom', 'purpose', 'check', 'target', 'preview', 'file'] as const
export type Step = (typeof STEPS)[number]

export const AUDIENCES = ['all', 'repeat', 'silent6', 'silent12', 'segment', 'filter'] as const
export type Audience = (typeof AUDIENCES)[number]

/** What the owner chose so far. */
export interface WizardState {
  audience: Audience
  /** The one that is meant where the audience is a segment. */
  segment: SegmentReference
  purpose: ListRequest['purpose']
  channel: ListRequest['channel']
  target: ListRequest['target']
  /** Columns beyond those that the channel needs. */
  extraColumns: readonly ListColumn[]
  /** What the text of a campaign takes, whatever the way. */
  textColumns: readonly ListColumn[]
  /** Whether the selection of another screen is of what is due, so that the list can say why. */
  hasOccasions: boolean
  /** The owner's own fields as further columns. */
  ownFields: readonly number[]
  /** Products to recommend as further columns; only in advertising. */
  recommendations: boolean
  /** One for everybody, as typed; empty for none. Only in advertising. */
  voucherCode: string
  /** Why the pause between two contacts is not kept; empty where it is. */
  pauseOverride: string
  /** What stands in where nothing is known of a person, as typed. */
  fallbacks: Fallbacks
}

type Fallbacks = Partial<Record<PersonalField, string>>

export const FIRST_STATE: WizardState = {
  audience: 'all',
  segment: { kind: 'preset', preset: 'regulars' },
  purpose: 'advertising',
  channel: 'email',
  target: 'csv',
  extraColumns: USUAL_COLUMNS.email,
  textColumns: [],
  hasOccasions: false,
  ownFields: [],
  recommendations: false,
  voucherCode: '',
  pauseOverride: '',
  fallbacks: {},
}

/** What another screen hands over besides the people. */
export interface HandedOver {
  purpose?: WizardState['purpose'] | undefined
  /** All that leads to the preview. */
  choice?: Pick<WizardState, 'purpose' | 'channel' | 'target'> | null
  campaign?: Pick<CampaignEdit, 'message'> | null
}

/** What the wizard begins with: the selection of another screen, what that wants it for, and what a campaign says. */
export function firstState(
  filter: CustomerFilter | null,
  { purpose = FIRST_STATE.purpose, choice = null, campaign = null }: HandedOver = {},
): WizardState {
  const first: WizardState = {
    ...FIRST_STATE,
    audience: filter ? 'filter' : FIRST_STATE.audience,
    hasOccasions: filter?.due !== undefined,
    // In a group all have the same one.
    ...(isWholePile(filter) && { extraColumns: [...FIRST_STATE.extraColumns, 'occasion'] }),
  }
  const state = withPurpose(first, choice ?? { purpose })
  const chosen = choice === null ? state : { ...state, target: choice.target }
  if (campaign === null) return chosen
  const { message } = campaign
  const textColumns = columnsNeeded(message)
  return {
    ...chosen,
    voucherCode: message.voucherCode,
    textColumns,
    extraColumns: [...new Set([...chosen.extraColumns, ...textColumns])],
  }
}

function isWholePile(filter: CustomerFilter | null): boolean {
  return filter?.due !== undefined && filter.due.ruleKey === undefined
}

/** Who is meant by a choice. `filter` is the selection that another screen handed over. */
export function audienceFilter(
  { audience, segment }: Pick<WizardState, 'audience' | 'segment'>,
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
    case 'segment':
      return { segment }
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

type Kind = Pick<WizardState, 'purpose' | 'channel' | 'target' | 'audience' | 'hasOccasions'>

/**
 * Columns that may be added to what the channel needs. Labels hold an address and nothing else; a letter may call people by
 * a name of which the lines of the address are made.
 */
export function optionalColumns({ purpose, channel, target, audience, hasOccasions }: Kind): ListColumn[] {
  if (target === 'labels') return []
  const needed = NEEDED_COLUMNS[channel].filter(
    column => !(writesAddressLines(target) && column === LETTER_NAME),
  )
  return listColumnSchema.options.filter(
    column =>
      !needed.includes(column) &&
      (purpose === 'advertising' || !ADVERTISING_COLUMNS.includes(column)) &&
      (column !== 'occasion' || (hasOccasions && audience === 'filter')),
  )
}

/**
 * What the file says to each person in particular, so that a text may stand in where nothing is known. Not in an address:
 * there, something else than the name is worse than nothing.
 */
export function personalFields(state: WizardState): PersonalField[] {
  const optional = optionalColumns(state)
  const isThere = (column: ListColumn) => optional.includes(column) && state.extraColumns.includes(column)
  return personalFieldSchema.options.filter(field =>
    field === 'recommendation' ? hasRecommended(state) : isThere(field),
  )
}

function hasRecommended({ purpose, target, recommendations }: WizardState): boolean {
  return purpose === 'advertising' && target !== 'labels' && recommendations
}

/** The state with purpose or channel changed; what no longer fits is set back. */
export function withPurpose(
  state: WizardState,
  change: Partial<Pick<WizardState, 'purpose' | 'channel'>>,
): WizardState {
  const next = { ...state, ...change }
  // Only postal addresses can be checked.
  if (next.purpose === 'address_check') next.channel = 'post'
  const isOther = next.channel !== state.channel
  const added = state.extraColumns.filter(column => !USUAL_COLUMNS[state.channel].includes(column))
  return {
    ...next,
    // A program that was chosen stays where it takes such a list; what was only proposed follows the way.
    target:
      targetsFor(next).includes(next.target) && !(isOther && next.target === 'csv')
        ? next.target
        : usualTarget(next),
    ...(isOther && {
      extraColumns: [...new Set([...USUAL_COLUMNS[next.channel], ...added, ...state.textColumns])],
    }),
  }
}

/**
 * The request that the choices amount to.
 * @param asOf from which recommendations and stages look back.
 */
export function listRequest(
  state: WizardState,
  audience: CustomerFilter,
  asOf: string,
  language: ListRequest['language'],
): ListRequest {
  const { purpose, channel, target, extraColumns, ownFields } = state
  const columns = [
    ...(writesAddressLines(target) ? [] : NEEDED_COLUMNS[channel]),
    ...optionalColumns(state).filter(column => extraColumns.includes(column)),
  ]
  const common = { audience, purpose, channel, target, language }
  if (purpose === 'address_check') return common
  const voucherCode = target === 'labels' ? '' : state.voucherCode.trim()
  return {
    ...common,
    columns,
    asOf,
    fallbacks: fallbacksOf(state),
    ...(ownFields.length > 0 && target !== 'labels' && { fields: [...ownFields] }),
    ...(hasRecommended(state) && { recommendations: { asOf } }),
    ...(purpose === 'advertising' && voucherCode !== '' && { voucherCode }),
    ...(purpose === 'advertising' && state.pauseOverride !== '' && { pauseOverride: state.pauseOverride }),
  }
}

/** The texts for what is in the file; others were typed for columns that were unticked since. */
function fallbacksOf(state: WizardState): Fallbacks {
  const typed: Fallbacks = {}
  for (const field of personalFields(state)) {
    const text = state.fallbacks[field]?.trim()
    if (text) typed[field] = text
  }
  return typed
}
