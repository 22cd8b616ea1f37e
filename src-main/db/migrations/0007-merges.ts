/**
 * Customers that are one person.
 *
 * Every contact record keeps the customer that its import put it with (`home_customer_id`) and has the customer that
 * it counts for now (`customer_id`), which differs where customers were merged. A merge is a row that can be taken
 * back; everything that the owner wrote stays with the customer it was written for.
 */
export const merges = `
ALTER TABLE contact_records ADD COLUMN home_customer_id INTEGER NOT NULL DEFAULT 0;
UPDATE contact_records SET home_customer_id = customer_id;
CREATE INDEX contact_records_elsewhere ON contact_records (home_customer_id) WHERE home_customer_id <> customer_id;

CREATE TABLE customer_merges (
  -- The customer that became part of another one.
  customer_id INTEGER PRIMARY KEY REFERENCES customers (id) ON DELETE CASCADE,
  survivor_id INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
  -- The last survivor in the chain; derived.
  root_id INTEGER NOT NULL,
  merged_at_ms INTEGER NOT NULL,
  -- True where it was accepted together with other sure ones.
  in_bulk INTEGER NOT NULL,
  -- What the owner chose for the result, by field; null where nothing shall stand there.
  chosen TEXT NOT NULL
) STRICT;
CREATE INDEX customer_merges_by_survivor ON customer_merges (survivor_id);
CREATE INDEX customer_merges_by_root ON customer_merges (root_id);

-- What the owner said is not the same person: pairs of contact records, by the keys that their sources give them, so
-- that it still holds when a file is imported anew. The smaller one first.
CREATE TABLE separations (
  id INTEGER PRIMARY KEY,
  one TEXT NOT NULL,
  other TEXT NOT NULL,
  separated_at_ms INTEGER NOT NULL,
  UNIQUE (one, other)
) STRICT;

-- Derived, all of it: what customers are looked up by when duplicates are searched for, and what was found.
CREATE TABLE duplicate_keys (
  key INTEGER NOT NULL,
  customer_id INTEGER NOT NULL,
  PRIMARY KEY (key, customer_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX duplicate_keys_by_customer ON duplicate_keys (customer_id);

CREATE TABLE duplicate_pairs (
  one_id INTEGER NOT NULL,
  other_id INTEGER NOT NULL,
  probability REAL NOT NULL,
  evidence TEXT NOT NULL,
  -- The customers found to be one person with these two have the same number.
  cluster INTEGER NOT NULL,
  PRIMARY KEY (one_id, other_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX duplicate_pairs_by_other ON duplicate_pairs (other_id);

-- Customers that changed since they were last compared with the others.
CREATE TABLE uncompared_customers (customer_id INTEGER PRIMARY KEY) STRICT;
INSERT INTO uncompared_customers SELECT id FROM customers;
`
