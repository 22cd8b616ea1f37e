/** Letters that do not fall apart into a plain letter and a mark. */
const PLAIN: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i' }
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' }

/**
 * True for two texts that say the same and are only written otherwise: Jörg and Joerg, Łukasz and Lukasz, Hauptstr.
 * and Hauptstraße, Karl-Heinz and Karlheinz. A slip of the keys is none of these.
 */
export function isOtherSpelling(one: string, other: string): boolean {
  if (one === other) return false
  // In an address of a mailbox, each dot and each letter says something.
  if (one.includes('@') || other.includes('@')) return one.toLowerCase() === other.toLowerCase()
  return plain(one, UMLAUTS) === plain(other, UMLAUTS) || plain(one, {}) === plain(other, {})
}

/** A text without what differs between ways to write it. @param umlauts how umlauts are written out, if they are. */
function plain(text: string, umlauts: Readonly<Record<string, string>>): string {
  return (
    Array.from(text.normalize('NFC').toLowerCase(), letter => umlauts[letter] ?? letter)
      .join('')
      .normalize('NFD')
      .replace(/\p{Mark}/gu, '')
      .replace(/[ßæœøłđı]/gu, letter => PLAIN[letter] ?? letter)
      .replace(/str(?:\.|asse)(?=\s|$)/gu, 'str')
      // 1-2 and 1/2 are not 12.
      .replace(/(?<=\p{Number}\s*)[^\p{Letter}\p{Number}\s](?=\s*\p{Number})/gu, 'to')
      .replace(/[^\p{Letter}\p{Number}]/gu, '')
  )
}
