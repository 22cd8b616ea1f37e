import type { Connection } from './database.ts'

/** So many customers' keys lie together. */
const CHUNK_BITS = 10

/** The numbers that customers are looked up by when duplicates are searched for: many small lists, read all at once. */
export function duplicateKeys(db: Connection) {
  const chunks = db.prepare<[], Buffer>('SELECT keys FROM duplicate_keys ORDER BY chunk').pluck()
  const chunk = db.prepare<[number], Buffer>('SELECT keys FROM duplicate_keys WHERE chunk = ?').pluck()
  const put = db.prepare('INSERT OR REPLACE INTO duplicate_keys VALUES (?, ?)')
  return {
    /** Each customer and its keys, which are valid until the next. */
    *all(): Generator<[customerId: number, keys: Uint32Array]> {
      for (const bytes of chunks.all()) yield* listsIn(bytes)
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
  let at = 0
  for (const [id, keys] of listsIn(bytes)) {
    const end = at + 4 * (2 + keys.length)
    if (left.has(id)) {
      kept.push(bytes.subarray(start, at))
      start = end
    }
    at = end
  }
  kept.push(bytes.subarray(start))
  return kept
}

function bytesOf(numbers: readonly number[]): Buffer {
  return Buffer.from(Uint32Array.from(numbers).buffer)
}

function* listsIn(bytes: Buffer | undefined): Generator<[customerId: number, keys: Uint32Array]> {
  if (bytes === undefined) return
  // Numbers of four bytes can only be read from where such a number may begin.
  const { buffer, byteOffset, byteLength } = bytes
  const numbers = new Uint32Array(buffer.slice(byteOffset, byteOffset + byteLength))
  for (let at = 0; at < numbers.length; ) {
    const end = at + 2 + (numbers[at + 1] ?? 0)
    yield [numbers[at] ?? 0, numbers.subarray(at + 2, end)]
    at = end
  }
}
