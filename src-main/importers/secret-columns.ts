import { normaliseColumnName } from './header.ts'

/** Columns that only a shop's own log-in needs. Some shop systems export them along with the customers. */
const SECRETS = new Set(
  [
    'password',
    'password hash',
    'hashed password',
    'passwd',
    'passwort',
    'passwort hash',
    'kennwort',
    'mot de passe',
    'contraseña',
    'wachtwoord',
    'hasło',
    'encoder',
    'salt',
    'secure key',
    'login token',
    'session id',
    'confirmation key',
    'hash password',
    'user pass',
  ].map(plainName),
)

/** What stands in such a column, wherever a broken row has pushed it: bcrypt, argon2, MD5 and the SHA family. */
const HASH =
  /^\$(?:2[abxy]|argon2\w*|5|6|P|H)\$.{20,}$|^[0-9a-f]{32}(?:[0-9a-f]{8}|[0-9a-f]{32}|[0-9a-f]{96})?(?::.+)?$/i
const SHORTEST_HASH = 32

/** Rows as they may be shown and stored. */
type Clearing = (rows: readonly (readonly string[])[]) => string[][]

/**
 * Empties the cells that hold passwords, before anything else sees them: they are neither shown nor stored, not
 * even with the rows that are not taken.
 * @returns null where the table has no such column, so that its rows can stay as they are.
 */
export function clearingOfSecrets(names: readonly string[]): Clearing | null {
  const columns = new Set(names.flatMap((name, index) => (SECRETS.has(plainName(name)) ? [index] : [])))
  if (columns.size === 0) return null
  const isSecret = (cell: string, column: number) =>
    // A header that is repeated further down stays whole.
    columns.has(column)
      ? cell.trim() !== names[column]?.replace(/\s\(\d+\)$/, '')
      : cell.length >= SHORTEST_HASH && HASH.test(cell)
  return rows => rows.map(cells => cells.map((cell, column) => (isSecret(cell, column) ? '' : cell)))
}

/** `hash_password`, `Hash Password` and `hashPassword (2)` are one name. */
function plainName(name: string): string {
  return normaliseColumnName(name)
    .replace(/\s\(\d+\)$/, '')
    .replaceAll(/[\s_.-]/g, '')
}
