/** Indexes of orders beside those that they began with; dropped and made anew together with them. */
export const figureIndexes: readonly string[] = [
  // Nobody is told of as changed when such orders do, so that they are read with every change.
  'orders_of_nobody ON orders (id) WHERE contact_record_id IS NULL',
]

/**
 * Whose facts changed, in the order of the changes, so that whoever keeps figures in memory reads the orders of these
 * customers again and no others. Customer 0 stands for everybody.
 */
export const changedCustomers = `
CREATE TABLE changed_customers (
  stamp INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL
) STRICT;
${figureIndexes.map(index => `CREATE INDEX ${index};`).join('\n')}
`
