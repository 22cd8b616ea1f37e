/** Longer texts are cut: what follows does not decide. */
const LONGEST = 60

const ROWS = [new Uint8Array(LONGEST + 2), new Uint8Array(LONGEST + 2), new Uint8Array(LONGEST + 2)]
const CODES = new Uint16Array(LONGEST + 1)

/**
 * How many keys were hit wrongly: insertions, deletions, replacements and swapped neighbours (optimal string
 * alignment), as far as the limit goes.
 * @param limit distances above are not told apart.
 * @returns the distance, or `limit + 1` where it is larger.
 */
export function editDistance(one: string, other: string, limit: number): number {
  if (one === other) return 0
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  const width = Math.min(short.length, LONGEST)
  const height = Math.min(long.length, LONGEST)
  if (height - width > limit) return limit + 1
  let start = 0
  while (start < width && short.charCodeAt(start) === long.charCodeAt(start)) start += 1
  let tail = 0
  while (tail < width - start && short.charCodeAt(width - 1 - tail) === long.charCodeAt(height - 1 - tail)) {
    tail += 1
  }
  return banded(short, long, start, width - start - tail, height - start - tail, limit)
}

function banded(
  short: string,
  long: string,
  start: number,
  width: number,
  height: number,
  limit: number,
): number {
  if (width === 0) return Math.min(height, limit + 1)
  let [before, last, row] = ROWS as [Uint8Array, Uint8Array, Uint8Array]
  for (let x = 0; x <= width; x += 1) {
    last[x] = x
    CODES[x] = short.charCodeAt(start + x)
  }
  let lastCode = -1
  for (let y = 1; y <= height; y += 1) {
    const code = long.charCodeAt(start + y - 1)
    row[0] = y
    let best = y
    for (let x = 1; x <= width; x += 1) {
      const own = CODES[x - 1] as number
      let value = Math.min((last[x] as number) + 1, (row[x - 1] as number) + 1)
      const replaced = (last[x - 1] as number) + (own === code ? 0 : 1)
      if (replaced < value) value = replaced
      if (x > 1 && y > 1 && own === lastCode && CODES[x - 2] === code) {
        value = Math.min(value, (before[x - 2] as number) + 1)
      }
      row[x] = value
      if (value < best) best = value
    }
    if (best > limit) return limit + 1
    lastCode = code
    const spare = before
    before = last
    last = row
    row = spare
  }
  return Math.min(last[width] as number, limit + 1)
}

/** One bit for each letter or digit that occurs: texts that are near differ in few bits. */
export function letterMask(text: string): number {
  let mask = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code >= 97 && code <= 122) mask |= 1 << (code - 97)
    else mask |= 1 << (26 + (code % 6))
  }
  return mask
}

/** How many bits are set. */
export function bitCount(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555)
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333)
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
