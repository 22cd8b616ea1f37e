import type { MatchPerson } from '../../../src-main/matching/duplicates/person.ts'
import { matchPersonOf } from './match-person.ts'
import { plain } from './people/email.ts'
import type { Platform } from './rates.ts'
import type { PersonRecord } from './writing/record.ts'

/** What a set of records holds; shares are 0 to 1. */
export interface PeopleSummary {
  records: number
  people: number
  /** People by the number of their records; the first counts those with one. */
  peopleBySize: readonly number[]
  /** Pairs of records of one person. */
  truePairs: number
  /** True pairs that share neither e-mail, telephone, birthday, street nor postal code with the last name. */
  pairsWithoutAnything: number
  /** Records that share none of this with any other record of their person, where there are others; all but one of each person's. */
  recordsWithoutTie: number
  /** True pairs that share an e-mail. */
  pairsWithEmail: number
  recordsByPlatform: Readonly<Record<Platform, number>>
  withBirthday: number
  withEmail: number
  withPhone: number
  withAddress: number
  /** Records that nobody could attribute: a name or part of it and nothing else. */
  bareNames: number
  /** Pairs of different people with equal first and last name, and of these in one town. */
  namesakes: number
  namesakesInOneTown: number
}

/** Counts what a set of records holds. */
export function summarize(records: readonly PersonRecord[]): PeopleSummary {
  const seen = records.map(record => ({ record, person: matchPersonOf(record) }))
  const groups = [...Map.groupBy(seen, ({ record }) => record.truth).values()]
  const peopleBySize: number[] = []
  const pairs = { all: 0, nothing: 0, email: 0 }
  let recordsWithoutTie = 0
  for (const group of groups) {
    peopleBySize[group.length - 1] = (peopleBySize[group.length - 1] ?? 0) + 1
    recordsWithoutTie += Math.min(group.length - 1, group.filter(one => isWithoutTie(one, group)).length)
    for (const [index, one] of group.entries())
      for (const other of group.slice(index + 1)) {
        pairs.all += 1
        if (shareEmail(one.person, other.person)) pairs.email += 1
        if (shareNothing(one.person, other.person)) pairs.nothing += 1
      }
  }
  const share = (test: (person: MatchPerson) => boolean) =>
    seen.filter(({ person }) => test(person)).length / seen.length
  return {
    records: records.length,
    people: groups.length,
    peopleBySize: Array.from(peopleBySize, count => count ?? 0),
    truePairs: pairs.all,
    pairsWithoutAnything: pairs.nothing,
    recordsWithoutTie,
    pairsWithEmail: pairs.email,
    recordsByPlatform: countPlatforms(records),
    withBirthday: share(({ birthday }) => birthday !== null),
    withEmail: share(({ emails }) => emails.length > 0),
    withPhone: share(({ phones }) => phones.length > 0),
    withAddress: share(({ addresses }) => addresses.length > 0),
    bareNames: share(isBareName),
    ...countNamesakes(seen),
  }
}

function isBareName({ emails, phones, birthday, addresses, companies }: MatchPerson): boolean {
  return emails.length + phones.length + addresses.length + companies.length === 0 && birthday === null
}

function shareEmail(one: MatchPerson, other: MatchPerson): boolean {
  return one.emails.some(email => other.emails.includes(email))
}

/** Telephones in any spelling, birthdays with or without the year. */
function shareNothing(one: MatchPerson, other: MatchPerson): boolean {
  if (shareEmail(one, other)) return false
  const numbers = other.phones.map(lastDigits)
  if (one.phones.some(phone => numbers.includes(lastDigits(phone)))) return false
  if (one.birthday !== null && one.birthday.slice(-5) === other.birthday?.slice(-5)) return false
  const [here, there] = [one.addresses[0], other.addresses[0]]
  if (here === undefined || there === undefined) return true
  if (here.street !== null && streetKey(here.street) === streetKey(there.street ?? '')) return false
  return here.postalCode === null || here.postalCode !== there.postalCode || !shareName(one, other)
}

/** "Hauptstr.", "HAUPTSTRASSE" and "Hauptstraße" are one street. */
function streetKey(street: string): string {
  return plain(street).replace(/str(?:asse)?$/, '')
}

function shareName(one: MatchPerson, other: MatchPerson): boolean {
  const words = wordsOf(other)
  return wordsOf(one).some(word => words.includes(word))
}

function wordsOf({ names }: MatchPerson): string[] {
  return names
    .flatMap(({ first, last, full }) => [first, last, full])
    .flatMap(text => text?.split(/[ ,-]+/) ?? [])
    .map(plain)
    .filter(word => word.length > 1)
}

function lastDigits(phone: string): string {
  return phone.replaceAll(/\D/g, '').slice(-7)
}

function isWithoutTie(one: Seen, group: readonly Seen[]): boolean {
  return group.every(other => other === one || shareNothing(one.person, other.person))
}

function countPlatforms(records: readonly PersonRecord[]): Record<Platform, number> {
  const counts = { account: 0, guest: 0, etsy: 0, ebay: 0, amazon: 0, newsletter: 0, counter: 0 }
  for (const { platform } of records) counts[platform] += 1
  return counts
}

interface Seen {
  record: PersonRecord
  person: MatchPerson
}

function countNamesakes(seen: readonly Seen[]): { namesakes: number; namesakesInOneTown: number } {
  const named = seen.filter(({ person }) => person.names[0]?.first && person.names[0].last)
  const byName = Map.groupBy(named, ({ person }) => `${person.names[0]?.first} ${person.names[0]?.last}`)
  let namesakes = 0
  let namesakesInOneTown = 0
  for (const group of byName.values()) {
    const towns = new Map(
      group.map(({ record, person }) => [record.truth, person.addresses[0]?.city ?? null]),
    )
    const places = [...towns.values()]
    for (const [index, town] of places.entries()) {
      namesakes += index
      if (town !== null) namesakesInOneTown += places.slice(0, index).filter(other => other === town).length
    }
  }
  return { namesakes, namesakesInOneTown }
}
