import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../shared/calendar.ts'
import { type CurrencyRate, conversionTo, mainCurrencyOf } from '../../shared/model/currency-rate.ts'
import { overview } from '../../src-main/metrics/overview.ts'
import { historyOf } from './history-of.ts'

interface Purchase {
  customer: number
  day: string
  value: number
  currency: string
}

const rate = (from: string, to: string, value: number): CurrencyRate => ({
  from,
  to,
  rate: value,
  day: '2025-06-01',
})

function figures(
  purchases: readonly Purchase[],
  mainCurrency: string | null,
  rates: readonly CurrencyRate[],
) {
  const period = { from: '2025-01-01', to: '2025-12-31', asOf: '2025-12-31', includeShipping: false }
  return overview(historyOf(purchases), { ...period, mainCurrency, rates })
}

const shop: Purchase[] = [
  { customer: 1, day: '2025-01-10', value: 10_000, currency: 'EUR' },
  { customer: 1, day: '2025-02-10', value: 5_000, currency: 'CHF' },
  { customer: 2, day: '2025-02-20', value: 3_000, currency: 'GBP' },
  { customer: 0, day: '2025-03-20', value: 2_000, currency: 'CHF' },
  { customer: 3, day: '2025-03-21', value: 16_000, currency: 'JPY' },
]

describe('all currencies together', () => {
  test('sums are converted with the rates, and what has none is named', () => {
    const { combined, currencies } = figures(shop, 'EUR', [
      rate('CHF', 'EUR', 1.05),
      rate('JPY', 'EUR', 0.00625),
    ])
    // 100.00 + 50.00 × 1.05 + 20.00 × 1.05 + 16000 yen × 0.00625
    expect(combined).toMatchObject({
      currency: 'EUR',
      orders: 4,
      revenueMinor: 10_000 + 5_250 + 2_100 + 10_000,
      newRevenueMinor: 20_000,
      existingRevenueMinor: 5_250,
      unattributableRevenueMinor: 2_100,
      averageOrderMinor: 6_838,
      rates: [{ from: 'CHF' }, { from: 'JPY' }],
      withoutRate: [{ currency: 'GBP', orders: 1 }],
    })
    expect(combined?.months.find(({ month }) => month === '2025-02')).toMatchObject({
      existingMinor: 5_250,
      orders: 1,
    })
    // The single ones stay as they are.
    expect(currencies.find(({ currency }) => currency === 'CHF')?.revenueMinor).toBe(7_000)
  })

  test('there is nothing together without a main currency, a second currency or a rate to the main one', () => {
    expect(figures(shop, null, []).combined).toBeNull()
    expect(figures(shop, 'EUR', []).combined).toBeNull()
    expect(figures(shop, 'EUR', [rate('CHF', 'USD', 1.1), rate('EUR', 'CHF', 0.95)]).combined).toBeNull()
    expect(figures(shop.slice(0, 1), 'EUR', [rate('CHF', 'EUR', 1.05)]).combined).toBeNull()
  })

  test('months add up to the total to the minor unit, and rates of 1 change nothing', () => {
    const purchase = fc.record({
      customer: fc.nat(4),
      day: fc.nat(364).map(offset => addDays('2025-01-01', offset)),
      value: fc.integer({ min: 1, max: 99_999 }),
      currency: fc.constantFrom('EUR', 'CHF'),
    })
    const one = fc.array(purchase, { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(one, fc.double({ min: 0.001, max: 900, noNaN: true }), (purchases, value) => {
        const { combined, currencies } = figures(purchases, 'EUR', [rate('CHF', 'EUR', value)])
        if (combined === null) return
        const sum = combined.months.reduce(
          (total, month) => total + month.newMinor + month.existingMinor + month.unattributableMinor,
          0,
        )
        expect(sum).toBe(combined.revenueMinor)
        expect(Number.isInteger(combined.revenueMinor)).toBe(true)
        const same = figures(purchases, 'EUR', [rate('CHF', 'EUR', 1)]).combined
        expect(same?.revenueMinor).toBe(
          currencies.reduce((total, { revenueMinor }) => total + revenueMinor, 0),
        )
      }),
    )
  })
})

test('conversion rounds half away from zero and knows currencies without decimals', () => {
  const convert = conversionTo('EUR', [
    rate('CHF', 'EUR', 1.005),
    rate('JPY', 'EUR', 0.0061),
    rate('USD', 'CHF', 2),
  ])
  expect(convert(100, 'CHF')).toBe(101)
  expect(convert(-100, 'CHF')).toBe(-101)
  expect(convert(1000, 'JPY')).toBe(610)
  expect(convert(100, 'EUR')).toBe(100)
  expect(convert(100, 'USD')).toBeNull()
  expect(conversionTo('JPY', [rate('EUR', 'JPY', 164.2)])(1050, 'EUR')).toBe(1724)
})

test('the main currency is the chosen one, else the one that rates lead to', () => {
  expect(mainCurrencyOf({ mainCurrency: null, currencyRates: [] })).toBeNull()
  expect(mainCurrencyOf({ mainCurrency: null, currencyRates: [rate('CHF', 'EUR', 1)] })).toBe('EUR')
  expect(mainCurrencyOf({ mainCurrency: 'CHF', currencyRates: [rate('CHF', 'EUR', 1)] })).toBe('CHF')
})
