/** Orders whose number lies in one range, by the index of numbers. */
export const ORDERS_IN_RANGE =
  'source_id IN (SELECT id FROM sources) AND external_id >= ? AND external_id < ?'

/** Orders whose number lies in one of {@link orderNumberRanges}, by the index of numbers: for few orders. */
export const ORDERS_BY_NUMBER = `orders.id IN (
  SELECT id FROM orders WHERE ${ORDERS_IN_RANGE} UNION ALL SELECT id FROM orders WHERE ${ORDERS_IN_RANGE})`

/** The same, but every order is looked at: for many, of which a page is found soon. */
export const ORDERS_WITH_NUMBER =
  '(+external_id >= ? AND +external_id < ?) OR (+external_id >= ? AND +external_id < ?)'

/**
 * From where to where numbers lie that begin with a text, with or without `#`; the two have none in common. null
 * where nothing of a number was typed.
 */
export function orderNumberRanges(query: string): [from: string, before: string][] | null {
  const bare = query.trim().replace(/^#/, '')
  return bare === '' ? null : [bare, `#${bare}`].map(text => [text, `${text}\uffff`])
}
