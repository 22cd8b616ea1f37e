import i18next from 'i18next'
import { describe, expect, it } from 'vitest'
import type { FigureMembers } from '../../shared/model/figure-members.ts'
import type { OrderMembers } from '../../shared/model/order-members.ts'
import { membersText } from '../../src-renderer/screens/customers/members-text.ts'
import { orderMembersText } from '../../src-renderer/screens/orders/order-members-text.ts'
import { plainBlanks, speak } from '../support/window-language.ts'

const asOf = '2026-06-30'
const days = { from: '2025-07-01', to: '2026-06-30', asOf }
const productName = (id: number) => `Vase ${id}`
const topicName = (id: number) => `Thema ${id}`
const campaignName = (id: number) => `Aktion ${id}`

async function customers(of: FigureMembers, language: 'de' | 'en' = 'de'): Promise<string> {
  await speak(language)
  return plainBlanks(
    membersText(of, {
      t: i18next.getFixedT(language, 'groups'),
      productName,
      topicName,
      campaignName,
      currency: 'EUR',
    }),
  )
}

async function orders(of: OrderMembers, language: 'de' | 'en' = 'de'): Promise<string> {
  await speak(language)
  return plainBlanks(orderMembersText(of, { t: i18next.getFixedT(language, 'orders'), productName }))
}

describe('customers behind a figure in words', () => {
  it.each<[FigureMembers, string]>([
    [
      { figure: 'value_bar', of: 'historic', fromMinor: 10_000, toMinor: 20_000, asOf },
      'Bisheriger Kundenwert von 100,00 € bis unter 200,00 €, Stand 30.06.2026',
    ],
    [
      { figure: 'value_bar', of: 'total', fromMinor: 10_000, asOf },
      'Kundenwert gesamt ab 100,00 €, Stand 30.06.2026',
    ],
    [
      { figure: 'first_order_problem', problem: 'late', has: 'yes', outcome: 'stayed_away', asOf },
      'Erste Bestellung zu spät verschickt, innerhalb eines Jahres nicht wiedergekommen, Stand 30.06.2026',
    ],
    [
      { figure: 'first_order_wait', wait: 'unknown', outcome: 'all', asOf },
      'Versandzeit der ersten Bestellung unbekannt, Stand 30.06.2026',
    ],
    [
      { figure: 'entry_product', productId: 7, outcome: 'all', ...days },
      'Erste Bestellung vom 01.07.2025 bis 30.06.2026 mit „Vase 7“, vor einem Jahr oder länger, Stand 30.06.2026',
    ],
    [
      { figure: 'category_buyers', category: '', ...days },
      'Käufer von Produkten ohne Warengruppe vom 01.07.2025 bis 30.06.2026',
    ],
    [
      { figure: 'pair_targets', a: 1, b: 2, asOf },
      'Haben „Vase 1“ gekauft, aber nie „Vase 2“, Stand 30.06.2026',
    ],
    [
      { figure: 'campaign', campaignId: 3, who: 'ordered', asOf },
      'Nach der Aktion „Aktion 3“ bestellt, Stand 30.06.2026',
    ],
  ])('%j', async (of, words) => {
    expect(await customers(of)).toBe(words)
  })

  it('in English', async () => {
    expect(await customers({ figure: 'value_tenth', of: 'expectedYear', tenth: 1, asOf }, 'en')).toBe(
      'The most valuable tenth of the customers (Expected value in 365 days), as of 30/06/2026',
    )
    expect(await customers({ figure: 'first_order_price', price: 'full_price', asOf }, 'en')).toBe(
      'First order without a discount, a year ago or longer, as of 30/06/2026',
    )
  })
})

describe('orders behind a figure in words', () => {
  it.each<[OrderMembers, string]>([
    [{ rows: 'kind', kind: 'new', ...days }, 'Neuer Kunden, 01.07.2025 bis 30.06.2026'],
    // What comes after the day from which one looks back is not in it.
    [
      { rows: 'order_number', number: 4, ...days, to: '2026-12-31' },
      '4. oder spätere Bestellung eines Kunden, 01.07.2025 bis 30.06.2026',
    ],
    [
      { rows: 'pair', pair: 'next_order', a: 1, b: 2, ...days },
      'Zweite Bestellung mit „Vase 2“ nach einer ersten mit „Vase 1“, 01.07.2025 bis 30.06.2026',
    ],
    [
      { rows: 'weekday', weekday: 6, category: 'Kerzen', ...days },
      'Mit „Kerzen“, am Sonntag, 01.07.2025 bis 30.06.2026',
    ],
    [
      { rows: 'hour', band: 6, productId: 3, ...days },
      'Mit „Vase 3“, 21:00 Uhr bis 0:00 Uhr, 01.07.2025 bis 30.06.2026',
    ],
  ])('%j', async (of, words) => {
    expect(await orders(of)).toBe(words)
  })

  it('in English', async () => {
    expect(await orders({ rows: 'weekday', weekday: 0, ...days }, 'en')).toBe(
      'With known contents, on Monday, 01/07/2025 to 30/06/2026',
    )
  })
})
