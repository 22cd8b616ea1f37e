import type { ImportRunEvent } from '../../shared/model/import.ts'
import { PERIOD } from './bench-file.ts'
import { send } from './child.ts'
import { openClient } from './client.ts'
import type { ImportMessage } from './our-import.ts'

/** Imports a file into a data folder until list and figures are there; its arguments are the two. */
const [dataDirectory = '', file = ''] = process.argv.slice(2)
const { client, close } = await openClient(dataDirectory)
let last: ImportRunEvent | undefined
let events = 0
for await (const event of await client.imports.run({ files: [file] })) {
  last = event
  events += 1
}
if (last?.kind !== 'done') throw new Error('The import ended without a last event.')
const imported = performance.now()
const list = await client.customers.search({ limit: 50 })
const overview = await client.figures.overview({
  from: PERIOD.firstDay,
  to: PERIOD.lastDay,
  asOf: PERIOD.lastDay,
})
const listsAndFiguresSeconds = (performance.now() - imported) / 1000
await send({
  kind: 'ready',
  report: last.files[0] ?? null,
  events,
  listsAndFiguresSeconds,
  customers: list.total,
  overview,
} satisfies ImportMessage)
await close()
const usage = process.resourceUsage()
await send({
  kind: 'closed',
  peakMemoryBytes: usage.maxRSS * 1024,
  userSeconds: usage.userCPUTime / 1e6,
  systemSeconds: usage.systemCPUTime / 1e6,
} satisfies ImportMessage)
process.disconnect()
