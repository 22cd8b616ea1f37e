import { describe, expect, it } from 'vitest'
import {
  type Connection,
  type LinkState,
  ReconnectingLink,
  reconnectDelayMs,
} from '../../src-renderer/app/reconnecting-link.ts'

/** A connection that answers every call with its number, until it is ended. */
function numbered(number: number): Connection & { end: () => void } {
  let end = () => {}
  const closed = new Promise<void>(resolve => {
    end = resolve
  })
  return { link: { call: async () => number }, closed, end: () => end() }
}

const call = (link: ReconnectingLink, signal?: AbortSignal) =>
  link.call(['app', 'status'], undefined, { context: {}, ...(signal && { signal }) })

describe('the link of the page', () => {
  it('waits for its first connection, through failures', async () => {
    const states: LinkState[] = []
    let tries = 0
    const link = new ReconnectingLink({
      connect: async () => {
        tries += 1
        if (tries < 3) throw new Error('not yet')
        return numbered(tries)
      },
      delayMs: () => 1,
      onState: state => states.push(state),
    })
    expect(await call(link)).toBe(3)
    expect(states).toEqual(['connecting', 'lost', 'open'])
  })

  it('makes calls over the next connection when one has ended', async () => {
    const connections = [numbered(1), numbered(2)]
    const opened: number[] = []
    const link = new ReconnectingLink({
      connect: async () => {
        const connection = connections[opened.length]
        if (connection === undefined) throw new Error('no more')
        opened.push(opened.length + 1)
        return connection
      },
      delayMs: () => 1,
    })
    expect(await call(link)).toBe(1)
    connections[0]?.end()
    await expect.poll(() => opened).toEqual([1, 2])
    expect(await call(link)).toBe(2)
  })

  it('lets go of a waiting call that is cancelled', async () => {
    const link = new ReconnectingLink({ connect: () => new Promise(() => {}), delayMs: () => 1 })
    await expect(call(link, AbortSignal.timeout(20))).rejects.toMatchObject({ name: 'TimeoutError' })
    await expect(call(link, AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' })
  })

  it('tries at once, and then less and less often', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 50].map(reconnectDelayMs)).toEqual([
      0, 250, 500, 1000, 2000, 4000, 4000, 4000,
    ])
  })
})
