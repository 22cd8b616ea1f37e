import { isHouseName, looksLikeCompany } from './company.ts'
import {
  isParcelStation,
  isPostBox,
  postNumberIn,
  readParcelStation,
  soundsLikeStation,
} from './parcel-station.ts'
import {
  bareNumber,
  HOUSE_NUMBER,
  isAddition,
  isBuilding,
  isNumberLast,
  isPlainStreetLine,
  readStreetLine,
  type StreetLine,
} from './street.ts'
import { copyOfText } from './text.ts'

export { cleanPostalCode } from './postal-code.ts'

export interface Street {
  street: string
  houseNumber: string | null
}

/** Street, number, and what else belongs on the envelope. */
export interface ArrangedAddress extends Street {
  addressLine2: string | null
}

/**
 * Street and house number of an address line. Parcel stations and post boxes keep their number; in countries
 * that put the number first, and without a number, the line stays whole.
 * @param country ISO code or null; null is treated like a German address unless the line begins with a number.
 */
export function splitStreet(line: string, country: string | null): Street {
  const { street, houseNumber } = readLine(withSingleSpaces(line), country)
  return { street, houseNumber }
}

function withSingleSpaces(line: string): string {
  return line.includes('  ') || line.includes('\n') || line.includes('\t')
    ? line.replaceAll(/\s+/g, ' ').trim()
    : line
}

function readLine(text: string, country: string | null): StreetLine {
  if (!isNumberLast(text, country) || isPostBox(text) || isParcelStation(text))
    return { street: text, houseNumber: null, additions: [] }
  return readStreetLine(text)
}

/**
 * Street, house number and the rest of an address whose lines people filled in as they liked: the number alone
 * in the second line, the street there because a company or "c/o" took the first, a floor behind the number, a
 * parcel station anywhere.
 * @param lines filled lines in the order of the file.
 * @param postNumber a number from elsewhere (the name, the company) that is the buyer's if there is a station.
 */
export function arrangeLines(
  lines: readonly string[],
  country: string | null,
  postNumber: string | null = null,
): ArrangedAddress {
  const [only = ''] = lines
  if (lines.length === 1) {
    const plain = plainStreetLine(only, country)
    if (plain !== null) return { ...plain, addressLine2: null }
  }
  const clean = lines.length === 1 ? [withSingleSpaces(only)] : lines.map(withSingleSpaces)
  const station = clean.findIndex(isParcelStation)
  if (station >= 0) return stationAddress(clean, station, postNumber)
  if (clean.length <= 1) return arranged(readLine(clean[0] ?? '', country), [])
  if (!isNumberLast('', country)) return arranged(readLine(clean[0] ?? '', country), clean.slice(1))
  return streetAmong(clean, country)
}

/** Streets that were seen to be nothing else, as by far the most are: "Lindenweg" of "Lindenweg 7". */
const plainStreets = new Set<string>()
const PLAIN_STREETS = 5000

/**
 * "Lindenweg 7": letters, and a number of its own behind them. Whether that is a street and its number depends on the
 * letters alone unless they sound like a parcel station, so they are looked at once for all houses of a street.
 */
function plainStreetLine(line: string, country: string | null): Street | null {
  const space = line.lastIndexOf(' ')
  if (space < 1 || (country !== null && !isNumberLast(line, country))) return null
  const [street, houseNumber] = [line.slice(0, space), line.slice(space + 1)]
  if (plainStreets.has(street)) return HOUSE_NUMBER.test(houseNumber) ? { street, houseNumber } : null
  if (line !== withSingleSpaces(line) || soundsLikeStation(line)) return null
  const read = isPlainStreetLine(line) ? readLine(line, country) : null
  if (read?.street !== street || read.houseNumber !== houseNumber) return null
  if (plainStreets.size >= PLAIN_STREETS) plainStreets.clear()
  plainStreets.add(copyOfText(street))
  return { street, houseNumber }
}

function stationAddress(lines: readonly string[], index: number, postNumber: string | null): ArrangedAddress {
  const { station, postNumber: ownNumber, rest } = readParcelStation(lines[index] ?? '')
  let number = ownNumber ?? postNumber
  let place = station
  const others: string[] = rest === '' ? [] : [rest]
  for (const [position, line] of lines.entries()) {
    if (position === index) continue
    const found = postNumberIn(line)
    if (found !== null && (number === null || number === found)) number = found
    else if (/^\d{1,4}$/.test(line) && !/\d/.test(place)) place = `${place} ${line}`
    else others.push(line)
  }
  return {
    street: place,
    houseNumber: null,
    addressLine2: joined(number === null ? others : [`Postnummer ${number}`, ...others]),
  }
}

function streetAmong(lines: readonly string[], country: string | null): ArrangedAddress {
  const read = lines.map(line => readLine(line, country))
  const hasNumber = (index: number) => read[index]?.houseNumber != null
  const isUsual = (index: number) => !isAddition(lines[index] ?? '') && !isCompany(lines[index] ?? '')
  const positions = [...lines.keys()]
  const numbered =
    positions.find(
      index =>
        hasNumber(index) &&
        isUsual(index) &&
        !isBuilding(`${read[index]?.street} ${read[index]?.houseNumber}`),
    ) ?? positions.find(index => hasNumber(index) && isUsual(index))
  if (numbered !== undefined) return withOthers(read[numbered], lines, [numbered])
  const beside = numberBeside(lines)
  const street =
    beside?.street ??
    positions.find(index => isUsual(index) && (isPostBox(lines[index] ?? '') || beside === null)) ??
    0
  if (beside === null) return withOthers(read[street], lines, [street])
  const bare = bareNumber(lines[beside.number] ?? '')
  const name = (lines[street] ?? '').replace(/[\s,]+$/, '')
  const line = { street: name, houseNumber: bare?.houseNumber ?? null, additions: bare?.additions ?? [] }
  return withOthers(line, lines, [street, beside.number])
}

function isCompany(line: string): boolean {
  return looksLikeCompany(line) && !isHouseName(line)
}

/** A line that is only a house number, and the line with its street before or behind it. */
function numberBeside(lines: readonly string[]): { street: number; number: number } | null {
  const number = lines.findIndex(line => !isAddition(line) && bareNumber(line) !== null)
  if (number < 0) return null
  const isStreet = (index: number) =>
    lines[index] !== undefined && !isAddition(lines[index] ?? '') && !isPostBox(lines[index] ?? '')
  const street = [number - 1, number + 1].find(isStreet)
  return street === undefined ? null : { street, number }
}

function withOthers(
  line: StreetLine | undefined,
  lines: readonly string[],
  taken: readonly number[],
): ArrangedAddress {
  const found = line ?? { street: '', houseNumber: null, additions: [] }
  const before = lines.filter((_other, index) => index < (taken[0] ?? 0) && !taken.includes(index))
  const behind = lines.filter((_other, index) => index > (taken[0] ?? 0) && !taken.includes(index))
  return {
    street: found.street,
    houseNumber: found.houseNumber,
    addressLine2: joined([...before, ...found.additions, ...behind]),
  }
}

function arranged(
  { street, houseNumber, additions }: StreetLine,
  others: readonly string[],
): ArrangedAddress {
  return { street, houseNumber, addressLine2: joined([...additions, ...others]) }
}

function joined(parts: readonly string[]): string | null {
  return parts.filter(Boolean).join(', ') || null
}
