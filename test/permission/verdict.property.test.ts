import fc from 'fast-check'
import { expect, test } from 'vitest'
import { usableForContact } from '../../shared/email-class.ts'
import { type Channel, type Denial, purposeSchema, type Verdict } from '../../shared/model/permission.ts'
import { PLATFORMS } from '../../shared/model/platform.ts'
import type { PermissionFacts } from '../../src-main/permission/facts.ts'
import { reachableEmail } from '../../src-main/permission/reachable-email.ts'
import { verdict, verdicts } from '../../src-main/permission/verdict.ts'
import {
  anyEmailArbitrary,
  CHANNELS,
  claimArbitrary,
  dayArbitrary,
  entryArbitrary,
  findingArbitrary,
  flagArbitrary,
  personArbitrary,
  RELAYS,
  union,
} from './people.ts'

const RUNS = { numRuns: 2000 }
const FAR_ID = 1_000_000
const noConsents = fc.uniqueArray(
  entryArbitrary.filter(({ kind }) => kind !== 'consent'),
  { maxLength: 4, selector: ({ id }) => id },
)

function allowedChannels(person: PermissionFacts): Channel[] {
  return CHANNELS.filter(channel => verdict(person, channel, 'advertising').allowed)
}

function reasonOf(found: Verdict): Denial | null {
  return found.allowed ? null : found.reason
}

/** Every channel that `after` allows was allowed before. */
function expectNotRaised(before: PermissionFacts, after: PermissionFacts): void {
  expect(allowedChannels(before)).toEqual(expect.arrayContaining(allowedChannels(after)))
}

test('marketplace-only buyers without consent get no advertising on any channel', () => {
  fc.assert(
    fc.property(personArbitrary({ sources: 'marketplace', events: noConsents }), person => {
      expect(allowedChannels(person)).toEqual([])
    }),
    RUNS,
  )
})

test('a record of a marketplace leaves proven consent as the only ground', () => {
  fc.assert(
    fc.property(personArbitrary(), person => {
      fc.pre(person.records.some(({ platform }) => PLATFORMS[platform].marketplace))
      for (const found of Object.values(verdicts(person))) {
        if (found.allowed) expect(['consent', 'consent_column']).toContain(found.ground)
      }
    }),
    RUNS,
  )
})

test('relay addresses never get mail, and people known only by one get no advertising without consent', () => {
  const relays = fc.constantFrom(...RELAYS)
  fc.assert(
    fc.property(personArbitrary({ sources: 'own', emails: relays }), person => {
      expect(verdict(person, 'email', 'advertising').allowed).toBe(false)
      expect(verdict(person, 'email', 'transactional').allowed).toBe(false)
    }),
    RUNS,
  )
  fc.assert(
    fc.property(personArbitrary({ sources: 'own', emails: relays, events: noConsents }), person => {
      fc.pre(person.emails.length > 0 && person.claims.every(({ channel }) => channel === 'email'))
      expect(allowedChannels(person)).toEqual([])
    }),
    RUNS,
  )
})

test('mail is only ever allowed to an address that can be contacted', () => {
  fc.assert(
    fc.property(personArbitrary(), fc.constantFrom('advertising', 'transactional'), (person, purpose) => {
      if (verdict(person, 'email', purpose).allowed) expect(person.emails.some(usableForContact)).toBe(true)
    }),
    RUNS,
  )
})

test('objectors get no advertising on the channel until a consent that is dated and entered later', () => {
  fc.assert(
    fc.property(personArbitrary(), fc.constantFrom(...CHANNELS), dayArbitrary, (person, channel, day) => {
      const recordedAtMs = Date.parse('2026-01-01')
      const common = { channel, correctsEventId: null, recordedAtMs }
      const objection = { ...common, id: FAR_ID, kind: 'objection' as const, origin: null, day }
      const objected = { ...person, events: [...person.events, objection] }
      expect(reasonOf(verdict(objected, channel, 'advertising'))).toBe('objection')
      expectNotRaised(person, objected)

      const consent = { ...common, id: FAR_ID + 1, kind: 'consent' as const, origin: 'written' as const, day }
      const early = { ...consent, id: FAR_ID - 1 }
      expect(
        reasonOf(verdict({ ...objected, events: [early, ...objected.events] }, channel, 'advertising')),
      ).toBe('objection')
    }),
    RUNS,
  )
})

