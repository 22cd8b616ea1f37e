import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useEffect, useRef } from 'react'
import { usePlaceOfBefore, useRememberPlace } from './use-remembered-place.ts'
import { useRowKeys } from './use-row-keys.ts'

const ROW_HEIGHT = 44
export const HEADER_HEIGHT = 40

export interface GridRowsOptions {
  scroller: RefObject<HTMLDivElement | null>
  total: number
  /** Height of the list on the screen, in pixels. */
  height: number
  resetKey: string
  onVisible: (first: number, last: number) => void
  open: (index: number) => void
}

/** Which rows are drawn, where they lie, and which one has the keyboard. */
export function useGridRows({ scroller, total, height, resetKey, onVisible, open }: GridRowsOptions) {
  const before = usePlaceOfBefore()
  const keys = useRowKeys({
    total,
    initial: before?.active,
    rowsPerScreen: Math.max(1, Math.floor((height - HEADER_HEIGHT) / ROW_HEIGHT) - 1),
    scrollTo: index => virtualizer.scrollToIndex(index),
    open,
  })
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    initialOffset: before?.top ?? 0,
    scrollMargin: HEADER_HEIGHT,
    scrollPaddingStart: HEADER_HEIGHT,
    overscan: 4,
    // The row that has the keyboard stays, wherever the mouse scrolls to.
    rangeExtractor: range =>
      [...new Set([...defaultRangeExtractor(range), keys.active])].filter(index => index < total),
  })
  useRememberPlace(scroller, keys.active)
  useTellVisible(virtualizer.range, onVisible)
  useStartAgain(resetKey, () => {
    scroller.current?.scrollTo({ top: 0 })
    keys.setActive(0)
  })
  return { items: virtualizer.getVirtualItems(), bodyHeight: virtualizer.getTotalSize(), keys }
}

function useTellVisible(
  range: { startIndex: number; endIndex: number } | null,
  onVisible: GridRowsOptions['onVisible'],
): void {
  const first = range?.startIndex ?? 0
  const last = range?.endIndex ?? 0
  useEffect(() => onVisible(first, last), [onVisible, first, last])
}

/** Acts when the conditions change, not when the list appears. */
function useStartAgain(resetKey: string, act: () => void): void {
  const known = useRef(resetKey)
  useEffect(() => {
    if (known.current === resetKey) return
    known.current = resetKey
    act()
  })
}
