/** How postal codes look, by country (ISO 3166-1 alpha-2), spaces taken out, upper case. */
const SHAPES: Readonly<Record<string, RegExp>> = {
  // The smallest German code is 01067, the largest 99998.
  DE: /^(?!00)\d{5}$/,
  AT: /^[1-9]\d{3}$/,
  CH: /^[1-9]\d{3}$/,
  LI: /^94(?:8[5-9]|9[0-8])$/,
  LU: /^\d{4}$/,
  BE: /^[1-9]\d{3}$/,
  NL: /^[1-9]\d{3}[A-Z]{2}$/,
  FR: /^\d{5}$/,
  IT: /^\d{5}$/,
  ES: /^(?:0[1-9]|[1-4]\d|5[0-2])\d{3}$/,
  PT: /^\d{4}-?\d{3}$/,
  DK: /^\d{4}$/,
  NO: /^\d{4}$/,
  SE: /^\d{5}$/,
  FI: /^\d{5}$/,
  PL: /^\d{2}-?\d{3}$/,
  CZ: /^[1-7]\d{4}$/,
  SK: /^[089]\d{4}$/,
  HU: /^[1-9]\d{3}$/,
  SI: /^[1-9]\d{3}$/,
  HR: /^[1-5]\d{4}$/,
  RO: /^\d{6}$/,
  BG: /^[1-9]\d{3}$/,
  GR: /^[1-8]\d{4}$/,
  EE: /^\d{5}$/,
  LV: /^(?:LV-?)?\d{4}$/,
  LT: /^(?:LT-?)?\d{5}$/,
  GB: /^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/,
  US: /^\d{5}(?:-?\d{4})?$/,
  CA: /^[A-Z]\d[A-Z]\d[A-Z]\d$/,
  AU: /^\d{4}$/,
}

/**
 * Whether a postal code can be one of its country.
 * @param country null, or one whose codes are not known here: nothing speaks against any code.
 */
export function isPlausiblePostalCode(postalCode: string, country: string | null): boolean {
  const shape = country === null ? undefined : SHAPES[country]
  return shape === undefined || shape.test(postalCode.replaceAll(/\s/g, '').toUpperCase())
}
