/**
 * What figures need beside orders and customers: the time of day of orders, what kind of product something is, and what
 * only the owner can say. What the owner says of products and people names them by what their sources call them, so that
 * it holds again when an import is taken back and made anew.
 */
export const timesAndOwnerInputs = `
-- Minutes since midnight on the shop's clock; null where no file tells the time.
ALTER TABLE orders ADD COLUMN minute INTEGER;

-- In the words of the source; a product that is shown with another one is another row.
ALTER TABLE products ADD COLUMN category TEXT;

-- The owner's word on the category of a product, which outweighs that of files. For the key see product-key.ts.
CREATE TABLE product_categories (
  product_key TEXT PRIMARY KEY,
  category TEXT NOT NULL,
  is_sample INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- When the owner advertised what, both days included.
CREATE TABLE advertised_periods (
  id INTEGER PRIMARY KEY,
  from_day TEXT NOT NULL,
  to_day TEXT NOT NULL,
  -- A list of product keys as JSON; null for all products.
  product_keys TEXT,
  note TEXT NOT NULL
) STRICT;

-- What the owner wants a key figure to reach, in the unit of the figure.
CREATE TABLE figure_targets (
  figure TEXT PRIMARY KEY,
  target REAL NOT NULL,
  -- From here on down the figure is a warning; null where just below the target is one.
  warn_below REAL
) STRICT, WITHOUT ROWID;

-- Spent on advertising in a month, in the currency that was the main one when it was typed in.
CREATE TABLE monthly_costs (
  month TEXT PRIMARY KEY,
  currency TEXT NOT NULL,
  new_minor INTEGER,
  repeat_minor INTEGER
) STRICT, WITHOUT ROWID;

-- Findings that the owner understood or does not want to see.
CREATE TABLE finding_marks (
  finding_key TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  day TEXT NOT NULL,
  -- The last day of the mark; null for good.
  until_day TEXT
) STRICT, WITHOUT ROWID;

-- The owner ended the relationship with a person, as customer_flags and party_flags hold flags.
CREATE TABLE customer_endings (
  customer_id INTEGER PRIMARY KEY REFERENCES customers (id) ON DELETE CASCADE,
  day TEXT NOT NULL
) STRICT;

CREATE TABLE party_endings (
  platform TEXT NOT NULL,
  source_name TEXT NOT NULL,
  party_key TEXT NOT NULL,
  day TEXT NOT NULL,
  is_sample INTEGER NOT NULL,
  PRIMARY KEY (platform, source_name, party_key)
) STRICT, WITHOUT ROWID;
`
