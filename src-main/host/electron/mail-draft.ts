/** All that a draft may set; copies and attached files are not the page's to choose. */
const FIELDS: ReadonlySet<string> = new Set(['subject', 'body'])

/** Whether an address opens a draft to exactly one person in the owner's own e-mail program, and nothing else. */
export function isMailDraft(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, pathname, searchParams } = new URL(address)
  if (protocol !== 'mailto:' || ![...searchParams.keys()].every(name => FIELDS.has(name.toLowerCase())))
    return false
  try {
    return /^[^\s@,;<>"]+@[^\s@,;<>"]+$/.test(decodeURIComponent(pathname))
  } catch {
    return false
  }
}
