/**
 * What an e-mail address is good for.
 *
 * - `usable`: reaches one person. Aliases that the buyer chose (Apple's `@privaterelay.appleid.com`, Firefox
 *   Relay, `+tags`) belong here: they reach the person, and one alias never stands for two people, so it may
 *   identify. Apple's aliases at `@icloud.com` could not be told apart from ordinary addresses anyway.
 * - `relay`: a marketplace's forwarding address. It belongs to the marketplace, which forbids advertising and
 *   may change it per order: neither contact nor identity.
 * - `invented`: made up by a shop system or an interface because the field had to be filled.
 * - `role`: a shared mailbox (info@, kontakt@): may be written to, but may stand for many people.
 * - `invalid`: no address at all, or one that cannot be written into a list without being changed.
 */
export type EmailClass = 'usable' | 'relay' | 'invented' | 'role' | 'invalid'

const COUNTRY_SITE = '[a-z]{2,3}(?:\\.[a-z]{2})?'

/**
 * Domains behind which marketplaces hide their buyers. Each is documented by the marketplace or seen in
 * published order data; subdomains of ebay and etsy only ever forward, while their plain domains are companies.
 */
const RELAY_DOMAIN = new RegExp(
  `^(?:${[
    `(?:.+\\.)?marketplace\\.amazon\\.${COUNTRY_SITE}`,
    `.+\\.ebay\\.${COUNTRY_SITE}`,
    '.+\\.otto\\.market',
    '(?:.+\\.)?kaufland-marktplatz\\.[a-z]{2}',
    '.+\\.etsy\\.com',
    'relay\\.walmart\\.com',
    'verkopen\\.bol\\.com',
    '.+\\.mirakl\\.net',
    'allegromail\\.[a-z]{2,3}',
  ].join('|')})$`,
)

/** Interfaces that make up an address for buyers of marketplaces which do not hand one out. */
const INVENTED_FOR_MARKETPLACE = /^(?:localhost|.+\.magnalister\.com)$/

/** Names that never leave a local network (RFC 2606, RFC 6762); `.test` and `.example` are left alone. */
const UNREACHABLE_DOMAIN = /(?:^|\.)(?:localhost|localdomain|invalid|local|internal|lan)$/

/** Fillers that also come with numbers and tags (`noemail123@`, `no-reply+77@`), separators taken out. */
const FILLER = /^(?:no|kein|keine|ohne)(?:e?mail|mailadresse|emailadresse)\d*$|^(?:noreply|donotreply)\d*$/

const INVENTED_LOCAL = new Set([
  'invalid',
  'invalidemail',
  'unknown',
  'unbekannt',
  'nobody',
  'none',
  'keine',
  'dummy',
])

/** Words that people type twice to fill a field: test@test.de. */
const TYPED_TWICE = new Set(['test', 'none', 'na', 'keine', 'kein', 'xxx', 'asdf', 'fake', 'dummy'])

const ROLE_LOCAL = new Set(
  (
    'info kontakt contact shop store onlineshop webshop office buero büro mail email post hello hallo welcome ' +
    'service kundenservice kundendienst support help hilfe sales verkauf vertrieb einkauf purchasing bestellung ' +
    'bestellungen order orders buchhaltung rechnung rechnungen invoice invoices accounting finance billing admin ' +
    'administrator webmaster postmaster hostmaster abuse root team zentrale empfang reception sekretariat ' +
    'verwaltung marketing newsletter presse press jobs bewerbung hr it datenschutz privacy lager warehouse ' +
    'versand logistik praxis kanzlei studio werkstatt hotel restaurant rezeption reservierung schule kita verein ' +
    'vorstand geschaeftsfuehrung geschäftsführung gf amazon ebay etsy firma company anfrage anfragen enquiries ' +
    'inquiries alle all'
  ).split(' '),
)

