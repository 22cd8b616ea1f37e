import type { Client } from '@orpc/client'
import { createRouterClient } from '@orpc/server'
import type { RequestContext } from '../../backend/context.ts'
import type { Backend } from '../../backend/create-backend.ts'

/**
 * Makes one call in this process.
 *
 * @param signal cancels the call. What becomes of it is the backend's to say: work that was not finished fails
 * as cancelled, work that just was has a result, and a stream without an end ends.
 * @returns its output; for a procedure that streams, the last event
 * @throws whatever the call threw
 */
export async function callProcedure(
  backend: Backend,
  path: readonly string[],
  input: unknown,
  context: RequestContext,
  signal?: AbortSignal,
): Promise<unknown> {
  let node: unknown = createRouterClient(backend.router, { context })
  for (const key of path) node = Reflect.get(Object(node), key)
  // The path comes from the contract, which the router implements in full: there stands a procedure.
  const procedure = node as Client<Record<never, never>, unknown, unknown, Error>
  const output = await procedure(input, signal === undefined ? {} : { signal })
  return isEventStream(output) ? lastEvent(output) : output
}

async function lastEvent(events: AsyncIterable<unknown>): Promise<unknown> {
  let last: unknown
  for await (const event of events) last = event
  return last
}

function isEventStream(output: unknown): output is AsyncIterable<unknown> {
  return typeof output === 'object' && output !== null && Symbol.asyncIterator in output
}
