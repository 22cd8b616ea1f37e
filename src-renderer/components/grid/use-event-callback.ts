import { useCallback, useLayoutEffect, useRef } from 'react'

/** A function that is the same at every drawing and yet sees the newest values; not to be called while drawing. */
export function useEventCallback<Arguments extends unknown[]>(
  act: (...values: Arguments) => void,
): (...values: Arguments) => void {
  const newest = useRef(act)
  useLayoutEffect(() => {
    newest.current = act
  })
  return useCallback((...values: Arguments) => newest.current(...values), [])
}
