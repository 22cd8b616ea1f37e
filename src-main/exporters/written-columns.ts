import { voucherOf, writesAddressLines } from '../../shared/list-columns.ts'
import type { CustomField } from '../../shared/model/custom-field.ts'
import type { SaidField } from '../../shared/model/list.ts'
import { safeCell, singleLine } from '../../shared/safe-cell.ts'
import {
  type CellContext,
  type ColumnRequest,
  type FileColumn,
  fileColumns,
  type Language,
} from './columns.ts'
import { ownCellText } from './own-columns.ts'
import { cellWithFallback, type Fallbacks, type PersonalCell, personalFieldOf } from './personal-fields.ts'
import type { Recipient } from './recipient.ts'
import type { ExportTarget } from './target.ts'

export type WriteRequest = ColumnRequest & {
  language: Language
  /** Columns of the owner's own, behind the others. */
  ownFields?: readonly CustomField[]
  fallbacks?: Fallbacks | undefined
  /** The country that letters are sent from, ISO 3166-1 alpha-2; default: Germany. */
  ownCountry?: string
}

/** A column as it stands in a file. */
export interface WrittenColumn {
  name: string
  /** What it says to each person in particular; null for all other columns. */
  says: SaidField | null
  cell: (recipient: Recipient) => PersonalCell
}

/** Address checks are in German, as the services that take them are. */
export function languageOf({ purpose, language }: WriteRequest): Language {
  return purpose === 'address_check' ? 'de' : language
}

/** The country that letters are sent from. */
export function ownCountryOf({ ownCountry = 'DE' }: WriteRequest): string {
  return ownCountry
}

/** All columns of a file in their order. An address check holds exactly what the check takes. */
export function writtenColumns(target: ExportTarget, request: WriteRequest): WrittenColumn[] {
  const language = languageOf(request)
  const context: CellContext = {
    notation: target.notation(language),
    language,
    voucherCode: voucherOf(request),
  }
  const isCheck = request.purpose === 'address_check'
  const fallbacks = isCheck ? undefined : request.fallbacks
  const common = targetColumns(target, request).map(column => ({
    name: target.header(column, language, request.channel),
    says: isCheck ? null : column === 'voucher' ? column : personalFieldOf(column),
    cell: (recipient: Recipient) =>
      column === 'street' && target.streetHoldsNumber
        ? known([recipient.street, recipient.houseNumber].filter(Boolean).join(' '))
        : cellWithFallback(recipient, column, context, fallbacks),
  }))
  const own = (target.ownColumns?.(request, language) ?? []).map(({ name, says, cell }) => ({
    name,
    says: says ?? null,
    cell: (recipient: Recipient) => known(cell(recipient, ownCountryOf(request))),
  }))
  const ownFields = isCheck ? [] : (request.ownFields ?? [])
  const fields = ownFields.map(field => ({
    name: safeCell(singleLine(target.ownHeader?.(field.name) ?? field.name)),
    says: null,
    cell: (recipient: Recipient) => known(ownCellText(recipient, field, context.notation, language)),
  }))
  // The e-mail address is the first column everywhere.
  const leading = request.channel === 'email' ? 1 : 0
  const columns = [...common.slice(0, leading), ...own, ...common.slice(leading), ...fields]
  return withOwnNames(columns, NAMELESS[language])
}

function targetColumns(target: ExportTarget, request: WriteRequest): FileColumn[] {
  const columns = fileColumns(request, writesAddressLines(target.id))
  const isHeld = target.streetHoldsNumber && columns.includes('street')
  return isHeld ? columns.filter(column => column !== 'houseNumber') : columns
}

/**
 * Each column with a name of its own, in whatever case: programs that read a file by its names would lose one of two. The
 * first keeps the name; the owner's fields stand behind all others.
 */
function withOwnNames(columns: readonly WrittenColumn[], nameless: string): WrittenColumn[] {
  const key = (name: string) => name.toLowerCase()
  const plainNames = new Set(columns.map(({ name }) => key(name)))
  const taken = new Set<string>()
  return columns.map(column => {
    const plain = column.name || nameless
    let name = plain
    // A name that another column has by itself stays with that one.
    for (
      let number = 2;
      taken.has(key(name)) || (name !== column.name && plainNames.has(key(name)));
      number++
    )
      name = `${plain}_${number}`
    taken.add(key(name))
    return { ...column, name }
  })
}

/** For a field in whose name there is nothing that a program takes. */
const NAMELESS: Readonly<Record<Language, string>> = { de: 'FELD', en: 'FIELD' }

function known(text: string): PersonalCell {
  return { text, isFallback: false }
}
