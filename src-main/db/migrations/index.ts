import type { Connection } from '../database.ts'
import { customerBase } from './0001-customer-base.ts'

/** One step of the database's history. Never changed once released; a change is a new step. */
export interface Migration {
  /** The `user_version` that the file has afterwards; 1, 2, 3 … without gaps. */
  version: number
  name: string
  up(db: Connection): void
}

export const migrations: readonly Migration[] = [
  { version: 1, name: 'customer-base', up: db => db.exec(customerBase) },
]
