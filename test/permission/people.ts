import fc from 'fast-check'
import { emailStateSchema } from '../../shared/model/newsletter.ts'
import type { Channel, ConsentOrigin } from '../../shared/model/permission.ts'
import { PLATFORMS, type Platform } from '../../shared/model/platform.ts'
import { earliestDay, latestDay } from '../../src-main/permission/days.ts'
import type {
  ConsentClaim,
  EmailFinding,
  LedgerEntry,
  PermissionFacts,
  PermissionRecord,
  SuppressionHit,
} from '../../src-main/permission/facts.ts'

export const CHANNELS: readonly Channel[] = ['email', 'post', 'phone', 'sms']
export const EMAIL = 'anna.beispiel@example.org'
export const RELAYS = [
  'a222d34b3891234b@marketplace.amazon.de',
  'a222d34b3891234b@marketplace.amazon.co.uk',
  '63ae59ac280fe0fa69@members.ebay.com',
  'trn2j3ozug2gcd0f@customer.otto.market',
  'cauw31zq-e52f3c6c67e2@kaufland-marktplatz.de',
]
const INVENTED = ['Anna.Beispiel.12345@otto.magnalister.com', '4711@localhost', 'noemail@example.org']

/** An own-shop buyer with every kind of address, of whom nothing else is known. */
export function person(changes: Partial<PermissionFacts> = {}): PermissionFacts {
  return {
    flag: null,
    openCaseSince: null,
    records: [record()],
    emails: [EMAIL],
    hasPostalAddress: true,
    mailReturnedDay: null,
    phones: ['+49 151 23456789'],
    marketplaceContacts: new Set(),
    claims: [],
    events: [],
    suppressions: [],
    emailFindings: [],
    statements: new Map(),
    existingCustomerRule: {
      enabled: false,
      similarGoods: false,
      noticeAtCollectionSince: null,
      noticeInEveryMail: false,
    },
    ...changes,
  }
}

export function record(changes: Partial<PermissionRecord> = {}): PermissionRecord {
  return {
    platform: 'shopify',
    sourceId: 1,
    orders: 2,
    lastOrderDay: '2025-03-10',
    orderEmails: [{ email: EMAIL, lastOrderDay: '2025-03-10' }],
    ...changes,
  }
}

export function marketplaceRecord(platform: Platform, email: string): PermissionRecord {
  return record({ platform, sourceId: 9, orderEmails: [{ email, lastOrderDay: '2025-03-10' }] })
}

let lastId = 0

/** A ledger entry, recorded at noon of its day unless said otherwise, later than all entries made before. */
export function entry(kind: LedgerEntry['kind'], changes: Partial<LedgerEntry> = {}): LedgerEntry {
  lastId += 1
  const day = changes.day ?? '2025-05-01'
  return {
    id: lastId,
    channel: 'email',
    kind,
    correctsEventId: null,
    origin: kind === 'consent' ? 'double_opt_in' : null,
    day,
    recordedAtMs: Date.parse(`${day}T12:00:00Z`),
    ...changes,
  }
}

export function claim(
  accepted: boolean,
  day: string | null,
  changes: Partial<ConsentClaim> = {},
): ConsentClaim {
  return { sourceId: 1, channel: 'email', accepted, day, notedAtMs: null, ...changes }
}

export function hit(channel: Channel, changes: Partial<SuppressionHit> = {}): SuppressionHit {
  return {
    channel,
    eventId: 900_001,
    day: '2025-02-01',
    recordedAtMs: Date.parse('2025-02-01T12:00:00Z'),
    ...changes,
  }
}

/** What a newsletter program says of an address, imported at noon of its day unless said otherwise. */
export function finding(state: EmailFinding['state'], changes: Partial<EmailFinding> = {}): EmailFinding {
  const notedDay = changes.notedDay ?? changes.day ?? '2025-06-01'
  return {
    email: EMAIL,
    state,
    day: null,
    notedDay,
    notedAtMs: Date.parse(`${notedDay}T12:00:00Z`),
    ...changes,
  }
}

