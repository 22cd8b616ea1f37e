import { oc } from '@orpc/contract'
import { failureSchema } from '../model/failure.ts'

/** Every procedure can fail with `FAILURE`, whose data is a closed union; anything else that is thrown is a bug. */
export const base = oc.errors({ FAILURE: { data: failureSchema } })
