// Plain JavaScript, because an old Node cannot read the TypeScript that follows: what npm's scripts start.
import { realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const NEEDED_MAJOR = 24

const ENTRIES = {
  start: './start.ts',
  call: './call/main.ts',
  test: '../../test/run-tests.ts',
  bench: '../../test/bench/main.ts',
  'bench:duplicates': '../../test/bench/duplicates/main.ts',
  'bench:figures': '../../test/bench/figures/main.ts',
  fuzz: '../../test/fuzz/main.ts',
}

/**
 * Why this Node cannot run Stammkunde, in German and English, or null.
 *
 * @param {string} version as in `process.versions.node`
 * @returns {string | null}
 */
export function nodeProblem(version) {
  if (Number.parseInt(version, 10) >= NEEDED_MAJOR) return null
  return (
    `Stammkunde braucht Node ${NEEDED_MAJOR} oder neuer, gefunden wurde ${version}: bitte im Projektordner ` +
    '"npm ci" ausführen (es bringt das passende Node mit) und danach über npm starten.\n' +
    `Stammkunde needs Node ${NEEDED_MAJOR} or newer, found was ${version}: please run ` +
    '"npm ci" in the project folder (it brings the right Node) and then start through npm.'
  )
}

/** @param {string[]} args the entry's name and its arguments */
async function run([name = '', ...args]) {
  const problem = nodeProblem(process.versions.node)
  if (problem !== null) {
    console.error(problem)
    return 1
  }
  if (!Object.hasOwn(ENTRIES, name)) {
    console.error(`Usage: node run.mjs <${Object.keys(ENTRIES).join('|')}> [arguments]`)
    return 2
  }
  // Read and compiled TypeScript is kept from run to run, which halves the time of a short call; threads learn of
  // it from the environment. An old Node does not know how, so this stands behind the check.
  const { enableCompileCache } = await import('node:module')
  const cache = fileURLToPath(new URL('../../node_modules/.cache/stammkunde', import.meta.url))
  enableCompileCache(cache)
  process.env.NODE_COMPILE_CACHE = cache
  const entry = await import(new URL(ENTRIES[name], import.meta.url).href)
  return entry.main(args)
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.exitCode = (await run(process.argv.slice(2))) ?? 0
}
