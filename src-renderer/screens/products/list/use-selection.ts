import { useMemo, useState } from 'react'

export interface Selection {
  ids: ReadonlySet<number>
  toggle: (id: number) => void
  replace: (ids: readonly number[]) => void
}

/** The products chosen in a list. */
export function useSelection(): Selection {
  const [ids, setIds] = useState<ReadonlySet<number>>(new Set())
  return useMemo(
    () => ({
      ids,
      toggle: id =>
        setIds(before => {
          const next = new Set(before)
          if (!next.delete(id)) next.add(id)
          return next
        }),
      replace: chosen => setIds(new Set(chosen)),
    }),
    [ids],
  )
}
