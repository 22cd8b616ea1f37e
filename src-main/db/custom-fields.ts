import {
  type CustomField,
  type CustomFieldCondition,
  customFieldKindSchema,
} from '../../shared/model/custom-field.ts'
import type { Condition } from './condition.ts'
import type { Connection } from './database.ts'

interface FieldRow {
  id: number
  name: string
  kind: string
  choices: string
}

/** The owner's fields in the owner's order, without removed ones. */
export function listFields(db: Connection): CustomField[] {
  return db
    .prepare<[], FieldRow>(
      'SELECT id, name, kind, choices FROM custom_fields WHERE removed = 0 ORDER BY position, id',
    )
    .all()
    .map(row => ({ ...row, kind: customFieldKindSchema.parse(row.kind), choices: JSON.parse(row.choices) }))
}

/** How many customers have a value, by field. */
export function countFieldUse(db: Connection): Map<number, number> {
  const rows = db
    .prepare<[], [number, number]>(
      'SELECT field_id, COUNT(*) FROM customer_field_values WHERE position = 0 GROUP BY field_id',
    )
    .raw()
    .all()
  return new Map(rows)
}

/** Values of a field that occur, as they would stand in a list of choices. */
export function listFoundValues(db: Connection, fieldId: number, most: number): string[] {
  return db
    .prepare<[number, number], string>(
      'SELECT DISTINCT value FROM customer_field_values WHERE field_id = ? ORDER BY value LIMIT ?',
    )
    .pluck()
    .all(fieldId, most)
}

export function insertField(db: Connection, field: Omit<CustomField, 'id'>): CustomField {
  const result = db
    .prepare(
      `INSERT INTO custom_fields (name, kind, choices, position)
       SELECT ?, ?, ?, IFNULL(MAX(position), 0) + 1 FROM custom_fields`,
    )
    .run(field.name, field.kind, JSON.stringify(field.choices))
  return { ...field, id: Number(result.lastInsertRowid) }
}

export function updateField(db: Connection, { id, name, choices }: CustomField): void {
  db.prepare('UPDATE custom_fields SET name = ?, choices = ? WHERE id = ?').run(
    name,
    JSON.stringify(choices),
    id,
  )
}

export function writeFieldOrder(db: Connection, ids: readonly number[]): void {
  const write = db.prepare('UPDATE custom_fields SET position = ? WHERE id = ?')
  for (const [index, id] of ids.entries()) write.run(index + 1, id)
}

/** @returns false where there is no such field. */
export function setFieldRemoved(db: Connection, id: number, removed: boolean): boolean {
  return db.prepare('UPDATE custom_fields SET removed = ? WHERE id = ?').run(removed ? 1 : 0, id).changes > 0
}

/** Customers with any value in a field, also a removed one. */
export function customersWithField(db: Connection, fieldId: number): number[] {
  return db
    .prepare<[number, number], number>(
      `SELECT COALESCE(root_id, owner_field_values.customer_id) FROM owner_field_values
         LEFT JOIN customer_merges ON customer_merges.customer_id = owner_field_values.customer_id WHERE field_id = ?
       UNION SELECT customer_id FROM imported_field_values JOIN contact_records ON contact_records.id = contact_record_id
       WHERE field_id = ?`,
    )
    .pluck()
    .all(fieldId, fieldId)
}

/** What the last import that said something in a field said of a contact record. */
export interface ImportedValue {
  /** The customer that the record counts for. */
  customerId: number
  value: string
  /** In how many rows of customer files, which are all the same then; 0 where only an order says it. */
  rows: number
}

/** What files say in a field, record by record. */
export function importedValues(db: Connection, fieldId: number): ImportedValue[] {
  return db
    .prepare<[number], ImportedValue>(
      `SELECT customer_id AS customerId, value, (SELECT COUNT(*) FROM profiles
           WHERE profiles.contact_record_id = latest.contact_record_id AND +profiles.batch_id = latest.batch_id) AS rows
         -- Beside MAX, SQLite takes the other columns from the row that has it.
         FROM (SELECT contact_record_id, value, MAX(batch_id) AS batch_id FROM imported_field_values
                 WHERE field_id = ? GROUP BY contact_record_id) AS latest
         JOIN contact_records ON contact_records.id = latest.contact_record_id`,
    )
    .all(fieldId)
}

