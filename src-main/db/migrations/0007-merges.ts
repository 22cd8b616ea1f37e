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
  -- Customers by their number divided by 1024, so that all keys can be read in few pieces.
  chunk INTEGER PRIMARY KEY,
  -- Numbers of four bytes, as this machine writes them: of each customer the number, how many keys follow, and these.
  keys BLOB NOT NULL
) STRICT;

-- Customers in the form that they are compared in, as JSON.
CREATE TABLE compared_customers (
  customer_id INTEGER PRIMARY KEY,
  person TEXT NOT NULL
) STRICT;

-- Likely pairs (from 0.5), and less likely ones that only speak against putting others together.
CREATE TABLE duplicate_pairs (
  one_id INTEGER NOT NULL,
  other_id INTEGER NOT NULL,
  probability REAL NOT NULL,
  evidence TEXT NOT NULL,
  PRIMARY KEY (one_id, other_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX duplicate_pairs_by_other ON duplicate_pairs (other_id);

-- Who is one person by the owner's threshold.
CREATE TABLE duplicate_groups (
  customer_id INTEGER PRIMARY KEY,
  -- The smallest number among them.
  group_id INTEGER NOT NULL,
  -- Of the least likely pair that holds the group together.
  probability REAL NOT NULL
) STRICT;
CREATE INDEX duplicate_groups_by_group ON duplicate_groups (group_id);

-- Who lives together: one last name at one address, different first names.
CREATE TABLE household_pairs (
  one_id INTEGER NOT NULL,
  other_id INTEGER NOT NULL,
  PRIMARY KEY (one_id, other_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX household_pairs_by_other ON household_pairs (other_id);

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
