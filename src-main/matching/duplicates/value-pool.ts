import { isAlias } from './contacts.ts'
import { bearers } from './first-names.ts'
import { GrowingArray } from './growing-array.ts'
import { koelnerPhonetik } from './koelner-phonetik.ts'
import { areNicknames, areSpellings, isKnownFirstName, nicknameGroups } from './nicknames.ts'
import { letterMask } from './similarity.ts'
import { compactForm, textHash } from './text.ts'

/** Texts by number, each kept once. Number 0 is the empty text: nothing known. */
export class ValuePool {
  readonly texts: string[] = ['']
  readonly #numbers = new Map<string, number>([['', 0]])

  /** The number of a text, given to it when it is first seen. */
  intern(text: string): number {
    const known = this.#numbers.get(text)
    if (known !== undefined) return known
    const number = this.texts.length
    this.texts.push(text)
    this.#numbers.set(text, number)
    this.added(text)
    return number
  }

  text(number: number): string {
    return this.texts[number] ?? ''
  }

  get size(): number {
    return this.texts.length
  }

  /** Called once for each new text. */
  protected added(_text: string): void {}
}

/** Texts that are compared for similarity: with what a comparison needs worked out once. */
export class WordPool extends ValuePool {
  /** Compact forms; where they are the same as the text, it is the same string. */
  readonly compacts: string[] = ['']
  readonly masks = new GrowingArray()
  /** Hash of the compact form's sound; 0 where it has too little of one. */
  readonly sounds = new GrowingArray()

  constructor() {
    super()
    this.masks.push(0)
    this.sounds.push(0)
  }

  protected override added(text: string): void {
    const compact = compactForm(text)
    this.compacts.push(compact)
    this.masks.push(letterMask(compact) >>> 0)
    const code = koelnerPhonetik(compact)
    this.sounds.push(code.length < 2 ? 0 : textHash(code) || 1)
  }
}

const NO_GROUPS: readonly number[] = []

/** First and last names. */
export class NamePool extends WordPool {
  /** 0 where a name is no well-known first name; else 1, and in the other bits who bears it. */
  readonly #firstNames = new GrowingArray()
  /** The nicknames that a name belongs to. */
  readonly #groups: Array<readonly number[]> = [NO_GROUPS]

  constructor() {
    super()
    this.#firstNames.push(0)
  }

  /** True where two names may be one person's. */
  areNicknames(one: number, other: number): boolean {
    return this.#shareGroup(one, other) && areNicknames(this.#nickname(one), this.#nickname(other))
  }

  /** True where two names are spellings of one. */
  areSpellings(one: number, other: number): boolean {
    return this.#shareGroup(one, other) && areSpellings(this.#nickname(one), this.#nickname(other))
  }

  #shareGroup(one: number, other: number): boolean {
    const others = this.#groups[other] as readonly number[]
    for (const group of this.#groups[one] as readonly number[]) if (others.includes(group)) return true
    return false
  }

  /** The form in which a name may stand among the known nicknames: Karl-Heinz as Karlheinz. */
  #nickname(name: number): string {
    const text = this.text(name)
    return text.includes(' ') ? (this.compacts[name] ?? '') : text
  }

  /** True for a well-known first name. */
  isFirstName(name: number): boolean {
    return this.#firstNames.values[name] !== 0
  }

  /** True where one is a woman's and the other a man's first name. */
  areOfWomanAndMan(one: number, other: number): boolean {
    return ((this.#firstNames.values[one] as number) | (this.#firstNames.values[other] as number)) === 7
  }

  protected override added(text: string): void {
    super.added(text)
    this.#firstNames.push(isKnownFirstName(text) ? 1 | (bearers(text) << 1) : 0)
    this.#groups.push(nicknameGroups(this.#nickname(this.texts.length - 1)))
  }
}

/** Mailboxes, with what rules most pairs out at once. */
export class EmailPool extends ValuePool {
  readonly masks = new GrowingArray()
  readonly localHashes = new GrowingArray()
  /** 1 for an alias that hides a mailbox. */
  readonly aliases = new GrowingArray()

  constructor() {
    super()
    this.masks.push(0)
    this.localHashes.push(0)
    this.aliases.push(0)
  }

  protected override added(text: string): void {
    this.masks.push(letterMask(text) >>> 0)
    this.localHashes.push(textHash(plainLocalPart(text)))
    this.aliases.push(isAlias(text) ? 1 : 0)
  }
}

/** What stands before the @, without the signs that people leave out or swap. */
export function plainLocalPart(box: string): string {
  return box.slice(0, box.lastIndexOf('@')).replace(/[._-]/g, '')
}
