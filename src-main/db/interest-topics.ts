import type { InterestTopic } from '../../shared/model/interest.ts'
import type { Connection } from './database.ts'

/** A topic as it is stored, perhaps out of sight. */
export interface StoredTopic extends InterestTopic {
  /** Folded names that it had before. */
  formerNames: string[]
  removed: boolean
}

interface TopicRow {
  id: number
  name: string
  description: string
  categories: string
  formerNames: string
  removed: number
}

/** All topics in the owner's order, those out of sight last. */
export function readTopics(db: Connection): StoredTopic[] {
  return db
    .prepare<[], TopicRow>(
      `SELECT id, name, description, categories, former_names AS formerNames, removed
       FROM interest_topics ORDER BY removed, position, id`,
    )
    .all()
    .map(row => ({
      ...row,
      categories: JSON.parse(row.categories),
      formerNames: JSON.parse(row.formerNames),
      removed: row.removed === 1,
    }))
}

/** Writes a topic at its place in the owner's order; without a number a new one. */
export function writeTopic(
  db: Connection,
  {
    id,
    name,
    description,
    categories,
    formerNames,
  }: Omit<StoredTopic, 'id' | 'removed'> & { id: number | null },
  position: number,
): void {
  db.prepare(
    `INSERT INTO interest_topics (id, name, description, categories, former_names, position, removed)
     VALUES (?, ?, ?, ?, ?, ?, 0)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, description = excluded.description,
       categories = excluded.categories, former_names = excluded.former_names, position = excluded.position, removed = 0`,
  ).run(id, name, description, JSON.stringify(categories), JSON.stringify(formerNames), position)
}

/** Takes topics out of sight. */
export function hideTopics(db: Connection, ids: readonly number[]): void {
  db.prepare('UPDATE interest_topics SET removed = 1 WHERE id IN (SELECT value FROM json_each(?))').run(
    JSON.stringify(ids),
  )
}
