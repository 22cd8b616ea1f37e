import type { MatchModel } from '../../../src-main/matching/duplicates/model.ts'
import type { MatchPerson } from '../../../src-main/matching/duplicates/person.ts'
import { PersonScorer } from '../../../src-main/matching/duplicates/person-scorer.ts'
import { plainPerson } from '../../../src-main/matching/duplicates/plain-person.ts'
import type { ScoredPair } from '../../../src-main/matching/duplicates/score.ts'

/** Scores two persons by themselves; null where they are not likely enough to be one. */
export function scorePair(one: MatchPerson, other: MatchPerson, model: MatchModel): ScoredPair | null {
  const persons = [one, other].map(person => [person.id, plainPerson(person)] as const)
  return new PersonScorer(persons, model).score(one.id, other.id)
}
