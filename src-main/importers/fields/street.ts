/** Countries that write the house number behind the street. */
const NUMBER_LAST = new Set(
  'DE AT CH LI NL BE DK SE NO FI IS PL CZ SK HU SI HR RO BG EE LV LT IT ES PT GR RS BA ME MK AL'.split(' '),
)

/** Whether the house number is the last part of the line; without a country as in Germany, unless one comes first. */
export function isNumberLast(line: string, country: string | null): boolean {
  return country === null ? !/^\d+[^\d.]/.test(line) : NUMBER_LAST.has(country)
}

/** "12", "12a", "12 a-c", "12-14", "12/3", "5 1/2" */
const PART = String.raw`\d{1,5}(?:\s?[a-zA-Z](?!\p{L}))?`
const NUMBER = String.raw`${PART}(?:(?:\s?[-–/+&]\s?|\s(?:u\.|und|bis)\s)(?:${PART}|[a-zA-Z](?!\p{L})|I{2,3}(?!\p{L})))*(?:\s[1-3]/[2-4](?!\d)|\s?[½¼¾⅓⅔]|\s(?:bis|ter|hs)(?!\p{L}))?`
/** Words that begin what stands behind a house number or in a line of its own. */
const ADDITION_WORDS = [
  String.raw`c\s?/\s?o|℅|z\.?\s?hdn?\b|zu\s+händen|attn|bei\s|b\.\s(?=\p{L}{3})`,
  String.raw`(?:wohnung|whg|wohnheim|wg|we|apt|app|apartment|appartement|zimmer|zi|raum|büro|top|klingel|parzelle|ot|ortsteil|abteilung|abt|postnummer|kundennummer|lgh|bus|bte|boîte|m|int|scala|piso|puerta|bât|tel|geb)(?!\p{L})|hs\.?(?:-?nr\.?)?\s?\d`,
  String.raw`(?:haus|block|halle|eingang|aufgang|stiege|stg|treppe|tür|gebäude|etage|stock|boot)(?!\p{L})`,
  String.raw`(?:hinter|vorder|garten|neben|rück|quer)(?:haus|hof|gebäude|eingang)|seitenflügel|hof(?=\s|$)|souterrain|hochparterre|parterre|maisonette|studentenwohnheim`,
  String.raw`(?:og|ug|eg|dg|hh|vh|gh|sf|rgb|rg|hp)(?![\p{L}])`,
  String.raw`\d{1,2}\.?\s?(?:og|ug|obergeschoss|stock|stockwerk|etage|tür|floor)(?!\p{L})|\d{1,2}\.\s?(?:tv|th|mf|sal|st)(?!\p{L})|\d{1,2}º`,
  String.raw`(?:im|in|am|an|zum|beim|über)\s\p{L}|(?:links|rechts|mitte|li|re)(?!\p{L})|#\s?\d|[IV]{2,3}(?!\p{L})|[a-z]\d{1,4}$|(?:erster|zweiter|dritter)\s`,
].join('|')
/** An addition that no street begins like. */
const ONLY_ADDITION =
  /^(?:c\s?\/\s?o|℅|i\.\s?h\.\s|im\s+hause\s|z\.?\s?hd|zu\s+händen|attn|bei\s(?!(?:de[mnr]|sankt|st\.)\s.*\d)|w[eg]\s|app\b|zi\.|abt\b|ot\s|tel\b|(?:(?:wohnung|whg)(?:s?-?nr|snummer)?|apt|apartment|etage|zimmer|raum|büro|postnummer|kundennummer|abteilung|ortsteil|klingel|(?:hinter|vorder|garten)haus|seitenflügel|studentenwohnheim)(?!\p{L})|(?:og|ug|eg|dg|hh|vh|gh)(?![\p{L}])|\d{1,2}\.?\s?(?:og|ug|stock|etage|obergeschoss))/iu

