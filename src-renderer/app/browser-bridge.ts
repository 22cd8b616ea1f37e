import { RPCLink } from '@orpc/client/websocket'
import { FILES_PATH, type HandedFile, type HostBridge, RPC_PATH } from '../../shared/host-bridge.ts'
import { ExpectedFailure, failureSchema } from '../../shared/model/failure.ts'
import type { Connection } from './reconnecting-link.ts'

/** How long a made file stays in memory after its download began, in milliseconds. */
const DOWNLOAD_GRACE_MS = 60_000

/** The bridge where the app runs in the owner's own browser. */
export function browserBridge(): HostBridge<File> {
  return {
    kind: 'browser',
    registerFiles: upload,
    // A browser lets people choose any file anyway.
    pickFiles: async () => upload(await chooseFiles()),
    saveFile: async file => {
      download(new Blob([file.content], { type: file.mediaType }), file.fileName)
      return true
    },
    onCommand: () => () => undefined,
    setLanguage: () => undefined,
  }
}

/** Opens a WebSocket to the backend; rejects when the server is not there or the session has ended. */
export function connectSocket(): Promise<Connection> {
  const address = new URL(RPC_PATH, window.location.href)
  address.protocol = 'ws:'
  const websocket = new WebSocket(address)
  return new Promise((resolve, reject) => {
    const closed = new Promise<void>(done => {
      websocket.addEventListener('close', () => {
        reject(new Error('The backend did not answer.'))
        done()
      })
    })
    websocket.addEventListener('open', () => resolve({ link: new RPCLink({ websocket }), closed }))
  })
}

/** One after another: two big files at once would only compete for the disk. */
async function upload(files: readonly File[]): Promise<HandedFile[]> {
  const handed: HandedFile[] = []
  for (const file of files) handed.push(await uploadOne(file))
  return handed
}

async function uploadOne(file: File): Promise<HandedFile> {
  const response = await fetch(`${FILES_PATH}?name=${encodeURIComponent(file.name)}`, {
    method: 'POST',
    body: file,
  }).catch(() => null)
  // A browser rejects when the file vanished or changed after it was chosen.
  if (response === null) throw new ExpectedFailure({ code: 'file_changed', name: file.name })
  const answer: unknown = await response.json().catch(() => null)
  if (response.ok && isRecord(answer) && typeof answer['token'] === 'string') {
    return { token: answer['token'], name: file.name }
  }
  const failure = failureSchema.safeParse(isRecord(answer) ? answer['error'] : undefined)
  throw new ExpectedFailure(failure.success ? failure.data : { code: 'file_missing', name: file.name })
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/**
 * Opens the browser's own file dialog. The field is part of the page until people have chosen: one that nothing
 * holds may be collected as garbage while the dialog is open, and then nobody hears what was chosen.
 */
async function chooseFiles(): Promise<File[]> {
  const input = document.createElement('input')
  input.type = 'file'
  input.multiple = true
  input.hidden = true
  document.body.append(input)
  try {
    return await new Promise(resolve => {
      input.addEventListener('change', () => resolve([...(input.files ?? [])]))
      input.addEventListener('cancel', () => resolve([]))
      input.click()
    })
  } finally {
    input.remove()
  }
}

function download(blob: Blob, fileName: string): void {
  const anchor = document.createElement('a')
  anchor.href = URL.createObjectURL(blob)
  anchor.download = fileName
  anchor.click()
  setTimeout(() => URL.revokeObjectURL(anchor.href), DOWNLOAD_GRACE_MS)
}
