/**
 * Kölner Phonetik (H. J. Postel, 1969): what sounds alike in German gets the same digits. Reasonable for English
 * names, too. All words are read as one.
 * @param text any text; what is no letter is passed over. Umlauts may be written out or not.
 * @returns digits; empty where there is nothing that sounds.
 */
export function koelnerPhonetik(text: string): string {
  const letters = lettersOf(text)
  let code = ''
  let last = ''
  let before = ''
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters.charAt(at)
    const digits = codeOf(letter, before, letters.charAt(at + 1))
    before = letter
    for (const digit of digits) {
      // Vowels count at the beginning only, and do not part equal digits: Hoffmann is 036.
      if (digit === last || (digit === '0' && code !== '')) continue
      code += digit
      last = digit
    }
  }
  return code
}

const PLAIN_LETTERS = /^[a-z]*$/
const VOWELS = 'aeijouy'

function lettersOf(text: string): string {
  const lower = text.toLowerCase()
  if (PLAIN_LETTERS.test(lower)) return lower
  return lower
    .replaceAll('ß', 's')
    .normalize('NFD')
    .replace(/[^a-z]+/g, '')
}

function codeOf(letter: string, before: string, next: string): string {
  if (VOWELS.includes(letter)) return '0'
  switch (letter) {
    case 'b':
      return '1'
    case 'p':
      return next === 'h' ? '3' : '1'
    case 'd':
    case 't':
      return isOneOf('csz', next) ? '8' : '2'
    case 'f':
    case 'v':
    case 'w':
      return '3'
    case 'g':
    case 'k':
    case 'q':
      return '4'
    case 'c':
      return codeOfC(before, next)
    case 'x':
      return isOneOf('ckq', before) ? '8' : '48'
    case 'l':
      return '5'
    case 'm':
    case 'n':
      return '6'
    case 'r':
      return '7'
    case 's':
    case 'z':
      return '8'
    // H is silent, and does not part equal digits.
    default:
      return ''
  }
}

function codeOfC(before: string, next: string): string {
  if (before === '') return isOneOf('ahkloqrux', next) ? '4' : '8'
  if (isOneOf('sz', before)) return '8'
  return isOneOf('ahkoqux', next) ? '4' : '8'
}

function isOneOf(letters: string, letter: string): boolean {
  return letter !== '' && letters.includes(letter)
}
