import { countryName } from '../i18n/country-name.ts'

export interface PostalAddress {
  company: string | null
  street: string | null
  houseNumber: string | null
  addressLine2: string | null
  postalCode: string | null
  city: string | null
  country: string | null
}

/** An address as it stands on a letter, without the name; the country only where it is not Germany. */
export function addressLines(address: PostalAddress): string[] {
  const { company, street, houseNumber, addressLine2, postalCode, city, country } = address
  return [
    company,
    [street, houseNumber].filter(Boolean).join(' '),
    addressLine2,
    [postalCode, city].filter(Boolean).join(' '),
    country === null || country === 'DE' ? null : countryName(country),
  ].flatMap(line => line || [])
}
