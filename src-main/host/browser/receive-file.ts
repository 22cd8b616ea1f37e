import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FileTokens } from '../file-tokens.ts'
import { isNoRoom, type Spool } from '../spool.ts'
import { answerJson, drain } from './answers.ts'

/** The longest file name that is kept; it is only shown. */
const NAME_LENGTH = 255

/** The name of a sent file without folders and control characters, for display. */
export function displayName(name: string | null): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
  const plain = (name ?? '').replace(/^.*[/\\]/s, '').replace(/[\u0000-\u001f\u007f]/g, '')
  return plain.slice(0, NAME_LENGTH) || 'file'
}

/** Takes a dropped file into the spool and answers with its token. */
export async function receiveFile(
  request: IncomingMessage,
  response: ServerResponse,
  name: string,
  { spool, tokens }: { spool: Spool; tokens: FileTokens },
): Promise<void> {
  try {
    const { token } = tokens.handOut(await spool.receive(request), name)
    answerJson(response, 200, { token })
  } catch (error) {
    if (request.destroyed && !request.complete) return
    await drain(request)
    if (!isNoRoom(error)) throw error
    answerJson(response, 507, { error: { code: 'disk_full' } })
  }
}
