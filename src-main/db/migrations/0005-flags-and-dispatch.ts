/** Indexes of orders beside those that they began with; dropped and made anew together with them. */
export const dispatchIndexes: readonly string[] = [
  // Also holds all that waits for dispatch are made of and filtered by, so that nothing but this index is read.
  'orders_by_dispatch ON orders (day, id, source_id, shipping_days, status) WHERE shipping_days IS NOT NULL',
]

/**
 * The owner's word that an order or a person is a test or a fraud, and the days from payment to dispatch.
 * `order_flags`, `party_flags` and `customer_flags` hold that word. The first two name what they mean as its source
 * does, so that they hold again when an import is taken back and made anew, and follow records through merges.
 * `flagged_orders` and `flagged_customers` are derived: what the flags mean now.
 */
export const flagsAndDispatch = `
CREATE TABLE order_flags (
  platform TEXT NOT NULL,
  source_name TEXT NOT NULL,
  external_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  day TEXT NOT NULL,
  is_sample INTEGER NOT NULL,
  PRIMARY KEY (platform, source_name, external_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE party_flags (
  platform TEXT NOT NULL,
  source_name TEXT NOT NULL,
  party_key TEXT NOT NULL,
  kind TEXT NOT NULL,
  day TEXT NOT NULL,
  is_sample INTEGER NOT NULL,
  PRIMARY KEY (platform, source_name, party_key)
) STRICT, WITHOUT ROWID;

CREATE TABLE customer_flags (
  customer_id INTEGER PRIMARY KEY REFERENCES customers (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  day TEXT NOT NULL
) STRICT;

CREATE TABLE flagged_orders (
  order_id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  day TEXT NOT NULL,
  -- 1 where the buyer is flagged and not the order itself.
  by_customer INTEGER NOT NULL
) STRICT;

CREATE TABLE flagged_customers (
  customer_id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  day TEXT NOT NULL
) STRICT;

-- Days to dispatch from payment, or from the order where it was paid later (on account) or nobody says when; null
-- where a day is not known or they contradict each other. Follows from the other days.
ALTER TABLE orders ADD COLUMN shipping_days INTEGER;
UPDATE orders SET shipping_days = CASE
  WHEN shipped_day >= paid_day THEN CAST(julianday(shipped_day) - julianday(paid_day) AS INTEGER)
  WHEN shipped_day >= day THEN CAST(julianday(shipped_day) - julianday(day) AS INTEGER) END
WHERE shipped_day IS NOT NULL;
${dispatchIndexes.map(index => `CREATE INDEX ${index};`).join('\n')}
`
