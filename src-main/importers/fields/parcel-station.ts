/** Places where parcels wait for their buyer. */
const STATION =
  /(?:^|[\s,])((?:(?:dhl|hermes|gls|dpd|ups|amazon|deutsche post|post[\s-]?partner)[\s-]*)?(?:pac?k[\s-]?station|post-?filiale(?:\s+direkt)?|paket[\s-]?shop|paket[\s-]?box|paket[\s-]?station|(?:my\s?post|pick\s?post)(?=\s\d)|abhol[\s-]?station|filiale(?=\s+\d{3})))(?![\p{L}])[\s:]*(?:nr\.?\s*)?(\d{1,6}(?!\d))?(.*)$/iu
/** Post boxes: an address of their own where there is no street. */
const POST_BOX =
  /^(?:postfach|pf\.?|p\.?\s?o\.?\s?box|postbus|case postale|bo[iî]te postale|bp|casella postale|c\.p\.|apartado|skr\.\s?poczt\.?)(?=[\s.:]*\d)/i
const POST_NUMBER_ALONE = /^(?:dhl[\s-]*)?(?:(?:post|kunden)[\s-]?(?:nummer|nr)\.?\s*:?\s*)?(\d{6,10})$/i
const POST_NUMBER_WITHIN =
  /[\s,/(]*(?:(?:dhl[\s-]*)?(?:post|kunden)[\s-]?(?:nummer|nr)\.?\s*:?\s*)?(?<!\d)(\d{6,10})(?!\d)[\s,/)]*/i

/** True where a line names a parcel station, a post office counter or a parcel shop. */
export function isParcelStation(line: string): boolean {
  return line.length <= 200 && soundsLikeStation(line) && STATION.test(line)
}

/** True for a line with a word of stations; whether it is one can depend on its number. */
export function soundsLikeStation(line: string): boolean {
  return /pa[ck]k?et|filiale|pac?k[\s-]?s|post\s\d|abhol/i.test(line)
}

export function isPostBox(line: string): boolean {
  return POST_BOX.test(line)
}

export interface ParcelStation {
  /** "Packstation 145" */
  station: string
  /** The number by which the station knows the buyer. */
  postNumber: string | null
  /** What else the line says. */
  rest: string
}

/** A line that {@link isParcelStation}, in parts, whatever their order. */
export function readParcelStation(line: string): ParcelStation {
  const postNumber = POST_NUMBER_WITHIN.exec(line)
  const bare = postNumber === null ? line : line.replace(postNumber[0], ' ')
  const match = STATION.exec(bare)
  if (match === null) return { station: line, postNumber: null, rest: '' }
  const [, place = '', number = '', behind = ''] = match
  const before = bare.slice(0, match.index)
  const named = number === '' ? `${usualCase(place)} ${behind}` : `${usualCase(place)} ${number}`
  return {
    station: named.replaceAll(/\s+/g, ' ').trim(),
    postNumber: postNumber?.[1] ?? null,
    rest: [before, number === '' ? '' : behind].map(trimmed).filter(Boolean).join(', '),
  }
}

/** The buyer's number where a line holds nothing else: "12345678", "Postnr. 12345678". */
export function postNumberIn(line: string): string | null {
  return POST_NUMBER_ALONE.exec(line)?.[1] ?? null
}

function trimmed(text: string): string {
  const bare = text.replaceAll(/^[\s,;/()-]+|[\s,;/(-]+$/g, '')
  return bare.includes('(') ? bare : bare.replace(/\)$/, '')
}

/** "PACKSTATION" and "packstation" as "Packstation", "dhl" as "DHL"; other spellings stay. */
function usualCase(place: string): string {
  if (place !== place.toLowerCase() && place !== place.toUpperCase()) return place
  return place
    .toLowerCase()
    .replace(/^(?:dhl|gls|dpd|ups)/, word => word.toUpperCase())
    .replaceAll(
      /(^|[\s-])(\p{Ll})/gu,
      (_whole, before: string, letter: string) => before + letter.toUpperCase(),
    )
}
