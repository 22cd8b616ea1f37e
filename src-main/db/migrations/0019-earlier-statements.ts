/**
 * What the owner had stated on a consent column before they stated something else: the consents of that time may have to be
 * proven with it.
 */
export const earlierStatements = `
CREATE TABLE earlier_consent_statements (
  id INTEGER PRIMARY KEY,
  source_id INTEGER NOT NULL REFERENCES sources (id) ON DELETE CASCADE,
  origin TEXT NOT NULL,
  wording TEXT,
  stated_at_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX earlier_consent_statements_by_source ON earlier_consent_statements (source_id);
`
