import type { CalendarDay } from '../../../shared/calendar.ts'
import {
  type Finding,
  type FindingKind,
  type Findings,
  type SetAsideFinding,
  type ShownFinding,
  standingKindSchema,
} from '../../../shared/model/finding.ts'
import type { FindingMark } from '../../../shared/model/finding-mark.ts'
import { FALSE_DISCOVERY_RATE } from '../statistics/benjamini-hochberg.ts'
import type { Candidate, CandidateFamily } from './candidate.ts'
import { heldMarks } from './held-marks.ts'

/** A list that is longer is not read. */
export const MOST_FINDINGS = 7
/** Nor one that says the same over and over. */
const MOST_OF_A_KIND = 3
/** What holds all the time is no news: little of it, behind what happened. The rest stands on a screen of its own. */
const STANDING: readonly FindingKind[] = standingKindSchema.options
const MOST_OF_A_STANDING_KIND = 2
/** So many others can be looked at on request. */
export const MOST_FURTHER = 50

/** Beyond one in so many powers of ten a thing gets no more surprising. */
const MOST_SURPRISE = 8

export interface FindingOptions {
  asOf: CalendarDay
  currency: string | null
  marks: readonly FindingMark[]
  /** What a customer is worth, to compare customers with money: the mean revenue of twelve months. */
  customerMinor: number
}

/**
 * A short list of what is out of the ordinary, the most important first. Of all that is found on data without anything
 * in it, at most one list in twenty is not empty: each family gets an equal part of the 5 % by which false alarms are
 * allowed, and takes what is adjusted for its own tests within that part (the false discovery rate of all together is at
 * most the sum of theirs, and without anything to find that is the chance of any alarm). Ranked by what is at stake
 * times the surprise, −log₁₀ of the chance; what holds all the time, such as products that are bought together, comes
 * behind what happened: it is counted over years, would always be the largest, and says the same every week. What the
 * owner understood or hid is left out afterwards: others do not become clearer by it.
 */
export function chooseFindings(families: readonly CandidateFamily[], options: FindingOptions): Findings {
  const { asOf, currency, marks } = options
  const looked = families.filter(({ tests }) => tests > 0)
  const found = looked
    .flatMap(({ candidates }) =>
      candidates.filter(({ qValue }) => qValue <= FALSE_DISCOVERY_RATE / looked.length),
    )
    .map(candidate => shown(candidate, options))
    .sort(byImportance)
  const held = heldMarks(marks, asOf)
  const open = found.filter(({ key }) => !held.has(key))
  const findings = shortList(open)
  const rest = open.filter(one => !findings.includes(one))
  const others = rest.filter(({ finding }) => !isStanding(finding))
  return {
    asOf,
    currency,
    findings,
    more: others.length,
    further: others.slice(0, MOST_FURTHER),
    elsewhere: standingKindSchema.options.flatMap(kind => {
      const count = rest.filter(({ finding }) => finding.kind === kind).length
      return count === 0 ? [] : [{ kind, count }]
    }),
    setAside: setAside(found, held),
    tests: looked.reduce((sum, { tests }) => sum + tests, 0),
  }
}

function shown({ size, ...candidate }: Candidate, { customerMinor }: FindingOptions): ShownFinding {
  const worthMinor = 'minor' in size ? size.minor : size.customers * customerMinor
  return { ...candidate, worthMinor }
}

function byImportance(one: ShownFinding, other: ShownFinding): number {
  return (
    Number(isStanding(one.finding)) - Number(isStanding(other.finding)) ||
    importance(other) - importance(one) ||
    (one.key < other.key ? -1 : 1)
  )
}

function isStanding({ kind }: Pick<Finding, 'kind'>): boolean {
  return STANDING.includes(kind)
}

function importance({ worthMinor, qValue }: ShownFinding): number {
  return worthMinor * Math.min(MOST_SURPRISE, -Math.log10(qValue))
}

/** What was said last comes first; of one day the most important. */
function setAside(found: readonly ShownFinding[], held: ReadonlyMap<string, FindingMark>): SetAsideFinding[] {
  return found
    .flatMap(one => {
      const mark = held.get(one.key)
      return mark === undefined ? [] : [{ ...one, mark }]
    })
    .sort((one, other) => (one.mark.day < other.mark.day ? 1 : one.mark.day > other.mark.day ? -1 : 0))
}

function shortList(open: readonly ShownFinding[]): ShownFinding[] {
  const counts = new Map<FindingKind, number>()
  const list: ShownFinding[] = []
  for (const shownFinding of open) {
    const { kind } = shownFinding.finding
    const count = counts.get(kind) ?? 0
    const most = isStanding(shownFinding.finding) ? MOST_OF_A_STANDING_KIND : MOST_OF_A_KIND
    if (list.length >= MOST_FINDINGS || count >= most) continue
    counts.set(kind, count + 1)
    list.push(shownFinding)
  }
  return list
}
