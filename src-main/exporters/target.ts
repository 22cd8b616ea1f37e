import type { ListTarget, SaidField } from '../../shared/model/list.ts'
import type { Channel } from '../../shared/model/permission.ts'
import type { ColumnRequest, FileColumn, Language, Notation } from './columns.ts'
import type { Recipient } from './recipient.ts'

/** A column that only the files of one target have. */
export interface OwnColumn {
  name: string
  /** What it says to each person in particular, beside their address. */
  says?: SaidField
  /** @param ownCountry the country that letters are sent from. */
  cell: (recipient: Recipient, ownCountry: string) => string
}

/**
 * A program for which lists are written: one file per target, all of them in the registry. Which lists it can use is
 * said in `shared/list-columns.ts`; for others the generic file is written.
 */
export interface ExportTarget {
  id: ListTarget
  /** A byte order mark is wanted by Excel only; newsletter tools may take it for part of the first header. */
  byteOrderMark: boolean
  delimiter: (language: Language) => ',' | ';'
  header: (column: FileColumn, language: Language, channel: Channel) => string
  /** The number of the house stands in the column of the street, and so not in one of its own. */
  streetHoldsNumber?: true
  /** Columns of its own; they stand right behind the e-mail address. */
  ownColumns?: (request: Pick<ColumnRequest, 'purpose'>, language: Language) => readonly OwnColumn[]
  /** What a column of the owner's own is called, where the program does not take every name. */
  ownHeader?: (name: string) => string
  notation: (language: Language) => Notation
}
