import { foldText } from '../../importers/fields/text.ts'

/** What shops write where a product has no article number. */
const NO_SKU =
  /^(?:0+|x+|n\/?[av]|none|null|undefined|nil|kein\w*|ohne|fehlt|leer|unbekannt|unknown|no ?sku|sku|default|does not apply|doesn'?t apply|not applicable|nicht zutreffend|trifft nicht zu|non applicabile|no aplicable|non applicable|niet van toepassing|[^\p{L}\p{N}]*)$/iu

/** The article number of a product; null also for words that only stand in for one. */
export function realSku(sku: string | null): string | null {
  return sku === null || NO_SKU.test(sku.trim()) ? null : sku.trim()
}

/**
 * What identifies a product over all sources: its article number, in whatever case; without one its name and variant,
 * whatever case, accents and signs they are written with.
 * @param product in the words of a source.
 */
export function productKey(product: { sku: string | null; name: string; variant: string | null }): string {
  const sku = realSku(product.sku)
  if (sku !== null) return `sku:${sku.toLowerCase()}`
  return `name:${folded(product.name)}|${folded(product.variant ?? '')}`
}

const OTHER_LETTERS = /(?!\p{Script=Latin})\p{L}/u

/** Letters of other alphabets stay: without them, tea and coffee of 100 g are the same. */
function folded(text: string): string {
  if (!OTHER_LETTERS.test(text)) return foldText(text)
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
