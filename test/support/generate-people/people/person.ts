import type { Random } from '../../generate-shop/random.ts'
import { NICKNAMES } from '../names/given-name-variants.ts'
import {
  familyNameOf,
  type Origin,
  pickFamily,
  pickFirstName,
  pickOrigin,
  type Sex,
} from '../names/pick-name.ts'
import { type Country, type Home, pickCountry, pickHome } from '../places/home.ts'
import { CHANGES, PEOPLE } from '../rates.ts'
import type { World } from '../world.ts'
import { type Company, pickCompany } from './company.ts'
import { type EmailNames, pickEmail, workEmail } from './email.ts'
import { type Phone, pickLandline, pickMobile } from './phone.ts'

/** Something that may change once during the period. */
export interface Changing<Value> {
  before: Value
  /** Null where nothing changes. */
  after: Value | null
  /** The moment of the change, 0 to 1 within the period. */
  at: number
}

/** A place to live and the landline there. */
export interface Household {
  home: Home
  landline: Phone | null
}

export interface Birthday {
  year: number
  month: number
  day: number
}

/** An invented person as they really are. */
export interface Person {
  truth: number
  sex: Sex
  origin: Origin
  firstName: string
  secondName: string | null
  /** What they call themselves, where it differs. */
  nickname: string | null
  title: string
  lastName: Changing<string>
  birthday: Birthday
  tellsBirthday: boolean
  household: Changing<Household>
  email: Changing<string>
  secondEmail: string | null
  mobile: Changing<Phone> | null
  /** Gives the landline of the household where asked for a number. */
  usesLandline: boolean
  /** Number of the parcel locker in the neighbourhood and by which the locker knows the person. */
  locker: { number: number; postNumber: string } | null
  /** The company that the person orders for. */
  company: Company | null
  companyEmail: string | null
  usesCompanyPhone: boolean
  /** Where the person works and lets private parcels be sent to. */
  workplace: Company | null
}

/** What a person's circle decides. */
export interface Given {
  sex?: Sex
  origin?: Origin
  firstName?: string
  lastName?: Changing<string>
  birthYear?: number
  birthday?: Birthday
  household?: Changing<Household>
  email?: Changing<string>
  mobile?: Changing<Phone> | null
  company?: Company
  companyEmail?: string
  usesCompanyPhone?: boolean
}

const LAST_YEAR = 2026
/** Buyers of small shops by year of birth: few below 25 and above 75. */
const BIRTH_DECADES: readonly (readonly [from: number, share: number])[] = [
  [1935, 4],
  [1945, 11],
  [1955, 19],
  [1965, 20],
  [1975, 20],
  [1985, 18],
  [1995, 8],
]

export function pickBirthYear(random: Random): number {
  const decade = BIRTH_DECADES[random.weighted(BIRTH_DECADES.map(([, share]) => share))]
  return (decade?.[0] ?? 1965) + random.integer(0, 9)
}

export function birthdayIn(random: Random, year: number): Birthday {
  const month = random.integer(1, 12)
  const days = month === 2 ? 28 : [4, 6, 9, 11].includes(month) ? 30 : 31
  return { year, month, day: random.integer(1, days) }
}

export function constant<Value>(value: Value): Changing<Value> {
  return { before: value, after: null, at: 1 }
}

/** The value at a moment of the period. */
export function valueAt<Value>({ before, after, at }: Changing<Value>, moment: number): Value {
  return after !== null && moment >= at ? after : before
}

/** Whether something with a yearly rate happens during the period; rates are small. */
function happens(random: Random, yearly: number): boolean {
  return random.chance(1 - (1 - yearly) ** CHANGES.years)
}

export function pickHousehold(world: World, random: Random, country: Country, birthYear: number): Household {
  const home = pickHome(world, random, country)
  return { home, landline: landlineOf(world, random, home, birthYear) }
}

/** Elder people have and give landlines three times as often as younger ones. */
export function landlineOf(world: World, random: Random, home: Home, birthYear: number): Phone | null {
  const share = PEOPLE.hasLandline * (birthYear < 1960 ? 1.6 : birthYear < 1980 ? 1 : 0.5)
  return random.chance(share) ? pickLandline(world, random, home) : null
}

/** A home with perhaps a move to another. */
export function pickHouseholds(world: World, random: Random, birthYear: number): Changing<Household> {
  const before = pickHousehold(world, random, pickCountry(random), birthYear)
  const { young, middle, old } = CHANGES.moves
  const rate = birthYear > 1988 ? young : birthYear > 1968 ? middle : old
  return happens(random, rate) ? moving(world, random, before, birthYear) : constant(before)
}

export function moving(
  world: World,
  random: Random,
  before: Household,
  birthYear: number,
): Changing<Household> {
  const { country, town } = before.home
  const home = random.chance(CHANGES.movesWithinTown)
    ? pickHome(world, random, country, town)
    : pickHome(world, random, country)
  const after = { home, landline: landlineOf(world, random, home, birthYear) }
  return { before, after, at: random.next() }
}

