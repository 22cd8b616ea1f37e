import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { koelnerPhonetik } from '../../../src-main/matching/duplicates/koelner-phonetik.ts'
import { skip } from '../../support/skip.ts'

/** Published vectors lie beside the project, where they lie at all. */
const FOLDER = resolve(import.meta.dirname, '../../../../shared/data/german')
const VECTORS = join(FOLDER, 'koelner_phonetik_vectors.csv')
const EQUAL = join(FOLDER, 'koelner_phonetik_equal_pairs.csv')

function lines(path: string): string[][] {
  const [, ...rows] = readFileSync(path, 'utf8').trim().split(/\r?\n/)
  return rows.map(row => row.split(','))
}

describe('Kölner Phonetik', () => {
  test.each([
    ['', ''],
    ['123 -', ''],
    ['Wikipedia', '3412'],
    ['Müller-Lüdenscheidt', '65752682'],
    ['Breschnew', '17863'],
    ['Heinz Classen', '068586'],
    ['Maier', '67'],
    ['Mayr', '67'],
    ['Philipp', '351'],
    ['Filip', '351'],
    ['Xaver', '4837'],
    ['Straße', '8278'],
    ['Jansson', '0686'],
  ])('%s is %s', (text, code) => {
    expect(koelnerPhonetik(text)).toBe(code)
  })

  test('published vectors', context => {
    if (!existsSync(VECTORS)) skip(context, `no vectors at ${VECTORS}`)
    const wrong = lines(VECTORS).filter(([input = '', code]) => koelnerPhonetik(input) !== code)
    expect(wrong).toEqual([])
  })

  test('published pairs that sound alike', context => {
    if (!existsSync(EQUAL)) skip(context, `no pairs at ${EQUAL}`)
    const wrong = lines(EQUAL).filter(([a = '', b = '']) => koelnerPhonetik(a) !== koelnerPhonetik(b))
    expect(wrong).toEqual([])
  })
})
