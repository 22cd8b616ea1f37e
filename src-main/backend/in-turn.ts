import { os } from '@orpc/server'
import type { RequestContext } from './context.ts'

/**
 * Lets calls begin one after the other, each in a turn of its own of the event loop. A screen asks for many figures at
 * once; computed in one go they would keep everything else waiting, above all what threads have found meanwhile and
 * other calls are made from.
 */
export function inTurn() {
  let last: Promise<void> = Promise.resolve()
  return os.$context<RequestContext>().middleware(async ({ next }) => {
    last = last.then(nextTurn)
    await last
    return next()
  })
}

function nextTurn(): Promise<void> {
  return new Promise(resolve => {
    setImmediate(resolve)
  })
}
