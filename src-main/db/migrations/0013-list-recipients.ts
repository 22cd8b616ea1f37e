/**
 * What the owner settled with those who get lists, and what they said to the results of address checks. The answers name
 * people as their sources do, like flags, so that they hold again when an import is taken back and made anew, and follow
 * records through merges.
 */
export const listRecipients = `
CREATE TABLE processor_checks (
  processor TEXT PRIMARY KEY,
  -- What is settled, as a JSON list.
  ticked TEXT NOT NULL,
  day TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE address_answers (
  id INTEGER PRIMARY KEY,
  platform TEXT NOT NULL,
  source_name TEXT NOT NULL,
  party_key TEXT NOT NULL,
  day TEXT NOT NULL,
  -- What the check said, to know it again: JSON of its remark and its address.
  finding TEXT NOT NULL,
  accepted INTEGER NOT NULL,
  is_sample INTEGER NOT NULL
) STRICT;
CREATE INDEX address_answers_by_party ON address_answers (party_key);
`
