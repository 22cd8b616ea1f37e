import type { Random } from '../../generate-shop/random.ts'
import type { Country, Home } from '../places/home.ts'
import type { World } from '../world.ts'

/** A number in its parts, none of them with a leading zero. */
export interface Phone {
  countryCode: string
  area: string
  number: string
}

const GERMAN_MOBILE =
  '151 152 157 159 160 162 163 170 171 172 173 174 175 176 177 178 179 151 152 157 176 170'.split(' ')
const MOBILE: Readonly<
  Record<Country, { countryCode: string; areas: readonly string[]; digits: readonly number[] }>
> = {
  DE: { countryCode: '49', areas: GERMAN_MOBILE, digits: [7, 8] },
  AT: { countryCode: '43', areas: ['650', '660', '664', '676', '699'], digits: [7] },
  CH: { countryCode: '41', areas: ['76', '77', '78', '79'], digits: [7] },
  NL: { countryCode: '31', areas: ['6'], digits: [8] },
}

/** A mobile number that nobody else has. */
export function pickMobile(world: World, random: Random, country: Country): Phone {
  const { countryCode, areas, digits } = MOBILE[country]
  return free(world, () => {
    const area = random.pick(areas)
    // German numbers have eleven digits with the newer prefixes (015…), ten or eleven with the others.
    const length = area.startsWith('15') ? 8 : (digits[random.chance(0.7) ? 0 : digits.length - 1] ?? 7)
    return { countryCode, area, number: random.digits(length) }
  })
}

/** The number of a home or company in its area; null where the generator knows no area codes. */
export function pickLandline(world: World, random: Random, home: Home): Phone | null {
  const { areaCode } = home.town
  if (areaCode === '') return null
  const digits = areaCode.length <= 2 ? random.integer(7, 8) : random.integer(5, 7)
  return free(world, () => ({
    countryCode: home.country === 'AT' ? '43' : home.country === 'CH' ? '41' : '49',
    area: areaCode,
    number: random.digits(home.country === 'CH' ? 7 : digits),
  }))
}

function free(world: World, draw: () => Phone): Phone {
  let phone = draw()
  while (!world.phones.claim(`${phone.countryCode}${phone.area}${phone.number}`)) phone = draw()
  return phone
}

/** A number as people write it. */
export function writtenPhone(random: Random, { countryCode, area, number }: Phone): string {
  const spaced = number.replace(/(\d{2,3})(?=(?:\d{2,3})+$)/g, '$1 ')
  return random.pick([
    `0${area} ${number}`,
    `0${area}${number}`,
    `0${area}${number}`,
    `0${area}/${number}`,
    `0${area}-${number}`,
    `0${area} / ${spaced}`,
    `+${countryCode} ${area} ${number}`,
    `+${countryCode}${area}${number}`,
    `00${countryCode}${area}${number}`,
    `(0${area}) ${number}`,
    `+${countryCode} (0)${area} ${number}`,
  ])
}
