import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { generatePeople } from '../../support/generate-people/generate-people.ts'
import { temporaryDirectory } from '../../support/temporary-directory.ts'
import { verdict } from './aims.ts'
import { measureImported } from './imported-quality.ts'
import { parseOptions } from './options.ts'
import { writeGermanShop } from './shop-files.ts'
import { copyFebrl, rlDataFile, type TruthFile } from './truth-customer-files.ts'

async function measured(write: (folder: string) => TruthFile | Promise<TruthFile>) {
  await using directory = await temporaryDirectory()
  const data = join(directory.path, 'data')
  mkdirSync(data)
  return await measureImported(await write(directory.path), data)
}

describe('files with a known truth', () => {
  test('keep every pair of it through the import', async () => {
    const options = { seed: 8, records: 400 }
    const sizes = Map.groupBy(generatePeople(options), ({ truth }) => truth)
    const pairs = [...sizes.values()].reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0)
    const { rows, skipped, evaluation } = await measured(folder =>
      writeGermanShop(join(folder, 'shop.csv'), options.seed, options.records),
    )
    expect({ rows, skipped, records: evaluation.records, pairs: evaluation.truePairs }).toEqual({
      rows: 400,
      skipped: 0,
      records: 400,
      pairs,
    })
  })

  test('of the Febrl generator get one column more', async () => {
    const lines = [
      'rec_id, given_name, surname, street_number, address_1, address_2, suburb, postcode, state, date_of_birth, soc_sec_id',
      'rec-7-org, mia, example, 12, sample street, , testville, 2999, nsw, 19840229, 1234567',
      'rec-7-dup-0, mia, exampel, 12, sample street, , testville, 2999, nsw, 19840229, 1234567',
      'rec-8-org, tom, other, 3, another road, , elsewhere, 3999, vic, , 7654321',
    ]
    const { evaluation } = await measured(folder => {
      const source = join(folder, 'source.csv')
      writeFileSync(source, lines.join('\n'))
      return copyFebrl(source, join(folder, 'copy.csv'), true)
    })
    expect(evaluation).toMatchObject({ records: 3, truePairs: 1, rightPairs: 1 })
  })

  test('of the RecordLinkage package are read as they are', async () => {
    const { evaluation } = await measured(folder => {
      const path = join(folder, 'names.csv')
      const header = 'rec_no,fname_c1,fname_c2,lname_c1,lname_c2,by,bm,bd,entity_id'
      writeFileSync(path, `${header}\n1,MIA,,EXAMPLE,,1984,2,29,5.0\n2,TOM,,OTHER,,1971,12,3,6.0\n`)
      return rlDataFile(path)
    })
    expect(evaluation).toMatchObject({ records: 2, truePairs: 0, foundPairs: 0 })
  })
})

describe('the options', () => {
  test('choose the parts by lists of numbers', () => {
    expect(parseOptions(['--records', '', '--seeds', '4', '--app-records', '10, 20'])).toEqual({
      seeds: [4],
      records: [],
      appRecords: [10, 20],
    })
    expect(parseOptions(['--help'])).toBe('help')
  })

  test.each(['many', '0', '1.5', '-3'])('refuse %j', text =>
    expect(() => parseOptions([`--records=${text}`])).toThrow('--records'),
  )
})

test('an aim is told of where there is one', () => {
  expect(verdict('seconds', 100_000, 9.9)).toBe(' (at most 10: reached)')
  expect(verdict('seconds', 100_000, 10.1)).toBe(' (at most 10: MISSED)')
  expect(verdict('seconds', 20_000, 99)).toBe('')
})