/** Sets the owner's value. */
export function writeOwnerFieldValue(
  db: Connection,
  customerId: number,
  fieldId: number,
  value: readonly string[],
): void {
  db.prepare('INSERT OR REPLACE INTO owner_field_values VALUES (?, ?, ?)').run(
    customerId,
    fieldId,
    JSON.stringify(value),
  )
}

/** What stands for "the owner has no value here" where one of the merged customers has one. */
const TAKEN_AWAY = '[]'

/** Takes the owner's value away; those that were written for customers merged into this one are hidden only. */
export function takeAwayOwnerFieldValue(db: Connection, customerId: number, fieldId: number): void {
  const isWrittenForMember = db
    .prepare(
      `SELECT 1 FROM customer_merges JOIN owner_field_values ON owner_field_values.customer_id = customer_merges.customer_id
       WHERE root_id = ? AND field_id = ? LIMIT 1`,
    )
    .get(customerId, fieldId)
  if (isWrittenForMember === undefined)
    db.prepare('DELETE FROM owner_field_values WHERE customer_id = ? AND field_id = ?').run(
      customerId,
      fieldId,
    )
  else writeOwnerFieldValue(db, customerId, fieldId, [])
}

/** Forgets what only hid values of customers that are apart again. */
export function forgetHiddenFieldValues(db: Connection, customerId: number): void {
  db.prepare('DELETE FROM owner_field_values WHERE customer_id = ? AND value = ?').run(customerId, TAKEN_AWAY)
}

/** Replaces one text by another in all stored values of a field; a list keeps each text once. */
export function rewriteFieldValues(
  db: Connection,
  fieldId: number,
  rewrite: (value: readonly string[]) => readonly string[],
): void {
  for (const table of ['owner_field_values', 'imported_field_values']) {
    const update = db.prepare(`UPDATE ${table} SET value = ? WHERE field_id = ? AND value = ?`)
    const stored = db
      .prepare<[number], string>(`SELECT DISTINCT value FROM ${table} WHERE field_id = ?`)
      .pluck()
      .all(fieldId)
    for (const text of stored) {
      const rewritten = JSON.stringify(rewrite(JSON.parse(text)))
      if (rewritten !== text) update.run(rewritten, fieldId, text)
    }
  }
}

/** What the choices of a field are called now, by the folded names that they had before. */
export function formerChoices(db: Connection, fieldId: number): Map<string, string> {
  const rows = db
    .prepare<[number], [string, string]>(
      'SELECT former, choice FROM former_choices WHERE field_id = ? ORDER BY former',
    )
    .raw()
    .all(fieldId)
  return new Map(rows)
}

export function writeFormerChoices(
  db: Connection,
  fieldId: number,
  choices: ReadonlyMap<string, string>,
): void {
  db.prepare('DELETE FROM former_choices WHERE field_id = ?').run(fieldId)
  const insert = db.prepare('INSERT INTO former_choices VALUES (?, ?, ?)')
  for (const [former, choice] of choices) insert.run(fieldId, former, choice)
}

/** Writes what files say; the most recent import of a record stands for it. */
export function importedFieldTable(db: Connection) {
  const latest = db.prepare<[number, number], { value: string; batch_id: number }>(
    `SELECT value, batch_id FROM imported_field_values WHERE contact_record_id = +? AND field_id = +?
     ORDER BY batch_id DESC LIMIT 1`,
  )
  const put = db.prepare('INSERT OR REPLACE INTO imported_field_values VALUES (?, ?, ?, ?)')
  const recordOfOrder = db.prepare<[number], number | null>(
    'SELECT contact_record_id FROM orders WHERE id = ?',
  )
  return {
    /** @returns true where this says something new. */
    put(contactRecordId: number, fieldId: number, batchId: number, value: readonly string[]): boolean {
      const text = JSON.stringify(value)
      const known = latest.get(contactRecordId, fieldId)
      // Also what is known already is noted down: it stands even when the other import is taken back.
      put.run(contactRecordId, fieldId, batchId, text)
      return known?.value !== text
    },
    recordOfOrder: (orderId: number): number | null => recordOfOrder.pluck().get(orderId) ?? null,
  }
}

/** A stored value of one customer; `batchId` null: the owner's. */
export interface FieldValueRow {
  customer_id: number
  field_id: number
  batch_id: number | null
  source_id: number | null
  value: string
}

