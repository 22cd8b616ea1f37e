import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TopicWords } from '../../src-main/importers/topic-words.ts'

const TEA = 1
const POT = 2
const SHOES = 3
const words = new TopicWords([
  { id: TEA, name: 'Tee', formerNames: ['gruener tee'] },
  { id: POT, name: 'Kanne', formerNames: [] },
  { id: SHOES, name: 'Schuhe für Größen & Kleine', formerNames: ['kanne'] },
])

describe('topics by name', () => {
  it.each([
    ['Tee', TEA],
    ['  TEE!', TEA],
    ['Grüner Tee', TEA],
    ['Kanne', POT],
    ['schuhe fuer groessen kleine', SHOES],
    ['Teekanne', null],
    ['', null],
  ])('"%s" names %s', (text, id) => {
    expect(words.topicOf(text)).toBe(id)
  })
})

describe('topics in notes', () => {
  it.each<[note: string, ids: number[]]>([
    ['Bitte mehr Tee und Kannen', [TEA, POT]],
    ['Grüner Tee, bitte', [TEA]],
    ['Teekannen gut verpacken', []],
    ['Kein Interesse an Kannen, nur an Tee', [TEA]],
    ['bitte keinen Tee mehr', []],
    ['Tee bitte nicht', []],
    ['No tea please, but Tee', [TEA]],
    ['Tee nicht, aber später gern wieder Tee', [TEA]],
    ['', []],
  ])('"%s" mentions %j', (note, ids) => {
    expect(words.mentionedIn(note).sort()).toEqual(ids)
  })

  it('finds every topic in a text of its name, and takes no name for a pattern', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string(), (name, note) => {
        const one = new TopicWords([{ id: 7, name, formerNames: [] }])
        const isAnyWord = /[\p{L}\p{N}]/u.test(name) && one.topicOf(name) === 7
        one.mentionedIn(note)
        return !isAnyWord || one.topicOf(` ${name} `) === 7
      }),
    )
  })
})
