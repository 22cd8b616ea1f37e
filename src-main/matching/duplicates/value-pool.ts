import { GrowingArray } from './growing-array.ts'
import { koelnerPhonetik } from './koelner-phonetik.ts'
import { nicknameGroups } from './nicknames.ts'
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
  /** The nicknames a name belongs to. */
  readonly groups: Array<readonly number[]> = [NO_GROUPS]

  protected override added(text: string): void {
    super.added(text)
    const own = nicknameGroups(text)
    const isKnown = own.length > 0 || !text.includes(' ')
    this.groups.push(isKnown ? own : nicknameGroups(this.compacts[this.compacts.length - 1] ?? ''))
  }
}

/** Mailboxes, with what rules most pairs out at once. */
export class EmailPool extends ValuePool {
  readonly masks = new GrowingArray()
  readonly localHashes = new GrowingArray()

  constructor() {
    super()
    this.masks.push(0)
    this.localHashes.push(0)
  }

  protected override added(text: string): void {
    this.masks.push(letterMask(text) >>> 0)
    this.localHashes.push(textHash(plainLocalPart(text)))
  }
}

/** What stands before the @, without the signs that people leave out or swap. */
export function plainLocalPart(box: string): string {
  return box.slice(0, box.lastIndexOf('@')).replace(/[._-]/g, '')
}
