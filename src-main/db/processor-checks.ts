import type { Processor, ProcessorCheck, ProcessorWord } from '../../shared/model/processor.ts'
import type { Connection } from './database.ts'

/** What the owner settled with those who get lists. */
export function listProcessorChecks(db: Connection): ProcessorCheck[] {
  return db
    .prepare<[], Omit<ProcessorCheck, 'ticked'> & { ticked: string }>(
      'SELECT processor, ticked, day FROM processor_checks ORDER BY processor',
    )
    .all()
    .map(row => ({ ...row, ticked: JSON.parse(row.ticked) }))
}

/** Notes what is settled with somebody; null forgets it. */
export function writeProcessorCheck(db: Connection, processor: Processor, word: ProcessorWord | null): void {
  if (word === null) db.prepare('DELETE FROM processor_checks WHERE processor = ?').run(processor)
  else
    db.prepare('INSERT OR REPLACE INTO processor_checks VALUES (?, ?, ?)').run(
      processor,
      JSON.stringify(word.ticked),
      word.day,
    )
}