const LOCAL_PART = /^[\p{L}\p{N}_!#$%&*/?^{|}~`.'=+-]+$/u
/** A first character that spreadsheets run or swallow: written safely, the address would be another one. */
const UNSAFE_START = /^[=+\-'.]/
const DOMAIN = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+(?:\p{L}{2,}|xn--[a-z0-9-]+)$/u

/** The form in which addresses are compared: no outer white space, lower case. */
export function normalisedEmail(email: string): string {
  return email.trim().toLowerCase()
}

const LONGEST = 254

/** What the part after the @ tells. */
type DomainKind = 'relay' | 'made_up_for_marketplace' | 'unreachable' | 'malformed' | 'ordinary'

/** Most addresses of a shop share a few domains; the kinds of the last ones are kept. */
const KNOWN_DOMAINS = new Map<string, DomainKind>()
const KNOWN_DOMAINS_LIMIT = 5000

function domainKind(domain: string): DomainKind {
  const known = KNOWN_DOMAINS.get(domain)
  if (known !== undefined) return known
  const kind = readDomain(domain)
  if (KNOWN_DOMAINS.size >= KNOWN_DOMAINS_LIMIT) KNOWN_DOMAINS.clear()
  // A copy: the domain may be a slice of a large text, which would stay in memory with it.
  KNOWN_DOMAINS.set([...domain].join(''), kind)
  return kind
}

function readDomain(domain: string): DomainKind {
  if (RELAY_DOMAIN.test(domain)) return 'relay'
  if (INVENTED_FOR_MARKETPLACE.test(domain)) return 'made_up_for_marketplace'
  if (UNREACHABLE_DOMAIN.test(domain)) return 'unreachable'
  return DOMAIN.test(domain) ? 'ordinary' : 'malformed'
}

interface Reading {
  email: string
  kind: DomainKind
  emailClass: EmailClass
}

/** What was asked for last: of one order or person the same address is asked for many times in a row. */
let last: Reading = { email: '', kind: 'malformed', emailClass: 'invalid' }

function read(email: string): Reading {
  if (last.email !== email) {
    const address = normalisedEmail(email)
    const at = address.lastIndexOf('@')
    const domain = address.slice(at + 1)
    const kind = domainKind(domain)
    last = { email, kind, emailClass: at < 1 ? 'invalid' : classOf(address.slice(0, at), domain, kind) }
  }
  return last
}

/**
 * Tells what kind of address a cell holds; upper and lower case and outer white space do not matter.
 * @param email as it stands in the file or was typed in; any text is allowed.
 */
export function classifyEmail(email: string): EmailClass {
  return read(email).emailClass
}

function classOf(local: string, domain: string, kind: DomainKind): EmailClass {
  if (kind === 'relay') return 'relay'
  const name = withoutTag(local)
  if (kind === 'made_up_for_marketplace' || kind === 'unreachable' || isFiller(name, domain))
    return 'invented'
  const length = local.length + 1 + domain.length
  if (kind === 'malformed' || length > LONGEST || !isWellFormed(local)) return 'invalid'
  return ROLE_LOCAL.has(withoutNumber(name)) ? 'role' : 'usable'
}

/** True where mail to this address reaches the buyer directly: `usable` and `role` addresses. */
export function usableForContact(email: string): boolean {
  const emailClass = classifyEmail(email)
  return emailClass === 'usable' || emailClass === 'role'
}

/** True where the same address means the same person. */
export function usableAsIdentity(email: string): boolean {
  return classifyEmail(email) === 'usable'
}

/** True where a shop system or an interface made the address up, so that every buyer may have the same one. */
export function isInventedEmail(email: string): boolean {
  return classifyEmail(email) === 'invented'
}

/**
 * True where the address itself gives away that the buyer came through a marketplace, whatever the file said:
 * merchandise management systems mix the orders of all channels in one export.
 */
export function revealsMarketplace(email: string): boolean {
  const { kind } = read(email)
  return kind === 'relay' || kind === 'made_up_for_marketplace'
}

/**
 * The address to write to: the first that can be contacted.
 * @param emails in the order in which they would be used.
 * @returns the address as given but without outer white space, or null where none will do.
 */
export function contactEmail(emails: readonly string[]): string | null {
  return emails.find(usableForContact)?.trim() ?? null
}

function isFiller(name: string, domain: string): boolean {
  if (FILLER.test(name) || INVENTED_LOCAL.has(name)) return true
  return TYPED_TWICE.has(name) && domain.slice(0, domain.indexOf('.')) === name
}

function isWellFormed(local: string): boolean {
  return local.length <= 64 && !UNSAFE_START.test(local) && !local.endsWith('.') && LOCAL_PART.test(local)
}

function withoutNumber(name: string): string {
  const last = name.charCodeAt(name.length - 1)
  return last >= 48 && last <= 57 ? name.replace(/\d+$/, '') : name
}

/** The local part without its `+tag` and without separators: `no-reply+7` becomes `noreply`. */
function withoutTag(local: string): string {
  return local.replace(/\+.*$/, '').replace(/[._-]/g, '')
}
