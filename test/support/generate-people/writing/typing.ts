import type { Random } from '../../generate-shop/random.ts'

/** Keys beside each other on a German keyboard. */
const NEIGHBOURS: Readonly<Record<string, string>> = {
  a: 'qsy',
  b: 'vn',
  c: 'xv',
  d: 'sfe',
  e: 'wr',
  f: 'dgr',
  g: 'fht',
  h: 'gjz',
  i: 'uo',
  j: 'hku',
  k: 'jl',
  l: 'kö',
  m: 'n',
  n: 'bm',
  o: 'ip',
  p: 'oü',
  q: 'wa',
  r: 'et',
  s: 'adw',
  t: 'rz',
  u: 'zi',
  v: 'cb',
  w: 'qe',
  x: 'yc',
  y: 'xa',
  z: 'tu',
  ä: 'ö',
  ö: 'äl',
  ü: 'pz',
  ß: 's',
}

/**
 * One slip of the fingers. Four in five wrong words differ in one letter (Damerau 1964): one missing, one too many,
 * another one, or two in the wrong order. First letters are seldom wrong (one in fourteen).
 */
export function mistype(random: Random, text: string): string {
  const letters = [...text]
  const places = [...letters.keys()].filter(
    index => /\p{L}/u.test(letters[index] ?? '') && (index > 0 || random.chance(0.3)),
  )
  if (places.length === 0) return text
  const at = random.pick(places)
  const letter = letters[at] ?? ''
  const kind = random.next()
  if (kind < 0.3) letters[at] = neighbour(random, letter)
  else if (kind < 0.55) letters[at] = ''
  else if (kind < 0.72) letters[at] = `${letter}${letter.toLowerCase()}`
  else if (kind < 0.8) letters[at] = `${letter}${neighbour(random, letter.toLowerCase())}`
  else swapWithNext(letters, at)
  const typed = letters.join('')
  return random.chance(0.06) && typed.length > 5 ? mistype(random, typed) : typed
}

function neighbour(random: Random, letter: string): string {
  const keys = NEIGHBOURS[letter.toLowerCase()]
  if (keys === undefined) return letter
  const key = random.pick([...keys])
  return letter === letter.toLowerCase() ? key : key.toUpperCase()
}

function swapWithNext(letters: string[], at: number): void {
  const [one = '', other = ''] = [letters[at], letters[at + 1]]
  if (!/\p{L}/u.test(other)) return
  const isCapital = one !== one.toLowerCase()
  letters[at] = isCapital ? other.toUpperCase() : other
  letters[at + 1] = isCapital ? one.toLowerCase() : one
}

/** Another digit at one place, mostly one from the keys beside it. */
export function wrongDigit(random: Random, text: string): string {
  const places = [...text.matchAll(/\d/g)].map(({ index }) => index)
  if (places.length === 0) return text
  const at = random.pick(places)
  const digit = Number(text[at])
  const other = random.chance(0.6) ? (digit + random.pick([1, 9])) % 10 : (digit + random.integer(1, 9)) % 10
  return `${text.slice(0, at)}${other}${text.slice(at + 1)}`
}

/** Two neighbouring digits in the wrong order; the same text where all of them are equal. */
export function swappedDigits(random: Random, text: string): string {
  const places = Array.from(text, (_digit, index) => index).filter(
    index => /\d\d/.test(text.slice(index, index + 2)) && text[index] !== text[index + 1],
  )
  if (places.length === 0) return text
  const at = random.pick(places)
  return `${text.slice(0, at)}${text[at + 1] ?? ''}${text[at] ?? ''}${text.slice(at + 2)}`
}

const MISTYPED_DOMAINS: Readonly<Record<string, readonly string[]>> = {
  'gmail.com': ['gmial.com', 'gmal.com', 'gmail.de', 'gamil.com', 'gmail.con', 'gmai.com', 'gnail.com'],
  'gmx.de': ['gxm.de', 'gmx.com', 'gmx.dee', 'gmy.de', 'gmx.e'],
  'gmx.net': ['gmx.nett', 'gmx.de', 'gmx.bet'],
  'web.de': ['wed.de', 'web.dee', 'we.de', 'web.com', 'weg.de', 'wbe.de'],
  't-online.de': ['tonline.de', 't-onlin.de', 't-online.com', 't.online.de', 't-onlien.de', 't-online.dee'],
  'hotmail.com': ['hotmial.com', 'hotmail.de', 'hotmai.com', 'homail.com'],
  'hotmail.de': ['hotmial.de', 'hotmail.com'],
  'yahoo.de': ['yaho.de', 'yahoo.com', 'yahho.de'],
  'outlook.de': ['outlook.com', 'outlok.de'],
  'outlook.com': ['outlook.de', 'outlok.com'],
  'icloud.com': ['iclod.com', 'icloud.de', 'icoud.com'],
}

/** A wrong domain, as people really type them. */
export function mistypedDomain(random: Random, email: string): string {
  const at = email.lastIndexOf('@')
  const domain = email.slice(at + 1)
  const known = MISTYPED_DOMAINS[domain]
  const typed =
    known === undefined ? domain.replace(/\.de$/, '.ed').replace(/\.com$/, '.con') : random.pick(known)
  return `${email.slice(0, at + 1)}${typed}`
}

/** A wrong letter or digit before the @. */
export function mistypedLocal(random: Random, email: string): string {
  const at = email.lastIndexOf('@')
  const local = email.slice(0, at)
  const typed =
    local.includes('.') && random.chance(0.2)
      ? local.replace('.', random.pick(['', '-', ','])).replace(',', '')
      : mistype(random, local)
  return `${typed.replace(/[^a-z0-9._+-]/g, letter => (letter === 'ö' ? 'o' : letter === 'ü' ? 'u' : 'a'))}${email.slice(at)}`
}
