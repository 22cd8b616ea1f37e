import { addDays, type CalendarDay, dayOfInstant } from '../../../shared/calendar.ts'
import type {
  AddressCheckReading,
  AddressProposal,
  CheckedAddress,
  CheckedCustomer,
  UnusableRowReason,
} from '../../../shared/model/address-check.ts'
import type { CustomerEdit } from '../../../shared/model/customer.ts'
import { ExpectedFailure } from '../../../shared/model/failure.ts'
import { readLastFindings } from '../../db/address-answers.ts'
import { customerExists } from '../../db/customers.ts'
import type { Connection } from '../../db/database.ts'
import { lastAddressCheckMs } from '../../db/exports.ts'
import { rootOf } from '../../db/merges.ts'
import { personFactsReader } from '../../db/person-facts.ts'
import { readAppSettings } from '../../db/settings.ts'
import { foldText } from '../../importers/fields/text.ts'
import { type CheckedRow, readAddressCheckTable } from '../../importers/read-address-check.ts'
import { contactCandidates, displayedValues, groupPersons } from '../customers/person.ts'
import { openFileSource } from '../import/file-source.ts'
import { checkOutcome } from './compare-address.ts'

const CHUNK_CUSTOMERS = 1000

/** So long the same file again is taken for the one that was answered, where no list tells when a round began. */
const SAME_ROUND_DAYS = 30

/**
 * Reads the result of an address check and says what would follow from it; nothing is kept.
 * @param today the day on which it is read, in the shop's time zone.
 * @param pause lets others have their turn, in between.
 * @throws ExpectedFailure `file_missing`, or `no_address_check` for any other file.
 */
export async function readAddressCheck(
  db: Connection,
  file: { path: string; name: string },
  today: CalendarDay,
  pause: () => Promise<void>,
): Promise<AddressCheckReading> {
  const source = openFileSource(file.path, file.name)
  try {
    const table = await readAddressCheckTable(source)
    if (table === null) throw new ExpectedFailure({ code: 'no_address_check', name: file.name })
    const { known, unusable } = rowsByCustomer(db, table.rows)
    const reading: AddressCheckReading = {
      fileName: file.name,
      rows: table.rows.length,
      columns: table.columns,
      proposals: [],
      same: [],
      answered: 0,
      unusable,
    }
    const answered = readLastFindings(db, roundBegan(db, today))
    await addProposals(db, { known, answered }, reading, pause)
    for (const rows of [reading.proposals, reading.unusable]) rows.sort((a, b) => a.row - b.row)
    return reading
  } finally {
    source.close()
  }
}

/**
 * The day from which answers belong to this round of checking: that of the last list for one. What the same finding was
 * answered with before is another round's, as an address that held last year has to hold this year, too.
 */
function roundBegan(db: Connection, today: CalendarDay): CalendarDay {
  const exportedMs = lastAddressCheckMs(db)
  if (exportedMs === null) return addDays(today, -SAME_ROUND_DAYS)
  return dayOfInstant(exportedMs, readAppSettings(db).timeZone)
}

/** The rows by the customer whom their ID means now, and those whose ID means nobody. */
function rowsByCustomer(db: Connection, rows: readonly CheckedRow[]) {
  const known = new Map<number, CheckedRow>()
  const unusable: AddressCheckReading['unusable'] = []
  for (const row of rows) {
    const id = /^\d+$/.test(row.id) ? Number(row.id) : null
    const exists = id !== null && Number.isSafeInteger(id) && customerExists(db, id)
    const root = exists ? rootOf(db, id) : null
    if (root !== null && !known.has(root)) known.set(root, row)
    else {
      const reason = row.id === '' ? 'no_id' : root === null ? 'unknown_id' : 'repeated'
      unusable.push({ row: row.row, id: row.id, reason })
    }
  }
  return { known, unusable }
}

async function addProposals(
  db: Connection,
  { known: rows, answered }: { known: Map<number, CheckedRow>; answered: ReadonlyMap<number, string> },
  reading: AddressCheckReading,
  pause: () => Promise<void>,
): Promise<void> {
  const read = personFactsReader(db)
  const ids = [...rows.keys()]
  for (let start = 0; start < ids.length; start += CHUNK_CUSTOMERS) {
    await pause()
    for (const person of groupPersons(read(ids.slice(start, start + CHUNK_CUSTOMERS)))) {
      const row = rows.get(person.id)
      if (row === undefined) continue
      rows.delete(person.id)
      const { displayed } = displayedValues(person, contactCandidates(person))
      add(reading, row, proposal(person.id, displayed, row), answered.get(person.id))
    }
  }
  // Whoever is gone since the file was opened.
  for (const { row, id } of rows.values()) reading.unusable.push({ row, id, reason: 'unknown_id' })
}

function add(
  reading: AddressCheckReading,
  { row, id }: CheckedRow,
  result: AddressProposal | UnusableRowReason,
  lastFinding: string | undefined,
): void {
  if (typeof result === 'string') reading.unusable.push({ row, id, reason: result })
  else if (lastFinding === result.finding) reading.answered++
  else if (result.outcome === 'same') reading.same.push(checkedCustomer(result))
  else reading.proposals.push(result)
}

function proposal(
  customerId: number,
  displayed: CustomerEdit,
  row: CheckedRow,
): AddressProposal | UnusableRowReason {
  const isOther =
    row.lastName !== null &&
    displayed.lastName !== null &&
    foldText(row.lastName) !== foldText(displayed.lastName)
  if (isOther) return 'other_name'
  const shown = addressIn(displayed)
  const found = foundAddress(shown, row)
  const outcome = checkOutcome(shown, found, row.means)
  const isNew = outcome === 'spelling' || outcome === 'moved'
  if (isNew && (found === null || isIncomplete(found, shown))) return 'incomplete'
  const name = [displayed.firstName, displayed.lastName].filter(Boolean).join(' ')
  return {
    customerId,
    outcome,
    found: isNew ? found : null,
    finding: JSON.stringify([row.means, row.address]),
    row: row.row,
    name: name || (displayed.company ?? ''),
    shown,
    remark: row.remark,
  }
}

function addressIn(values: CheckedAddress): CheckedAddress {
  const { street, houseNumber, addressLine2, postalCode, city } = values
  return { street, houseNumber, addressLine2, postalCode, city }
}

/** What the file has no column for, it says nothing of. */
function foundAddress(shown: CheckedAddress, { address }: CheckedRow): CheckedAddress | null {
  if (address === null) return null
  return { ...address, addressLine2: address.addressLine2 ?? shown.addressLine2 }
}

function isIncomplete(found: CheckedAddress, shown: CheckedAddress): boolean {
  const isNumberLost = found.houseNumber === null && shown.houseNumber !== null
  return found.street === null || found.postalCode === null || found.city === null || isNumberLost
}

function checkedCustomer({ customerId, outcome, found, finding }: CheckedCustomer): CheckedCustomer {
  return { customerId, outcome, found, finding }
}
