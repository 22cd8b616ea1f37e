import type { Connection } from './database.ts'

/** So many customers' keys lie together. */
const CHUNK_BITS = 10
const NUMBER_BYTES = 4
/** So many numbers stand before a customer's keys: its own and how many keys follow. */
const HEAD = 2

/** The numbers that customers are looked up by when duplicates are searched for: many small lists, read all at once. */
export function duplicateKeys(db: Connection) {
  const chunks = db.prepare<[], Buffer>('SELECT keys FROM duplicate_keys ORDER BY chunk').pluck()
  const chunk = db.prepare<[number], Buffer>('SELECT keys FROM duplicate_keys WHERE chunk = ?').pluck()
  const put = db.prepare('INSERT OR REPLACE INTO duplicate_keys VALUES (?, ?)')
  return {
    /**
     * Visits each customer and its keys, which are in `numbers` from `start` to before `end`. To make a list of
     * its own for each of a hundred thousand would take longer than to look through them.
     */
    forEach(visit: (customerId: number, numbers: Uint32Array, start: number, end: number) => void): void {
      for (const bytes of chunks.all()) forEachList(bytes, visit)
    },
    /** Stores the keys of everybody in place of what was there; customers in ascending order. */
    replaceAll(lists: Iterable<readonly [customerId: number, keys: Uint32Array]>): void {
      db.exec('DELETE FROM duplicate_keys')
      let current = 0
      let numbers: number[] = []
      const end = () => {
        if (numbers.length > 0) put.run(current, bytesOf(numbers))
        numbers = []
      }
      for (const [customerId, keys] of lists) {
        if (customerId >>> CHUNK_BITS !== current) end()
        current = customerId >>> CHUNK_BITS
        numbers.push(customerId, keys.length, ...keys)
      }
      end()
    },
    /**
     * Changes the keys of some customers.
     * @param changed null for customers that have none any more.
     */
    change(changed: ReadonlyMap<number, readonly number[] | null>): void {
      for (const number of new Set([...changed.keys()].map(id => id >>> CHUNK_BITS))) {
        const kept = listsWithout(chunk.get(number), changed)
        const added: number[] = []
        for (const [id, keys] of changed) {
          if (id >>> CHUNK_BITS === number && keys !== null) added.push(id, keys.length, ...keys)
        }
        put.run(number, Buffer.concat([...kept, bytesOf(added)]))
      }
    },
  }
}

/** The bytes of a chunk but for those of some customers. */
function listsWithout(bytes: Buffer | undefined, left: ReadonlyMap<number, unknown>): Buffer[] {
  if (bytes === undefined) return []
  const kept: Buffer[] = []
  let start = 0
  forEachList(bytes, (id, _numbers, from, to) => {
    if (!left.has(id)) return
    kept.push(bytes.subarray(start, NUMBER_BYTES * (from - HEAD)))
    start = NUMBER_BYTES * to
  })
  kept.push(bytes.subarray(start))
  return kept
}

function bytesOf(numbers: readonly number[]): Buffer {
  return Buffer.from(Uint32Array.from(numbers).buffer)
}

function forEachList(
  bytes: Buffer,
  visit: (customerId: number, numbers: Uint32Array, start: number, end: number) => void,
): void {
  // Numbers of four bytes can only be read from where such a number may begin.
  const { buffer, byteOffset, byteLength } = bytes
  const isAligned = byteOffset % NUMBER_BYTES === 0
  const numbers = isAligned
    ? new Uint32Array(buffer, byteOffset, byteLength / NUMBER_BYTES)
    : new Uint32Array(buffer.slice(byteOffset, byteOffset + byteLength))
  for (let at = 0; at < numbers.length; ) {
    const start = at + HEAD
    const end = start + (numbers[at + 1] ?? 0)
    visit(numbers[at] ?? 0, numbers, start, end)
    at = end
  }
}
