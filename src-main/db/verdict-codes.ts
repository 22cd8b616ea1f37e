import type { Channel, Denial, Ground, Purpose, Verdict } from '../../shared/model/permission.ts'

/** Grounds are stored above zero, reasons below. Numbers are only ever added. */
const GROUND_CODES: Readonly<Record<Ground, number>> = {
  consent: 1,
  consent_column: 2,
  existing_customer: 3,
  own_customer_post: 4,
  contract: 5,
  address_accuracy: 6,
}

const DENIAL_CODES: Readonly<Record<Denial, number>> = {
  objection: -1,
  suppressed: -2,
  no_address: -3,
  relay_address: -4,
  marketplace: -5,
  consent_withdrawn: -6,
  consent_unconfirmed: -7,
  no_consent: -8,
  no_order: -9,
  complained: -10,
  unsubscribed: -11,
  hard_bounced: -12,
  cleaned: -13,
  flagged_test: -14,
  flagged_fraud: -15,
  mail_returned: -16,
  open_case: -17,
}

// The keys of the records above are exactly these words.
const GROUNDS = new Map(Object.entries(GROUND_CODES).map(([word, code]) => [code, word as Ground]))
const DENIALS = new Map(Object.entries(DENIAL_CODES).map(([word, code]) => [code, word as Denial]))

export function verdictCode(verdict: Verdict): number {
  return verdict.allowed ? GROUND_CODES[verdict.ground] : DENIAL_CODES[verdict.reason]
}

export function groundCode(ground: Ground): number {
  return GROUND_CODES[ground]
}

export function denialCode(reason: Denial): number {
  return DENIAL_CODES[reason]
}

/** What a stored number means. @throws Error for a number that was never stored. */
export function meaningOfCode(
  code: number,
): { allowed: true; ground: Ground } | { allowed: false; reason: Denial } {
  const ground = GROUNDS.get(code)
  if (ground !== undefined) return { allowed: true, ground }
  const reason = DENIALS.get(code)
  if (reason !== undefined) return { allowed: false, reason }
  throw new Error(`${code} is no verdict`)
}

/** An advertising verdict as it is stored. */
export function storedVerdict(channel: Channel, code: number, since: string | null): Verdict {
  return { channel, purpose: 'advertising', since, ...meaningOfCode(code) }
}

/** The column of `customer_list` with the verdicts for a channel and purpose; null where every verdict is no. */
export function verdictColumn(channel: Channel, purpose: Purpose): string | null {
  switch (purpose) {
    case 'advertising':
      return `${channel}_code`
    case 'transactional':
      return `transactional_${channel}_code`
    case 'address_check':
      return channel === 'post' ? 'address_check_code' : null
  }
}
