/**
 * Names that things had before, so that older files still mean them; and what shop systems suspect.
 *
 * Keys that a source may have shown an order under before it got the one that it has: a file from before then may be
 * imported later. Orders that were shown under both already tell theirs in their observations. And what the choices of
 * the owner's own fields were called before the owner renamed them.
 */
export const formerNames = `
CREATE TABLE order_former_ids (
  order_id INTEGER NOT NULL REFERENCES orders (id),
  external_id TEXT NOT NULL,
  PRIMARY KEY (order_id, external_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX order_former_ids_by_external_id ON order_former_ids (external_id);

INSERT OR IGNORE INTO order_former_ids
SELECT order_id, former.value FROM order_observations JOIN orders ON orders.id = order_id,
  json_each(fact, '$.formerIds') AS former
WHERE former.value <> external_id;

-- Orders that their shop system takes for a likely fraud.
CREATE TABLE suspicious_orders (order_id INTEGER PRIMARY KEY REFERENCES orders (id)) STRICT;

CREATE TABLE former_choices (
  field_id INTEGER NOT NULL REFERENCES custom_fields (id),
  -- Folded, as choices are compared.
  former TEXT NOT NULL,
  choice TEXT NOT NULL,
  PRIMARY KEY (field_id, former)
) STRICT, WITHOUT ROWID;
`
