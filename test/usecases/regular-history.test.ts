import { expect, test } from 'vitest'
import { addDays, addMonths } from '../../shared/calendar.ts'
import { freshBackend } from '../support/fresh-backend.ts'
import { lastEvent } from '../support/test-backend.ts'

const backend = freshBackend()

test('the regular customers of every month-end are those of the groups as of that day', async () => {
  const { figures } = backend.client
  expect((await figures.regularHistory({})).months).toEqual([])
  await lastEvent(await backend.client.sample.load())
  const asOf = '2026-10-15'
  const history = await figures.regularHistory({ asOf })
  expect(history).toMatchObject({ asOf, currency: 'EUR', rule: { fewestOrders: 3, upToState: 'due' } })
  expect(history.months.map(({ day }) => day)).toEqual(
    (await figures.history({ asOf })).months.map(({ day }) => day),
  )
  for (const month of history.months.toReversed().slice(0, 14)) {
    const { regular } = await figures.groups({ asOf: month.day })
    expect({ ...regular, ...month }).toEqual({ ...regular, day: month.day })
    expect(regular.from).toBe(addDays(addMonths(month.day, -12), 1))
  }
  expect(history.months.at(-1)?.customers.part).toBeGreaterThan(0)
  // By another rule the past is another, too; asked twice at once, it is made once.
  await figures.changeRules({ change: { regular: { fewestOrders: 2, upToState: 'at_risk' } } })
  const [wider, again] = await Promise.all([
    figures.regularHistory({ asOf }),
    figures.regularHistory({ asOf }),
  ])
  expect(again).toEqual(wider)
  expect(wider.months.at(-1)?.customers.part).toBeGreaterThan(history.months.at(-1)?.customers.part ?? 0)
})
