import type { CalendarDay } from '../../shared/calendar.ts'
import type { PermissionQuota } from '../../shared/model/permission-quota.ts'
import type { Changes } from './changes.ts'
import type { JobRunner } from './job-runner.ts'

/** Who may be advertised to over time, found by a thread; the last answer is kept until data or day change. */
export class PermissionQuotas {
  readonly #jobs: JobRunner
  readonly #changes: Changes
  #kept: { state: string; quota: Promise<PermissionQuota> } | null = null

  constructor(jobs: JobRunner, changes: Changes) {
    this.#jobs = jobs
    this.#changes = changes
  }

  /** Whoever asks for the same meanwhile waits for the same thread. */
  read(months: number, today: CalendarDay): Promise<PermissionQuota> {
    this.#changes.check()
    const state = `${this.#changes.generation}|${today}|${months}`
    if (this.#kept?.state === state) return this.#kept.quota
    const quota = this.#jobs.run({ kind: 'permission-quota', months, today }, () => {})
    this.#kept = { state, quota }
    // The next one who asks tries again.
    quota.catch(() => {
      if (this.#kept?.quota === quota) this.#kept = null
    })
    return quota
  }
}
