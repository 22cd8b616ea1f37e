/** In place of the index of the same name that the list began with: it holds the verdicts on text messages too. */
export const verdictIndexes: readonly string[] = [
  `customer_list_filters ON customer_list (platforms, orders, value_minor, last_order_day, email_code, post_code, phone_code, sms_code,
     transactional_email_code, transactional_post_code, transactional_phone_code, transactional_sms_code, address_check_code)`,
]

/**
 * Entries of the ledger say everything that has to be provable, and hold for the parties that they were said of, so that
 * they hold again when an import is taken back and made anew. Text messages are a channel of their own. The suppression
 * list takes addresses of people who are no customers.
 */
export const permissionProof = `
DROP TRIGGER permission_events_keep;
DROP TRIGGER permission_events_stay;

-- Minutes since midnight; of a consent with a confirmation mail that of the confirmation, whose day is \`day\`.
ALTER TABLE permission_events ADD COLUMN minute INTEGER;
ALTER TABLE permission_events ADD COLUMN signed_up_day TEXT;
ALTER TABLE permission_events ADD COLUMN signed_up_minute INTEGER;
ALTER TABLE permission_events ADD COLUMN place TEXT;
ALTER TABLE permission_events ADD COLUMN ip_address TEXT;
-- The first entry of the statement for many people that this one is part of.
ALTER TABLE permission_events ADD COLUMN bulk_id INTEGER;
-- 1 where only the sample shop shows the person: the entry goes with it.
ALTER TABLE permission_events ADD COLUMN is_sample INTEGER NOT NULL DEFAULT 0;
CREATE INDEX permission_events_by_bulk ON permission_events (bulk_id) WHERE bulk_id IS NOT NULL;
CREATE INDEX permission_events_by_corrected ON permission_events (corrects_event_id) WHERE corrects_event_id IS NOT NULL;

UPDATE permission_events SET is_sample = 1 WHERE customer_id IN (
  SELECT customer_id FROM contact_records LEFT JOIN batches ON batches.id = batch_id
  GROUP BY customer_id HAVING MIN(IFNULL(is_sample, 0)) = 1);

CREATE TRIGGER permission_events_keep BEFORE UPDATE ON permission_events
BEGIN SELECT RAISE(ABORT, 'the permission ledger is append-only'); END;
CREATE TRIGGER permission_events_stay BEFORE DELETE ON permission_events WHEN OLD.is_sample = 0
BEGIN SELECT RAISE(ABORT, 'the permission ledger is append-only'); END;

-- The contact records of which an entry was said, by what their sources call them.
CREATE TABLE permission_event_parties (
  platform TEXT NOT NULL,
  source_name TEXT NOT NULL,
  party_key TEXT NOT NULL,
  permission_event_id INTEGER NOT NULL REFERENCES permission_events (id),
  PRIMARY KEY (platform, source_name, party_key, permission_event_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX permission_event_parties_by_event ON permission_event_parties (permission_event_id);
INSERT INTO permission_event_parties
  SELECT platform, name, party_key, permission_events.id FROM permission_events
    JOIN contact_records ON contact_records.customer_id = permission_events.customer_id
      AND home_customer_id = contact_records.customer_id
    JOIN sources ON sources.id = source_id;

-- Files that prove entries, each stored once.
CREATE TABLE evidence_files (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  added_at_ms INTEGER NOT NULL,
  content BLOB NOT NULL,
  UNIQUE (sha256, name)
) STRICT;
CREATE TABLE permission_event_files (
  permission_event_id INTEGER NOT NULL REFERENCES permission_events (id),
  evidence_file_id INTEGER NOT NULL REFERENCES evidence_files (id),
  PRIMARY KEY (permission_event_id, evidence_file_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX permission_event_files_by_file ON permission_event_files (evidence_file_id);

-- Addresses that the owner put on the suppression list, one by one or as a whole list; no customer need have them.
CREATE TABLE suppression_entries (
  id INTEGER PRIMARY KEY,
  day TEXT NOT NULL,
  recorded_at_ms INTEGER NOT NULL,
  -- The file that they came from; null where they were typed in.
  list_name TEXT,
  addresses INTEGER NOT NULL,
  is_taken_back INTEGER NOT NULL DEFAULT 0
) STRICT;
-- Salted hashes as in suppressions; the clear text is kept nowhere.
CREATE TABLE suppression_entry_hashes (
  hash TEXT NOT NULL,
  channel TEXT NOT NULL,
  entry_id INTEGER NOT NULL REFERENCES suppression_entries (id),
  PRIMARY KEY (hash, channel, entry_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX suppression_entry_hashes_by_entry ON suppression_entry_hashes (entry_id);

-- Derived, as the other verdicts; a base that has customers already is marked to be derived anew.
ALTER TABLE customer_list ADD COLUMN sms_code INTEGER NOT NULL DEFAULT 0;
ALTER TABLE customer_list ADD COLUMN sms_since TEXT;
ALTER TABLE customer_list ADD COLUMN transactional_sms_code INTEGER NOT NULL DEFAULT 0;
DROP INDEX customer_list_filters;
${verdictIndexes.map(index => `CREATE INDEX ${index};`).join('\n')}
INSERT OR REPLACE INTO settings (key, value) SELECT 'list_outdated', 'true' WHERE EXISTS (SELECT 1 FROM customers);
`
