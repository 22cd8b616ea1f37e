import { asContractError } from './expected-failures.ts'
import type { Job, JobProgress, JobResults } from './jobs.ts'
import type { Services } from './services.ts'

/**
 * Runs a job and yields its progress and then its result. Whoever stops listening cancels it.
 * @param signal of the call; ends when the caller is gone.
 */
export async function* streamJob<Kind extends 'import' | 'preview' | 'find-duplicates'>(
  services: Services,
  job: Extract<Job, { kind: Kind }>,
  signal: AbortSignal | undefined,
): AsyncGenerator<JobProgress<Kind> | JobResults[Kind]> {
  const stop = new AbortController()
  const end = () => stop.abort()
  signal?.addEventListener('abort', end)
  let latest: JobProgress<Kind> | null = null
  let wake: () => void = () => {}
  let finished = false
  const result = services.jobs
    .run<Kind>(
      job,
      progress => {
        latest = progress
        wake()
      },
      stop.signal,
    )
    .finally(() => {
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
