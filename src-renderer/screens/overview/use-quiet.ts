import { useIsFetching } from '@tanstack/react-query'
import { useEffect, useState } from 'react'

/**
 * Whether nothing at all has been read for a while, once and for ever: what the screen can do without waits for it, so
 * that the figures that one came for are there first.
 * @param milliseconds how long it has to be quiet.
 */
export function useQuiet(milliseconds: number): boolean {
  const isFetching = useIsFetching() > 0
  const [isQuiet, setQuiet] = useState(false)
  useEffect(() => {
    if (isFetching || isQuiet) return
    const timer = window.setTimeout(() => setQuiet(true), milliseconds)
    return () => window.clearTimeout(timer)
  }, [isFetching, isQuiet, milliseconds])
  return isQuiet
}
