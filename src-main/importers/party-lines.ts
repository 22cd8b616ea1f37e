import { type ArrangedAddress, arrangeLines } from './fields/address.ts'
import { hasLegalForm, isHouseName, isPlaceholder, looksLikeCompany } from './fields/company.ts'
import { usualPlaceCase } from './fields/letter-case.ts'
import { splitName } from './fields/name.ts'
import { attentionIn, looksLikePerson, type Names } from './fields/name-cell.ts'
import { isParcelStation, isPostBox, postNumberIn } from './fields/parcel-station.ts'
import { bareNumber, isAddition, readStreetLine, type StreetLine } from './fields/street.ts'
import { foldText, isSameText } from './fields/text.ts'

/** Cells of a party that people mix up: the company in the street, the street in the company, "c/o" anywhere. */
export interface PartyCells {
  names: Names
  company: string | null
  /** Street and further lines, as far as they are filled. */
  lines: readonly string[]
  houseNumber: string | null
  country: string | null
}

export interface ArrangedParty {
  names: Names
  company: string | null
  address: ArrangedAddress
}

/** Puts names, company and address lines where they belong. */
export function arrangeParty(cells: PartyCells): ArrangedParty {
  const { names, lines, country } = cells
  const isSimple = cells.company === null && names.careOf === null && names.postNumber === null
  // "Krause GmbH, Marktplatz 3" is not simple.
  if (isSimple && cells.houseNumber === null && lines.length <= 1 && !lines[0]?.includes(','))
    return { names, company: names.company, address: withUsualCase(arrangeLines(lines, country), country) }
  const party = placeCompany(cells)
  const company = party.company
  const { ownLines, company: companyInLines } = withoutCompany(usefulLines(party, cells), company)
  const isStation = ownLines.some(isParcelStation)
  const address =
    cells.houseNumber === null || isStation
      ? arrangeLines(
          cells.houseNumber === null ? ownLines : [...ownLines, cells.houseNumber],
          country,
          party.postNumber ?? party.names.postNumber,
        )
      : besideNumber(ownLines, cells.houseNumber)
  const before = [party.names.careOf, ...party.additions].filter(
    part => part !== null && !ownLines.some(line => isSameText(line, part)),
  )
  return {
    names: party.names,
    company: company ?? companyInLines,
    address: withUsualCase(
      {
        ...address,
        addressLine2: [...before, address.addressLine2 ?? ''].filter(Boolean).join(', ') || null,
      },
      country,
    ),
  }
}

interface PlacedCompany {
  names: Names
  company: string | null
  lines: readonly string[]
  additions: readonly string[]
  postNumber: string | null
}

/** What the company's cell says, which is often something else than a company. */
function placeCompany({ names, company: cell, lines }: PartyCells): PlacedCompany {
  const placed = { names, company: names.company, lines, additions: [], postNumber: null }
  if (cell === null || isPlaceholder(cell)) return placed
  const attention = attentionIn(cell)
  if (attention !== null) return placeAttention(placed, cell, attention)
  if (lines.some(isParcelStation) && postNumberIn(cell) !== null)
    return { ...placed, postNumber: postNumberIn(cell) }
  if (isAddition(cell)) return { ...placed, additions: [cell] }
  if (isParcelStation(cell)) return { ...placed, lines: [cell, ...lines] }
  if (lines.some(line => isSameText(line, cell))) return placed
  if (lines.length === 0 && !hasLegalForm(cell) && readStreetLine(cell).houseNumber !== null)
    return { ...placed, lines: [cell] }
  if (names.company !== null) return placeSecondCompany(placed, cell, names.company)
  return isNameAgain(cell, names) ? placed : { ...placed, company: cell }
}

/** "z. Hd. Frau Krause" in the company's cell: the person where the name is the company's. */
function placeAttention(placed: PlacedCompany, cell: string, person: string): PlacedCompany {
  const { names } = placed
  if (names.company !== null && names.lastName === null && cell.length - person.length < 20)
    return { ...placed, names: { ...names, ...splitName(person) } }
  if (isNameAgain(person, names)) return placed
  return isAddition(cell) ? { ...placed, additions: [cell] } : { ...placed, company: cell }
}

