import type { Random } from '../../generate-shop/random.ts'
import { NICKNAMES, othersByName, SOUND_ALIKE_NAMES } from '../names/given-name-variants.ts'
import { familyNameOf, pickFamily, pickFirstName, type Sex } from '../names/pick-name.ts'
import { addition, pickCountry, pickHome } from '../places/home.ts'
import { CIRCLES, KINSHIP, PEOPLE } from '../rates.ts'
import type { World } from '../world.ts'
import { pickCompany } from './company.ts'
import { pickFamilyEmail, workEmail } from './email.ts'
import {
  birthdayIn,
  type Changing,
  constant,
  type Given,
  landlineOf,
  makePerson,
  moving,
  originIn,
  type Person,
  pickBirthYear,
  pickHousehold,
  pickHouseholds,
} from './person.ts'

const KINDS = Object.entries(CIRCLES)

/** People who have to do with each other: mostly one alone. */
export function makeCircle(world: World, random: Random): Person[] {
  let rest = random.next()
  // Object.entries forgets which keys there are.
  const kind = KINDS.find(([, share]) => {
    rest -= share
    return rest < 0
  })?.[0] as keyof typeof CIRCLES | undefined
  return kind === undefined ? [makePerson(world, random)] : MAKERS[kind](world, random)
}

type Maker = (world: World, random: Random) => Person[]

const MAKERS: Readonly<Record<keyof typeof CIRCLES, Maker>> = {
  couple,
  family,
  siblings,
  relativesApart,
  neighbours,
  sharedFlat,
  nextTenant,
  colleagues,
}

function opposite(sex: Sex): Sex {
  return sex === 'woman' ? 'man' : 'woman'
}

/** Both move together where they move. */
function couple(world: World, random: Random): Person[] {
  const first = makePerson(world, random)
  return [first, partnerOf(world, random, first)]
}

function partnerOf(world: World, random: Random, first: Person): Person {
  const sex = random.chance(KINSHIP.sameSexCouple) ? first.sex : opposite(first.sex)
  const { country } = first.household.before.home
  const isMarried = random.chance(KINSHIP.sameNameOfCouple)
  const name = (first.lastName.after ?? first.lastName.before).split('-')[0] ?? ''
  const given: Given = {
    sex,
    birthYear: first.birthday.year + random.integer(-6, 6),
    household: first.household,
    // The form of the other sex where the name has one.
    ...(isMarried && { lastName: constant(otherForm(name, first.sex, sex)), origin: first.origin }),
  }
  if (isMarried && random.chance(KINSHIP.sharedEmailOfCouple)) {
    const shared = random.chance(0.5)
      ? constant(pickFamilyEmail(world, random, name, country))
      : constant(first.email.before)
    first.email = shared
    first.secondEmail = null
    given.email = shared
  }
  if (first.mobile !== null && random.chance(KINSHIP.sharedMobileOfCouple)) given.mobile = first.mobile
  const partner = makePerson(world, random, given)
  partner.usesLandline = random.chance(KINSHIP.sharedLandline)
  return partner
}

/** "Kowalska" is Mr Kowalski's wife, and the other way round. */
function otherForm(name: string, from: Sex, to: Sex): string {
  if (from === to) return name
  if (to === 'woman') return familyNameOf(name, 'woman')
  return name.replace(/(sk|ck)a$/, '$1i').replace(/(ow|ew)a$/, '$1')
}

/** Parents, one or both, with grown children who live with them or whose parcels come there. */
function family(world: World, random: Random): Person[] {
  const birthYear = random.integer(1945, 1976)
  const parent = makePerson(world, random, { birthYear })
  parent.lastName = constant(parent.lastName.before)
  const people = [parent]
  if (random.chance(0.4)) people.push(partnerOf(world, random, parent))
  const children = random.chance(0.25) ? 2 : 1
  for (let index = 0; index < children; index += 1) {
    const year = Math.min(2006, birthYear + random.integer(22, 38))
    people.push(childOf(world, random, people[index] ?? parent, year))
  }
  return people
}

function childOf(world: World, random: Random, parent: Person, birthYear: number): Person {
  const sex: Sex = random.chance(0.5) ? 'woman' : 'man'
  const hasOtherName = random.chance(KINSHIP.childWithOtherName)
  const name = hasOtherName ? pickFamily(random, parent.origin) : parent.lastName.before
  const firstName = firstNameOfChild(random, parent, sex)
  // Half of the grown children leave home during the years, their parents stay.
  const { before } = parent.household
  const household = random.chance(0.5) ? moving(world, random, before, birthYear) : parent.household
  return makePerson(world, random, {
    sex,
    birthYear,
    household,
    origin: parent.origin,
    lastName: constant(otherForm(name, hasOtherName ? 'man' : parent.sex, sex)),
    ...(firstName !== null && { firstName }),
  })
}

const ALIKE = othersByName(SOUND_ALIKE_NAMES)

