import { expect, test } from 'vitest'
import { parseMoney } from '../../../src-renderer/screens/value/typed-money.ts'

test.each([
  ['12', 'de', 1200],
  ['12,5', 'de', 1250],
  ['12.50', 'de', 1250],
  ['1.200', 'de', 120_000],
  ['1.200,50 €', 'de', 120_050],
  ['1.234.567,89', 'de', 123_456_789],
  ['EUR 7', 'de', 700],
  ['0', 'de', 0],
  ['1,200.50', 'en', 120_050],
  ['€1,200', 'en', 120_000],
  ['12,5', 'en', 1250],
] as const)('%j is read as people mean it (%s)', (text, language, minor) => {
  expect(parseMoney(text, 'EUR', language)).toBe(minor)
})

test('currencies without minor units have none', () => {
  expect(parseMoney('1.200', 'JPY', 'de')).toBe(1200)
})

test.each(['', '   '])('%j is nothing', text => {
  expect(parseMoney(text, 'EUR', 'de')).toBe('empty')
})

test.each(['-5', 'abc', '1,2,3', '12,3456', '1.2,3.4', '€'])('%j is no amount', text => {
  expect(parseMoney(text, 'EUR', 'de')).toBeNull()
})
