import type { MatchIndex, PersonCells } from './match-index.ts'
import { mixed } from './text.ts'

/** What a key is made of. */
const KIND = { nameInPlace: 1, nameAndBirthday: 2, emailAndName: 3, email: 4, phoneAndName: 5 } as const

/**
 * Recognises records that plainly repeat an earlier one: the same sounding name with the same postal code, birthday,
 * e-mail or phone. A rough guess that is right nearly always, good enough to count values by.
 */
export class PlainRepeats {
  readonly #index: MatchIndex
  /** Keys met so far, in a table with open addressing; 0 is an empty place. */
  readonly #table: Uint32Array
  readonly #mask: number

  constructor(index: MatchIndex) {
    this.#index = index
    const bits = Math.max(10, Math.ceil(Math.log2(index.size * 6 + 1)))
    this.#table = new Uint32Array(2 ** bits)
    this.#mask = 2 ** bits - 1
  }

  /** True where an earlier record asked for was plainly of the same person. Remembers this one. */
  isRepeat(person: PersonCells): boolean {
    let isRepeat = false
    const { cells, names } = this.#index
    const first =
      person.nameCount === 0 ? 0 : soundOrValue(names.sounds.values, cells[person.names] as number)
    const last =
      person.nameCount === 0 ? 0 : soundOrValue(names.sounds.values, cells[person.names + 1] as number)
    if (first !== 0 && last !== 0) {
      const name = mixed(Math.min(first, last) ^ mixed(Math.max(first, last)))
      if (person.birthday !== 0)
        isRepeat = this.#meet(KIND.nameAndBirthday, name, person.birthday) || isRepeat
      const code = person.addressCount === 0 ? 0 : (cells[person.addresses + 3] as number)
      if (code !== 0) isRepeat = this.#meet(KIND.nameInPlace, name, code) || isRepeat
      if (person.phoneCount !== 0) {
        isRepeat = this.#meet(KIND.phoneAndName, name, cells[person.phones] as number) || isRepeat
      }
    }
    if (person.emailCount === 0) return isRepeat
    const email = cells[person.emails] as number
    const hadEmail = this.#meet(KIND.email, email, 0)
    return this.#meet(KIND.emailAndName, email, first) || (hadEmail && first === 0) || isRepeat
  }

  /** Puts a key in. @returns true where it was there. */
  #meet(kind: number, one: number, other: number): boolean {
    const key = mixed(mixed(one + kind * 0x9e3779b1) ^ Math.imul(other, 0x85ebca6b)) || 1
    for (let at = key & this.#mask; ; at = (at + 1) & this.#mask) {
      const found = this.#table[at] as number
      if (found === key) return true
      if (found !== 0) continue
      this.#table[at] = key
      return false
    }
  }
}

function soundOrValue(sounds: Uint32Array, value: number): number {
  return (sounds[value] as number) || value
}
