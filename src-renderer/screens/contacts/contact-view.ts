import { isCalendarDay } from '../../../shared/calendar.ts'
import { type ContactFilter, contactFilterSchema } from '../../../shared/model/contact-log.ts'

export const CONTACT_PARTS = ['log', 'report', 'cases'] as const
export type ContactPart = (typeof CONTACT_PARTS)[number]

/** The part of the screen that an address names; else the log. */
export function readContactPart(parameters: URLSearchParams): ContactPart {
  return CONTACT_PARTS.find(part => part === parameters.get('part')) ?? 'log'
}

/** Reads which contacts are shown from an address; what cannot be read is as if it were not there. */
export function readContactFilter(parameters: URLSearchParams): ContactFilter {
  const number = (name: string) => {
    const text = parameters.get(name)
    return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : undefined
  }
  const day = (name: string) => {
    const text = parameters.get(name)
    return text !== null && isCalendarDay(text) ? text : undefined
  }
  const { channel, purpose, reminder } = contactFilterSchema.shape
  const values: { [Name in keyof ContactFilter]: ContactFilter[Name] | undefined } = {
    from: day('from'),
    to: day('to'),
    channel: channel.safeParse(parameters.get('channel')).data,
    purpose: purpose.safeParse(parameters.get('purpose')).data,
    label: parameters.get('label') ?? undefined,
    exportId: number('list'),
    campaignId: number('campaign'),
    reminder: reminder.safeParse(parameters.get('reminder')).data,
    ruleKey: parameters.get('rule') || undefined,
    customerId: number('customer'),
    overLimits: parameters.get('overLimits') === 'yes' ? true : undefined,
  }
  // Only what is there, so that the same contacts have the same key.
  return contactFilterSchema.parse(
    Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)),
  )
}

/** Writes which contacts are shown into an address; the inverse of {@link readContactFilter}. */
export function writeContactFilter(filter: ContactFilter): URLSearchParams {
  const texts = {
    from: filter.from,
    to: filter.to,
    channel: filter.channel,
    purpose: filter.purpose,
    label: filter.label,
    list: filter.exportId?.toString(),
    campaign: filter.campaignId?.toString(),
    reminder: filter.reminder,
    rule: filter.ruleKey,
    customer: filter.customerId?.toString(),
    overLimits: filter.overLimits ? 'yes' : undefined,
  }
  const parameters = new URLSearchParams()
  for (const [name, text] of Object.entries(texts)) if (text !== undefined) parameters.set(name, text)
  return parameters
}

/** The address of the contacts that fit a filter. */
export function contactsAddress(filter: ContactFilter): string {
  return `/contacts?${writeContactFilter(filter)}`
}

/** The filter with one condition set, or taken away by `null`. */
export function withContactCondition<Name extends keyof ContactFilter>(
  filter: ContactFilter,
  name: Name,
  value: ContactFilter[Name] | null,
): ContactFilter {
  const { [name]: _previous, ...others } = filter
  return value === null ? others : { ...others, [name]: value }
}
