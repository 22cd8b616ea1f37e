import type { ConsentOrigin, Denial, Ground, Verdict } from '../../shared/model/permission.ts'
import type { PermissionFacts } from '../../src-main/permission/facts.ts'
import { verdict } from '../../src-main/permission/verdict.ts'
import { person } from './people.ts'

/** The owner's ticks for existing customers, all of them. */
export const RULE: PermissionFacts['existingCustomerRule'] = {
  enabled: true,
  similarGoods: true,
  noticeAtCollectionSince: '2025-01-01',
  noticeInEveryMail: true,
}

/** "yes consent 2025-05-01" or "no objection -": short enough for tables. */
export function words(found: Verdict): string {
  return found.allowed ? yes(found.ground, found.since) : no(found.reason, found.since)
}

export function yes(ground: Ground, since: string | null): string {
  return `yes ${ground} ${since ?? '-'}`
}

export function no(reason: Denial, since: string | null = null): string {
  return `no ${reason} ${since ?? '-'}`
}

/** The advertising verdicts of all channels. */
export function advertising(facts: PermissionFacts) {
  return {
    email: words(verdict(facts, 'email', 'advertising')),
    post: words(verdict(facts, 'post', 'advertising')),
    phone: words(verdict(facts, 'phone', 'advertising')),
    sms: words(verdict(facts, 'sms', 'advertising')),
  }
}

/** The advertising verdict by e-mail of someone made by {@link person}. */
export function email(changes: Partial<PermissionFacts>): string {
  return advertising(person(changes)).email
}

/** The owner's statement on one source. */
export function stated(origin: ConsentOrigin, sourceId = 1): Map<number, { origin: ConsentOrigin }> {
  return new Map([[sourceId, { origin }]])
}
