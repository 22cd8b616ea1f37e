/**
 * What the owner says of products and does with them. The word on a product grows: beside its category, whether one buys it
 * again and again, and whether it can be had. And pairs are noted, to be offered together.
 */
export const ownerProducts = `
-- One row for each product of which anything is said.
CREATE TABLE product_words (
  -- See product-key.ts.
  product_key TEXT PRIMARY KEY,
  -- Outweighs that of files.
  category TEXT,
  durability TEXT CHECK (durability IN ('durable', 'consumable')),
  availability TEXT CHECK (availability IN ('available', 'unavailable')),
  is_sample INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO product_words SELECT product_key, category, NULL, NULL, is_sample FROM product_categories;
DROP TABLE product_categories;

CREATE TABLE noted_bundles (
  id INTEGER PRIMARY KEY,
  -- In same_basket the order of the two means nothing, and the smaller key is the first.
  kind TEXT NOT NULL CHECK (kind IN ('same_basket', 'next_order')),
  first_key TEXT NOT NULL,
  second_key TEXT NOT NULL,
  day TEXT NOT NULL,
  note TEXT NOT NULL,
  -- 1: only the sample shop shows one of the two.
  is_sample INTEGER NOT NULL,
  UNIQUE (kind, first_key, second_key)
) STRICT;
`
