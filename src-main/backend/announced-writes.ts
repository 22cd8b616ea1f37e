import type { Services } from './services.ts'

/** What a procedure answers that only does something. */
export const DONE = { done: true } as const

/** Changes that the backend makes itself: one at a time, and each told to whoever shows what is stored. */
export function announcedWrites({ jobs, changes }: Pick<Services, 'jobs' | 'changes'>) {
  const write = <Result>(work: () => Result): Promise<Result> =>
    jobs.write(() => {
      const result = work()
      changes.announce()
      return result
    })
  return {
    /** Makes a change and gives what it brought. */
    write,
    /** Makes a change that brings nothing but that it is done. */
    writeDone: (work: () => void) =>
      write(() => {
        work()
        return DONE
      }),
  }
}