test('objections, withdrawals and suppressions never raise', () => {
  fc.assert(
    fc.property(
      personArbitrary(),
      entryArbitrary,
      fc.constantFrom('objection', 'withdrawal'),
      (person, entry, kind) => {
        expectNotRaised(person, { ...person, events: [...person.events, { ...entry, id: FAR_ID, kind }] })
        const hit = {
          channel: entry.channel,
          eventId: FAR_ID,
          day: entry.day,
          recordedAtMs: entry.recordedAtMs,
        }
        expectNotRaised(person, { ...person, suppressions: [...person.suppressions, hit] })
      },
    ),
    RUNS,
  )
})

test('nothing that a newsletter program says ever raises, and its "no" outlives everything but a consent', () => {
  fc.assert(
    fc.property(personArbitrary(), findingArbitrary, (person, finding) => {
      const after = { ...person, emailFindings: [...person.emailFindings, finding] }
      expectNotRaised(person, after)
      const found = verdict(after, 'email', 'advertising')
      if (!found.allowed) return
      if (finding.state === 'unsubscribed' || finding.state === 'complained') {
        expect(found.ground).toBe('consent')
        const day = finding.day ?? finding.notedDay
        expect(after.events.some(event => event.kind === 'consent' && event.day >= day)).toBe(true)
      }
      for (const purpose of ['advertising', 'transactional'] as const) {
        if (!verdict(after, 'email', purpose).allowed) continue
        const dead = after.emailFindings.filter(
          ({ state }) => state === 'hard_bounced' || state === 'cleaned',
        )
        expect(dead.map(({ email }) => email.toLowerCase())).not.toContain(
          reachableEmail(after)?.toLowerCase(),
        )
      }
    }),
    { numRuns: 4000 },
  )
})

test('other channels do not care what newsletter programs say', () => {
  fc.assert(
    fc.property(personArbitrary(), findingArbitrary, (person, finding) => {
      const after = { ...person, emailFindings: [finding] }
      for (const channel of ['post', 'phone', 'sms'] as const)
        expect(verdict(after, channel, 'advertising')).toEqual(verdict(person, channel, 'advertising'))
    }),
    RUNS,
  )
})

test('who is marked as test or fraud is denied everything, with the reason and its day', () => {
  fc.assert(
    fc.property(personArbitrary({ flag: flagArbitrary }), person => {
      for (const channel of CHANNELS) {
        for (const purpose of purposeSchema.options) {
          expect(verdict(person, channel, purpose)).toEqual({
            allowed: false,
            channel,
            purpose,
            reason: `flagged_${person.flag?.kind}`,
            since: person.flag?.day,
          })
        }
      }
    }),
    RUNS,
  )
})

test('a mark holds through merges with anybody, on either side', () => {
  fc.assert(
    fc.property(personArbitrary({ flag: flagArbitrary }), personArbitrary(), (flagged, other) => {
      for (const merged of [union(flagged, other), union(other, flagged)])
        expect(allowedChannels(merged)).toEqual([])
    }),
    RUNS,
  )
})

test('an open complaint rests advertising on every channel and nothing else, and lifts no stricter reason', () => {
  fc.assert(
    fc.property(personArbitrary({ openCaseSince: dayArbitrary }), person => {
      const settled = { ...person, openCaseSince: null }
      for (const channel of CHANNELS) {
        const [open, without] = [person, settled].map(one => verdict(one, channel, 'advertising'))
        if (without?.allowed) expect(open).toMatchObject({ reason: 'open_case', since: person.openCaseSince })
        else expect(open).toEqual(without)
        for (const purpose of ['transactional', 'address_check'] as const)
          expect(verdict(person, channel, purpose)).toEqual(verdict(settled, channel, purpose))
      }
    }),
    RUNS,
  )
})

