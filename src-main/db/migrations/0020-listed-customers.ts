/**
 * Who stood on which list, and why they might be written to, so that it can be proven and its contacts be taken back and
 * noted later. Of lists from before only those who were noted as contacted are known. Whose import is taken back is on no
 * list any more, as long as nothing is noted of them. Besides, what campaigns say in public.
 */
export const listedCustomers = `
CREATE TABLE listed_customers (
  export_id INTEGER NOT NULL REFERENCES exports (id) ON DELETE CASCADE,
  customer_id INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
  -- The rule by which somebody was on it, of a list for what was due; of several, the first.
  reminder_key TEXT,
  -- See verdict-codes.ts; null where it was not kept, and of who had no line as somebody before had the same address.
  ground_code INTEGER,
  -- The day on which the ground rests, where there is one.
  since_day TEXT,
  PRIMARY KEY (export_id, customer_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX listed_customers_by_customer ON listed_customers (customer_id);

INSERT OR IGNORE INTO listed_customers (export_id, customer_id, reminder_key)
  SELECT export_id, customer_id, reminder_key FROM contact_events WHERE export_id IS NOT NULL ORDER BY id;

-- Why the owner went beyond the limits of contacts with it; null where they were kept.
ALTER TABLE exports ADD COLUMN override_note TEXT;
UPDATE exports SET override_note = (SELECT MAX(override_note) FROM contact_events WHERE export_id = exports.id);

UPDATE campaigns SET message = json_set(message, '$.social', '');
`
