import { MessageChannel } from 'node:worker_threads'
import { createRouterClient, os } from '@orpc/server'
import { expect, test } from 'vitest'
import type { RequestContext } from '../../src-main/backend/context.ts'
import { inTurn } from '../../src-main/backend/in-turn.ts'
import { Turns } from '../../src-main/backend/turns.ts'
import { PathFiles } from '../../src-main/host/call/path-files.ts'

test('between two calls that come at once there is time for what a thread says', async () => {
  const { port1, port2 } = new MessageChannel()
  const events: string[] = []
  port2.on('message', () => events.push('message'))
  const base = os.$context<RequestContext>().use(inTurn(new Turns()))
  const client = createRouterClient(
    {
      first: base.handler(() => {
        events.push('first')
        port1.postMessage('found')
      }),
      second: base.handler(() => {
        events.push('second')
      }),
    },
    { context: { files: new PathFiles(import.meta.dirname) } },
  )
  await Promise.all([client.first(), client.second()])
  port2.close()
  expect(events).toEqual(['first', 'message', 'second'])
})

test('a call that fails keeps no other from beginning', async () => {
  const base = os.$context<RequestContext>().use(inTurn(new Turns()))
  const client = createRouterClient(
    {
      fails: base.handler(() => {
        throw new Error('no')
      }),
      works: base.handler(() => 'yes'),
    },
    { context: { files: new PathFiles(import.meta.dirname) } },
  )
  const [failed, worked] = await Promise.allSettled([client.fails(), client.works()])
  expect([failed.status, worked]).toEqual(['rejected', { status: 'fulfilled', value: 'yes' }])
})