/** The name is a company and so is, perhaps, the cell: the same one, the person behind it, or a department. */
function placeSecondCompany(placed: PlacedCompany, cell: string, company: string): PlacedCompany {
  const [one, other] = [foldText(company), foldText(cell)]
  if (other.includes(one) || one === other) return { ...placed, company: cell }
  if (one.includes(other)) return placed
  const hasPerson = placed.names.lastName !== null
  if (!hasPerson && looksLikePerson(cell))
    return { ...placed, names: { ...placed.names, ...splitName(cell) } }
  // "Buchhaltung" as the name of who buys for "Krause UG".
  if (hasLegalForm(cell) && !hasLegalForm(company)) return { ...placed, company: cell, additions: [company] }
  return { ...placed, additions: [cell] }
}

function isNameAgain(text: string, { firstName, lastName, fullName }: Names): boolean {
  if (fullName !== null && isSameText(text, fullName)) return true
  if (lastName === null) return false
  return isSameText(text, firstName === null ? lastName : `${firstName} ${lastName}`)
}

/** Lines that say something new: no fillers, no line twice, not the name again. */
function usefulLines({ lines, names }: PlacedCompany, cells: PartyCells): string[] {
  const useful: string[] = []
  for (const line of lines) {
    const isNew = !isPlaceholder(line) && !useful.some(other => isSameText(other, line))
    const person = attentionIn(line) ?? line
    const isShort = isNew && (!isNameAgain(person, names) || (cells.lines.length === 1 && lines.length === 1))
    if (isShort || (foldText(line) === '' && /\p{L}/u.test(line))) useful.push(line)
  }
  return useful
}

/** A company by its legal form among the lines, where no other is known. */
function withoutCompany(
  lines: readonly string[],
  company: string | null,
): { ownLines: readonly string[]; company: string | null } {
  const found =
    company === null && lines.length > 1
      ? lines.findIndex(
          (line, index) =>
            (hasLegalForm(line) || isCompanyAbove(line, lines[index + 1])) &&
            !isAddition(line) &&
            !isParcelStation(line),
        )
      : -1
  if (found < 0) return companyBeforeStreet(lines, company)
  return { ownLines: lines.filter((_line, index) => index !== found), company: lines[found] ?? null }
}

/** "Buchhandlung Winkler" in the line above the street. */
function isCompanyAbove(line: string, next: string | undefined): boolean {
  if (next === undefined || /\d/.test(line) || isHouseName(line) || !looksLikeCompany(line)) return false
  return !isAddition(next) && readStreetLine(next).houseNumber !== null
}

/** "Krause GmbH, Marktplatz 3" in one line. */
function companyBeforeStreet(
  lines: readonly string[],
  company: string | null,
): { ownLines: readonly string[]; company: string | null } {
  const [line = '', ...rest] = lines
  const comma = line.indexOf(',')
  const before = comma < 0 || company !== null ? '' : line.slice(0, comma).trim()
  if (before === '' || isAddition(before) || !hasLegalForm(before)) return { ownLines: lines, company: null }
  return { ownLines: [line.slice(comma + 1).trim(), ...rest], company: before }
}

/** The address where the house number has a cell of its own. */
function besideNumber(lines: readonly string[], cell: string): ArrangedAddress {
  const houseNumber = bareNumber(cell) ?? numberWithMore(cell)
  const found = lines.findIndex(line => !isAddition(line))
  const index = found < 0 ? 0 : found
  const others = lines.filter((_line, position) => position !== index)
  const own = houseNumber?.houseNumber ?? cell
  const street = withoutNumber(lines[index] ?? '', own)
  return {
    street,
    houseNumber: own,
    addressLine2: [...others, ...(houseNumber?.additions ?? [])].join(', ') || null,
  }
}

/** "4 Hinterhaus" in the cell of the house number, read as behind any street. */
function numberWithMore(cell: string): (Pick<StreetLine, 'additions'> & { houseNumber: string }) | null {
  const { street, houseNumber, additions } = readStreetLine(`Weg ${cell}`)
  return street === 'Weg' && houseNumber !== null ? { houseNumber, additions } : null
}

/** Some shops keep the number in the street's cell and copy it into its own. */
function withoutNumber(line: string, houseNumber: string): string {
  const read = readStreetLine(line)
  return read.houseNumber !== null &&
    isSameText(read.houseNumber.replaceAll(' ', ''), houseNumber) &&
    read.additions.length === 0
    ? read.street
    : line
}

const GERMAN_SPEAKING = new Set(['DE', 'AT', 'CH', 'LI'])

function withUsualCase(address: ArrangedAddress, country: string | null): ArrangedAddress {
  const { street } = address
  if (country !== null && !GERMAN_SPEAKING.has(country)) return address
  const usual = usualPlaceCase(street)
  if (usual === street || isParcelStation(street) || isPostBox(street)) return address
  return { ...address, street: usual }
}