const AT_END = new RegExp(
  String.raw`^(.*[^\d\s,–/+&-])(?<!\d\s?[a-zA-Z]?\s(?:u\.|und|bis))[\s,]*\s(${NUMBER})$`,
  'u',
)
const INLINE = new RegExp(
  String.raw`^(.*?[^\d\s,–/+-])[\s,]*\s?(${NUMBER})[\s,]+((?:${ADDITION_WORDS}).*)$`,
  'iu',
)
/** Finland's staircase and flat: "12 A 5". */
const STAIRCASE = /^(.*\p{L}{3}\.?)\s(\d{1,4}\s[A-Z]\s\d{1,3})$/u
/** Words that nobody foresaw, behind a number. */
const BEHIND = new RegExp(String.raw`^(.*\p{L}\.?)[\s,]+(${NUMBER})\s+(\p{L}{3}.*)$`, 'u')
const GLUED = new RegExp(
  String.raw`^(.*(?:str\.?|straße|strasse|weg|gasse|allee|platz|ring|damm|ufer|\p{L}{2}\.))\s?(${NUMBER})$`,
  'iu',
)
/** "An der B 6 12", "Wohnkomplex 3 12": the street's own number in front of the house's. */
const STREET_WITH_NUMBER = /^(.*\p{L}\s?\d{1,4})\s+(\d{1,4}(?:\s?[a-zA-Z])?)$/u
/** Mannheim's blocks have names like a number: "Q 7, 24". */
const BLOCK = new RegExp(String.raw`^([A-U]\s?\d{1,2}),?\s+(${NUMBER})$`, 'u')
const BLOCK_ALONE = /^(?:[A-U]\s?\d{1,2}|(?:str\.|stra(?:ß|ss)e)\s\d{1,3})$/i
const IN_FRONT = new RegExp(
  String.raw`^(${NUMBER})(?:,|,?\s)\s*(\p{L}[^,;/(]*(?:str\.?|straße|strasse|weg|gasse|allee|platz|ring|damm|ufer))$`,
  'iu',
)
const BARE_NUMBER = new RegExp(
  String.raw`^(?:Nr\.?|Hausnummer|Hausnr\.?|Haus-Nr\.?|No\.?|#)?\s*(${NUMBER})(?:[.,]0)?\.?$`,
  'iu',
)
const BARE_NUMBER_WORD = /^(?:Nr|Hausnummer|Hausnr|Haus-Nr|no)\.?$/i
const NUMBER_WORD = /[\s,]+(?:Nr|Hausnummer|Hausnr|Haus-Nr|no|#)\.?$/i
const PLAIN = /^(\p{L}[\p{L} .-]*[\p{L}.]) (\d{1,4}[a-z]?)$/u
/** The number as {@link isPlainStreetLine} wants it. */
export const HOUSE_NUMBER = /^\d{1,4}[a-z]?$/
const SEPARATOR =
  /\s*[,;|]\s*|\s*\/\/\s*|\s+[-–/]\s+(?=\p{L}{2}|\d{1,2}\.\s?\p{L})|(?<=\d\s?\p{L}?)(?<!(?:stg|stiege)\.?\s?\d{1,2})\/(?=(?:whg|stg|stiege|top|tür|rgb|iv|hh|vh|eg|dg|\d{1,2}\.\s?(?:og|ug|stock|etage))(?!\p{Ll}))|\s*\(\s*|\s*\)\s*/iu
const LONGEST_LINE = 200

/** One address line in parts. */
export interface StreetLine {
  street: string
  houseNumber: string | null
  /** What stood in front of the street and behind the number. */
  additions: readonly string[]
}

/** True where a line is no street but something that stands beside one: "c/o Meier", "3. OG". */
export function isAddition(line: string): boolean {
  return ONLY_ADDITION.test(line)
}

/** The house number where a line holds nothing else, and what follows it behind a comma. */
export function bareNumber(line: string): { houseNumber: string; additions: readonly string[] } | null {
  const [first = '', ...additions] = line.split(SEPARATOR).filter(Boolean)
  const number = BARE_NUMBER.exec(first)
  return number ? { houseNumber: number[1] ?? '', additions } : null
}

/** True for letters with a number behind them, which {@link readStreetLine} reads by the letters alone. */
export function isPlainStreetLine(line: string): boolean {
  return line.length <= LONGEST_LINE / 2 && PLAIN.test(line)
}

/**
 * Street, house number and additions of one line of a country that writes the number last.
 * @returns the line as the street where it has no number.
 */
export function readStreetLine(line: string): StreetLine {
  const plain = PLAIN.exec(line)
  if (plain) {
    const street = plain[1] ?? ''
    if (!NUMBER_WORD.test(street) && !BARE_NUMBER_WORD.test(street))
      return { street, houseNumber: plain[2] ?? '', additions: [] }
  }
  if (line.length > LONGEST_LINE || !/[\d(]/.test(line))
    return { street: line, houseNumber: null, additions: [] }
  const text = line
    .replaceAll(/(\p{L}) \.\s*(?=\d)/gu, '$1. ')
    .replace(/(\d[a-z]?)[.,;]+$/i, '$1')
    .replace(/(\p{L}{2}\.?)\s[-–]\s(?=\d{1,4}\s?[a-z]?$)/iu, '$1 ')
  const whole = match(text, BLOCK) ?? inFront(text) ?? (SEPARATOR.test(text) ? null : readSegment(text))
  if (whole) return whole
  return readSegments(joinNumbers(text.split(SEPARATOR).filter(Boolean)), line)
}

/** "Hauptstraße, 5" and "Q 7, 24": the number behind a comma belongs to the segment before it. */
function joinNumbers(segments: readonly string[]): string[] {
  const joined: string[] = []
  for (const segment of segments) {
    const before = joined.at(-1)
    const isNumber = before !== undefined && BARE_NUMBER.test(segment) && !isAddition(segment)
    if (isNumber && (BLOCK_ALONE.test(before) || readSegment(before) === null))
      joined.splice(-1, 1, `${before} ${segment}`)
    else joined.push(segment)
  }
  return joined
}

/** "Haus 3", "Halle B": no street where there is another. */
export function isBuilding(text: string): boolean {
  return /^(?:haus|block|halle|eingang|aufgang|gebäude|hof|stiege|top|station|tor|zimmer|lager|rampe|trakt|ebene|parzelle)\s\S{1,4}$/i.test(
    text,
  )
}

function readSegments(segments: readonly string[], line: string): StreetLine {
  const isStreet = (segment: string) => !isAddition(segment) && readSegment(segment) !== null
  const own = segments.findIndex(segment => isStreet(segment) && !isBuilding(segment))
  const found = own >= 0 ? own : segments.findIndex(isStreet)
  const index = found >= 0 ? found : segments.findIndex(segment => !isAddition(segment))
  const segment = segments[index]
  if (segment === undefined) return { street: line, houseNumber: null, additions: [] }
  const street = readSegment(segment) ?? { street: segment, houseNumber: null, additions: [] }
  return {
    ...street,
    additions: [...segments.slice(0, index), ...street.additions, ...segments.slice(index + 1)],
  }
}

function readSegment(text: string): StreetLine | null {
  return (
    match(text, BLOCK) ??
    match(text, STAIRCASE) ??
    match(text, INLINE) ??
    match(text, AT_END) ??
    match(text, GLUED) ??
    match(text, STREET_WITH_NUMBER) ??
    inFront(text) ??
    match(text, BEHIND)
  )
}

function match(text: string, pattern: RegExp): StreetLine | null {
  const [, street, houseNumber, addition] = pattern.exec(text) ?? []
  if (street === undefined || houseNumber === undefined) return null
  const bare = street.replace(NUMBER_WORD, '').replace(/[\s,]+$/, '')
  if (bare === '' || BARE_NUMBER_WORD.test(bare)) return null
  return {
    street: bare,
    houseNumber: houseNumber.trim(),
    additions: addition === undefined ? [] : [addition],
  }
}

function inFront(text: string): StreetLine | null {
  const found = IN_FRONT.exec(text)
  return found && { street: found[2] ?? '', houseNumber: found[1] ?? '', additions: [] }
}
