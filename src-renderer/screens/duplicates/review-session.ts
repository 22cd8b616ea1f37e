import { useSyncExternalStore } from 'react'
import type { CustomerEditField } from '../../../shared/model/customer.ts'
import type { DuplicateGroup } from '../../../shared/model/duplicate-review.ts'
import { pairKey, type ReviewState, withoutKnown } from './review-queue.ts'

/** What the owner typed or picked for the result of a merge, by field; a field that is left out stays as proposed. */
export type ResultTexts = Readonly<Partial<Record<CustomerEditField, string>>>

/** An answer that can be taken back. */
export interface GivenAnswer {
  readonly message: string
  /** Makes it undone in the backend, as soon as the backend has it. */
  readonly undo: () => Promise<unknown>
  readonly group: DuplicateGroup
}

/** The review as it goes on; it outlives the screen that shows it. */
export interface ReviewSession extends ReviewState {
  /** By pair; kept when a pair comes again. */
  readonly texts: Readonly<Record<string, ResultTexts>>
  /** The answers of this session that can be taken back, the last one last. */
  readonly given: readonly GivenAnswer[]
  /** The pair that was asked for by its address, until it is in sight. */
  readonly askedKey: string | null
  /** What happened last, for screen readers. */
  readonly said: string
}

const EMPTY: ReviewSession = {
  decided: [],
  later: [],
  returned: [],
  shownKey: null,
  texts: {},
  given: [],
  askedKey: null,
  said: '',
}

let session: ReviewSession = EMPTY
const listeners = new Set<() => void>()

function update(change: Partial<ReviewSession>): void {
  session = { ...session, ...change }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The review session, on the screen. */
export function useReviewSession(): ReviewSession {
  return useSyncExternalStore(subscribe, reviewSession.get)
}

const without = (groups: readonly DuplicateGroup[], key: string) =>
  groups.filter(group => pairKey(group) !== key)

/** What happens to pairs while they are reviewed. */
export const reviewSession = {
  get: (): ReviewSession => session,

  /** Puts a pair away at once, before the backend has the answer. */
  decide(group: DuplicateGroup, goneId: number | null): void {
    const key = pairKey(group)
    update({
      decided: [...session.decided, { key, goneId, isStored: false }],
      returned: without(session.returned, key),
      later: session.later.filter(other => other !== key),
      shownKey: null,
    })
  },

  /** The backend has the answer. */
  stored(group: DuplicateGroup): void {
    const key = pairKey(group)
    update({
      decided: session.decided.map(decision =>
        decision.key === key ? { ...decision, isStored: true } : decision,
      ),
    })
  },

  /** Shows a pair before all others: one whose answer was taken back, or one that was asked for. */
  showFirst(group: DuplicateGroup): void {
    const key = pairKey(group)
    update({
      decided: session.decided.filter(decision => decision.key !== key),
      returned: [group, ...without(session.returned, key)],
      later: session.later.filter(other => other !== key),
      shownKey: key,
    })
  },

  /** Begins with a pair that was asked for. */
  ask(group: DuplicateGroup): void {
    reviewSession.showFirst(group)
    update({ askedKey: pairKey(group) })
  },

  /** The pair that was asked for is in sight. */
  forgetAsked(): void {
    update({ askedKey: null })
  },

  postpone(group: DuplicateGroup): void {
    const key = pairKey(group)
    update({
      later: [...session.later.filter(other => other !== key), key],
      returned: without(session.returned, key),
      shownKey: null,
    })
  },

  /** Remembers what is being looked at. */
  show(key: string | null): void {
    if (session.shownKey !== key) update({ shownKey: key })
  },

  /** Forgets answers that the list knows of by now. */
  follow(listed: readonly DuplicateGroup[]): void {
    const decided = withoutKnown(session.decided, listed)
    if (decided !== session.decided) update({ decided })
  },

  write(key: string, texts: ResultTexts): void {
    update({ texts: { ...session.texts, [key]: texts } })
  },

  /** Remembers an answer that can be taken back. */
  give(answer: GivenAnswer): void {
    update({ given: [...session.given, answer] })
  },

  /** Forgets one that cannot be taken back any more. */
  withdraw(answer: GivenAnswer): void {
    update({ given: session.given.filter(other => other !== answer) })
  },

  /** Forgets the answers to a pair, which were taken back elsewhere. */
  withdrawPair(customers: readonly { id: number }[]): void {
    const key = pairKey({ customers })
    update({ given: session.given.filter(({ group }) => pairKey(group) !== key) })
  },

  say(said: string): void {
    update({ said })
  },
}
