import { parseArgs } from 'node:util'
import { checkReplays } from '../support/merge-sequences.ts'
import { checkPermittedLists } from '../support/permitted-lists.ts'
import { readDamaged, seeds } from './read-damaged.ts'

const MEGABYTE = 1024 * 1024

/**
 * Does what nobody would think of: `npm run fuzz -- [--files N] [--from N] [--sequences N] [--people N]`. Reads damaged
 * files, then imports, merges, splits and takes back in random sequences, then looks for anybody who must not be in a
 * list among so many people.
 * @returns the exit code: 1 where anything went wrong.
 */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      files: { type: 'string', default: '20000' },
      from: { type: 'string', default: '0' },
      sequences: { type: 'string', default: '1000' },
      people: { type: 'string', default: '10000' },
    },
  })
  const wrong = await readDamagedFiles(Number(values.from), Number(values.files))
  await checkReplays(Number(values.sequences))
  console.log(`${values.sequences} sequences of actions equal their replay`)
  const { listed, denied } = await checkPermittedLists(Number(values.people), Number(values.from))
  console.log(`${values.people} people: ${listed} in lists, ${denied} left out, nobody in one who may not be`)
  return wrong === 0 ? 0 : 1
}

/** Prints what the files were taken for and every one that went wrong, with the number that makes it again. */
async function readDamagedFiles(first: number, count: number): Promise<number> {
  const all = seeds()
  const last = first + count
  const counts = new Map<string, number>()
  let wrong = 0
  let slowest = { milliseconds: 0, number: 0 }
  for (let number = first; number < last; number++) {
    const result = await readDamaged(all, number)
    counts.set(result.readAs, (counts.get(result.readAs) ?? 0) + 1)
    if (result.milliseconds > slowest.milliseconds) slowest = result
    if (result.problem === null) continue
    wrong++
    console.error(`${number} (${result.seed}): ${result.problem}`)
  }
  for (const [readAs, count] of [...counts].sort((a, b) => b[1] - a[1]))
    console.log(`${String(count).padStart(6)}  ${readAs}`)
  const peak = Math.round((process.resourceUsage().maxRSS * 1024) / MEGABYTE)
  console.log(
    `${last - first} damaged files of ${all.length} fixtures, ${wrong} went wrong, slowest ${Math.round(slowest.milliseconds)} ms (${slowest.number}), peak memory ${peak} MB`,
  )
  return wrong
}
