let last: Promise<unknown> = Promise.resolve()

/**
 * Does one thing after the other, so that what else is asked of the backend meanwhile does not wait for all of them.
 * @param signal whoever does not want it any more gives up their turn.
 */
export function inTurn<Result>(work: () => Promise<Result>, signal: AbortSignal): Promise<Result> {
  const turn = last.then(() => {
    signal.throwIfAborted()
    return work()
  })
  last = turn.catch(() => undefined)
  return turn
}
