import type { ListTarget } from '../../shared/model/list.ts'
import type { Channel } from '../../shared/model/permission.ts'
import type { FileColumn, Language, Notation } from './columns.ts'

/** A program for which lists are written: one file per target, all of them in the registry. */
export interface ExportTarget {
  id: ListTarget
  /** Channels whose lists the program can use; for others the generic file is written. */
  channels: readonly Channel[]
  /** A byte order mark is wanted by Excel only; newsletter tools may take it for part of the first header. */
  byteOrderMark: boolean
  delimiter: (language: Language) => ',' | ';'
  header: (column: FileColumn, language: Language, channel: Channel) => string
  /** What a column of the owner's own is called, where the program does not take every name. */
  ownHeader?: (name: string) => string
  notation: (language: Language) => Notation
}
