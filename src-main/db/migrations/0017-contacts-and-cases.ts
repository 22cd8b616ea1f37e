/**
 * The log of contacts can be searched in any way. Complaints, and who came by whose word, hold as `customer_endings` and
 * `party_endings` do an end: by number, and by what sources call the person, so that they hold again when an import is
 * taken back and made anew.
 */
export const contactsAndCases = `
CREATE INDEX contact_events_by_kind ON contact_events (channel, purpose, day, id);
CREATE INDEX contact_events_by_channel ON contact_events (channel, day, id);
CREATE INDEX contact_events_by_purpose ON contact_events (purpose, day, id);
DROP INDEX contact_events_by_export;
CREATE INDEX contact_events_by_export ON contact_events (export_id, day, id);
CREATE INDEX contact_events_by_label ON contact_events (label, day, id);
CREATE INDEX contact_events_by_reminder ON contact_events (reminder_key, day, id) WHERE reminder_key IS NOT NULL;
CREATE INDEX contact_events_over_limits ON contact_events (day, id) WHERE override_note IS NOT NULL;

CREATE TABLE complaint_cases (
  id INTEGER PRIMARY KEY,
  opened_day TEXT NOT NULL,
  subject TEXT NOT NULL,
  -- The order that it is about, by what its source calls it; null where it is about none.
  platform TEXT,
  source_name TEXT,
  external_id TEXT,
  -- null as long as the case is open.
  closed_day TEXT,
  outcome TEXT,
  -- 1: out of sight, as if it had never been opened.
  removed INTEGER NOT NULL DEFAULT 0,
  CHECK ((closed_day IS NULL) = (outcome IS NULL))
) STRICT;
CREATE TABLE complaint_notes (
  id INTEGER PRIMARY KEY,
  case_id INTEGER NOT NULL REFERENCES complaint_cases (id) ON DELETE CASCADE,
  day TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;
CREATE INDEX complaint_notes_by_case ON complaint_notes (case_id);

CREATE TABLE referrals (
  id INTEGER PRIMARY KEY,
  day TEXT NOT NULL,
  -- Who is no customer, in the owner's words; null where a customer did it.
  referrer_name TEXT
) STRICT;

-- Of whom a case or a referral is. 'complainant': of a case; the others: the two sides of a referral.
CREATE TABLE said_of_customers (
  role TEXT NOT NULL CHECK (role IN ('complainant', 'referred', 'referrer')),
  said_id INTEGER NOT NULL,
  customer_id INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
  PRIMARY KEY (role, said_id, customer_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX said_of_customers_by_customer ON said_of_customers (customer_id);
CREATE TABLE said_of_parties (
  platform TEXT NOT NULL,
  source_name TEXT NOT NULL,
  party_key TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('complainant', 'referred', 'referrer')),
  said_id INTEGER NOT NULL,
  is_sample INTEGER NOT NULL,
  PRIMARY KEY (platform, source_name, party_key, role, said_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX said_of_parties_by_said ON said_of_parties (role, said_id);
`
