/**
 * The owner's segments: rules that follow the data, and lists of whom a rule meant on a day. The customer list gets the
 * birthday, which rules and reminders ask for; a base that has customers already is marked to be derived anew.
 */
export const segments = `
-- \`YYYY-MM-DD\`, or \`--MM-DD\` where the year is not known.
ALTER TABLE customer_list ADD COLUMN birthday TEXT;

CREATE TABLE segments (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  -- See segmentRuleSchema.
  rule TEXT NOT NULL,
  changed_at_ms INTEGER NOT NULL,
  -- A removed segment is only out of sight: it can come back.
  removed INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE frozen_segments (
  id INTEGER PRIMARY KEY,
  segment_id INTEGER REFERENCES segments (id),
  name TEXT NOT NULL,
  rule TEXT NOT NULL,
  frozen_at_ms INTEGER NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Customers as they were numbered then; who was merged since stands for who they are part of now.
CREATE TABLE frozen_segment_members (
  frozen_segment_id INTEGER NOT NULL REFERENCES frozen_segments (id) ON DELETE CASCADE,
  customer_id INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
  PRIMARY KEY (frozen_segment_id, customer_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX frozen_segment_members_by_customer ON frozen_segment_members (customer_id);

INSERT OR REPLACE INTO settings (key, value) SELECT 'list_outdated', 'true' WHERE EXISTS (SELECT 1 FROM customers);
`
