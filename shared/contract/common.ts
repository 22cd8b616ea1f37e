import { z } from 'zod'

/** Which page of a list. */
export const page = {
  limit: z.number().int().min(0).max(1000).default(100),
  offset: z.number().int().min(0).default(0),
}

/** Which way round a list is sorted. */
export const direction = z.enum(['asc', 'desc'])

/** That something was done, and nothing more. */
export const done = z.object({ done: z.literal(true) })

/** A file that the backend made, for the host to save. */
export const producedFile = z.object({ fileName: z.string(), mediaType: z.string(), content: z.string() })
