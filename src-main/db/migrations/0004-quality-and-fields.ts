/** Indexes of the list beside those that it began with; dropped and made anew together with them. */
export const qualityIndexes: readonly string[] = [
  'customer_list_by_gaps ON customer_list (gaps)',
  'customer_list_by_address_day ON customer_list (address_day)',
]

/**
 * What the data lack, whether addresses still hold, and the owner's own fields. The new columns of the list and
 * `customer_field_values` are derived; a base that has customers already is marked to be derived anew.
 */
export const qualityAndFields = `
-- Bit set of what is missing, by position in STORED_GAPS; 0 for buyers that cannot be attributed.
ALTER TABLE customer_list ADD COLUMN gaps INTEGER NOT NULL DEFAULT 0;
-- Last day on which the shown address was confirmed; '' never; null where there is no address to confirm.
ALTER TABLE customer_list ADD COLUMN address_day TEXT;
ALTER TABLE customer_list ADD COLUMN address_by TEXT;
-- The day on which post to the shown address came back; null where none did since it was last confirmed.
ALTER TABLE customer_list ADD COLUMN address_returned_day TEXT;
${qualityIndexes.map(index => `CREATE INDEX ${index};`).join('\n')}

-- Orders that lack something, by day: small indexes that hold nothing else. Those without a day stand together in
-- orders_by_day.
CREATE INDEX orders_without_amount ON orders (day, id) WHERE total_minor IS NULL AND goods_minor IS NULL;
CREATE INDEX orders_without_currency ON orders (day, id) WHERE currency IS NULL;
CREATE INDEX orders_without_items ON orders (day, id) WHERE has_items = 0;
CREATE INDEX orders_without_buyer ON orders (day, id) WHERE IFNULL(contact_record_id, 0) = 0;
CREATE INDEX orders_without_status ON orders (day, id) WHERE status IS NULL;

-- The owner's word that an address holds, or that post to it came back; it counts for this very address.
CREATE TABLE address_confirmations (
  id INTEGER PRIMARY KEY,
  customer_id INTEGER NOT NULL REFERENCES customers (id),
  holds INTEGER NOT NULL,
  day TEXT NOT NULL,
  recorded_at_ms INTEGER NOT NULL,
  street TEXT NOT NULL,
  house_number TEXT,
  postal_code TEXT NOT NULL
) STRICT;
CREATE INDEX address_confirmations_by_customer ON address_confirmations (customer_id);

CREATE TABLE custom_fields (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  choices TEXT NOT NULL,
  position INTEGER NOT NULL,
  -- A removed field is only out of sight: it can come back with all its values.
  removed INTEGER NOT NULL DEFAULT 0
) STRICT;

-- What the owner typed in.
CREATE TABLE owner_field_values (
  customer_id INTEGER NOT NULL REFERENCES customers (id),
  field_id INTEGER NOT NULL REFERENCES custom_fields (id),
  value TEXT NOT NULL,
  PRIMARY KEY (customer_id, field_id)
) STRICT, WITHOUT ROWID;

-- What files say, by import, so that each import can be taken back.
CREATE TABLE imported_field_values (
  contact_record_id INTEGER NOT NULL REFERENCES contact_records (id),
  field_id INTEGER NOT NULL REFERENCES custom_fields (id),
  batch_id INTEGER NOT NULL REFERENCES batches (id),
  value TEXT NOT NULL,
  PRIMARY KEY (contact_record_id, field_id, batch_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX imported_field_values_by_batch ON imported_field_values (batch_id);

-- What counts: the owner's value, else the one imported last. One row per choice. Derived.
CREATE TABLE customer_field_values (
  field_id INTEGER NOT NULL,
  customer_id INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  value TEXT NOT NULL,
  -- Text folded for searching; for other kinds the same as the value.
  search_value TEXT NOT NULL,
  PRIMARY KEY (field_id, customer_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX customer_field_values_by_customer ON customer_field_values (customer_id);

INSERT INTO settings (key, value) SELECT 'list_outdated', 'true' WHERE EXISTS (SELECT 1 FROM customers);
`
