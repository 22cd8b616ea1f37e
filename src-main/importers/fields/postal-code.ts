import { foldText } from './text.ts'

/** How many digits a country's postal codes have, where spreadsheets are known to eat leading zeros. */
const ZIP_DIGITS: Readonly<Record<string, number>> = { DE: 5, FR: 5, ES: 5, IT: 5, FI: 5, US: 5 }
/** Letters that people write in front of a postal code for a country, by the number of digits behind them. */
const PREFIX =
  /^(DE?|AT?|CH|FL|NL|BE?|LU?|FR?|IT?|DK|SE?|PL|CZ|HU?|N)\s?[-–]\s?(?=\d)|^(DE?|AT?|CH)(?:\s(?=\d)|(?=\d{4,5}$))/i
const PREFIX_COUNTRY: Readonly<Record<string, string>> = {
  D: 'DE',
  A: 'AT',
  FL: 'LI',
  B: 'BE',
  L: 'LU',
  F: 'FR',
  I: 'IT',
  S: 'SE',
  H: 'HU',
  N: 'NO',
}

/** Towns of the German postal codes that begin with zero, with the two first digits of their codes. */
const ZERO_TOWNS: ReadonlyMap<string, readonly string[]> = new Map(
  (
    '- dresden pirna meissen radebeul freital riesa grossenhain kamenz radeberg heidenau senftenberg ' +
    'hoyerswerda/02 goerlitz/02 zittau/02 bautzen/02 loebau/02 weisswasser/02 niesky/02 cottbus/03 guben/03 forst/03 spremberg/03 ' +
    'leipzig/04 delitzsch/04 torgau/04 grimma/04 borna/04 altenburg/04 markkleeberg/04 schkeuditz/04 wurzen/04 doebeln/04 ' +
    'halle/06 dessau/06 merseburg/06 naumburg/06 bernburg/06 koethen/06 bitterfeld/06 wittenberg/06 eisleben/06 ' +
    'weissenfels/06 zeitz/06 sangerhausen/06 quedlinburg/06 aschersleben/06 wolfen/06 lutherstadt/06 ' +
    'gera/07 jena/07 saalfeld/07 rudolstadt/07 greiz/07 schleiz/07 poessneck/07 eisenberg/07 ' +
    'zwickau/08 plauen/08 aue/08 auerbach/08 reichenbach/08 glauchau/08 crimmitschau/08 werdau/08 ' +
    'chemnitz/09 freiberg/09 annaberg/09 limbach/09 mittweida/09 stollberg/09 hohenstein/09'
  )
    .split(' ')
    .slice(1)
    .map(entry => {
      const [town = '', digits = '01'] = entry.split('/')
      return [town, [digits]]
    }),
)

/** True where a town of this name has German postal codes that begin like this one. */
function isInZeroTown(postalCode: string, city: string | null): boolean {
  const town = city === null ? '' : (foldText(city).split(' ')[0] ?? '')
  return ZERO_TOWNS.get(town)?.some(digits => postalCode.startsWith(digits)) ?? false
}

/**
 * A postal code as people write it. One that a spreadsheet took for a number gets its leading zeros back
 * ("1067" is Dresden's 01067), where the country or the city shows that there was one.
 */
export function cleanPostalCode(text: string, country: string | null, city: string | null = null): string {
  // Nothing can be wrong with five digits.
  if (text.length === 5 && /^\d{5}$/.test(text)) return text
  const bare = /^\d+$/.test(text)
    ? text
    : text
        .replace(/^['\s]+/, '')
        .replace(PREFIX, '')
        .replace(/(?:[.,]0+|[\s,;.])+$/, '')
        .trim()
  if (!/^[\d ]+$/.test(bare)) return bare
  const own = bare === text ? country : (postalCodeCountry(text) ?? country)
  const length = own === null ? undefined : ZIP_DIGITS[own]
  const joined = length === undefined ? bare : bare.replaceAll(' ', '')
  if (joined.length < 3 || joined.length > 4) return joined
  if (length !== undefined) return joined.padStart(length, '0')
  const padded = `0${joined}`
  return country === null && joined.length === 4 && isInZeroTown(padded, city) ? padded : joined
}

/** The country that the letters in front of a postal code stand for: "D-10969". */
export function postalCodeCountry(text: string): string | null {
  const letters = PREFIX.exec(text)?.[0]
    .replaceAll(/[^A-Za-z]/g, '')
    .toUpperCase()
  return letters === undefined ? null : (PREFIX_COUNTRY[letters] ?? letters)
}

export interface Place {
  postalCode: string | null
  city: string | null
}

const CODE_AND_CITY =
  /^((?:[A-Z]{1,2}\s?[-–]\s?|(?:DE?|AT?|CH|FL)\s)?(?:\d{4,5}|\d{3}\s\d{2}|\d{4}\s?[A-Z]{2}))[\s,]+(\p{L}.*)$/u

/** Postal code and city where they stand in one cell, or the code in both. */
export function splitPlace(postalCode: string | null, city: string | null): Place {
  const text = postalCode === null || city === null ? (postalCode ?? city) : city
  if (postalCode !== null && city !== null && postalCode.length > 7) return codeAlone(postalCode, city)
  if (text === null || !/\d/.test(text)) return { postalCode, city }
  const match = CODE_AND_CITY.exec(text)
  if (match === null) return postalCode === null ? codeBehind(text) : { postalCode, city }
  const [, code = '', place = ''] = match
  if (postalCode === null || city === null) return { postalCode: code, city: place }
  return bareCode(code) === bareCode(postalCode) ? { postalCode, city: place } : { postalCode, city }
}

/** "Hannover 30177" */
function codeBehind(text: string): Place {
  const [, city = text, postalCode = null] = /^(\p{L}\D*?)[\s,]+(\d{5})$/u.exec(text) ?? []
  return { postalCode, city }
}

/** "10969 Berlin" where the city has a cell of its own. */
function codeAlone(postalCode: string, city: string): Place {
  const code = CODE_AND_CITY.exec(postalCode)?.[1]
  return code === undefined ? { postalCode, city } : { postalCode: code, city }
}

function bareCode(text: string): string {
  return text.replace(PREFIX, '').replaceAll(/[^A-Z0-9]/gi, '')
}

const CODE_IN_LINE =
  /^(?:(.*?)(?:[\s,;]+))?((?:DE?\s?[-–]\s?)?\d{5})\s+(\p{Lu}[\p{L}\s./()-]*?)(?:,\s*([\p{L}\s]+))?$/u

/** Postal code and city at the end of an address line: "Lindenstr. 5, 10969 Berlin, Deutschland". */
export function placeInLine(line: string): (Place & { rest: string; country: string | null }) | null {
  const match = CODE_IN_LINE.exec(line)
  if (match === null) return null
  const [, rest = '', postalCode = '', city = '', country = null] = match
  return { rest: rest.trim(), postalCode, city: city.trim(), country }
}

export { bareCode as barePostalCode }