test('people on the suppression list get advertising on a consent only', () => {
  fc.assert(
    fc.property(personArbitrary(), person => {
      for (const { channel } of person.suppressions) {
        const found = verdict(person, channel, 'advertising')
        if (found.allowed) expect(found.ground).toBe('consent')
      }
    }),
    RUNS,
  )
})

test('an import never raises: neither a claim without statement, nor any "no", nor a marketplace record', () => {
  fc.assert(
    fc.property(personArbitrary(), claimArbitrary, (person, claim) => {
      const without = { ...person, statements: new Map(person.statements) }
      without.statements.delete(claim.sourceId)
      expectNotRaised(without, { ...without, claims: [...without.claims, claim] })
      expectNotRaised(person, { ...person, claims: [...person.claims, { ...claim, accepted: false }] })
    }),
    RUNS,
  )
  fc.assert(
    fc.property(personArbitrary(), personArbitrary({ sources: 'marketplace' }), (person, buyer) => {
      fc.pre(
        person.claims.every(({ sourceId }) => person.records.some(record => record.sourceId === sourceId)),
      )
      expectNotRaised(person, { ...person, records: [...person.records, ...buyer.records] })
    }),
    RUNS,
  )
})

test('a withdrawn statement never raises', () => {
  fc.assert(
    fc.property(personArbitrary(), fc.constantFrom('preticked_box', 'unknown'), (person, origin) => {
      const doubted = new Map([...person.statements.keys()].map(id => [id, { origin }] as const))
      expectNotRaised(person, { ...person, statements: doubted })
      expectNotRaised(person, { ...person, statements: new Map() })
    }),
    RUNS,
  )
})

/**
 * Merging can complete facts (an address here, an order there), so a union may be allowed where neither side
 * was. What it can never do is to lose a person's or a marketplace's no.
 */
test('merging keeps every no of either side unless consent is proven', () => {
  const final: readonly (Denial | null)[] = ['objection', 'suppressed', 'complained', 'unsubscribed']
  const closing = [...final, 'marketplace', 'consent_withdrawn']
  fc.assert(
    fc.property(
      personArbitrary(),
      personArbitrary(),
      fc.constantFrom(...CHANNELS),
      (left, right, channel) => {
        const shifted = {
          ...right,
          existingCustomerRule: left.existingCustomerRule,
          statements: left.statements,
          events: right.events.map(entry => ({
            ...entry,
            id: entry.id + 50_000,
            correctsEventId: entry.correctsEventId === null ? null : entry.correctsEventId + 50_000,
          })),
        }
        const sides = [left, shifted].map(side => verdict(side, channel, 'advertising'))
        const merged = verdict(union(left, shifted), channel, 'advertising')
        if (!merged.allowed) return
        if (sides.some(side => closing.includes(reasonOf(side)))) {
          expect(['consent', 'consent_column']).toContain(merged.ground)
        }
        if (sides.some(side => final.includes(reasonOf(side)))) {
          expect(merged.ground).toBe('consent')
        }
      },
    ),
    { numRuns: 4000 },
  )
})

test('merging is symmetric, and merging a person with itself changes nothing', () => {
  fc.assert(
    fc.property(personArbitrary(), personArbitrary(), (left, right) => {
      const same = { existingCustomerRule: left.existingCustomerRule, statements: left.statements }
      const other = { ...right, ...same, events: [] }
      for (const channel of CHANNELS) {
        const forth = verdict(union(left, other), channel, 'advertising')
        // Which of two addresses is used first does depend on the order.
        if (channel !== 'email') expect(verdict(union(other, left), channel, 'advertising')).toEqual(forth)
        expect(verdict(union(left, left), channel, 'advertising')).toEqual(
          verdict(left, channel, 'advertising'),
        )
      }
    }),
    RUNS,
  )
})

test('the order of facts makes no difference', () => {
  fc.assert(
    fc.property(personArbitrary({ emails: anyEmailArbitrary }), person => {
      const reversed = {
        ...person,
        records: person.records.toReversed(),
        claims: person.claims.toReversed(),
        events: person.events.toReversed(),
        emailFindings: person.emailFindings.toReversed(),
        phones: person.phones.toReversed(),
      }
      expect(verdicts(reversed)).toEqual(verdicts(person))
    }),
    RUNS,
  )
})
