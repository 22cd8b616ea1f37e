import { test } from 'vitest'
import { checkReplays } from '../support/merge-sequences.ts'

/** Some for every run of the tests; `npm run fuzz` does a thousand. */
const SEQUENCES = 60

test('whatever was taken back has never been: imports, merges, splits, words of the owner in any order', async () => {
  await checkReplays(SEQUENCES)
}, 600_000)
