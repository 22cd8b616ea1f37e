import { describe, expect, it } from 'vitest'
import { german } from '../../../src-renderer/figures/explanations/de/index.ts'
import { english } from '../../../src-renderer/figures/explanations/en/index.ts'
import { type ExplanationText, FIGURE_NAMES } from '../../../src-renderer/figures/explanations/figure-name.ts'

const LANGUAGES: [string, Readonly<Record<string, ExplanationText>>][] = [
  ['German', german],
  ['English', english],
]

describe.each(LANGUAGES)('the explanations in %s', (_language, texts) => {
  it('are there for every figure, and for nothing else', () => {
    expect(Object.keys(texts).toSorted()).toEqual([...FIGURE_NAMES].toSorted())
  })

  it.each([...FIGURE_NAMES])('%s is explained in a sentence, a formula and named inputs', name => {
    const { meaning, formula, inputs, name: title } = texts[name] ?? { inputs: { none: '' } }
    expect(title).toMatch(/\S/)
    expect(meaning).toMatch(/^\p{Lu}.*\.$/u)
    expect(formula).toMatch(/\S/)
    expect(formula).not.toMatch(/\.$/)
    for (const label of Object.values(inputs)) expect(label).toMatch(/\S/)
  })

  it('have a name each', () => {
    const names = Object.values(texts).map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })
})

it('name the same inputs in both languages, in other words', () => {
  for (const name of FIGURE_NAMES) {
    expect(Object.keys(english[name].inputs)).toEqual(Object.keys(german[name].inputs))
    expect(english[name].meaning).not.toBe(german[name].meaning)
  }
})
