import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { LOOPBACK, TOKEN_PATH } from './server.ts'

/** How a second start finds the host that already serves a data folder. */
const hostRecordSchema = z.object({
  pid: z.number().int().positive(),
  port: z.number().int().min(1).max(65_535),
  /** Readable only by the user who runs the host. */
  secret: z.string().min(1),
})
export type HostRecord = z.infer<typeof hostRecordSchema>

/** How long a host may take to answer, in milliseconds. */
const PATIENCE_MS = 3_000

const recordFile = (dataDirectory: string) => join(dataDirectory, 'host.json')

/** Leaves the record for others. The caller holds the database, so a record that is there is stale. */
export async function writeHostRecord(dataDirectory: string, record: HostRecord): Promise<void> {
  const draft = `${recordFile(dataDirectory)}.${record.pid}`
  await rm(draft, { force: true })
  await writeFile(draft, JSON.stringify(record), { mode: 0o600, flag: 'wx' })
  await rename(draft, recordFile(dataDirectory))
}

/** Takes the record away when its host ends; another host's record stays. */
export async function removeHostRecord(dataDirectory: string, pid: number): Promise<void> {
  const record = await readHostRecord(dataDirectory)
  if (record?.pid === pid) await rm(recordFile(dataDirectory), { force: true })
}

async function readHostRecord(dataDirectory: string): Promise<HostRecord | null> {
  try {
    const parsed = hostRecordSchema.safeParse(JSON.parse(await readFile(recordFile(dataDirectory), 'utf8')))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

/**
 * Asks the host that serves this data folder, if there is one, for a fresh address.
 *
 * @returns null where there is none: no record, a stale one, or a host that does not answer as ours would
 */
export async function addressOfRunningHost(dataDirectory: string): Promise<string | null> {
  const record = await readHostRecord(dataDirectory)
  if (record === null || !isRunning(record.pid)) return null
  try {
    const response = await fetch(`http://${LOOPBACK}:${record.port}${TOKEN_PATH}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${record.secret}` },
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    const answer = z.object({ address: z.url() }).safeParse(await response.json())
    const prefix = `http://${LOOPBACK}:${record.port}/`
    return answer.success && answer.data.address.startsWith(prefix) ? answer.data.address : null
  } catch {
    return null
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Someone else's process by that number is none of ours, but asking it does no harm.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
