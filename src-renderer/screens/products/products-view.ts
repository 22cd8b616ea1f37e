/** The parts of the screen; `product` is one product of its own. */
export const PRODUCT_VIEWS = ['top', 'all', 'bundles', 'times', 'demand', 'entry', 'basket'] as const
export type ProductsView = (typeof PRODUCT_VIEWS)[number]

/** What holds for all parts: the day one looks back from, and the period. */
const KEPT = ['asOf', 'period', 'from', 'to']

/** The part that an address names, else the first one. */
export function viewFromAddress(parameters: URLSearchParams): ProductsView {
  const name = parameters.get('view')
  return PRODUCT_VIEWS.find(view => view === name) ?? 'top'
}

/** The product that an address names; null where it names none. */
export function productFromAddress(parameters: URLSearchParams): number | null {
  const id = Number(parameters.get('product') ?? Number.NaN)
  return Number.isInteger(id) ? id : null
}

/** The address of a part, as of the same day and for the same period. */
export function viewAddress(parameters: URLSearchParams, view: ProductsView): string {
  return address(parameters, 'view', view)
}

/** The address of one product, as of the same day and for the same period. */
export function productAddress(parameters: URLSearchParams, id: number): string {
  return address(parameters, 'product', String(id))
}

function address(parameters: URLSearchParams, name: string, value: string): string {
  const kept = [...parameters].filter(([key]) => KEPT.includes(key))
  return `/products?${new URLSearchParams([[name, value], ...kept])}`
}