/** The facts of two people who turn out to be one. */
export function union(left: PermissionFacts, right: PermissionFacts): PermissionFacts {
  return {
    flag: left.flag ?? right.flag,
    openCaseSince: earliestDay([left.openCaseSince, right.openCaseSince]),
    records: [...left.records, ...right.records],
    emails: [...left.emails, ...right.emails],
    hasPostalAddress: left.hasPostalAddress || right.hasPostalAddress,
    mailReturnedDay: latestDay([left.mailReturnedDay, right.mailReturnedDay]),
    phones: [...left.phones, ...right.phones],
    marketplaceContacts: new Set([
      ...givenByMarketplacesAlone(left, right),
      ...givenByMarketplacesAlone(right, left),
    ]),
    claims: [...left.claims, ...right.claims],
    events: [...left.events, ...right.events],
    suppressions: [...left.suppressions, ...right.suppressions],
    emailFindings: [...left.emailFindings, ...right.emailFindings],
    statements: new Map([...left.statements, ...right.statements]),
    existingCustomerRule: left.existingCustomerRule,
  }
}

/** What only marketplaces gave of one person, and nobody else of the other. */
function givenByMarketplacesAlone(one: PermissionFacts, other: PermissionFacts): string[] {
  const elsewhere = [...other.emails, ...other.phones].filter(
    contact => !other.marketplaceContacts.has(contact),
  )
  return [...one.marketplaceContacts].filter(contact => !elsewhere.includes(contact))
}

export const dayArbitrary = fc
  .integer({ min: 0, max: 40 })
  .map(offset => new Date(Date.UTC(2025, 0, 1 + offset)).toISOString().slice(0, 10))

/** Each source has one platform, whoever it shows. */
const SOURCES: readonly Platform[] = [
  'shopify',
  'shopware5',
  'custom',
  'amazon',
  'ebay',
  'etsy',
  'custom-marketplace',
]
const OWN_SOURCES = SOURCES.flatMap((platform, id) => (PLATFORMS[platform].marketplace ? [] : [id]))
const MARKETPLACE_SOURCES = SOURCES.flatMap((platform, id) => (PLATFORMS[platform].marketplace ? [id] : []))

const realEmailArbitrary = fc.constantFrom(
  EMAIL,
  'b.muster@example.com',
  'info@example.org',
  'Carl@Example.com',
)
export const anyEmailArbitrary = fc.oneof(
  { weight: 4, arbitrary: realEmailArbitrary },
  fc.constantFrom(...RELAYS),
  fc.constantFrom(...INVENTED),
  fc.constantFrom('', 'not an address'),
)

function recordArbitrary(
  sourceIds: readonly number[],
  emails: fc.Arbitrary<string>,
): fc.Arbitrary<PermissionRecord> {
  return fc
    .record({
      sourceId: fc.constantFrom(...sourceIds),
      orders: fc.nat(3),
      lastOrderDay: fc.option(dayArbitrary),
      orderEmails: fc.array(fc.record({ email: emails, lastOrderDay: fc.option(dayArbitrary) }), {
        maxLength: 2,
      }),
    })
    .map(made => ({ ...made, platform: SOURCES[made.sourceId] ?? 'custom' }))
}

export const claimArbitrary: fc.Arbitrary<ConsentClaim> = fc
  .record({
    sourceId: fc.nat(SOURCES.length),
    channel: fc.constantFrom('email', 'sms'),
    accepted: fc.boolean(),
    day: fc.option(dayArbitrary, { freq: 6 }),
    hour: fc.option(fc.nat(23)),
  })
  // Only customer files give the hour, and always their day.
  .map(({ hour, ...made }) => ({
    ...made,
    notedAtMs: hour === null || made.day === null ? null : Date.parse(made.day) + hour * 3_600_000,
  }))

const originArbitrary: fc.Arbitrary<ConsentOrigin> = fc.constantFrom(
  'double_opt_in',
  'unticked_box',
  'written',
  'preticked_box',
  'unknown',
)

