/**
 * What newsletter programs told of addresses and campaigns, as each import said it. Addresses stand for themselves and
 * not for customers: whoever comes with one of them later is covered too.
 */
export const newsletterResults = `
CREATE TABLE email_statuses (
  id INTEGER PRIMARY KEY,
  tool TEXT NOT NULL,
  source_name TEXT NOT NULL,
  -- What all spellings of a mailbox have in common (see suppression-keys.ts).
  mailbox TEXT NOT NULL,
  email TEXT NOT NULL,
  state TEXT NOT NULL,
  day TEXT,
  reason TEXT,
  noted_day TEXT NOT NULL,
  noted_at_ms INTEGER NOT NULL,
  batch_id INTEGER NOT NULL REFERENCES batches (id),
  UNIQUE (email, tool, source_name, state, batch_id)
) STRICT;
CREATE INDEX email_statuses_by_mailbox ON email_statuses (mailbox);
CREATE INDEX email_statuses_by_batch ON email_statuses (batch_id);

CREATE TABLE campaign_results (
  id INTEGER PRIMARY KEY,
  tool TEXT NOT NULL,
  source_name TEXT NOT NULL,
  campaign_key TEXT NOT NULL,
  name TEXT NOT NULL,
  subject TEXT,
  sent_day TEXT,
  recipients INTEGER,
  delivered INTEGER,
  opened INTEGER,
  opens INTEGER,
  clicked INTEGER,
  clicks INTEGER,
  soft_bounced INTEGER,
  hard_bounced INTEGER,
  bounced INTEGER,
  unsubscribed INTEGER,
  complained INTEGER,
  batch_id INTEGER NOT NULL REFERENCES batches (id),
  UNIQUE (tool, source_name, campaign_key, batch_id)
) STRICT;
CREATE INDEX campaign_results_by_batch ON campaign_results (batch_id);
`
