import { useState } from 'react'
import type { DueItem } from '../../../shared/model/reminder.ts'

export interface Ticks {
  /** Also those of other pages. */
  chosen: readonly DueItem[]
  has: (item: DueItem) => boolean
  toggle: (item: DueItem) => void
  add: (items: readonly DueItem[]) => void
  clear: () => void
}

const keyOf = ({ customerId, occasion }: DueItem) => `${customerId} ${occasion}`

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
    clear: () => setChosen(new Map()),
  }
}
