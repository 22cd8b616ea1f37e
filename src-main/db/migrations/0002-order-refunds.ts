/**
 * Refunds with an id of their own, and payments of payment services that belong to an order of another source.
 * `order_refunds` holds facts. `order_payments` and `orders_before_payments` are derived: they can be recomputed
 * from the orders at any time.
 */
export const orderRefunds = `
CREATE TABLE order_refunds (
  order_id INTEGER NOT NULL REFERENCES orders (id),
  refund_id TEXT NOT NULL,
  day TEXT,
  amount_minor INTEGER NOT NULL,
  PRIMARY KEY (order_id, refund_id)
) STRICT, WITHOUT ROWID;

-- Which order of another source a payment is for. Such a payment never counts.
CREATE TABLE order_payments (
  payment_id INTEGER PRIMARY KEY REFERENCES orders (id),
  order_id INTEGER NOT NULL REFERENCES orders (id)
) STRICT;
CREATE INDEX order_payments_by_order ON order_payments (order_id);

-- What files state of orders whose status and refunds in \`orders\` follow from their payments.
CREATE TABLE orders_before_payments (
  order_id INTEGER PRIMARY KEY REFERENCES orders (id),
  status TEXT,
  refunded_minor INTEGER
) STRICT;
`
