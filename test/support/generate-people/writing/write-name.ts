import { SOUND_ALIKE_FAMILIES } from '../names/families.ts'
import { othersByName, SOUND_ALIKE_NAMES } from '../names/given-name-variants.ts'
import { type Person, valueAt } from '../people/person.ts'
import { type Platform, USES } from '../rates.ts'
import type { Slips } from './slips.ts'
import { mistype } from './typing.ts'

export interface WrittenName {
  first: string
  last: string
}

const ALIKE_NAMES = othersByName(SOUND_ALIKE_NAMES)
const ALIKE_FAMILIES = othersByName(SOUND_ALIKE_FAMILIES)

/** The name as a person or somebody at the counter writes it at a moment of the period. */
export function writeName(slips: Slips, person: Person, platform: Platform, moment: number): WrittenName {
  const isHeard = platform === 'counter'
  const first = writeFirst(slips, person, isHeard, platform)
  const last = writeLast(slips, person, isHeard, moment)
  return arrange(slips, { first, last })
}

function writeFirst(slips: Slips, person: Person, isHeard: boolean, platform: Platform): string {
  let name = person.firstName
  const { nickname, secondName } = person
  if (nickname !== null) name = slips.change('nickname', name, () => nickname)
  if (isHeard) name = soundAlike(slips, 'soundAlikeFirstName', name, ALIKE_NAMES)
  if (name.includes('-')) {
    name = slips.change('hyphenDropped', name, whole =>
      slips.random.chance(0.75) ? whole.replace('-', ' ') : joined(whole),
    )
    if (name.includes('-')) name = slips.change('secondPartDropped', name, whole => whole.split('-')[0] ?? '')
  }
  name = slips.change('firstNameTypo', name, text => mistype(slips.random, text))
  if (secondName !== null)
    name = slips.change('secondNameWritten', name, text =>
      slips.random.chance(0.7) ? `${text} ${secondName}` : `${text} ${secondName.slice(0, 1)}.`,
    )
  const isMarketplace = platform === 'etsy' || platform === 'ebay' || platform === 'amazon'
  name = slips.change('initialOnly', name, text => `${text.slice(0, 1)}.`, isMarketplace ? 4 : 1)
  if (person.title !== '') name = slips.change('titleWritten', name, text => `${person.title} ${text}`)
  return name
}

/** "Annalena" */
function joined(name: string): string {
  return name
    .toLowerCase()
    .replace('-', '')
    .replace(/^./u, letter => letter.toUpperCase())
}

function writeLast(slips: Slips, person: Person, isHeard: boolean, moment: number): string {
  let name = valueAt(person.lastName, slips.random.chance(USES.formerName) ? 0 : moment)
  if (name.includes('-'))
    name = slips.change('doubleNameShortened', name, text => slips.random.pick(text.split('-')))
  if (isHeard) name = soundAlike(slips, 'soundAlikeLastName', name, ALIKE_FAMILIES)
  return slips.change('lastNameTypo', name, text => mistype(slips.random, text))
}

/** Endings and clusters that sound the same in any name. */
const SAME_SOUND: readonly (readonly [RegExp, string])[] = [
  [/mann$/, 'man'],
  [/dt$/, 't'],
  [/(?<=\p{L}{2})th/u, 't'],
  [/ff/, 'f'],
  [/tz/, 'z'],
  [/ck/, 'k'],
  [/ei/, 'ai'],
  [/ai/, 'ei'],
  [/ie/, 'i'],
  [/ll/, 'l'],
  [/nn/, 'n'],
  [/ss/, 's'],
  [/ph/, 'f'],
  [/y/, 'i'],
  [/ä/, 'e'],
  [/eh/, 'e'],
  [/ah/, 'a'],
]

function soundAlike(
  slips: Slips,
  slip: 'soundAlikeFirstName' | 'soundAlikeLastName',
  name: string,
  others: ReadonlyMap<string, readonly string[]>,
): string {
  const known = others.get(name)
  const rules = SAME_SOUND.filter(([sound]) => sound.test(name))
  if (known === undefined && rules.length === 0) return name
  return slips.change(slip, name, text => {
    if (known !== undefined) return slips.random.pick(known)
    const [sound, spelling] = slips.random.pick(rules)
    return text.replace(sound, spelling)
  })
}

function arrange(slips: Slips, name: WrittenName): WrittenName {
  if (slips.happens('namesSwapped')) return { first: name.last, last: name.first }
  if (!slips.happens('namesInOneField')) return name
  const whole = slips.random.chance(0.7) ? `${name.first} ${name.last}` : `${name.last}, ${name.first}`
  return slips.random.chance(0.6) ? { first: '', last: whole } : { first: whole, last: '' }
}
