/**
 * Reminders, and all contacts with customers. Contacts say now whether they were advertising, as frequency limits count
 * only that; those of before are told by the list that they came with.
 */
export const reminders = `
ALTER TABLE contact_events ADD COLUMN purpose TEXT NOT NULL DEFAULT 'advertising';
UPDATE contact_events SET purpose = IFNULL((SELECT purpose FROM exports WHERE exports.id = export_id), 'advertising');
ALTER TABLE contact_events ADD COLUMN note TEXT;
-- The reminder that it came from, if any.
ALTER TABLE contact_events ADD COLUMN reminder_key TEXT;
-- Why the owner went beyond the limits; null where they were kept.
ALTER TABLE contact_events ADD COLUMN override_note TEXT;
CREATE INDEX contact_events_by_day ON contact_events (day, id);

-- The owner's own rules, and ready-made ones that the owner changed.
CREATE TABLE reminder_rules (
  key TEXT PRIMARY KEY,
  -- null for ready-made ones.
  name TEXT,
  -- See reminderRuleSchema.
  rule TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- What the owner did with what was due; the last of an occasion counts, and taking it back removes it.
CREATE TABLE reminder_actions (
  id INTEGER PRIMARY KEY,
  rule_key TEXT NOT NULL,
  -- null for what is due of the shop as a whole.
  customer_id INTEGER REFERENCES customers (id),
  -- Empty for "never": it means all of them.
  occasion TEXT NOT NULL,
  act TEXT NOT NULL CHECK (act IN ('done', 'skipped', 'snoozed', 'never')),
  -- The day on which it comes again, for 'snoozed'.
  until_day TEXT,
  day TEXT NOT NULL
) STRICT;
CREATE INDEX reminder_actions_by_customer ON reminder_actions (customer_id);

-- Customers who wait for a product that cannot be had.
CREATE TABLE product_wishes (
  id INTEGER PRIMARY KEY,
  customer_id INTEGER NOT NULL REFERENCES customers (id),
  product_key TEXT NOT NULL,
  product_name TEXT NOT NULL,
  day TEXT NOT NULL,
  note TEXT NOT NULL,
  -- When the owner said that it can be had again; null as long as it cannot.
  available_day TEXT
) STRICT;
CREATE INDEX product_wishes_by_customer ON product_wishes (customer_id);

-- Who asked what is stored about them, or for it to be erased.
CREATE TABLE data_requests (
  id INTEGER PRIMARY KEY,
  customer_id INTEGER NOT NULL REFERENCES customers (id),
  kind TEXT NOT NULL CHECK (kind IN ('access', 'erasure', 'correction')),
  received_day TEXT NOT NULL,
  answered_day TEXT,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX data_requests_by_customer ON data_requests (customer_id);
`
