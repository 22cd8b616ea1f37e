/** A process that dies more often than this within the span is not started again by itself. */
const CRASHES = 3
const SPAN_MS = 60_000

export type RestartDecision = { restart: true; afterMs: number } | { restart: false }

/**
 * Whether and when to start a process again after it died.
 *
 * @param crashesMs when it died, oldest first, the present time included
 */
export function decideRestart(crashesMs: readonly number[], nowMs: number): RestartDecision {
  const recent = crashesMs.filter(crashMs => nowMs - crashMs < SPAN_MS).length
  if (recent > CRASHES) return { restart: false }
  // At once, then after one second, then after four.
  return { restart: true, afterMs: recent <= 1 ? 0 : 1_000 * 4 ** (recent - 2) }
}
