import type { Recipient } from '../../src-main/exporters/recipient.ts'

/** Someone of whom everything is known. */
export function recipient(changes: Partial<Recipient> = {}): Recipient {
  return {
    customerId: 17,
    email: 'anna.beispiel@example.org',
    salutation: 'Frau',
    title: null,
    firstName: 'Anna',
    lastName: 'Beispiel',
    company: 'Blumen & Söhne',
    street: 'Lange Straße',
    houseNumber: '5a',
    addressLine2: 'Hinterhaus',
    postalCode: '01067',
    city: 'Dresden',
    country: 'DE',
    phone: '+49 (0)351 123-45',
    orders: 3,
    valueMinor: 123_456,
    currency: 'EUR',
    firstOrderDay: '2023-01-31',
    lastOrderDay: '2025-03-10',
    ground: 'existing_customer',
    groundDay: '2025-03-10',
    consent: null,
    ...changes,
  }
}
