import { describe, expect, test } from 'vitest'
import { bareOrder } from '../../src-main/importers/bare-order.ts'
import { foldOrder, joinOrderParts } from '../../src-main/importers/fold-order.ts'
import type { OrderFact } from '../../src-main/importers/format.ts'
import { settleRefunds } from '../../src-main/importers/refunds.ts'

const sale: OrderFact = {
  ...bareOrder('A1'),
  number: '1024',
  day: '2026-03-02',
  currency: 'EUR',
  goodsMinor: 5000,
  totalMinor: 5490,
  status: 'shipped',
}
const refund = (id: string, amountMinor: number): OrderFact =>
  settleRefunds({ ...bareOrder('A1'), refunds: [{ id, day: '2026-03-09', amountMinor }] })

describe('single refunds', () => {
  test('are united by their id, whichever file came first', () => {
    for (const parts of [
      [sale, refund('r2', 500), refund('r1', 490), refund('r2', 500)],
      [refund('r1', 490), refund('r2', 500), sale],
    ]) {
      const folded = parts.reduce(foldOrder)
      expect(folded).toMatchObject({
        number: '1024',
        day: '2026-03-02',
        totalMinor: 5490,
        refundedMinor: 990,
        status: 'partially_refunded',
      })
      expect(folded.refunds?.map(({ id }) => id)).toEqual(['r1', 'r2'])
      expect(parts.reduce(joinOrderParts)).toEqual(folded)
    }
  })

  test('make an order a refunded one once they reach what was paid', () => {
    expect(foldOrder(sale, refund('r1', 5490)).status).toBe('refunded')
    expect([sale, refund('r1', 3000), refund('r2', 2490)].reduce(foldOrder).status).toBe('refunded')
    expect(foldOrder({ ...sale, status: 'cancelled' }, refund('r1', 5490)).status).toBe('cancelled')
  })

  test('and a stated sum: the larger of both counts', () => {
    const stated = { ...sale, refundedMinor: 1000 }
    expect(foldOrder(stated, refund('r1', 400)).refundedMinor).toBe(1000)
    expect(foldOrder(stated, refund('r1', 1400)).refundedMinor).toBe(1400)
  })

  test('whose order is unknown so far are an order without amount or day', () => {
    expect(refund('r1', 490)).toMatchObject({
      day: null,
      totalMinor: null,
      refundedMinor: 490,
      status: 'partially_refunded',
    })
  })

  test('are not over once more of the order turns up in the same file', () => {
    const line = (lineKey: string) => ({
      ...{ lineKey, sku: null, name: lineKey, variant: null, quantity: 1 },
      ...{ unitPriceMinor: 2000, totalMinor: 2000, isGoods: true },
    })
    const part = (key: string): OrderFact => ({
      ...bareOrder('A1'),
      goodsMinor: 2000,
      totalMinor: 2000,
      items: [line(key)],
      derivedTotals: true,
    })
    const half = joinOrderParts(part('a'), { ...refund('r1', 2000), derivedTotals: true })
    expect(half.status).toBe('refunded')
    expect(joinOrderParts(half, part('b'))).toMatchObject({ totalMinor: 4000, status: 'partially_refunded' })
  })

  test('are none where a file lists none', () => {
    expect(settleRefunds({ ...sale, refunds: [] })).toEqual(sale)
  })

  test('of one id are one', () => {
    const one = { id: 'r1', day: null, amountMinor: 400 }
    expect(settleRefunds({ ...sale, refunds: [one, one] })).toMatchObject({
      refundedMinor: 400,
      refunds: [one],
    })
  })

  test('settle once and for all', () => {
    const settled = foldOrder(sale, refund('r1', 490))
    expect(settleRefunds(settled)).toEqual(settled)
    expect(settleRefunds(sale)).toBe(sale)
  })
})

describe('a list of payments beside the orders', () => {
  const contact = {
    ...{
      salutation: null,
      title: null,
      firstName: 'Anna',
      lastName: 'Beispiel',
      fullName: null,
      company: null,
    },
    ...{ street: 'Lindenweg', houseNumber: '7', addressLine2: null, postalCode: '53111', city: 'Bonn' },
    ...{ region: null, country: 'DE', email: null, phone: '+49228123456', imported: null },
  }
  const item = (lineKey: string) => ({
    ...{ lineKey, sku: null, name: 'Teekanne', variant: 'blau', quantity: 1 },
    ...{ unitPriceMinor: 5000, totalMinor: 5000, isGoods: true },
  })
  const full: OrderFact = { ...sale, shipping: contact, items: [item('full')], itemsComplete: true }
  const listed: OrderFact = {
    ...bareOrder('A1'),
    day: '2026-03-03',
    goodsMinor: 5000,
    totalMinor: 5000,
    shipping: { ...contact, street: null, houseNumber: null, phone: null },
    items: [item('listed')],
    derivedTotals: true,
  }

  test('replaces neither address nor day nor lines nor amounts, whichever came first', () => {
    for (const folded of [foldOrder(full, listed), foldOrder(listed, full)]) {
      expect(folded).toMatchObject({ day: '2026-03-02', totalMinor: 5490, itemsComplete: true })
      expect(folded.shipping).toEqual(contact)
      expect(folded.items?.map(({ lineKey }) => lineKey)).toEqual(['full'])
    }
  })
})

describe('a refund that is taken back', () => {
  const reversal = refund('v1', 5490)
  const won = refund('v2', -5490)
  const permutations = <Part>(parts: readonly Part[]): Part[][] =>
    parts.length < 2
      ? [[...parts]]
      : parts.flatMap((part, index) =>
          permutations(parts.toSpliced(index, 1)).map(others => [part, ...others]),
        )

  test('leaves the order as if nothing had been given back, whatever came first', () => {
    for (const parts of permutations([sale, reversal, won])) {
      for (const join of [foldOrder, joinOrderParts]) {
        const found = parts.reduce(join)
        expect(found).toMatchObject({ totalMinor: 5490, refundedMinor: 0, day: '2026-03-02' })
        expect(['shipped', 'paid']).toContain(found.status)
        expect(settleRefunds(found)).toEqual(found)
        // The same files again: the sale's own status is at least as far.
        const { status: _status, ...rest } = found
        expect([...parts, ...parts].reduce(join)).toMatchObject(rest)
      }
    }
  })

  test('leaves what else was given back', () => {
    for (const parts of permutations([sale, reversal, won, refund('r1', 490)]))
      expect(parts.reduce(foldOrder)).toMatchObject({ refundedMinor: 490, status: 'partially_refunded' })
  })

  test('takes back what a file only stated as a sum', () => {
    const reversed = { ...sale, refundedMinor: 5490, status: 'refunded' as const }
    for (const parts of permutations([reversed, won])) {
      const found = parts.reduce(foldOrder)
      expect(found).toMatchObject({ refundedMinor: 0, status: 'paid' })
      expect([found, reversed].reduce(foldOrder)).toEqual(found)
    }
  })

  test('is nothing where no refund is known, and waits for it', () => {
    expect(foldOrder(sale, won)).toMatchObject({ refundedMinor: 0, status: 'shipped' })
    expect(won).toMatchObject({ refundedMinor: 0, status: null })
  })

  test('does not make a cancelled order a paid one', () => {
    expect([{ ...sale, status: 'cancelled' as const }, reversal, won].reduce(foldOrder).status).toBe(
      'cancelled',
    )
  })
})
