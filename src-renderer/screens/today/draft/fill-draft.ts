/** What stands in the place of fields; null where it is not known. */
export interface DraftFields {
  firstName: string | null
  lastName: string | null
  lastProduct: string | null
  /** What somebody waited for and can have again. */
  awaitedProduct: string | null
  voucher: string | null
}

export const VOUCHER_FIELD = '{Gutschein}'

/** The fields that a text may hold, as they are written in either language. */
export const DRAFT_FIELDS = [
  '{Vorname}',
  '{Nachname}',
  '{letztes Produkt}',
  '{gewünschtes Produkt}',
  VOUCHER_FIELD,
] as const

/** How each field is told, whatever its case; the first of each is that of {@link DRAFT_FIELDS}. */
const WORDS: Readonly<Record<keyof DraftFields, readonly string[]>> = {
  firstName: ['vorname', 'first name'],
  lastName: ['nachname', 'last name'],
  lastProduct: ['letztes produkt', 'last product'],
  awaitedProduct: ['gewünschtes produkt', 'awaited product'],
  voucher: ['gutschein', 'voucher'],
}

/** Without these a sentence still is one: "Hallo," */
const OPTIONAL: ReadonlySet<keyof DraftFields> = new Set(['firstName', 'lastName'])

/**
 * The text with what is known of a person. A line about a product or a voucher that there is not is left out, and of a
 * greeting only the name, so that no field is ever left standing.
 */
export function fillDraft(text: string, fields: DraftFields): string {
  return text
    .split('\n')
    .flatMap(line => fillLine(line, fields) ?? [])
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}

/** null where what it is about is not known. */
function fillLine(line: string, fields: DraftFields): string | null {
  let isKnown = true
  let hasGap = false
  const filled = line.replaceAll(/\{([^{}]*)\}/g, (whole, word: string) => {
    const field = fieldOf(word)
    if (field === null) return whole
    const value = fields[field]?.trim() ?? ''
    if (value === '') hasGap = true
    if (value === '' && !OPTIONAL.has(field)) isKnown = false
    // What is known of a person is put in as it is, and never read as a field again.
    return value
  })
  if (!isKnown) return null
  return hasGap ? filled.replaceAll(/ +([,.!?])/g, '$1').replaceAll(/ {2,}/g, ' ') : filled
}

/** Whether a text holds a field, however it is written. */
export function namesField(text: string, field: keyof DraftFields): boolean {
  return [...text.matchAll(/\{([^{}]*)\}/g)].some(([, word = '']) => fieldOf(word) === field)
}

function fieldOf(word: string): keyof DraftFields | null {
  const plain = word.trim().toLowerCase()
  if (WORDS.firstName.includes(plain)) return 'firstName'
  if (WORDS.lastName.includes(plain)) return 'lastName'
  if (WORDS.lastProduct.includes(plain)) return 'lastProduct'
  if (WORDS.awaitedProduct.includes(plain)) return 'awaitedProduct'
  return WORDS.voucher.includes(plain) ? 'voucher' : null
}

/** Opens the owner's own e-mail program with this text; nothing is sent by it. */
export function mailAddress(email: string, subject: string, text: string): string {
  const lines = text.replaceAll('\n', '\r\n')
  return `mailto:${encodeURIComponent(email)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`
}
