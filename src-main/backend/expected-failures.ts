import { implement, ORPCError } from '@orpc/server'
import { contract } from '../../shared/contract/index.ts'
import type { RequestContext } from './context.ts'
import { toFailure } from './to-failure.ts'

/** Turns expected failures into the contract's one error; everything else is a bug and goes on as it is. */
export const expectedFailures = implement(contract)
  .$context<RequestContext>()
  .middleware(async ({ next }) => {
    try {
      return await next()
    } catch (error) {
      throw asContractError(error)
    }
  })

/** The same for errors inside streams, which the middleware does not see. */
export function asContractError(error: unknown): unknown {
  const failure = toFailure(error)
  return failure === null
    ? error
    : new ORPCError('FAILURE', { defined: true, data: failure, message: failure.code })
}
