import { useState } from 'react'
import type { DueItem, ReminderOccasion } from '../../../shared/model/reminder.ts'
import type { DueActs } from './use-due-acts.ts'

export interface Ticks {
  /** Also those of other pages. */
  chosen: readonly DueItem[]
  has: (item: DueItem) => boolean
  toggle: (item: DueItem) => void
  add: (items: readonly DueItem[]) => void
  remove: (items: readonly Pick<ReminderOccasion, 'customerId' | 'occasion'>[]) => void
  clear: () => void
}

const keyOf = ({ customerId, occasion }: Pick<ReminderOccasion, 'customerId' | 'occasion'>) =>
  `${customerId} ${occasion}`

/** Who is ticked, over all pages of a group. */
export function useTicks(): Ticks {
  const [chosen, setChosen] = useState<ReadonlyMap<string, DueItem>>(new Map())
  return {
    chosen: [...chosen.values()],
    has: item => chosen.has(keyOf(item)),
    toggle: item =>
      setChosen(before => {
        const next = new Map(before)
        if (!next.delete(keyOf(item))) next.set(keyOf(item), item)
        return next
      }),
    add: items =>
      setChosen(before => new Map([...before, ...items.map(item => [keyOf(item), item] as const)])),
    remove: items => {
      const gone = new Set(items.map(keyOf))
      setChosen(before => new Map([...before].filter(([key]) => !gone.has(key))))
    },
    clear: () => setChosen(new Map()),
  }
}

/** What is done with people takes their ticks away; with the whole group, all of them. */
export function untickingActs(acts: DueActs, ticks: Pick<Ticks, 'remove' | 'clear'>): DueActs {
  return {
    act: (occasions, deed) => {
      acts.act(occasions, deed)
      ticks.remove(occasions)
    },
    actOnGroups: (groups, deed) => {
      acts.actOnGroups(groups, deed)
      ticks.clear()
    },
  }
}
