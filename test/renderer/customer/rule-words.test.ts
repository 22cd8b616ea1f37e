import i18next from 'i18next'
import { expect, it } from 'vitest'
import type { Recommendation } from '../../../shared/model/recommendations.ts'
import { rowsOfRule, ruleWords } from '../../../src-renderer/screens/customer/rule-words.ts'
import { speak } from '../../support/window-language.ts'

const product = { id: 7, sku: null, name: 'Kandis' }
const because = { id: 3, sku: null, name: 'Assam' }
const share = { part: 1234, whole: 5000, value: 0.25, low: 0.2, high: 0.3, enough: true }

it.each<[string, string, Recommendation['rule']]>([
  [
    '1.234 von 5.000 Bestellungen mit „Assam“ enthielten es auch',
    '/orders?rows=pair&pair=same_basket&a=3&b=7&from=2024-01-01&to=2026-11-21&asOf=2026-11-21',
    { kind: 'same_basket', because, share },
  ],
  [
    '1.234 von 5.000 Kunden, die mit „Assam“ begannen, kauften es beim zweiten Mal',
    '/orders?rows=pair&pair=next_order&a=3&b=7&from=2024-01-01&to=2026-11-21&asOf=2026-11-21',
    { kind: 'next_order', because, share },
  ],
  [
    'gehört in „Tee“ zu den beliebtesten: 12 Käufer in 12 Monaten',
    '/customers?figure=product_buyers&productId=7&from=2025-11-22&to=2026-11-21&asOf=2026-11-21',
    { kind: 'category', category: 'Tee', buyers: 12 },
  ],
  [
    'gehört im ganzen Shop zu den beliebtesten: 1 Käufer in 12 Monaten',
    '/customers?figure=product_buyers&productId=7&from=2025-11-22&to=2026-11-21&asOf=2026-11-21',
    { kind: 'bestseller', buyers: 1 },
  ],
])('%s', async (words, address, rule) => {
  await speak('de')
  const t = i18next.getFixedT('de', ['customers', 'common'])
  expect(ruleWords({ product, rule }, t)).toBe(words)
  expect(rowsOfRule({ product, rule }, '2024-01-01', '2026-11-21')).toBe(address)
})
