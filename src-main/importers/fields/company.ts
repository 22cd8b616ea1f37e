import { BEGINNING, endsLikeKind, KINDS, SHORT_NAMES, TRADES } from './company-words.ts'
import { isFirstName } from './first-names.ts'

/** Longer cells are no names. */
const LONGEST_NAME = 200
const LEGAL_FORM =
  /(?:^|[\s.,(&/])(?:gmbh|ggmbh|gesmbh|ges\.m\.b\.h\.|mbh|mbb|partg|ag|se|kg|kgaa|ohg|ug|gbr|egbr|ltd|limited|llc|llp|plc|inc|corp|bv|nv|sa|srl|s[aà]rl|sas|spa|aps|oy|ab|s\.?\s?r\.?\s?o\.?|e\.\s?k(?:fm|fr)?\.?|e\.\s?u\.|k\.?d\.?ö\.?r\.?|(?:[&+]|und)\s?(?:co\.?|söhne|sohn|töchter|partner|kollegen)|ek|e\.\s?v\.?|ev|e\.?\s?g\.?|b\.v\.?|n\.v\.?|s\.a\.|s\.r\.l\.|s\.p\.a\.|co\.\s?kg|sp\.\s?z\s?o\.?\s?o\.?)(?=$|[\s.,)&(/])/i
/** Words of which none can be a legal form. */
const PERSON = /^\p{Lu}\p{Ll}{4,} \p{Lu}\p{Ll}{4,}(?:-\p{Lu}\p{Ll}{4,})?$/u
/** Austria's "OG", which within an address is a floor. */
const AT_END_ONLY = /\p{L}{3,}\s(?:OG|KEG|OEG)$/u
/** Legal forms that are first names, family names or words when written otherwise. */
const ONLY_WRITTEN_SO = /(?:^|[\s.,(&/])(?:AG|SE|SA|AB|ev|eV|EV|eG|EG|ek|eK|EK)(?=$|[\s.,)&(/])/
const DOUBTFUL = /^(?:se|sa|ab|ag|ev|eg|ek)$/i
/** True for a first word that is no name: "Blumen Schröder", "TSV Weißenburg", "WEG Lindenhof". */
export function beginsLikeCompany(word: string): boolean {
  return SHORT_NAMES.has(word) || TRADES.has(word.toLowerCase()) || BEGINNING.test(word)
}

/** True for a word like "Apotheke", "Markt-Apotheke", "Stadtwerkstatt". */
function isKindOfCompany(word: string): boolean {
  const last = word.lastIndexOf('-') + 1
  const bare = (last === 0 ? word : word.slice(last)).replace(/[.,]$/, '').toLowerCase()
  if (KINDS.has(bare) || (bare.length > 6 && bare.endsWith('erei')) || isHouseOfTrade(bare)) return true
  return word.length > 6 && endsLikeKind(last === 0 ? bare : word.toLowerCase())
}

/** "Blumenhaus", "Bücherecke" */
function isHouseOfTrade(word: string): boolean {
  const end = /(?:haus|markt|ecke?|hof)$/.exec(word)
  return end !== null && TRADES.has(word.slice(0, end.index))
}

/** True where a name is that of a company by its legal form or by what it calls itself. */
export function looksLikeCompany(name: string): boolean {
  if (name.length > LONGEST_NAME) return false
  const words = name.split(' ')
  return isNamedForTrade(words) || words.some(isKindOfCompany) || hasLegalForm(name) || AT_END_ONLY.test(name)
}

/** "Haus Abendruh", "Schloss Hohenfels": a firm as a name, a place within an address. */
export function isHouseName(line: string): boolean {
  return /^(?:haus|villa|schloss|hof|gut|kloster)\s/i.test(line)
}

/** "Blumen Schröder", but not "Wein Anna". */
function isNamedForTrade(words: readonly string[]): boolean {
  const [first = '', second] = words
  // "Zum Goldenen Löwen"
  if (words.length > 2 && /^Zu[mr]$/.test(first) && !isFirstName(words.at(-1) ?? '')) return true
  return second !== undefined && beginsLikeCompany(first) && !isFirstName(second)
}

/** True where a name has a legal form: "Krause GmbH", "Sauer e. K.". */
export function hasLegalForm(name: string): boolean {
  if (name.length > LONGEST_NAME || PERSON.test(name)) return false
  const found = LEGAL_FORM.exec(name)
  if (found === null) return false
  const form = found[0].replaceAll(/[\s.,(&/]/g, '')
  return !DOUBTFUL.test(form) || found[0].includes('.') || isDoubtfulForm(name, form)
}

/** "Muster AG", but neither "Eva Ek" nor "SE HAN KIM". */
function isDoubtfulForm(name: string, form: string): boolean {
  // "Am Wall 9, EG" is the ground floor.
  if (/^eg$/i.test(form) && !/\p{L}{3}\s(?:eG|EG)(?!\p{L})/u.test(name)) return false
  return ONLY_WRITTEN_SO.test(name) && (name !== name.toUpperCase() || /^AG$/.test(form))
}

const NO_COMPANY =
  /^(?:[-–—./_x\s]+|privat(?:person|kunde|adresse)?|private?|keine?|kein(?:e)? (?:firma|angabe|angaben)|ohne|n\s?\/\s?a|na|none|null|nil|nein|no|nicht vorhanden|entfällt)$/i

/** True where people filled a field that they had nothing to write into: "keine", "n/a", "privat". */
export function isPlaceholder(text: string): boolean {
  return text.length <= 20 && NO_COMPANY.test(text)
}
