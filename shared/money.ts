/**
 * Money is an integer number of minor units (cents) together with an ISO 4217 code. Amounts of different
 * currencies are never added.
 */

/** Currencies whose minor unit is not a hundredth (ISO 4217, "minor unit" column). */
const EXPONENTS: Readonly<Record<string, number>> = {
  BIF: 0,
  CLP: 0,
  DJF: 0,
  GNF: 0,
  ISK: 0,
  JPY: 0,
  KMF: 0,
  KRW: 0,
  PYG: 0,
  RWF: 0,
  UGX: 0,
  VND: 0,
  VUV: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
  BHD: 3,
  IQD: 3,
  JOD: 3,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  TND: 3,
}

/**
 * How many decimals a currency has.
 * @param currency ISO 4217 code, upper case.
 * @returns 0, 2 or 3; 2 for unknown codes.
 */
export function currencyExponent(currency: string): number {
  return EXPONENTS[currency] ?? 2
}

/**
 * A decimal amount as minor units, rounded half away from zero.
 * @param amount plain number in major units (12.34).
 * @param currency ISO 4217 code.
 */
export function toMinor(amount: number, currency: string): number {
  const scaled = Math.abs(amount) * 10 ** currencyExponent(currency)
  // 1.005 * 100 is 100.49999…; the nudge is far below a thousandth of a minor unit at any realistic amount.
  const rounded = Math.round(scaled + 1e-6)
  return amount < 0 ? -rounded || 0 : rounded
}

/** Minor units as a number in major units, for display and files only; never calculate with it. */
export function toMajor(minor: number, currency: string): number {
  return minor / 10 ** currencyExponent(currency)
}
