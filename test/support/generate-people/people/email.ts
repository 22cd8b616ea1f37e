import type { Random } from '../../generate-shop/random.ts'
import { WeightedList } from '../weighted-list.ts'
import type { World } from '../world.ts'

/**
 * Providers by their share among private addresses of German shops. The addresses are made up, and nothing of this
 * generator is ever written to or published; domains of one's own and of companies end in `.test`, which nobody has.
 */
const PROVIDERS: readonly (readonly [domain: string, share: number])[] = [
  ['gmail.com', 25],
  ['web.de', 22],
  ['gmx.de', 18],
  ['t-online.de', 9],
  ['gmx.net', 5],
  ['hotmail.com', 2.5],
  ['icloud.com', 3],
  ['outlook.de', 1.8],
  ['outlook.com', 1.4],
  ['yahoo.de', 2.6],
  ['hotmail.de', 1.3],
  ['googlemail.com', 1.8],
  ['freenet.de', 1.8],
  ['live.de', 0.7],
  ['yahoo.com', 0.7],
  ['aol.com', 0.9],
  ['posteo.de', 0.8],
  ['arcor.de', 0.8],
  ['mailbox.org', 0.4],
  ['me.com', 0.3],
  ['vodafone.de', 0.4],
  ['mail.de', 0.3],
]
const PROVIDER = new WeightedList(PROVIDERS, (_rank, [, share]) => share)
const ABROAD: Readonly<Record<string, readonly string[]>> = {
  AT: ['gmx.at', 'gmail.com', 'aon.at', 'gmail.com', 'hotmail.com'],
  CH: ['bluewin.ch', 'gmail.com', 'gmx.ch', 'hotmail.com', 'sunrise.ch'],
  NL: ['gmail.com', 'hotmail.com', 'ziggo.nl', 'kpnmail.nl'],
}
/** Families with a domain of their own: 2 %. */
const OWN_DOMAIN = 0.02

export interface EmailNames {
  first: string
  last: string
  nickname: string | null
  birthYear: number
  country: string
}

/** An address that nobody else has. */
export function pickEmail(world: World, random: Random, names: EmailNames): string {
  const first = plain(names.first)
  const last = plain(names.last)
  const domain = random.chance(OWN_DOMAIN)
    ? `${last}${random.pick(['', '-familie', '-online', 'web'])}.test`
    : (pickAbroad(random, names.country) ?? PROVIDER.pick(random)[0])
  const local = localPart(random, first, last, names)
  return firstFree(world, random, local, domain)
}

/** "familie.maier@", for both of a couple. */
export function pickFamilyEmail(world: World, random: Random, last: string, country: string): string {
  const name = plain(last)
  const local = random.pick([`familie.${name}`, `fam.${name}`, `familie${name}`, `die.${name}s`, `${name}s`])
  return firstFree(world, random, local, pickAbroad(random, country) ?? PROVIDER.pick(random)[0])
}

/** The address of an employee. */
export function workEmail(world: World, random: Random, first: string, last: string, domain: string): string {
  const local = random.pick([
    `${plain(first)}.${plain(last)}`,
    `${plain(first).slice(0, 1)}.${plain(last)}`,
    plain(last),
    plain(first),
  ])
  return firstFree(world, random, local, domain)
}

function pickAbroad(random: Random, country: string): string | null {
  const domains = ABROAD[country]
  return domains === undefined ? null : random.pick(domains)
}

/** Most put first and last name into it; a quarter something that does not show who they are, or only the first name. */
function localPart(random: Random, first: string, last: string, names: EmailNames): string {
  const initial = first.slice(0, 1)
  const nick = names.nickname === null ? first : plain(names.nickname)
  const year = String(names.birthYear)
  const kind = random.next()
  if (kind < 0.3) return `${first}.${last}`
  if (kind < 0.38) return `${first}${last}`
  if (kind < 0.44) return `${initial}.${last}`
  if (kind < 0.47) return `${initial}${last}`
  if (kind < 0.51) return `${last}.${first}`
  if (kind < 0.54) return `${first}_${last}`
  if (kind < 0.57) return `${first}-${last}`
  if (kind < 0.62) return `${first}.${last}${year.slice(2)}`
  if (kind < 0.65) return `${last}${random.integer(1, 99)}`
  if (kind < 0.68) return `${last}.${initial}`
  if (kind < 0.74) return `${nick}${year.slice(2)}`
  if (kind < 0.78) return `${nick}${random.integer(1, 9999)}`
  if (kind < 0.81) return `${nick}.${last.slice(0, 3)}`
  if (kind < 0.84) return `${initial}${last.slice(0, 1)}${random.integer(100, 99999)}`
  return fancy(random, year)
}

const FANCY_START =
  `sonnen wolken stern katzen pferde garten wald meer berg rosen blumen maus zauber mond silber wild kleine
  lucky happy crazy sweet black magic dark little big red blue super mega turbo bike moto fussball bvb fcb schalke angler
  nord ost sued nebel regen traum herz engel tiger wolf eulen fuchs hasen libellen`.split(/\s+/)
const FANCY_END =
  `schein blume kind fee maus katze hexe freund fan liebe welt reiter jaeger stern haus tante mama papa oma
  opa girl boy man lady rider king queen star dream cat dog baer fuchs wolf falke zwerg nase locke`.split(
    /\s+/,
  )

function fancy(random: Random, year: string): string {
  const word = `${random.pick(FANCY_START)}${random.pick(['', '', '_', '-', '.'])}${random.pick(FANCY_END)}`
  return `${word}${random.pick(['', year.slice(2), year, String(random.integer(1, 999))])}`
}

/** Who comes late to a provider gets a number behind the name. */
function firstFree(world: World, random: Random, local: string, domain: string): string {
  let address = `${local}@${domain}`
  for (let digits = 1; !world.emails.claim(address); digits += 1)
    address = `${local}${random.digits(Math.min(digits, 6))}@${domain}`
  return address
}

const SPELLINGS: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  ı: 'i',
  ł: 'l',
  đ: 'd',
}

/** Lower-case letters a to z only, German umlauts spelt out. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[äöüßıłđ]/g, letter => SPELLINGS[letter] ?? '')
    .normalize('NFD')
    .replace(/[^a-z]/g, '')
}
