import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ContactFilter, contactFilterSchema } from '../../shared/model/contact-log.ts'
import {
  contactsAddress,
  readContactFilter,
  readContactPart,
  withContactCondition,
  writeContactFilter,
} from '../../src-renderer/screens/contacts/contact-view.ts'

const { channel, purpose, reminder } = contactFilterSchema.shape
const day = fc.constantFrom('2026-01-31', '2025-12-01')
const anyFilter: fc.Arbitrary<ContactFilter> = fc.record(
  {
    from: day,
    to: day,
    channel: fc.constantFrom(...channel.unwrap().options),
    purpose: fc.constantFrom(...purpose.unwrap().options),
    label: fc.string(),
    exportId: fc.nat(),
    campaignId: fc.nat(),
    reminder: fc.constantFrom(...reminder.unwrap().options),
    ruleKey: fc.string({ minLength: 1 }),
    customerId: fc.nat(),
    overLimits: fc.constant(true),
  },
  { requiredKeys: [] },
)

test('what an address says of contacts is what was written into it', () => {
  fc.assert(
    fc.property(anyFilter, filter => {
      expect(readContactFilter(writeContactFilter(filter))).toEqual(filter)
      expect(readContactFilter(new URL(contactsAddress(filter), 'http://x').searchParams)).toEqual(filter)
    }),
  )
})

test('what cannot be read is as if it were not there', () => {
  const text = 'from=2026-02-30&channel=fax&customer=-1&list=x&overLimits=no&reminder=never&part=nothing'
  expect(readContactFilter(new URLSearchParams(text))).toEqual({})
  expect(readContactPart(new URLSearchParams(text))).toBe('log')
})

test('a condition is set or taken away, the others stay', () => {
  const filter = { channel: 'post', label: 'Karte' } as const
  expect(withContactCondition(filter, 'label', null)).toEqual({ channel: 'post' })
  expect(withContactCondition(filter, 'customerId', 7)).toEqual({ ...filter, customerId: 7 })
})
