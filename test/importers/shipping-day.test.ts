import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { formats } from '../../src-main/importers/registry.ts'
import { caseSource } from '../support/fixture-case.ts'
import { readFacts } from '../support/read-facts.ts'

const FIXTURES = resolve(import.meta.dirname, '../fixtures')
/** What a column with the day of dispatch is called; one with the day of a change of status is none. */
const DISPATCH = /ship|versand|versend|versch|fulfil|dispatch|exp[ée]di|posted ?on/i

describe('the day of dispatch', () => {
  test('comes from columns that are called so, in every format', () => {
    const named = formats.flatMap(({ id, columns }) =>
      (columns['shippedDay'] ?? []).map(name => [id, name] as const),
    )
    expect(named.length).toBeGreaterThan(8)
    expect(
      named.filter(([, name]) => !DISPATCH.test(name) || /status|payment|paid|bezahl/i.test(name)),
    ).toEqual([])
  })

  test('is not known of an order whose file only says that it is shipped or completed', async () => {
    const found: string[] = []
    let shippedOnly = 0
    for (const format of readdirSync(FIXTURES).filter(name => formats.some(({ id }) => id === name))) {
      const columns = formats.find(({ id }) => id === format)?.columns['shippedDay'] ?? []
      for (const name of readdirSync(join(FIXTURES, format))) {
        const { orders, table } = await readFacts(caseSource(join(FIXTURES, format, name)))
        const hasColumn = table.header.has(...columns)
        for (const { order } of orders) {
          if (order.shippedDay !== null && !hasColumn) found.push(`${format}/${name} ${order.number}`)
          if (order.shippedDay === null && order.status === 'shipped') shippedOnly++
        }
      }
    }
    expect(found).toEqual([])
    // The shop systems without such a column do say that orders are shipped.
    expect(shippedOnly).toBeGreaterThan(10)
  })
})
