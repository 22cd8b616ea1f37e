import { isCalendarDay } from '../../../shared/calendar.ts'
import { ExpectedFailure } from '../../../shared/model/failure.ts'
import type { Processor, ProcessorWord } from '../../../shared/model/processor.ts'
import { type Connection, inTransaction } from '../../db/database.ts'
import { listProcessorChecks, writeProcessorCheck } from '../../db/processor-checks.ts'

/**
 * Notes what the owner settled with somebody who gets lists; null forgets it.
 * @returns what was noted before, to put it back; null where nothing was.
 * @throws ExpectedFailure `invalid` for something that is no day.
 */
export function saveProcessorWord(
  db: Connection,
  processor: Processor,
  word: ProcessorWord | null,
): ProcessorWord | null {
  if (word !== null && !isCalendarDay(word.day)) throw new ExpectedFailure({ code: 'invalid', field: 'day' })
  return inTransaction(db, () => {
    const known = listProcessorChecks(db).find(check => check.processor === processor)
    writeProcessorCheck(db, processor, word)
    return known === undefined ? null : { ticked: known.ticked, day: known.day }
  })
}
