import type { CalendarDay } from '../../../shared/calendar.ts'
import type { ListCheck, ListPreview } from '../../../shared/model/list.ts'
import type { Connection } from '../../db/database.ts'
import { personalExamples } from '../../exporters/personal-examples.ts'
import type { Recipient } from '../../exporters/recipient.ts'
import { writeList } from '../../exporters/write-list.ts'
import { type CustomerIndex, pageOf } from '../customers/customer-index.ts'
import { mayGet, servedByOthers } from './check-list.ts'
import { type ListFigures, listPeople, type PeopleRequest, writeRequest } from './list-people.ts'

const PREVIEW_ROWS = 10

/** So many people are read, then so many more where those before were all alike. */
const EXAMPLE_BATCHES = [40, 960]
const MOST_LOOKED_AT = EXAMPLE_BATCHES.reduce((sum, people) => sum + people, 0)

/**
 * The first lines of the file, exactly as they will stand in it, and what it says to some of its people.
 * @param check of the same audience, channel and purpose.
 * @throws ExpectedFailure `not_found` for a campaign that is no more.
 */
export function previewList(
  db: Connection,
  index: CustomerIndex,
  request: PeopleRequest,
  check: ListCheck,
  today: CalendarDay,
  figures: ListFigures,
): ListPreview {
  const batches = batchesOf(db, index, request, figures)
  const first = batches.next().value ?? []
  const toWrite = writeRequest(db, request)
  const written = writeList(request.target, toWrite, first.slice(0, PREVIEW_ROWS))
  const { examples, lookedAt } = personalExamples(request.target, toWrite, people(first, batches))
  return {
    fileName: written.fileName(today),
    recipients: check.allowed,
    columns: written.header,
    rows: written.rows,
    text: written.text.replace(/\r\n$/, ''),
    examples,
    examplesAmong: lookedAt === MOST_LOOKED_AT && lookedAt < check.allowed ? lookedAt : null,
  }
}

/** Those who have a line, as far as examples are looked for; nobody is read before they are asked for. */
function* batchesOf(
  db: Connection,
  index: CustomerIndex,
  request: PeopleRequest,
  figures: ListFigures,
): Generator<Recipient[], undefined> {
  const may = mayGet(index, request)
  const repeated = servedByOthers(db, index, request)
  const fits = (id: number) => may(id) && !repeated.has(id)
  let offset = 0
  for (const limit of EXAMPLE_BATCHES) {
    const ids = pageOf(index.order('name'), fits, { limit, offset, descending: false })
    yield listPeople(db, ids, request, figures)
    offset += limit
  }
}

function* people(first: readonly Recipient[], further: Iterable<Recipient[]>): Generator<Recipient> {
  yield* first
  for (const batch of further) yield* batch
}
