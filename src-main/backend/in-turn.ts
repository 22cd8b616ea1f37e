import { os } from '@orpc/server'
import type { RequestContext } from './context.ts'
import type { Turns } from './turns.ts'

/** Lets calls that come at once begin one after the other. */
export function inTurn(turns: Turns) {
  return os.$context<RequestContext>().middleware(async ({ next }) => {
    await turns.next()
    return next()
  })
}
