import { ORPCError } from '@orpc/server'
import { ExpectedFailure, failureSchema } from '../../../shared/model/failure.ts'

/** What a failed call prints: a failure of the contract with its parameters, or what else went wrong. */
export type CallError = { code: string } & Record<string, unknown>

/** Turns whatever a call threw into something printable; bugs keep their message. */
export function callError(error: unknown): CallError {
  if (error instanceof ExpectedFailure) return error.failure
  if (error instanceof ORPCError) {
    const failure = failureSchema.safeParse(error.data)
    if (error.code === 'FAILURE' && failure.success) return failure.data
    if (error.code === 'BAD_REQUEST') return { code: 'invalid_input', ...details(error.data) }
  }
  if (error instanceof Error && error.name === 'AbortError') return { code: 'cancelled' }
  const cause = error instanceof ORPCError ? (error.cause ?? error) : error
  return {
    code: 'internal',
    message: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause),
  }
}

function details(data: unknown): Record<string, unknown> {
  return typeof data === 'object' && data !== null ? { ...data } : {}
}
