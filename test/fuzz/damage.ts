import iconv from 'iconv-lite'
import { Random } from '../support/generate-shop/random.ts'

/** Apart from the sequences that make shops. */
const STREAM = 99
const MOST_DAMAGES = 4

/** One way of damaging a file. Text is damaged before bytes, so that a file can suffer both. */
type TextDamage = (text: string, random: Random) => string
type ByteDamage = (bytes: Buffer, random: Random) => Buffer

const ODD_TEXT = [
  '"',
  '""',
  ';',
  ',',
  '\t',
  '\n',
  '\r\n',
  '\0',
  '=1+1',
  "'",
  '€',
  'ß',
  '\ufeff',
  '\u202f',
  '𝄞',
  '|',
  '\u001a',
]
const ENCODINGS = ['utf8', 'win1252', 'utf16le', 'utf16be', 'macroman', 'ibm850'] as const

const textDamages: readonly TextDamage[] = [
  function insertOddText(text, random) {
    const at = random.integer(0, text.length)
    return text.slice(0, at) + random.pick(ODD_TEXT).repeat(random.integer(1, 3)) + text.slice(at)
  },
  function cutOutText(text, random) {
    const at = random.integer(0, text.length)
    return text.slice(0, at) + text.slice(at + random.integer(1, 400))
  },
  function unbalanceQuotes(text, random) {
    const quotes = [...text.matchAll(/"/g)].map(match => match.index)
    if (quotes.length === 0) return `"${text}`
    const at = random.pick(quotes)
    return text.slice(0, at) + text.slice(at + 1)
  },
  (text, random) => changeLines(text, lines => lines.filter(() => !random.chance(0.2))),
  function cutLines(text, random) {
    return changeLines(text, lines =>
      lines.map(line => (random.chance(0.2) ? line.slice(0, random.integer(0, line.length)) : line)),
    )
  },
  function repeatLines(text, random) {
    return changeLines(text, lines => lines.flatMap(line => (random.chance(0.15) ? [line, line] : [line])))
  },
  (text, random) => changeLines(text, lines => shuffled(lines, random)),
  function shuffleColumns(text, random) {
    const delimiter = delimiterOf(text)
    const count = (text.split(/\r?\n/)[0] ?? '').split(delimiter).length
    const order = shuffled([...Array(count).keys()], random)
    return changeLines(text, lines =>
      lines.map(line => {
        const cells = line.split(delimiter)
        return order.map(position => cells[position] ?? '').join(delimiter)
      }),
    )
  },
  function dropColumn(text, random) {
    const delimiter = delimiterOf(text)
    const count = (text.split(/\r?\n/)[0] ?? '').split(delimiter).length
    const dropped = random.integer(0, count - 1)
    return changeLines(text, lines =>
      lines.map(line =>
        line
          .split(delimiter)
          .filter((_cell, position) => position !== dropped)
          .join(delimiter),
      ),
    )
  },
  (text, random) => text.replaceAll(delimiterOf(text), random.pick([';', ',', '\t', '|'])),
  text => text + text,
  text => `sep=${delimiterOf(text)}\r\n${text}`,
  (text, random) => '\n'.repeat(random.integer(1, 30)) + text,
  text => text.split(/\r?\n/)[0] ?? '',
]

const byteDamages: readonly ByteDamage[] = [
  function flipBytes(bytes, random) {
    const flipped = Buffer.from(bytes)
    for (let count = random.integer(1, 20); count > 0 && flipped.length > 0; count--)
      flipped[random.integer(0, flipped.length - 1)] = random.integer(0, 255)
    return flipped
  },
  (bytes, random) => bytes.subarray(0, random.integer(0, bytes.length)),
  function mixEncodings(bytes, random) {
    const half = random.integer(0, bytes.length)
    const text = bytes.subarray(half).toString('utf8')
    return Buffer.concat([bytes.subarray(0, half), iconv.encode(text, random.pick(ENCODINGS))])
  },
  function insertZeros(bytes, random) {
    const at = random.integer(0, bytes.length)
    return Buffer.concat([bytes.subarray(0, at), Buffer.alloc(random.integer(1, 2000)), bytes.subarray(at)])
  },
]

/**
 * A damaged copy of a file; the same number damages the same file in the same way.
 * @param number of the try.
 */
export function damage(content: Buffer, number: number): Buffer {
  const random = new Random(20_261, STREAM, number)
  let bytes: Buffer = content
  for (let count = random.integer(1, MOST_DAMAGES); count > 0; count--) {
    if (random.chance(0.7)) {
      const text = random.pick(textDamages)(bytes.toString('utf8'), random)
      bytes = random.chance(0.8) ? Buffer.from(text) : iconv.encode(text, random.pick(ENCODINGS))
    } else bytes = random.pick(byteDamages)(bytes, random)
  }
  return bytes
}

function changeLines(text: string, change: (lines: string[]) => string[]): string {
  return change(text.split('\n')).join('\n')
}

function delimiterOf(text: string): string {
  const head = text.slice(0, 2000)
  return [';', '\t', ','].find(mark => head.includes(mark)) ?? ','
}

function shuffled<Value>(values: readonly Value[], random: Random): Value[] {
  return values
    .map(value => ({ value, place: random.next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ value }) => value)
}
