import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { SegmentCondition, SegmentRule } from '../../shared/model/segment.ts'
import { GERMAN_PLACES } from '../support/generate-shop/places.ts'
import { Random, STREAM } from '../support/generate-shop/random.ts'
import { send } from './child.ts'
import { type BenchClient, openClient } from './client.ts'
import type { DailyFigures } from './daily.ts'
import { percentile } from './statistics.ts'

/** Measures the work of a day on a data folder; its arguments are the folder and the number of calls. */
const [dataDirectory = '', calls = ''] = process.argv.slice(2)
const FEWEST_RECIPIENTS = 50_000

const { client, close } = await openClient(dataDirectory)
const figures: DailyFigures = {
  ...(await inbox(client, Number(calls))),
  segmentCountP95: await segmentCounts(client, Number(calls)),
  bareCountP50: bareCount(dataDirectory, Number(calls)),
  ...(await exported(client)),
}
await send(figures)
await close()
process.disconnect()

async function timed<Result>(work: () => Promise<Result>): Promise<[number, Result]> {
  const start = performance.now()
  const result = await work()
  return [performance.now() - start, result]
}

/** The number beside the inbox as at the start, the inbox, and again each time that something of it was done. */
async function inbox(on: BenchClient, count: number) {
  const [inboxFirst] = await timed(() => on.reminders.count())
  const [inboxOpened, first] = await timed(() => on.reminders.due({}))
  const [group] = [...first.piles.overdue, ...first.piles.week]
  const times: number[] = []
  if (group !== undefined) {
    const { items } = await on.reminders.items({ ruleKey: group.ruleKey, pile: 'overdue', limit: count })
    for (const occasion of items) {
      const { actionIds } = await on.reminders.act({ occasions: [occasion], act: 'done' })
      times.push((await timed(() => on.reminders.due({})))[0])
      await on.reminders.takeBack({ actionIds })
    }
  }
  return { inboxFirst, inboxOpened, inboxAfterActionP95: percentile(times, 95) }
}

/** Counts of rules as somebody puts them together, each another one. */
async function segmentCounts(on: BenchClient, count: number): Promise<number> {
  const random = new Random(4, STREAM.order)
  const { products } = await on.segments.choices()
  // What a rule is found in is read when the screen opens.
  await on.segments.presets({})
  const times: number[] = []
  for (let turn = 0; turn < count; turn += 1) {
    const segment = { kind: 'rule' as const, rule: anyRule(random, products) }
    times.push((await timed(() => on.segments.count({ segment })))[0])
  }
  return percentile(times, 95)
}

function anyRule(random: Random, products: readonly { key: string; name: string }[]): SegmentRule {
  const conditions: SegmentCondition[] = [
    { field: 'orders', from: random.integer(1, 6) },
    { field: 'lastOrder', when: { kind: 'last', amount: random.integer(10, 500), unit: 'days' } },
    {
      field: 'bought',
      goods: { kind: 'products', products: [random.pick(products), random.pick(products)] },
      atLeast: random.integer(1, 2),
      when: random.chance(0.5) ? null : { kind: 'last', amount: random.integer(2, 24), unit: 'months' },
      not: random.chance(0.5),
    },
    { field: 'city', oneOf: [random.pick(GERMAN_PLACES).city], not: random.chance(0.5) },
    { field: 'stage', oneOf: [random.pick(['new', 'repeat', 'regular', 'lost'] as const)], not: false },
  ]
  const first = random.integer(0, conditions.length - 1)
  return {
    match: random.pick(['all', 'any'] as const),
    parts: [...conditions.slice(first), ...conditions.slice(0, 2)],
  }
}

/** What SQLite takes at least for a number of customers. */
function bareCount(directory: string, count: number): number {
  const db = new Database(join(directory, 'stammkunde.sqlite'), { readonly: true })
  const statement = db.prepare('SELECT COUNT(*) FROM customer_list')
  const times = Array.from({ length: count }, () => {
    const start = performance.now()
    statement.get()
    return performance.now() - start
  })
  db.close()
  return percentile(times, 50)
}

/** A letter to at least so many people where the shop has them, as a file with its contacts. */
async function exported(on: BenchClient) {
  const { excluded: _excluded, ...check } = await on.lists.check({ channel: 'post' })
  const few = check.allowed > FEWEST_RECIPIENTS
  const { customerIds } = await on.segments.members({
    segment: {
      kind: 'rule',
      rule: { match: 'all', parts: [{ field: 'allowed', channel: 'post', is: true }] },
    },
    limit: FEWEST_RECIPIENTS,
  })
  const audience = few ? { ids: customerIds } : {}
  const [exportMilliseconds, { recipients }] = await timed(() =>
    on.lists.export({ channel: 'post', audience, recordAsContact: true }),
  )
  return { exportMilliseconds, exportRecipients: recipients }
}