/** A person of whom the circle decided as much as it cares for. */
export function makePerson(world: World, random: Random, given: Given = {}): Person {
  const sex = given.sex ?? (random.chance(PEOPLE.women) ? 'woman' : 'man')
  const birthYear = given.birthday?.year ?? given.birthYear ?? pickBirthYear(random)
  const household = given.household ?? pickHouseholds(world, random, birthYear)
  const { country } = household.before.home
  const origin = given.origin ?? originIn(random, country)
  const firstName = given.firstName ?? pickFirstName(random, origin, sex, birthYear)
  const lastName = given.lastName ?? pickLastName(random, origin, sex, birthYear)
  const nickname = random.chance(PEOPLE.usesNickname) ? nicknameOf(random, firstName) : null
  const names = { first: firstName, last: lastName.before, nickname, birthYear, country }
  const company = given.company ?? companyFor(world, random, household.before.home)
  return {
    truth: world.nextTruth(),
    sex,
    origin,
    firstName,
    secondName: secondNameOf(random, origin, sex, birthYear, firstName),
    nickname,
    title: random.chance(PEOPLE.doctors) ? 'Dr.' : '',
    lastName,
    birthday: given.birthday ?? birthdayIn(random, birthYear),
    tellsBirthday: random.chance(PEOPLE.tellsBirthday),
    household,
    email: given.email ?? pickEmails(world, random, names, lastName),
    secondEmail: random.chance(PEOPLE.hasSecondEmail) ? pickEmail(world, random, names) : null,
    mobile: given.mobile ?? pickMobiles(world, random, country),
    usesLandline: random.chance(0.75),
    locker: lockerOf(random, country),
    company,
    companyEmail: given.companyEmail ?? companyEmailOf(world, random, company, names),
    usesCompanyPhone: given.usesCompanyPhone ?? random.chance(0.6),
    workplace: workplaceOf(world, random, household.before.home, birthYear),
  }
}

export function originIn(random: Random, country: Country): Origin {
  if (country === 'AT') return 'austrian'
  if (country === 'CH') return 'swiss'
  return country === 'NL' ? 'dutch' : pickOrigin(random)
}

/** A family name with what a marriage makes of it. */
function pickLastName(random: Random, origin: Origin, sex: Sex, birthYear: number): Changing<string> {
  const own = familyNameOf(pickFamily(random, origin), sex)
  const isNoble = own.includes(' ')
  const double = sex === 'woman' ? PEOPLE.doubleNameOfWomen : PEOPLE.doubleNameOfMen
  const before =
    !isNoble && random.chance(double) ? doubleName(own, pickFamily(random, pickOrigin(random))) : own
  const isYoung = birthYear > 1984
  const rates = sex === 'woman' ? CHANGES.marriesYoungWoman : CHANGES.marriesYoungMan
  if (!happens(random, isYoung ? rates : CHANGES.changesNameLater)) return constant(before)
  const married = pickFamily(random, random.chance(0.8) ? origin : pickOrigin(random))
  const after = random.chance(CHANGES.changedToDoubleName)
    ? doubleName(married, own)
    : familyNameOf(married, sex)
  return { before, after, at: random.next() }
}

function doubleName(first: string, second: string): string {
  return first === second || first.includes('-') || second.includes(' ') ? first : `${first}-${second}`
}

function nicknameOf(random: Random, firstName: string): string | null {
  const names = NICKNAMES.get(firstName)
  return names === undefined ? null : random.pick(names)
}

function secondNameOf(random: Random, origin: Origin, sex: Sex, birthYear: number, firstName: string) {
  if (!random.chance(PEOPLE.secondName)) return null
  const name = pickFirstName(random, origin, sex, birthYear - 20)
  return name === firstName || name.includes('-') ? null : name
}

/** Addresses outlive marriages; a quarter of those that change follow the new name. */
function pickEmails(world: World, random: Random, names: EmailNames, lastName: Changing<string>) {
  const before = pickEmail(world, random, names)
  if (!happens(random, CHANGES.newEmail)) return constant(before)
  const last = lastName.after ?? lastName.before
  return { before, after: pickEmail(world, random, { ...names, last }), at: random.next() }
}

function pickMobiles(world: World, random: Random, country: Country): Changing<Phone> | null {
  if (!random.chance(PEOPLE.hasMobile)) return null
  const before = pickMobile(world, random, country)
  if (!happens(random, CHANGES.newMobile)) return constant(before)
  return { before, after: pickMobile(world, random, country), at: random.next() }
}

function lockerOf(random: Random, country: Country): Person['locker'] {
  if (country !== 'DE' || !random.chance(PEOPLE.hasLocker)) return null
  return { number: random.integer(101, 190), postNumber: random.digits(random.integer(7, 9)) }
}

function companyFor(world: World, random: Random, home: Home): Company | null {
  if (!random.chance(PEOPLE.ordersForCompany)) return null
  return pickCompany(world, random, home.country, random.chance(0.8) ? home.town : undefined)
}

function companyEmailOf(world: World, random: Random, company: Company | null, names: EmailNames) {
  if (company === null) return null
  if (random.chance(0.4)) return company.roleEmail
  return workEmail(world, random, names.first, names.last, company.domain)
}

function workplaceOf(world: World, random: Random, home: Home, birthYear: number): Company | null {
  const works = birthYear > LAST_YEAR - 67
  if (!works || !random.chance(PEOPLE.hasParcelsAtWork)) return null
  return pickCompany(world, random, home.country, random.chance(0.7) ? home.town : undefined)
}
