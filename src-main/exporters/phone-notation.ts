/** Takes blanks and signs out; a number without country code stays without, as its country is not known. */
export function compactPhone(phone: string): string {
  const international = phone.trim().replace(/^00/, '+')
  const digits = international.replace(/^(\+.*?)\(0\)/, '$1').replace(/\D/g, '')
  return international.startsWith('+') && digits !== '' ? `+${digits}` : digits
}

/** The same by E.164, plus, country code and no more than 15 digits in all; empty for any other number. */
export function e164Phone(phone: string): string {
  const compact = compactPhone(phone)
  return /^\+[1-9]\d{6,14}$/.test(compact) ? compact : ''
}
