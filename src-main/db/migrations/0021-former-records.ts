/**
 * Whose the contact records were that an import showed before it was taken back, as long as there is anything that the
 * owner said of that customer: whoever comes again under the same key is that customer again.
 */
export const formerRecords = `
CREATE TABLE former_records (
  -- The key may be an e-mail, a telephone number or an address; it goes with the customer.
  platform TEXT NOT NULL,
  source_name TEXT NOT NULL,
  party_key TEXT NOT NULL,
  -- The customer that the record counted for without any merge.
  customer_id INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
  -- 1 where the sample shop showed the record: it is forgotten with that.
  is_sample INTEGER NOT NULL,
  -- Where several rows of a customer list have one key, what its row showed: see SHOWN_BY_ROW; else null.
  shown TEXT,
  PRIMARY KEY (platform, source_name, party_key, customer_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX former_records_by_customer ON former_records (customer_id);
`
