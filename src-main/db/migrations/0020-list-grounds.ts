/** Why each person of a list might be written to, and what campaigns say in public. */
export const listGrounds = `
CREATE TABLE export_grounds (
  export_id INTEGER NOT NULL REFERENCES exports (id) ON DELETE CASCADE,
  customer_id INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
  -- See verdict-codes.ts.
  ground_code INTEGER NOT NULL,
  -- The day on which the ground rests, where there is one.
  since_day TEXT,
  PRIMARY KEY (export_id, customer_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX export_grounds_by_customer ON export_grounds (customer_id);

UPDATE campaigns SET message = json_set(message, '$.social', '');
`
