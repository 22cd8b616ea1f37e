import { expect, test } from 'vitest'
import { readDamaged, seeds } from '../fuzz/read-damaged.ts'

const FILES = 1500

test(`${FILES} damaged files do no harm, and every row of them is accounted for`, async () => {
  const all = seeds()
  expect(all.length).toBeGreaterThan(15)
  const wrong: string[] = []
  for (let number = 0; number < FILES; number++) {
    const { problem, seed } = await readDamaged(all, number)
    if (problem !== null) wrong.push(`${number} (${seed}): ${problem}`)
  }
  expect(wrong).toEqual([])
}, 120_000)