export const entryArbitrary: fc.Arbitrary<LedgerEntry> = fc
  .record({
    id: fc.integer({ min: 1, max: 10_000 }),
    channel: fc.constantFrom(...CHANNELS),
    kind: fc.constantFrom('consent', 'objection', 'withdrawal', 'correction'),
    correctsEventId: fc.option(fc.integer({ min: 1, max: 10_000 })),
    origin: originArbitrary,
    day: dayArbitrary,
    recordedOn: dayArbitrary,
  })
  .map(({ recordedOn, ...made }) => ({ ...made, recordedAtMs: Date.parse(recordedOn) }))

const suppressionArbitrary: fc.Arbitrary<SuppressionHit> = fc.record({
  channel: fc.constantFrom(...CHANNELS),
  eventId: fc.option(fc.integer({ min: 20_000, max: 30_000 })),
  day: dayArbitrary,
  recordedAtMs: dayArbitrary.map(Date.parse),
})

export const findingArbitrary: fc.Arbitrary<EmailFinding> = fc
  .record({
    email: realEmailArbitrary,
    state: fc.constantFrom(...emailStateSchema.options),
    day: fc.option(dayArbitrary),
    notedDay: dayArbitrary,
  })
  .map(made => ({ ...made, notedAtMs: Date.parse(made.notedDay) }))

/** The owner's word that this is a test or a fraud. */
export const flagArbitrary = fc.record({
  kind: fc.constantFrom('test' as const, 'fraud' as const),
  day: dayArbitrary,
})

const statementsArbitrary = fc
  .dictionary(fc.constantFrom(...SOURCES.map((_, id) => String(id))), originArbitrary)
  .map(origins => new Map(Object.entries(origins).map(([id, origin]) => [Number(id), { origin }])))

/** People of all kinds; `changes` narrows them. */
export function personArbitrary(
  changes: {
    sources?: 'any' | 'own' | 'marketplace'
    emails?: fc.Arbitrary<string>
    events?: fc.Arbitrary<LedgerEntry[]>
    flag?: fc.Arbitrary<PermissionFacts['flag']>
    openCaseSince?: fc.Arbitrary<PermissionFacts['openCaseSince']>
  } = {},
): fc.Arbitrary<PermissionFacts> {
  const emails = changes.emails ?? anyEmailArbitrary
  const sourceIds = { any: [...SOURCES.keys()], own: OWN_SOURCES, marketplace: MARKETPLACE_SOURCES }[
    changes.sources ?? 'any'
  ]
  const people = fc.record({
    flag: changes.flag ?? fc.constant(null),
    openCaseSince: changes.openCaseSince ?? fc.option(dayArbitrary, { freq: 4 }),
    records: fc.array(recordArbitrary(sourceIds, emails), { minLength: 1, maxLength: 3 }),
    emails: fc.array(emails, { maxLength: 3 }),
    hasPostalAddress: fc.boolean(),
    mailReturnedDay: fc.option(dayArbitrary, { freq: 4 }),
    phones: fc.array(fc.constantFrom('+49 30 1234567', '0151 2345678'), { maxLength: 1 }),
    claims: fc.array(claimArbitrary, { maxLength: 4 }),
    events: changes.events ?? fc.uniqueArray(entryArbitrary, { maxLength: 4, selector: ({ id }) => id }),
    suppressions: fc.array(suppressionArbitrary, { maxLength: 1 }),
    emailFindings: fc.oneof(
      { weight: 2, arbitrary: fc.constant([]) },
      fc.array(findingArbitrary, { maxLength: 2 }),
    ),
    statements: statementsArbitrary,
    existingCustomerRule: fc.record({
      enabled: fc.boolean(),
      similarGoods: fc.boolean(),
      noticeAtCollectionSince: fc.option(dayArbitrary),
      noticeInEveryMail: fc.boolean(),
    }),
  })
  return fc.tuple(people, fc.integer({ min: 0, max: 3 })).map(([facts, count]) => ({
    ...facts,
    marketplaceContacts: new Set(
      facts.records.some(({ platform }) => PLATFORMS[platform].marketplace)
        ? [...facts.emails, ...facts.phones].slice(0, count)
        : [],
    ),
  }))
}
