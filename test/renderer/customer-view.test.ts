import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { customerFilterSchema, customerSortSchema } from '../../shared/model/customer.ts'
import { platformSchema } from '../../shared/model/platform.ts'
import { customerGapSchema } from '../../shared/model/quality.ts'
import { REMINDER_PILES } from '../../shared/model/reminder.ts'
import {
  type CustomerView,
  customersAddress,
  listAddress,
  readCustomerView,
  withoutCondition,
  writeCustomerView,
} from '../../src-renderer/screens/customers/customer-view.ts'
import { anyReference } from './segments/any-rule.ts'

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10))

const filter = fc.record(
  {
    query: fc.string({ minLength: 1 }),
    platforms: fc.uniqueArray(fc.constantFrom(...platformSchema.options), { minLength: 1 }),
    minOrders: fc.nat(999),
    maxOrders: fc.nat(999),
    minValueMinor: fc.nat(99_999_999),
    maxValueMinor: fc.nat(99_999_999),
    lastOrderFrom: day,
    lastOrderTo: day,
    emailAllowed: fc.boolean(),
    postAllowed: fc.boolean(),
    segment: anyReference,
    gap: fc.constantFrom(...customerGapSchema.options),
    due: fc.record(
      {
        ruleKey: fc.oneof(fc.constantFrom('birthday', 'own:3'), fc.string({ minLength: 1 })),
        pile: fc.constantFrom(...REMINDER_PILES),
      },
      { requiredKeys: ['pile'] },
    ),
    fields: fc.array(
      fc.record(
        {
          fieldId: fc.nat(99),
          known: fc.boolean(),
          oneOf: fc.array(fc.string(), { minLength: 1 }),
          contains: fc.string({ minLength: 1 }),
          from: day,
          to: day,
        },
        { requiredKeys: ['fieldId'] },
      ),
      { minLength: 1, maxLength: 3 },
    ),
    behind: fc.record({
      figure: fc.constantFrom(
        'customers' as const,
        'repeat' as const,
        'existing' as const,
        'active' as const,
      ),
      from: day,
      to: day,
      asOf: day,
    }),
  },
  { requiredKeys: [] },
)

const view: fc.Arbitrary<CustomerView> = fc.record({
  filter,
  sort: fc.constantFrom(...customerSortSchema.options),
  direction: fc.constantFrom('asc' as const, 'desc' as const),
})

describe('the customer list in an address', () => {
  it('comes back as it was, whatever the conditions', () => {
    fc.assert(
      fc.property(view, given => {
        const address = writeCustomerView(given).toString()
        expect(readCustomerView(new URLSearchParams(address))).toEqual(given)
      }),
    )
  })

  it('shows who bought last where the address says nothing', () => {
    expect(readCustomerView(new URLSearchParams())).toEqual({
      filter: {},
      sort: 'lastOrder',
      direction: 'desc',
    })
  })

  it('reads nonsense as if it were not there', () => {
    const address =
      'minOrders=-1&maxOrders=many&lastOrderFrom=2025-02-30&emailAllowed=perhaps&platforms=ebay,moon&sort=shoe&figure=customers&segment=saved-x'
    expect(readCustomerView(new URLSearchParams(address)).filter).toEqual({ platforms: ['ebay'] })
  })

  it.each([
    'figure=regular&asOf=2026-02-31',
    'figure=regular&asOf=yesterday',
    'figure=customers&from=2026-02-30&to=2026-03-01&asOf=2026-03-01',
    'figure=flow&from=2026-02-01&to=2026-02-31&fromStage=new&toStage=regular',
    'figure=cohort&cohort=2026-13&who=all&asOf=2026-03-01',
  ])('has no condition of a day that does not exist: %s', address => {
    expect(readCustomerView(new URLSearchParams(address)).filter).toEqual({})
    expect(customersAddress(new URLSearchParams(address))).toBe('/customers?')
  })
})

describe('withoutCondition', () => {
  it('takes only the named conditions away', () => {
    const given = { query: 'anna', minOrders: 2, postAllowed: true }
    expect(withoutCondition(given, 'minOrders', 'postAllowed')).toEqual({ query: 'anna' })
  })
})

describe('listAddress', () => {
  it('carries the conditions in a form that the contract accepts', () => {
    const given = { query: 'Müller & Söhne', platforms: ['shopify' as const], minOrders: 2 }
    const audience = new URLSearchParams(listAddress(given).split('?')[1]).get('audience')
    expect(customerFilterSchema.parse(JSON.parse(audience ?? ''))).toEqual(given)
  })
})
