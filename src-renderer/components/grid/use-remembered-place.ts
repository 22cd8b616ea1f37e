import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { useLocation } from 'react-router'

/** Where someone was in a list. */
export interface Place {
  /** Scrolled pixels. */
  top: number
  /** The row that the keys were on. */
  active: number
}

/** By entry of the history: going back finds its place again, a new visit starts at the top. */
const places = new Map<string, Place>()

/** The place that was left at this entry of the history, undefined on a first visit. */
export function usePlaceOfBefore(): Place | undefined {
  const { key } = useLocation()
  return useState(() => places.get(key))[0]
}

/** Remembers the place in a list when the list goes from the screen. */
export function useRememberPlace(scroller: RefObject<HTMLElement | null>, active: number): void {
  const { key } = useLocation()
  const newest = useRef({ key, active })
  useLayoutEffect(() => {
    newest.current = { key, active }
  })
  useLayoutEffect(() => {
    const element = scroller.current
    return () => {
      if (element === null) return
      places.set(newest.current.key, { top: element.scrollTop, active: newest.current.active })
    }
  }, [scroller])
}
