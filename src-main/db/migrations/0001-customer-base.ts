/**
 * Indexes that are dropped while most of their table is written and made anew afterwards: orders first, then the
 * list, in this order and as the last of the schema, so that the schema reads the same afterwards.
 */
export const orderIndexes: readonly string[] = [
  'orders_by_record ON orders (contact_record_id)',
  // Also holds all that orders are filtered by and purchase histories are made of: both read nothing but this index.
  `orders_by_day ON orders (day, id, contact_record_id, counted_value_minor, shipping_minor, goods_quantity, currency,
     source_id, status, accepts_email)`,
]

export const customerListIndexes: readonly string[] = [
  'customer_list_by_name ON customer_list (sort_name)',
  'customer_list_by_city ON customer_list (sort_city)',
  'customer_list_by_orders ON customer_list (orders)',
  'customer_list_by_value ON customer_list (value_minor)',
  'customer_list_by_first ON customer_list (first_order_day)',
  'customer_list_by_last ON customer_list (last_order_day)',
  'customer_list_by_email ON customer_list (email)',
  // All that customers are filtered by, and every verdict: a few bytes each, beside lines of several hundred.
  `customer_list_filters ON customer_list (platforms, orders, value_minor, last_order_day, email_code, post_code, phone_code,
     transactional_email_code, transactional_post_code, transactional_phone_code, address_check_code)`,
  'customer_list_unattributable ON customer_list (customer_id) WHERE attributable = 0',
]

/**
 * Facts (sources, contact records and details, profiles, orders, items, observations) carry the batch that
 * created them, so that a batch can be taken back exactly. `customer_list` and `customer_search` are derived
 * from them and can be recomputed at any time.
 */
