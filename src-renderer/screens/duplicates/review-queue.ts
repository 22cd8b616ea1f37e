import type { DuplicateGroup } from '../../../shared/model/duplicate-review.ts'

/** An answer that the list of pairs may not know of yet. */
export interface Decision {
  readonly key: string
  /** The customer that is no more by a merge, and with whom nothing else is to decide; null for other answers. */
  readonly goneId: number | null
  /** The backend has it. */
  readonly isStored: boolean
}

/** What the owner did with doubtful pairs since the window was opened, as far as it decides what is shown next. */
export interface ReviewState {
  readonly decided: readonly Decision[]
  /** Pairs for later, in the order in which they were put off. */
  readonly later: readonly string[]
  /** Pairs of which the answer was taken back, the last first; they may not have been found again yet. */
  readonly returned: readonly DuplicateGroup[]
  /** The pair that is being looked at, so that nothing else takes its place by itself. */
  readonly shownKey: string | null
}

/** By what a pair is known, whoever of the two stands first. */
export function pairKey({ customers }: { customers: readonly { id: number }[] }): string {
  return customers
    .map(({ id }) => id)
    .toSorted((one, other) => one - other)
    .join('-')
}

/** The pairs to decide in their order: taken back ones, then as listed, then those for later. */
export function reviewQueue(listed: readonly DuplicateGroup[], state: ReviewState): DuplicateGroup[] {
  const decided = new Set(state.decided.map(({ key }) => key))
  const gone = new Set(state.decided.map(({ goneId }) => goneId))
  const returned = new Set(state.returned.map(pairKey))
  const open = [...state.returned, ...listed.filter(group => !returned.has(pairKey(group)))].filter(
    group => !decided.has(pairKey(group)) && !group.customers.some(({ id }) => gone.has(id)),
  )
  const place = (group: DuplicateGroup) => state.later.indexOf(pairKey(group))
  return open.toSorted((one, other) => place(one) - place(other))
}

/** The pair to show: the one that is being looked at for as long as it is there, else the first. */
export function pairToShow(queue: readonly DuplicateGroup[], shownKey: string | null): DuplicateGroup | null {
  return queue.find(group => pairKey(group) === shownKey) ?? queue[0] ?? null
}

/** Answers that have to be remembered still: those that the backend has not, or that the list does not know of. */
export function withoutKnown(
  decided: readonly Decision[],
  listed: readonly DuplicateGroup[],
): readonly Decision[] {
  const keys = new Set(listed.map(pairKey))
  const ids = new Set(listed.flatMap(({ customers }) => customers.map(({ id }) => id)))
  const open = decided.filter(
    ({ key, goneId, isStored }) => !isStored || keys.has(key) || (goneId !== null && ids.has(goneId)),
  )
  return open.length === decided.length ? decided : open
}