/**
 * Reads all values of many customers, the one that counts first: the owner's, else what the owner wrote for one that
 * was merged into it, else the one imported last.
 * @returns null where nobody has any value.
 */
export function fieldValuesReader(
  db: Connection,
): ((customerIds: readonly number[]) => FieldValueRow[]) | null {
  const hasAny = db
    .prepare(
      'SELECT EXISTS (SELECT 1 FROM owner_field_values) OR EXISTS (SELECT 1 FROM imported_field_values)',
    )
    .pluck()
    .get()
  if (hasAny !== 1) return null
  const ids = '(SELECT value FROM json_each(@ids))'
  const read = db.prepare<[{ ids: string }], FieldValueRow>(
    `SELECT customer_id, field_id, 0 AS place, NULL AS batch_id, NULL AS source_id, value FROM owner_field_values
     WHERE customer_id IN ${ids}
     UNION ALL SELECT root_id, field_id, 1, NULL, NULL, value FROM customer_merges
       JOIN owner_field_values ON owner_field_values.customer_id = customer_merges.customer_id WHERE root_id IN ${ids}
     UNION ALL SELECT customer_id, field_id, 2, imported_field_values.batch_id, source_id, value
     FROM contact_records JOIN imported_field_values ON contact_record_id = contact_records.id WHERE customer_id IN ${ids}
     ORDER BY 1, 2, 3, 4 DESC, value`,
  )
  return customerIds => withoutHidden(read.all({ ids: JSON.stringify(customerIds) }))
}

function withoutHidden(rows: FieldValueRow[]): FieldValueRow[] {
  const key = ({ customer_id, field_id }: FieldValueRow) => `${customer_id}|${field_id}`
  const hidden = new Set(rows.filter(row => row.value === TAKEN_AWAY).map(key))
  return hidden.size === 0 ? rows : rows.filter(row => row.batch_id !== null || !hidden.has(key(row)))
}

/** Writes the derived values of customers. */
export function derivedFieldTable(db: Connection) {
  const clear = db.prepare('DELETE FROM customer_field_values WHERE customer_id = ?')
  const insert = db.prepare('INSERT INTO customer_field_values VALUES (?, ?, ?, ?, ?)')
  const isEmpty = db.prepare('SELECT 1 FROM customer_field_values LIMIT 1').get() === undefined
  return {
    replace(
      customerId: number,
      values: readonly { fieldId: number; position: number; value: string; searchValue: string }[],
    ): void {
      if (!isEmpty) clear.run(customerId)
      for (const { fieldId, position, value, searchValue } of values)
        insert.run(fieldId, customerId, position, value, searchValue)
    },
  }
}

/** The customers that fit a condition on a field, see {@link fieldConditionQuery}. */
export function customersWithCondition(db: Connection, condition: CustomFieldCondition): number[] {
  const { sql, values } = fieldConditionQuery(condition)
  return db
    .prepare<(string | number)[], number>(sql)
    .pluck()
    .all(...values)
}

/** Finds the customers that fit a condition on a field. The letters of `contains` must be folded. */
export function fieldConditionQuery(condition: CustomFieldCondition): Condition {
  const { fieldId, known, oneOf, contains, from, to } = condition
  if (known === false) {
    return {
      sql: 'SELECT customer_id FROM customer_list EXCEPT SELECT customer_id FROM customer_field_values WHERE field_id = ?',
      values: [fieldId],
    }
  }
  const parts: string[] = ['field_id = ?']
  const values: (string | number)[] = [fieldId]
  if (oneOf !== undefined && oneOf.length > 0) {
    parts.push('value IN (SELECT value FROM json_each(?))')
    values.push(JSON.stringify(oneOf))
  }
  if (contains !== undefined && contains !== '') {
    parts.push('instr(search_value, ?) > 0')
    values.push(contains)
  }
  for (const [sign, end] of [
    ['>=', from],
    ['<=', to],
  ] as const) {
    if (end === undefined || end === '') continue
    const isNumber = !/^\d{4}-\d\d-\d\d$/.test(end)
    parts.push(isNumber ? `CAST(value AS REAL) ${sign} CAST(? AS REAL)` : `value ${sign} ?`)
    values.push(end)
  }
  return {
    sql: `SELECT DISTINCT customer_id FROM customer_field_values WHERE ${parts.join(' AND ')}`,
    values,
  }
}
