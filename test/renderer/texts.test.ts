import { describe, expect, it } from 'vitest'
import { english, german } from '../../src-renderer/i18n/resources.ts'

/** All texts of a tree with their keys, `failure.not_found.customer` and so on. */
function texts(tree: object, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    if (typeof value === 'string') return [[prefix + key, value]]
    return typeof value === 'object' && value !== null ? texts(value, `${prefix}${key}.`) : []
  })
}

const placeholders = (text: string) =>
  [...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, name]) => name).toSorted()

describe.each(Object.keys(german))('the texts of %s', namespace => {
  const inGerman = texts(Object.entries(german).find(([name]) => name === namespace)?.[1] ?? {})
  const inEnglish = new Map(texts(Object.entries(english).find(([name]) => name === namespace)?.[1] ?? {}))

  it('are there in both languages, none of them empty', () => {
    expect([...inEnglish.keys()].toSorted()).toEqual(inGerman.map(([key]) => key).toSorted())
    expect(inGerman.filter(([, text]) => text.trim() === '')).toEqual([])
    expect([...inEnglish].filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it('have the same placeholders in both languages', () => {
    const differing = inGerman.filter(
      ([key, text]) => String(placeholders(text)) !== String(placeholders(inEnglish.get(key) ?? '')),
    )
    expect(differing).toEqual([])
  })

  it('come as pairs where they are counted', () => {
    const keys = new Set(inGerman.map(([key]) => key))
    const alone = [...keys].filter(
      key =>
        (key.endsWith('_one') && !keys.has(key.replace(/_one$/, '_other'))) ||
        (key.endsWith('_other') && !keys.has(key.replace(/_other$/, '_one'))),
    )
    expect(alone).toEqual([])
  })
})