/** Null where the child is called like nobody. */
function firstNameOfChild(random: Random, parent: Person, sex: Sex): string | null {
  if (sex !== parent.sex) return null
  if (random.chance(KINSHIP.sameFirstNameAsParent)) return parent.firstName
  if (!random.chance(KINSHIP.similarFirstNameAsParent)) return null
  const names = [...(NICKNAMES.get(parent.firstName) ?? []), ...(ALIKE.get(parent.firstName) ?? [])]
  return names.length > 0 ? random.pick(names) : parent.firstName
}

function siblings(world: World, random: Random): Person[] {
  const first = makePerson(world, random, { birthYear: random.integer(1960, 2004) })
  first.lastName = constant(first.lastName.before)
  return [first, siblingOf(world, random, first, first.household)]
}

function siblingOf(world: World, random: Random, first: Person, household: Person['household']): Person {
  const areTwins = random.chance(KINSHIP.twins)
  const sex = areTwins && random.chance(0.65) ? first.sex : random.chance(0.5) ? 'woman' : 'man'
  const year = first.birthday.year + random.pick([-5, -4, -3, -2, -2, 2, 2, 3, 4, 5])
  let firstName = pickFirstName(random, first.origin, sex, year)
  while (firstName === first.firstName) firstName = pickFirstName(random, first.origin, sex, year)
  return makePerson(world, random, {
    sex,
    household,
    origin: first.origin,
    firstName,
    lastName: constant(otherForm(first.lastName.before, first.sex, sex)),
    birthday: areTwins ? first.birthday : birthdayIn(random, Math.min(year, 2006)),
  })
}

/** Brothers, sisters, parents and children with homes of their own. */
function relativesApart(world: World, random: Random): Person[] {
  const first = makePerson(world, random, { birthYear: random.integer(1945, 2000) })
  first.lastName = constant(first.lastName.before)
  const { home } = first.household.before
  const own = random.chance(0.5)
    ? pickHome(world, random, home.country, home.town)
    : pickHome(world, random, home.country)
  const landline = landlineOf(world, random, own, first.birthday.year)
  const household = constant({ home: own, landline })
  if (random.chance(0.5) || first.birthday.year > 1976)
    return [first, siblingOf(world, random, first, household)]
  const child = childOf(world, random, first, first.birthday.year + random.integer(22, 32))
  child.household = household
  return [first, child]
}

/** The same house, another flat, another family. */
function neighbours(world: World, random: Random): Person[] {
  const first = makePerson(world, random)
  const { home } = first.household.before
  const birthYear = pickBirthYear(random)
  const flat = { ...home, addition: random.chance(PEOPLE.additionInTown) ? addition(random) : '' }
  const household = { home: flat, landline: landlineOf(world, random, flat, birthYear) }
  return [first, makePerson(world, random, { birthYear, household: constant(household) })]
}

/** Two or three students, none of whom stays for long. */
function sharedFlat(world: World, random: Random): Person[] {
  const household = pickHousehold(world, random, 'DE', 2000)
  const size = random.chance(0.3) ? 3 : 2
  return Array.from({ length: size }, () => {
    const birthYear = random.integer(1992, 2006)
    const households = random.chance(0.7) ? moving(world, random, household, birthYear) : constant(household)
    return makePerson(world, random, { birthYear, household: households })
  })
}

/** One leaves a flat, another one comes; they need not know each other. */
function nextTenant(world: World, random: Random): Person[] {
  const birthYear = random.integer(1960, 2003)
  const flat = pickHousehold(world, random, pickCountry(random), birthYear)
  const leaving = moving(world, random, flat, birthYear)
  leaving.at = 0.2 + 0.6 * random.next()
  const coming = pickBirthYear(random)
  const former = pickHouseholds(world, random, coming).before
  const landline = landlineOf(world, random, flat.home, coming)
  const arriving: Changing<typeof flat> = {
    before: former.home.country === flat.home.country ? former : { ...flat, landline },
    after: { home: flat.home, landline },
    at: leaving.at,
  }
  return [
    makePerson(world, random, { birthYear, household: leaving }),
    makePerson(world, random, { birthYear: coming, household: arriving }),
  ]
}

/** Two to five who order for one company, some of them with its mailbox and telephone. */
function colleagues(world: World, random: Random): Person[] {
  const country = pickCountry(random)
  const company = pickCompany(world, random, country)
  const size = 2 + random.weighted([60, 25, 10, 5])
  return Array.from({ length: size }, () => {
    const birthYear = random.integer(1961, 2002)
    const household = constant({ home: pickHome(world, random, country, company.home.town), landline: null })
    const origin = originIn(random, country)
    const sex: Sex = random.chance(PEOPLE.women) ? 'woman' : 'man'
    const firstName = pickFirstName(random, origin, sex, birthYear)
    const family = familyNameOf(pickFamily(random, origin), sex)
    const companyEmail = random.chance(KINSHIP.roleEmail)
      ? company.roleEmail
      : workEmail(world, random, firstName, family, company.domain)
    return makePerson(world, random, {
      sex,
      birthYear,
      household,
      origin,
      firstName,
      lastName: constant(family),
      company,
      companyEmail,
      usesCompanyPhone: random.chance(KINSHIP.companyPhone),
    })
  })
}
