import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Denial, purposeSchema } from '../../shared/model/permission.ts'
import { explain, explainOne } from '../../src-main/permission/explain.ts'
import { verdict } from '../../src-main/permission/verdict.ts'
import {
  CHANNELS,
  claim,
  EMAIL,
  entry,
  finding,
  flagArbitrary,
  hit,
  person,
  personArbitrary,
} from './people.ts'
import { RULE, stated } from './words.ts'

const anybody = personArbitrary({ flag: fc.option(flagArbitrary, { freq: 8 }) })

/** Reasons that rest on something that was said or found; the others on the lack of it. */
const FOUND: ReadonlySet<Denial> = new Set([
  'flagged_test',
  'flagged_fraud',
  'objection',
  'suppressed',
  'complained',
  'unsubscribed',
  'no_address',
  'mail_returned',
  'hard_bounced',
  'cleaned',
  'relay_address',
  'marketplace',
  'consent_withdrawn',
  'open_case',
])

test('what is explained is the verdict itself, for each channel and purpose', () => {
  fc.assert(
    fc.property(anybody, someone => {
      const explained = explain(someone)
      expect(explained).toHaveLength(CHANNELS.length * purposeSchema.options.length)
      for (const { verdict: found } of explained)
        expect(found).toEqual(verdict(someone, found.channel, found.purpose))
    }),
  )
})

test('every yes shows what allows it and nothing that forbids it; every no shows nothing that allows it', () => {
  fc.assert(
    fc.property(anybody, someone => {
      for (const { verdict: found, facts } of explain(someone)) {
        const effects = facts.map(fact => fact.effect)
        expect(effects.includes('allows')).toBe(found.allowed)
        if (found.allowed) expect(effects).not.toContain('forbids')
        else if (FOUND.has(found.reason)) expect(effects).toContain('forbids')
        if (!found.allowed && found.reason === 'consent_unconfirmed')
          expect(facts).toContainEqual(expect.objectContaining({ kind: 'column', standing: 'unconfirmed' }))
      }
    }),
    { numRuns: 4000 },
  )
})

test('a consent that an objection overrules is shown with it, the stricter one first', () => {
  const events = [entry('consent', { day: '2025-04-01' }), entry('objection', { day: '2025-05-01' })]
  const { facts } = explainOne(person({ events, existingCustomerRule: RULE }), 'email', 'advertising')
  expect(facts).toEqual([
    expect.objectContaining({ kind: 'entry', entry: 'objection', effect: 'forbids', day: '2025-05-01' }),
    expect.objectContaining({ kind: 'entry', entry: 'consent', effect: 'overruled', day: '2025-04-01' }),
    { kind: 'sale_email', effect: 'overruled', email: EMAIL, day: '2025-03-10' },
  ])
})

test('an objection that a later consent lifted, and what counts for nothing', () => {
  const events = [
    entry('objection', { day: '2025-04-01' }),
    entry('consent', { day: '2025-05-01' }),
    entry('consent', { day: '2025-05-02', origin: 'preticked_box' }),
  ]
  const emailFindings = [finding('unsubscribed', { day: '2025-03-01' })]
  const { facts } = explainOne(
    person({ events, emailFindings, suppressions: [hit('email')] }),
    'email',
    'advertising',
  )
  expect(facts.map(fact => [fact.kind, fact.effect])).toEqual([
    ['entry', 'allows'],
    ['entry', 'lifted'],
    ['suppression', 'lifted'],
    ['newsletter', 'lifted'],
    ['entry', 'none'],
    ['sale_email', 'none'],
  ])
})

test('a column is told with what it is worth', () => {
  const claims = [claim(true, '2025-02-01'), claim(true, '2025-02-02'), claim(false, '2025-01-01')]
  const columns = (facts: Parameters<typeof person>[0]) =>
    explainOne(person({ claims, ...facts }), 'email', 'advertising').facts.filter(
      fact => fact.kind === 'column',
    )
  const told = { kind: 'column', sourceId: 1 }
  const older = { ...told, accepted: false, day: '2025-01-01', effect: 'none' }
  const yes = { ...told, accepted: true, day: '2025-02-02' }
  expect(columns({})).toEqual([
    { ...older, standing: 'unconfirmed' },
    { ...yes, standing: 'unconfirmed', effect: 'none' },
  ])
  expect(columns({ statements: stated('written') })).toEqual([
    { ...yes, standing: 'confirmed', effect: 'allows' },
    { ...older, standing: 'confirmed' },
  ])
})
