import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { JobRunner } from '../../src-main/backend/job-runner.ts'
import { JobThreads } from '../../src-main/backend/job-threads.ts'
import { databasePath, openDatabase } from '../../src-main/db/open.ts'
import { temporaryDirectory } from '../support/temporary-directory.ts'

let directory: Awaited<ReturnType<typeof temporaryDirectory>>
let threads: JobThreads

beforeEach(async () => {
  directory = await temporaryDirectory()
  threads = new JobThreads()
})
afterEach(async () => {
  await threads.end()
  await directory[Symbol.asyncDispose]()
})

/** Works for an empty customer base of its own. */
function runnerFor(name: string, given?: JobThreads): JobRunner {
  const folder = join(directory.path, name)
  openDatabase(folder).close()
  return new JobRunner(databasePath(folder), given)
}

const work = (runner: JobRunner) => runner.run({ kind: 'undo', batchIds: [] }, () => {})

describe('the thread of a job', () => {
  it('waits for the next one, of whatever customer base, until it is ended', async () => {
    const [one, other] = [runnerFor('one', threads), runnerFor('other', threads)]
    await work(one)
    const thread = threads.take()
    threads.giveBack(thread)
    await work(other)
    await work(one)
    // Runners that have been given their threads leave them alone.
    await Promise.all([one.close(), other.close()])
    expect(threads.take()).toBe(thread)
    threads.giveBack(thread)
    const ended = once(thread, 'exit')
    await threads.end()
    await ended
  })

  it('that waits for a processor does not begin once all work has ended', async () => {
    const runner = runnerFor('shop', threads)
    const computations = Array.from({ length: availableParallelism() + 3 }, () =>
      runner.run({ kind: 'read-order-details' }, () => {}),
    )
    const ends = Promise.allSettled(computations)
    await nextTurn()
    await runner.close()
    const reasons = (await ends).flatMap(end => (end.status === 'rejected' ? [String(end.reason)] : []))
    expect(reasons).toHaveLength(computations.length)
    expect(reasons.filter(reason => reason.startsWith('AbortError'))).toHaveLength(3)
  })

  it('takes no other job at the same time', async () => {
    const [one, other] = [threads.take(), threads.take()]
    expect(one).not.toBe(other)
    for (const thread of [one, other]) threads.giveBack(thread)
  })

  it('goes on after a failure that is to be expected, and ends after a bug', async () => {
    const runner = runnerFor('shop', threads)
    await work(runner)
    const thread = threads.take()
    threads.giveBack(thread)
    const missing = { files: [{ path: join(directory.path, 'gone.csv'), name: 'gone.csv', options: {} }] }
    const job = { ...missing, mapping: null, isSample: false, nowMs: 0, today: '2026-01-01' }
    await expect(runner.run({ kind: 'import', job }, () => {})).rejects.toMatchObject({
      failure: { code: 'file_missing' },
    })
    await work(runner)
    const ended = once(thread, 'exit')
    const nowhere = new JobRunner(join(directory.path, 'nowhere', 'at all.sqlite'), threads)
    await expect(work(nowhere)).rejects.toThrow(/directory does not exist/)
    await ended
    await work(runner)
  })

  it('is not given out any more once it has died', async () => {
    const thread = threads.take()
    threads.giveBack(thread)
    await thread.terminate()
    const next = threads.take()
    expect(next).not.toBe(thread)
    threads.giveBack(next)
  })

  it('ends with the runner that started it', async () => {
    const runner = runnerFor('shop')
    await work(runner)
    const running = work(runner)
    // Its turn comes in a moment.
    await new Promise(setImmediate)
    const waiting = [work(runner), runner.write(() => 'written')]
    await runner.close()
    await expect(running).rejects.toThrow(/thread ended/)
    const later = [work(runner), runner.run({ kind: 'read-order-details' }, () => {})]
    for (const job of [...waiting, ...later])
      await expect(job).rejects.toMatchObject({ failure: { code: 'cancelled' } })
  })
})
