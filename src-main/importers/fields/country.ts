import { cleanText, copyOfText, foldText } from './text.ts'

/** Languages in which exports write countries; their usual names come from the runtime's own tables. */
const LANGUAGES = ['de', 'en', 'fr', 'es', 'it', 'nl', 'pl', 'pt', 'sv', 'da']
/** Languages of other neighbours, asked only where those above know no answer. */
const FURTHER_LANGUAGES = ['nb', 'fi', 'cs', 'hu', 'tr']

/** Names in daily use that those tables do not have, folded. */
const FURTHER_NAMES: Readonly<Record<string, string>> = {
  bundesrepublik: 'DE',
  'bundesrepublik deutschland': 'DE',
  brd: 'DE',
  'federal republic of germany': 'DE',
  ger: 'DE',
  d: 'DE',
  a: 'AT',
  f: 'FR',
  i: 'IT',
  b: 'BE',
  l: 'LU',
  niemcy: 'DE',
  'republik oesterreich': 'AT',
  'republic of austria': 'AT',
  'schweizerische eidgenossenschaft': 'CH',
  'swiss confederation': 'CH',
  holland: 'NL',
  'the netherlands': 'NL',
  nederland: 'NL',
  'tschechische republik': 'CZ',
  'czech republic': 'CZ',
  slovensko: 'SK',
  danmark: 'DK',
  sverige: 'SE',
  norge: 'NO',
  suomi: 'FI',
  polska: 'PL',
  magyarorszag: 'HU',
  hrvatska: 'HR',
  england: 'GB',
  scotland: 'GB',
  schottland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  nordirland: 'GB',
  'great britain': 'GB',
  grossbritannien: 'GB',
  uk: 'GB',
  usa: 'US',
  'u s a': 'US',
  'united states of america': 'US',
  'vereinigte staaten von amerika': 'US',
  'republic of ireland': 'IE',
  'russian federation': 'RU',
  'korea south': 'KR',
  turkey: 'TR',
  macedonia: 'MK',
  'hong kong': 'HK',
  macau: 'MO',
}
const ISO3 =
  'deuDE autAT cheCH lieLI luxLU fraFR nldNL belBE itaIT espES prtPT dnkDK sweSE norNO finFI islIS polPL czeCZ ' +
  'svkSK hunHU svnSI hrvHR rouRO bgrBG grcGR irlIE gbrGB estEE lvaLV ltuLT mltMT cypCY mcoMC andAD smrSM ' +
  'srbRS bihBA mneME mkdMK albAL ukrUA rusRU turTR usaUS canCA mexMX braBR argAR ausAU nzlNZ jpnJP chnCN korKR ' +
  'indIN isrIL areAE zafZA hkgHK sgpSG twnTW thaTH'

const NO_COUNTRY = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ'])

let codes: ReadonlyMap<string, string> | null = null
let furtherCodes: ReadonlyMap<string, string> | null = null

/** Folded name or code → ISO code; built on first use. */
function knownCodes(): ReadonlyMap<string, string> {
  if (codes !== null) return codes
  const known = namesIn(LANGUAGES)
  for (const entry of ISO3.split(' ')) known.set(entry.slice(0, 3), entry.slice(3))
  for (const [name, code] of Object.entries(FURTHER_NAMES)) known.set(name, code)
  codes = known
  return known
}

function namesIn(languages: readonly string[]): Map<string, string> {
  const known = new Map<string, string>()
  const names = languages.map(
    language => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }),
  )
  for (let index = 0; index < 26 * 26; index++) {
    const code = String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26))
    // The tables also know withdrawn codes (DD, SU), which stand for a present one, and groups of countries.
    if (NO_COUNTRY.has(code) || new Intl.Locale(`und-${code}`).region !== code) continue
    for (const name of names.map(table => table.of(code))) {
      if (name === undefined) continue
      known.set(code.toLowerCase(), code)
      if (!known.has(foldText(name))) known.set(foldText(name), code)
    }
  }
  return known
}

const CACHE_ENTRIES = 1000
/** Cells seen lately; null for one that nobody knows. */
const recent = new Map<string, string | null>()

/**
 * ISO 3166-1 alpha-2 of a country cell: a code of two or three letters or a name in one of several languages.
 * @returns null where empty, undefined where unknown.
 */
export function parseCountry(cell: string | undefined): string | null | undefined {
  const text = cleanText(cell)
  if (text === null) return null
  const known = recent.get(text)
  if (known !== undefined) return known ?? undefined
  const country = findCountry(text.slice(0, 100))
  if (recent.size >= CACHE_ENTRIES) recent.clear()
  recent.set(copyOfText(text), country ?? null)
  return country
}

function findCountry(text: string): string | undefined {
  const known = knownCodes()
  const found = known.get(foldText(text))
  if (found !== undefined) return found
  // "DE - Deutschland"
  const behind = /^[A-Za-z]{2,3}\s?[-/:|(]\s?(\p{L}.+?)\)?$/u.exec(text)?.[1]
  if (behind !== undefined && known.has(foldText(behind))) return known.get(foldText(behind))
  // "Germany (DE)", "Deutschland / DE"
  const [, name = '', code = ''] = /^(.+?)[\s(/,-]+([A-Za-z]{2})\)?$/.exec(text) ?? []
  const country = known.get(foldText(name)) ?? (name === '' ? undefined : known.get(code.toLowerCase()))
  if (country !== undefined) return country
  // "Germany, Lower Saxony"
  const before = known.get(foldText(text.split(',')[0] ?? ''))
  if (before !== undefined && text.includes(',')) return before
  furtherCodes ??= namesIn(FURTHER_LANGUAGES)
  return furtherCodes.get(foldText(text))
}
