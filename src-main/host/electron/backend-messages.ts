import { z } from 'zod'
import { failureSchema } from '../../../shared/model/failure.ts'

const knownFileSchema = z.object({ token: z.string(), path: z.string(), name: z.string() })

/** What the main process says to the backend's process. */
export const toBackendSchema = z.discriminatedUnion('type', [
  /** Comes with one MessagePort: a page that wants to make calls. */
  z.object({ type: z.literal('connect') }),
  /** Files that were handed to a page; answered, so that no call can be faster than its file. */
  z.object({ type: z.literal('files'), request: z.number(), files: z.array(knownFileSchema) }),
  /** Close the database and end. */
  z.object({ type: z.literal('stop') }),
])
export type ToBackend = z.infer<typeof toBackendSchema>

/** What the backend's process says to the main process. */
export const fromBackendSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ready') }),
  /** The data cannot be opened; the process ends by itself. */
  z.object({ type: z.literal('failed'), failure: failureSchema }),
  z.object({ type: z.literal('files-known'), request: z.number() }),
])
export type FromBackend = z.infer<typeof fromBackendSchema>
