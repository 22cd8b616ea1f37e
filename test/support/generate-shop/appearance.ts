import type { ShopOptions } from './options.ts'
import type { Address, Person } from './people.ts'
import type { Random } from './random.ts'

/** A person as one order shows them: with the address of that time and the slips of that day. */
export interface Appearance {
  salutation: 'Frau' | 'Herr'
  firstName: string
  lastName: string
  /** As one cell, title included. */
  fullName: string
  company: string
  /** Street and number as one line. */
  streetLine: string
  addition: string
  postalCode: string
  city: string
  country: Address['country']
  email: string
  phone: string
}

/**
 * How a person appears in an order.
 * @param at where in the period of the shop the order lies, 0 to 1: decides between old and new address.
 */
export function appearanceOf(options: ShopOptions, person: Person, at: number, random: Random): Appearance {
  const address = person.moved !== null && at >= person.moved.at ? person.moved.address : person.address
  const slips = options.variations === 'all'
  const { firstName, lastName } = slips ? writtenName(person, random) : person
  const email = random.chance(0.04) ? inOtherCase(person.email, random) : person.email
  return {
    salutation: person.salutation,
    firstName,
    lastName,
    fullName: [person.title, firstName, lastName].filter(part => part !== '').join(' '),
    company: person.company,
    ...writtenAddress(address, random, slips),
    email: slips ? writtenEmail(person, email, random) : email,
    phone: random.chance(0.7) ? person.phone : '',
  }
}

function writtenName(person: Person, random: Random): { firstName: string; lastName: string } {
  const { firstName, lastName } = person
  const slip = random.next()
  if (slip < 0.01) return { firstName: lastName, lastName: firstName }
  if (slip < 0.02) return { firstName: firstName.toLowerCase(), lastName: lastName.toLowerCase() }
  if (slip < 0.03) return { firstName: firstName.toUpperCase(), lastName: lastName.toUpperCase() }
  if (slip < 0.045) return { firstName, lastName: mistyped(lastName, random) }
  if (slip < 0.055) return { firstName: spelledOut(firstName), lastName: spelledOut(lastName) }
  if (slip < 0.065) return { firstName: `${firstName.slice(0, 1)}.`, lastName }
  return person
}

function writtenAddress(address: Address, random: Random, slips: boolean) {
  const street = writtenStreet(address.street, random)
  const where = { postalCode: address.postalCode, city: address.city, country: address.country }
  if (slips && address.country === 'DE' && random.chance(0.02))
    return {
      ...where,
      streetLine: `Packstation ${random.integer(101, 180)}`,
      addition: random.digits(8),
    }
  const line =
    address.country === 'FR' ? `${address.houseNumber} ${street}` : `${street} ${address.houseNumber}`
  return {
    ...where,
    streetLine: slips && random.chance(0.02) ? line.toUpperCase() : line,
    addition: address.addition,
  }
}

/** "Straße" as people write it. */
function writtenStreet(street: string, random: Random): string {
  const habit = random.next()
  if (habit < 0.1) return street.replace('straße', 'str.').replace('Straße', 'Str.')
  if (habit < 0.14) return street.replace('straße', 'strasse').replace('Straße', 'Strasse')
  return street
}

function writtenEmail(person: Person, email: string, random: Random): string {
  if (person.secondEmail !== null && random.chance(0.35)) return person.secondEmail
  return random.chance(0.008) ? mistypedLocalPart(email, random) : email
}

function inOtherCase(email: string, random: Random): string {
  return random.chance(0.5) ? email.toUpperCase() : `${email.slice(0, 1).toUpperCase()}${email.slice(1)}`
}

function mistypedLocalPart(email: string, random: Random): string {
  const at = email.indexOf('@')
  return `${mistyped(email.slice(0, at), random)}${email.slice(at)}`
}

/** Two neighbouring letters swapped, or one doubled. */
function mistyped(word: string, random: Random): string {
  if (word.length < 4) return word
  const position = random.integer(1, word.length - 3)
  const [first = '', second = ''] = [word[position], word[position + 1]]
  const slip = random.chance(0.5) ? `${second}${first}` : `${first}${first}${second}`
  return `${word.slice(0, position)}${slip}${word.slice(position + 2)}`
}

function spelledOut(name: string): string {
  return name
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('Ö', 'Oe')
    .replaceAll('Ü', 'Ue')
    .replaceAll('ß', 'ss')
}
