import type { CheckColumn, CheckedAddress } from '../../shared/model/address-check.ts'
import { CONTACT_FIELDS } from '../../shared/model/facts.ts'
import { type FoundColumn, findCheckColumns, readRemark } from './address-check-columns.ts'
import type { ByteSource } from './byte-source.ts'
import { cleanContact, type RawContact } from './clean-contact.ts'
import { cleanText } from './fields/text.ts'
import { openFile } from './open-file.ts'

/** One row of an address check's result. */
export interface CheckedRow {
  row: number
  id: string
  lastName: string | null
  /** As the row has it now; null where it has none. */
  address: CheckedAddress | null
  remark: string | null
  means: 'deceased' | 'undeliverable' | 'moved' | null
}

export interface AddressCheckTable {
  columns: { name: string; means: CheckColumn }[]
  rows: CheckedRow[]
}

/**
 * Reads the result of an address check: corrected columns count where they are filled, else those that were handed in.
 * @returns null for a file that is no table or a shop's export, or has no IDs, or neither addresses nor remarks.
 */
export async function readAddressCheckTable(source: ByteSource): Promise<AddressCheckTable | null> {
  const opened = await openFile(source, {})
  if (!opened.ok) return null
  const { header, rows, format } = opened.table
  // The export of a shop has IDs and addresses, too, which are none of ours.
  if (format?.exports === 'orders' || format?.exports === 'items') return null
  const found = findCheckColumns(header.names)
  const has = (...meanings: CheckColumn[]) => meanings.every(means => found.some(one => one.means === means))
  if (!has('id') || !(has('remark') || has('street', 'postalCode', 'city'))) return null
  const read: CheckedRow[] = []
  for (const chunk of rows()) {
    for (const [index, cells] of chunk.rows.entries()) {
      if (cells.every(cell => cell.trim() === '') || header.isRepeatedBy(cells)) continue
      read.push(checkedRow(cells, found, chunk.firstRow + index))
    }
  }
  return {
    columns: found.map(({ name, means }) => ({ name, means })),
    rows: read,
  }
}

function checkedRow(cells: readonly string[], found: readonly FoundColumn[], row: number): CheckedRow {
  const text = (means: CheckColumn): string => {
    const filled = found
      .filter(column => column.means === means)
      .sort((a, b) => Number(b.isCorrected) - Number(a.isCorrected))
      .map(({ position }) => cleanText(cells[position]))
    return filled.find(cell => cell !== null) ?? ''
  }
  const remarks = found
    .filter(({ means }) => means === 'remark')
    .flatMap(({ position, name }) => {
      const cell = cleanText(cells[position])
      return cell === null ? [] : readRemark(name, cell)
    })
  const remark = remarks.find(({ means }) => means !== null) ?? remarks[0]
  return {
    row,
    id: text('id'),
    lastName: text('lastName') || null,
    address: addressOf(text),
    remark: remark?.text ?? null,
    means: remark?.means ?? null,
  }
}

/** Cleaned as an import cleans it, so that the same address reads the same. */
function addressOf(text: (means: CheckColumn) => string): CheckedAddress | null {
  const empty = Object.fromEntries(CONTACT_FIELDS.map(field => [field, '']))
  const addition = text('addressLine2')
  // Every field of a contact is there, as the list of them says.
  const raw = {
    ...empty,
    street: text('street'),
    houseNumber: text('houseNumber'),
    addressLine2: addition,
    postalCode: text('postalCode'),
    city: text('city'),
  } as RawContact
  const { street, houseNumber, addressLine2, postalCode, city } = cleanContact(
    raw,
    addition === '' ? [] : [addition],
    null,
    null,
  )
  const address = { street, houseNumber, addressLine2, postalCode, city }
  return Object.values(address).every(part => part === null) ? null : address
}
