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

-- After which merge the owner wrote, or took away, the value of a field; only where there were merges.
ALTER TABLE customers ADD COLUMN owner_values_after TEXT NOT NULL DEFAULT '{}';

CREATE TABLE customer_merges (
  -- The customer that became part of another one.
  customer_id INTEGER PRIMARY KEY REFERENCES customers (id) ON DELETE CASCADE,
  survivor_id INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
  -- The last survivor in the chain; derived.
  root_id INTEGER NOT NULL,
  -- Unique, and above everything that was written for the customer before.
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
  -- Customers who are one person have the smallest number among them; null for a pair that others contradict.
  cluster_id INTEGER,
  -- Of the cluster: the least likely pair that holds it together.
  cluster_probability REAL NOT NULL,
  PRIMARY KEY (one_id, other_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX duplicate_pairs_by_other ON duplicate_pairs (other_id);
CREATE INDEX duplicate_pairs_by_cluster ON duplicate_pairs (cluster_id) WHERE cluster_id IS NOT NULL;

-- Customers that changed since they were last compared with the others; the later, the larger the stamp.
CREATE TABLE uncompared_customers (
  stamp INTEGER PRIMARY KEY,
  customer_id INTEGER NOT NULL UNIQUE
) STRICT;
INSERT INTO uncompared_customers (customer_id) SELECT id FROM customers;

-- What was learned of these customers, as JSON; one row at most.
CREATE TABLE duplicate_model (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  model TEXT NOT NULL
) STRICT;
`
