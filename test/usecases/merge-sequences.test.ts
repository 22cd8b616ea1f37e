import fc from 'fast-check'
import { expect, test } from 'vitest'
import { actions, inWorld } from '../support/merge-sequences.ts'

const RUNS = Number(process.env['SEQUENCES'] ?? 60)

test('whatever was taken back has never been: imports, merges, splits, words of the owner in any order', async () => {
  await fc.assert(
    fc.asyncProperty(actions, async todo => {
      const { deeds, state, totals } = await inWorld(todo, world => ({
        deeds: world.deeds,
        state: world.describe(),
        totals: world.totals(),
      }))
      const replayed = await inWorld(deeds, world => ({ state: world.describe(), totals: world.totals() }))
      expect(replayed.state).toEqual(state)
      expect(replayed.totals).toEqual(totals)
    }),
    { numRuns: RUNS },
  )
}, 600_000)
