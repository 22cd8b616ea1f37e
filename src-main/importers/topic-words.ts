import { foldText } from './fields/text.ts'

/** A topic with everything that it is or was called; former names are folded. */
export interface NamedTopic {
  id: number
  name: string
  formerNames: readonly string[]
}

/** What may follow a name of four letters or more and still mean it: "Kanne" in "Kannen", "Messer" in "Messers". */
const ENDING = '(?:e|n|en|er|ern|s|es)?'
const SHORTEST_WITH_ENDING = 4

const CLAUSE_ENDS = /[.,;:!?\n]|\b(?:aber|sondern|nur|but|only)\b/i

/** "kein Interesse an Tee", "no tea please", "Tee bitte nicht mehr". */
const NO_BEFORE =
  /\b(?:kein|keine|keinen|keinem|keiner|nicht|ohne|nie|no|not|without|never|dont)(?: [a-z0-9]+){0,3} ?$/
const NO_BEHIND = /^ (?:[a-z0-9]+ )?(?:nicht|nie|not)\b/

/** Finds the owner's topics by their names, whatever their case, accents and umlauts. */
export class TopicWords {
  readonly #byName = new Map<string, number>()
  readonly #patterns: { id: number; pattern: RegExp }[] = []

  constructor(topics: readonly NamedTopic[]) {
    for (const { id, formerNames } of topics) for (const name of formerNames) this.#byName.set(name, id)
    // What a topic is called now is nobody's former name.
    for (const { id, name } of topics) this.#byName.set(foldText(name), id)
    for (const [name, id] of this.#byName) {
      if (name === '') continue
      const ending = name.length < SHORTEST_WITH_ENDING ? '' : ENDING
      this.#patterns.push({ id, pattern: new RegExp(`\\b${name}${ending}\\b`, 'g') })
    }
  }

  /** The topic that a text names and nothing else; null for any other. */
  topicOf(text: string): number | null {
    return this.#byName.get(foldText(text)) ?? null
  }

  /** The topics that a text mentions without saying no to them, each once. A no means what stands in its own clause. */
  mentionedIn(text: string): number[] {
    const found = new Set<number>()
    for (const clause of text.split(CLAUSE_ENDS)) {
      const folded = foldText(clause)
      for (const { id, pattern } of this.#patterns)
        for (const match of folded.matchAll(pattern)) if (!isDenied(folded, match)) found.add(id)
    }
    return [...found]
  }
}

function isDenied(text: string, match: RegExpExecArray): boolean {
  return (
    NO_BEFORE.test(text.slice(0, match.index)) || NO_BEHIND.test(text.slice(match.index + match[0].length))
  )
}
