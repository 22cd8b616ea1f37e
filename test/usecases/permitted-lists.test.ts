import { expect, test } from 'vitest'
import { checkPermittedLists } from '../support/permitted-lists.ts'

// `npm run fuzz` does the same with ten thousand.
test.each([
  { objectionsFirst: true, eventsFirst: false, seed: 20_261_121 },
  { objectionsFirst: true, eventsFirst: true, seed: 20_261_122 },
  { objectionsFirst: false, eventsFirst: false, seed: 20_261_123 },
  { objectionsFirst: false, eventsFirst: true, seed: 20_261_124 },
])(
  'nobody whose verdict is no stands in any file, for any purpose, way and program: %o',
  {
    timeout: 120_000,
  },
  async ({ seed, ...order }) => {
    const { listed, denied } = await checkPermittedLists(100, seed, order)
    // The property would hold where nobody is listed, or everybody may be.
    expect(listed).toBeGreaterThan(300)
    expect(denied).toBeGreaterThan(300)
  },
)
