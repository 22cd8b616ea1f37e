import { asContractError } from './expected-failures.ts'
import type { Services } from './services.ts'

/**
 * Starts a job and yields its progress and then its result. Whoever stops listening cancels it.
 * @param start starts it.
 * @param signal of the call; ends when the caller is gone.
 */
export async function* streamJob<Progress, Result>(
  services: Services,
  start: (onProgress: (progress: Progress) => void, signal: AbortSignal) => Promise<Result>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Progress | Result> {
  const stop = new AbortController()
  const end = () => stop.abort()
  signal?.addEventListener('abort', end)
  let latest: Progress | null = null
  let wake: () => void = () => {}
  let finished = false
  const hear = (progress: Progress) => {
    latest = progress
    wake()
  }
  const result = start(hear, stop.signal).finally(() => {
    finished = true
    wake()
  })
  // The result is awaited below; until then a failure must not count as unhandled.
  result.catch(() => {})
  try {
    while (!finished) {
      const progress = latest
      latest = null
      if (progress !== null) yield progress
      else
        await new Promise<void>(resolve => {
          wake = resolve
          if (finished || latest !== null) resolve()
        })
    }
    const done = await result
    services.changes.check()
    yield done
  } catch (error) {
    throw asContractError(error)
  } finally {
    signal?.removeEventListener('abort', end)
    stop.abort()
  }
}
