import { useEffect, useState } from 'react'

/** True once something has been so for a while, in milliseconds; false at once when it is no more. */
export function useLasting(isSo: boolean, milliseconds: number): boolean {
  const [lasting, setLasting] = useState(false)
  useEffect(() => {
    if (!isSo) return
    const timer = window.setTimeout(() => setLasting(true), milliseconds)
    return () => {
      window.clearTimeout(timer)
      setLasting(false)
    }
  }, [isSo, milliseconds])
  return isSo && lasting
}
