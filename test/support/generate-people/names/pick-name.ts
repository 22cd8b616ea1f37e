import type { Random } from '../../generate-shop/random.ts'
import { PEOPLE } from '../rates.ts'
import { familyWeight, WeightedList } from '../weighted-list.ts'
import {
  AUSTRIAN_FAMILIES,
  EASTERN_BEGINNINGS,
  EASTERN_ENDINGS,
  FAMILIES,
  RARE_BEGINNINGS,
  RARE_ENDINGS,
  SWISS_FAMILIES,
} from './families.ts'
import { GERMAN_COHORTS, TIMELESS } from './first-names.ts'
import {
  ARABIC,
  BALKAN,
  DUTCH,
  ITALIAN,
  type OriginNames,
  POLISH,
  RUSSIAN,
  TURKISH,
  VIETNAMESE,
} from './origins.ts'

export type Sex = 'woman' | 'man'

export const ORIGINS = {
  turkish: TURKISH,
  polish: POLISH,
  russian: RUSSIAN,
  italian: ITALIAN,
  arabic: ARABIC,
  vietnamese: VIETNAMESE,
  balkan: BALKAN,
  dutch: DUTCH,
} as const
export type Origin = 'german' | 'austrian' | 'swiss' | keyof typeof ORIGINS

const IMMIGRANT = ['turkish', 'polish', 'russian', 'italian', 'arabic', 'vietnamese', 'balkan'] as const

/** The origin of a family in Germany. */
export function pickOrigin(random: Random): Origin {
  let rest = random.next()
  for (const origin of IMMIGRANT) {
    rest -= PEOPLE[origin]
    if (rest < 0) return origin
  }
  return 'german'
}

/** The most usual name of a decade has 4 to 5 % of its children. */
const firstNameWeight = (rank: number) => 1 / (rank + 7)
const COHORTS = GERMAN_COHORTS.map(({ from, women, men }) => ({
  from,
  woman: new WeightedList(women, firstNameWeight),
  man: new WeightedList(men, firstNameWeight),
}))
const ALWAYS = {
  woman: new WeightedList(TIMELESS.women, rank => 1 / (rank + 20)),
  man: new WeightedList(TIMELESS.men, rank => 1 / (rank + 20)),
}
const TIMELESS_SHARE = 0.18

export function germanFirstName(random: Random, sex: Sex, birthYear: number): string {
  if (random.chance(TIMELESS_SHARE)) return ALWAYS[sex].pick(random)
  // Names come into fashion slowly.
  const year = birthYear + random.integer(-4, 4)
  const cohort = COHORTS.findLast(({ from }) => from <= year) ?? COHORTS[0]
  return cohort === undefined ? ALWAYS[sex].pick(random) : cohort[sex].pick(random)
}

export function pickFirstName(random: Random, origin: Origin, sex: Sex, birthYear: number): string {
  if (origin === 'german' || origin === 'austrian' || origin === 'swiss') {
    const name = germanFirstName(random, sex, birthYear)
    if (name.includes('-') || !random.chance(PEOPLE.hyphenatedName)) return name
    const other = germanFirstName(random, sex, birthYear)
    return other === name || other.includes('-') ? name : `${name}-${other}`
  }
  if (random.chance(PEOPLE.germanFirstName)) return germanFirstName(random, sex, birthYear)
  const names: OriginNames = ORIGINS[origin]
  return random.pick(sex === 'woman' ? names.women : names.men)
}

const USUAL = new WeightedList(FAMILIES, familyWeight)
/** The usual names cover two fifths of the people, as in directories of telephones: Müller is borne by 0.9 % of them. */
const USUAL_SHARE = 0.4
const BEGINNINGS = new WeightedList(RARE_BEGINNINGS, rank => 1 / (rank + 25))
const ENDINGS = new WeightedList(RARE_ENDINGS, rank => 1 / (rank + 5))
const EAST_BEGINNINGS = new WeightedList(EASTERN_BEGINNINGS, rank => 1 / (rank + 10))
const EAST_ENDINGS = new WeightedList(EASTERN_ENDINGS, rank => 1 / (rank + 5))
const EASTERN_SHARE = 0.14

/** The name of a family as its men bear it; of a woman's see {@link familyNameOf}. */
export function pickFamily(random: Random, origin: Origin): string {
  if (origin === 'austrian' && random.chance(0.35))
    return random.pick(random.chance(0.5) ? AUSTRIAN_FAMILIES : AUSTRIAN_FAMILIES.slice(0, 15))
  if (origin === 'swiss' && random.chance(0.3)) return random.pick(SWISS_FAMILIES)
  if (origin !== 'german' && origin !== 'austrian' && origin !== 'swiss')
    return random.pick(ORIGINS[origin].families)
  if (random.chance(USUAL_SHARE)) return USUAL.pick(random)
  const name = rareFamily(random)
  return random.chance(PEOPLE.noble) ? `${random.pick(['von', 'von', 'von der', 'van', 'zu'])} ${name}` : name
}

function rareFamily(random: Random): string {
  const name = random.chance(EASTERN_SHARE)
    ? `${EAST_BEGINNINGS.pick(random)}${EAST_ENDINGS.pick(random)}`
    : `${BEGINNINGS.pick(random)}${ENDINGS.pick(random)}`
  // Spellings that parish clerks left behind.
  const kind = random.next()
  if (kind < 0.04) return name.replace(/f(?!f)/, 'ff')
  if (kind < 0.08) return name.replace(/t(?![ht])/, 'th')
  if (kind < 0.11) return name.replace(/mann$/, 'man').replace(/d$/, 'dt')
  if (kind < 0.15) return name.replace(/k(?!k)/, 'ck').replace(/cck/, 'ck')
  return name
}

/** A woman's form of the name of a family; the same as the men's in most languages. */
export function familyNameOf(family: string, sex: Sex): string {
  return sex === 'woman' ? (WOMENS_FORMS.get(family) ?? family) : family
}

const WOMENS_FORMS = new Map(
  [POLISH, RUSSIAN].flatMap(({ families, familiesOfWomen = [] }) =>
    families.map((family, index): [string, string] => [family, familiesOfWomen[index] ?? family]),
  ),
)
