/**
 * Campaigns with their message and the lists that were taken out for them, and why customers do not come back. The
 * reasons name people as `customer_endings` and `party_endings` do: by number, and by what sources call the person, so
 * that they hold again when an import is taken back and made anew.
 */
export const campaigns = `
CREATE TABLE campaigns (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  -- null for one of the owner's own.
  template TEXT,
  -- See segmentReferenceSchema and campaignMessageSchema.
  segment TEXT NOT NULL,
  message TEXT NOT NULL,
  window_days INTEGER NOT NULL,
  -- Both null before the start.
  frozen_segment_id INTEGER REFERENCES frozen_segments (id),
  started_day TEXT,
  ended_day TEXT,
  -- A removed campaign is only out of sight: it can come back.
  removed INTEGER NOT NULL DEFAULT 0,
  -- 1: made while there was nothing but the sample shop, with which it goes.
  is_sample INTEGER NOT NULL
) STRICT;

ALTER TABLE exports ADD COLUMN campaign_id INTEGER REFERENCES campaigns (id) ON DELETE SET NULL;
CREATE INDEX exports_by_campaign ON exports (campaign_id) WHERE campaign_id IS NOT NULL;

CREATE TABLE customer_silences (
  customer_id INTEGER PRIMARY KEY REFERENCES customers (id) ON DELETE CASCADE,
  reason TEXT NOT NULL,
  day TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;

CREATE TABLE party_silences (
  platform TEXT NOT NULL,
  source_name TEXT NOT NULL,
  party_key TEXT NOT NULL,
  reason TEXT NOT NULL,
  day TEXT NOT NULL,
  note TEXT NOT NULL,
  is_sample INTEGER NOT NULL,
  PRIMARY KEY (platform, source_name, party_key)
) STRICT, WITHOUT ROWID;
`