export const customerBase = `
CREATE TABLE settings (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE sources (
  id INTEGER PRIMARY KEY,
  platform TEXT NOT NULL,
  name TEXT NOT NULL,
  batch_id INTEGER,
  UNIQUE (platform, name)
) STRICT;

CREATE TABLE batches (
  id INTEGER PRIMARY KEY,
  imported_at_ms INTEGER NOT NULL,
  is_sample INTEGER NOT NULL,
  totals TEXT NOT NULL
) STRICT;

CREATE TABLE batch_files (
  id INTEGER PRIMARY KEY,
  batch_id INTEGER NOT NULL REFERENCES batches (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  header TEXT NOT NULL,
  report TEXT NOT NULL
) STRICT;
CREATE INDEX batch_files_by_batch ON batch_files (batch_id);

CREATE TABLE rejected_rows (
  file_id INTEGER NOT NULL REFERENCES batch_files (id) ON DELETE CASCADE,
  row INTEGER NOT NULL,
  reason TEXT NOT NULL,
  cells TEXT NOT NULL,
  PRIMARY KEY (file_id, row)
) STRICT, WITHOUT ROWID;

CREATE TABLE column_mappings (
  id INTEGER PRIMARY KEY,
  header_fingerprint TEXT NOT NULL,
  header TEXT NOT NULL,
  mapping TEXT NOT NULL,
  saved_at_ms INTEGER NOT NULL,
  batch_id INTEGER
) STRICT;
CREATE INDEX column_mappings_by_header ON column_mappings (header_fingerprint, id);

CREATE TABLE customers (
  id INTEGER PRIMARY KEY,
  batch_id INTEGER,
  owner_values TEXT NOT NULL DEFAULT '{}'
) STRICT;

CREATE TABLE contact_records (
  id INTEGER PRIMARY KEY,
  source_id INTEGER NOT NULL REFERENCES sources (id),
  party_key TEXT NOT NULL,
  customer_id INTEGER NOT NULL REFERENCES customers (id),
  batch_id INTEGER,
  UNIQUE (source_id, party_key)
) STRICT;
CREATE INDEX contact_records_by_customer ON contact_records (customer_id);

CREATE TABLE contact_details (
  id INTEGER PRIMARY KEY,
  contact_record_id INTEGER NOT NULL REFERENCES contact_records (id),
  fingerprint INTEGER NOT NULL,
  salutation TEXT,
  title TEXT,
  first_name TEXT,
  last_name TEXT,
  full_name TEXT,
  company TEXT,
  street TEXT,
  house_number TEXT,
  address_line_2 TEXT,
  postal_code TEXT,
  city TEXT,
  region TEXT,
  country TEXT,
  email TEXT,
  phone TEXT,
  imported TEXT,
  -- Lower-case e-mail where it identifies a person (no relay, no role address).
  email_key TEXT,
  -- Hash of source, full name, street and postal code where all of them are there.
  address_key INTEGER,
  batch_id INTEGER,
  UNIQUE (contact_record_id, fingerprint)
) STRICT;
CREATE INDEX contact_details_by_email ON contact_details (email_key) WHERE email_key IS NOT NULL;
CREATE INDEX contact_details_by_address ON contact_details (address_key) WHERE address_key IS NOT NULL;

CREATE TABLE profiles (
  id INTEGER PRIMARY KEY,
  contact_record_id INTEGER NOT NULL REFERENCES contact_records (id),
  details_id INTEGER NOT NULL REFERENCES contact_details (id),
  batch_id INTEGER NOT NULL REFERENCES batches (id),
  seen_day TEXT NOT NULL,
  accepts_email INTEGER,
  accepts_sms INTEGER,
  note TEXT,
  tags TEXT NOT NULL,
  birthday TEXT
) STRICT;
CREATE INDEX profiles_by_record ON profiles (contact_record_id);
CREATE INDEX profiles_by_batch ON profiles (batch_id);
CREATE INDEX profiles_by_details ON profiles (details_id);

CREATE TABLE products (
  id INTEGER PRIMARY KEY,
  source_id INTEGER NOT NULL REFERENCES sources (id),
  sku TEXT,
  name TEXT NOT NULL,
  variant TEXT,
  fingerprint INTEGER NOT NULL,
  batch_id INTEGER,
  UNIQUE (source_id, fingerprint)
) STRICT;

CREATE TABLE orders (
  id INTEGER PRIMARY KEY,
  source_id INTEGER NOT NULL REFERENCES sources (id),
  external_id TEXT NOT NULL,
  number TEXT NOT NULL,
  contact_record_id INTEGER REFERENCES contact_records (id),
  -- Both of the order's own contact record. Not declared as references: SQLite would search all orders for each
  -- deleted contact.
  billing_details_id INTEGER,
  shipping_details_id INTEGER,
  day TEXT,
  currency TEXT,
  goods_minor INTEGER,
  shipping_minor INTEGER,
  tax_minor INTEGER,
  discount_minor INTEGER,
  total_minor INTEGER,
  refunded_minor INTEGER,
  status TEXT,
  counted_value_minor INTEGER,
  goods_quantity REAL NOT NULL,
  paid_day TEXT,
  shipped_day TEXT,
  voucher_code TEXT,
  note TEXT,
  accepts_email INTEGER,
  has_items INTEGER NOT NULL,
  items_complete INTEGER NOT NULL,
  derived_totals INTEGER NOT NULL,
  batch_id INTEGER NOT NULL REFERENCES batches (id),
  file_id INTEGER NOT NULL REFERENCES batch_files (id),
  format TEXT NOT NULL,
  UNIQUE (source_id, external_id)
) STRICT;

CREATE TABLE order_items (
  order_id INTEGER NOT NULL REFERENCES orders (id),
  position INTEGER NOT NULL,
  line_key TEXT NOT NULL,
  -- Not declared as a reference, for the same reason as above.
  product_id INTEGER NOT NULL,
  quantity REAL NOT NULL,
  unit_price_minor INTEGER,
  total_minor INTEGER,
  is_goods INTEGER NOT NULL,
  PRIMARY KEY (order_id, position)
) STRICT, WITHOUT ROWID;

-- What each import said of an order, in order; only kept where more than one did.
CREATE TABLE order_observations (
  order_id INTEGER NOT NULL REFERENCES orders (id),
  sequence INTEGER NOT NULL,
  batch_id INTEGER NOT NULL REFERENCES batches (id),
  file_id INTEGER NOT NULL REFERENCES batch_files (id),
  format TEXT NOT NULL,
  fact TEXT NOT NULL,
  PRIMARY KEY (order_id, sequence)
) STRICT, WITHOUT ROWID;
CREATE INDEX order_observations_by_batch ON order_observations (batch_id);

CREATE TABLE notes (
  id INTEGER PRIMARY KEY,
  customer_id INTEGER NOT NULL REFERENCES customers (id),
  text TEXT NOT NULL,
  written_at_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX notes_by_customer ON notes (customer_id);

CREATE TABLE permission_events (
  id INTEGER PRIMARY KEY,
  customer_id INTEGER NOT NULL REFERENCES customers (id),
  channel TEXT NOT NULL,
  kind TEXT NOT NULL,
  corrects_event_id INTEGER REFERENCES permission_events (id),
  origin TEXT,
  day TEXT NOT NULL,
  recorded_at_ms INTEGER NOT NULL,
  wording TEXT,
  evidence TEXT
) STRICT;
CREATE INDEX permission_events_by_customer ON permission_events (customer_id);
CREATE TRIGGER permission_events_keep BEFORE UPDATE ON permission_events
BEGIN SELECT RAISE(ABORT, 'the permission ledger is append-only'); END;
CREATE TRIGGER permission_events_stay BEFORE DELETE ON permission_events
BEGIN SELECT RAISE(ABORT, 'the permission ledger is append-only'); END;

-- Salted hashes of e-mails and of name + postal code + street that objected; they outlive the person's data.
CREATE TABLE suppressions (
  hash TEXT NOT NULL,
  channel TEXT NOT NULL,
  permission_event_id INTEGER NOT NULL,
  PRIMARY KEY (hash, channel, permission_event_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE consent_statements (
  source_id INTEGER PRIMARY KEY REFERENCES sources (id) ON DELETE CASCADE,
  origin TEXT NOT NULL,
  wording TEXT,
  stated_at_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE exports (
  id INTEGER PRIMARY KEY,
  exported_at_ms INTEGER NOT NULL,
  purpose TEXT NOT NULL,
  channel TEXT NOT NULL,
  target TEXT NOT NULL,
  columns TEXT NOT NULL,
  audience TEXT NOT NULL,
  recipients INTEGER NOT NULL,
  excluded INTEGER NOT NULL,
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL
) STRICT;

CREATE TABLE contact_events (
  id INTEGER PRIMARY KEY,
  customer_id INTEGER NOT NULL REFERENCES customers (id),
  channel TEXT NOT NULL,
  day TEXT NOT NULL,
  label TEXT NOT NULL,
  export_id INTEGER REFERENCES exports (id)
) STRICT;
CREATE INDEX contact_events_by_customer ON contact_events (customer_id);
CREATE INDEX contact_events_by_export ON contact_events (export_id);

-- One line of the customer list; derived.
CREATE TABLE customer_list (
  customer_id INTEGER PRIMARY KEY REFERENCES customers (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  -- Folded for sorting: "Müller, Anna" as "muller anna".
  sort_name TEXT NOT NULL,
  company TEXT,
  email TEXT,
  postal_code TEXT,
  city TEXT,
  sort_city TEXT NOT NULL,
  country TEXT,
  -- Bit set of platforms by their position in PLATFORM_BITS.
  platforms INTEGER NOT NULL,
  attributable INTEGER NOT NULL,
  orders INTEGER NOT NULL,
  value_minor INTEGER NOT NULL,
  currency TEXT,
  first_order_day TEXT,
  last_order_day TEXT,
  -- Advertising verdicts as numbers (see verdict-codes.ts; above zero is allowed), and the day each rests on.
  email_code INTEGER NOT NULL,
  email_since TEXT,
  post_code INTEGER NOT NULL,
  post_since TEXT,
  phone_code INTEGER NOT NULL,
  phone_since TEXT,
  -- The same for the other purposes, without the day.
  transactional_email_code INTEGER NOT NULL,
  transactional_post_code INTEGER NOT NULL,
  transactional_phone_code INTEGER NOT NULL,
  address_check_code INTEGER NOT NULL,
  -- Words to search, German umlauts in both spellings.
  search_text TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE customer_search USING fts5 (
  search_text,
  content = 'customer_list',
  content_rowid = 'customer_id',
  tokenize = 'unicode61 remove_diacritics 2',
  prefix = '1 2 3',
  detail = none
);
-- An index that was made anew over nothing differs from one never made; all others are made anew.
INSERT INTO customer_search (customer_search) VALUES ('rebuild');
${[...orderIndexes, ...customerListIndexes].map(index => `CREATE INDEX ${index};`).join('\n')}
`
