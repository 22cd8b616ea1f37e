import { send } from '../child.ts'
import { openClient } from '../client.ts'
import { importCustomers } from './imported-quality.ts'
import type { TruthFile } from './truth-customer-files.ts'

/** What one step took, in a process of its own. */
export interface StepTime {
  seconds: number
  peakMemoryBytes: number
}

const [step = '', dataDirectory = '', file = ''] = process.argv.slice(2)

async function importList(): Promise<number> {
  const { client, close } = await openClient(dataDirectory)
  const start = performance.now()
  const list: TruthFile = JSON.parse(file)
  await importCustomers(client, list)
  const seconds = (performance.now() - start) / 1000
  await close()
  return seconds
}

async function findAll(): Promise<number> {
  const { client, close } = await openClient(dataDirectory)
  const start = performance.now()
  for await (const _event of await client.duplicates.find());
  const seconds = (performance.now() - start) / 1000
  await close()
  return seconds
}

const POLL_MS = 2

/** Imports orders and waits for the search that begins by itself; without the wait that it begins with. */
async function findNew(): Promise<number> {
  const { client, close } = await openClient(dataDirectory, { searchesDuplicates: true })
  for await (const _event of await client.imports.run({ files: [file] }));
  const { uncompared } = await client.duplicates.summary()
  if (uncompared === 0) throw new Error('The import left nobody to compare.')
  let begin: number | null = null
  for (;;) {
    const { isSearching, uncompared: left } = await client.duplicates.summary()
    if (isSearching) begin ??= performance.now()
    if (left === 0 && begin !== null) break
    await new Promise(resolve => setTimeout(resolve, POLL_MS))
  }
  const seconds = (performance.now() - begin) / 1000
  await close()
  return seconds
}

const seconds = step === 'import' ? await importList() : step === 'find' ? await findAll() : await findNew()
const time: StepTime = { seconds, peakMemoryBytes: process.resourceUsage().maxRSS * 1024 }
await send(time)
process.disconnect()
