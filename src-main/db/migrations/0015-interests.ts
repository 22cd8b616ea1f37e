/**
 * What customers are interested in. A statement is what was said at one time, by one person or of many in the same way:
 * its words stand in `interest_wishes`, whom it is of in `interest_customers` and `interest_parties`. The two hold it as
 * `customer_endings` and `party_endings` do an end: by number, and by what sources call the person, so that it holds again
 * when an import is taken back and made anew.
 */
export const interests = `
CREATE TABLE interest_topics (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  description TEXT NOT NULL,
  -- A list of product categories as JSON.
  categories TEXT NOT NULL,
  -- A list of folded names that it had before as JSON: files may still use them.
  former_names TEXT NOT NULL,
  position INTEGER NOT NULL,
  -- 1: out of sight; what was said of it is kept.
  removed INTEGER NOT NULL
) STRICT;

CREATE TABLE interest_statements (
  id INTEGER PRIMARY KEY,
  source TEXT NOT NULL,
  day TEXT NOT NULL,
  -- The import that brought it; null where the owner said so.
  batch_id INTEGER REFERENCES batches (id)
) STRICT;
CREATE INDEX interest_statements_by_batch ON interest_statements (batch_id) WHERE batch_id IS NOT NULL;

CREATE TABLE interest_wishes (
  statement_id INTEGER NOT NULL REFERENCES interest_statements (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  -- One of the two is null: a topic, or words that were no topic's when they were said.
  topic_id INTEGER REFERENCES interest_topics (id),
  text TEXT,
  word TEXT NOT NULL CHECK (word IN ('yes', 'no', 'unsaid')),
  PRIMARY KEY (statement_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE interest_customers (
  customer_id INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
  statement_id INTEGER NOT NULL REFERENCES interest_statements (id) ON DELETE CASCADE,
  PRIMARY KEY (customer_id, statement_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX interest_customers_by_statement ON interest_customers (statement_id);

CREATE TABLE interest_parties (
  platform TEXT NOT NULL,
  source_name TEXT NOT NULL,
  party_key TEXT NOT NULL,
  statement_id INTEGER NOT NULL REFERENCES interest_statements (id) ON DELETE CASCADE,
  is_sample INTEGER NOT NULL,
  PRIMARY KEY (platform, source_name, party_key, statement_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX interest_parties_by_statement ON interest_parties (statement_id);

-- Topics in notes of orders that the owner did not want to take over, the order by what its source calls it.
CREATE TABLE rejected_notes (
  platform TEXT NOT NULL,
  source_name TEXT NOT NULL,
  external_id TEXT NOT NULL,
  topic_id INTEGER NOT NULL REFERENCES interest_topics (id),
  is_sample INTEGER NOT NULL,
  PRIMARY KEY (platform, source_name, external_id, topic_id)
) STRICT, WITHOUT ROWID;
`
