import { basename, isAbsolute } from 'node:path'
import {
  type BrowserWindow,
  type IpcMainEvent,
  type IpcMainInvokeEvent,
  ipcMain,
  MessageChannelMain,
  type MessagePortMain,
} from 'electron'
import { z } from 'zod'
import type { HandedFile, Handover } from '../../../shared/host-bridge.ts'
import { type Language, languageSchema } from '../language.ts'
import { isTrustedSender } from './app-address.ts'
import type { BackendSupervisor } from './backend-supervisor.ts'
import { CHANNELS } from './channels.ts'
import { askForFiles, saveProducedFile } from './dialogs.ts'

const wantedFilesSchema = z.enum(['exports', 'evidence'])
const droppedFilesSchema = z.array(z.object({ path: z.string(), name: z.string() })).max(1000)
const producedFileSchema = z.object({
  fileName: z.string(),
  mediaType: z.string(),
  content: z.union([z.string(), z.instanceof(Uint8Array<ArrayBuffer>)]),
})

export interface PageMessageOptions {
  supervisor: BackendSupervisor<MessagePortMain>
  window: () => BrowserWindow | null
  language: () => Language
  setLanguage: (language: Language) => void
}

/** Listens to the page: every sender is checked, and every message is parsed before it is believed. */
export function listenToPage(options: PageMessageOptions): void {
  const { supervisor } = options
  const windowOf = (event: IpcMainEvent | IpcMainInvokeEvent) => trustedWindow(event, options.window())
  ipcMain.on(CHANNELS.requestPort, event => {
    const window = windowOf(event)
    const { port1, port2 } = new MessageChannelMain()
    supervisor.connect(port1)
    window.webContents.postMessage(CHANNELS.port, null, [port2])
  })
  ipcMain.on(CHANNELS.setLanguage, (event, language: unknown) => {
    windowOf(event)
    options.setLanguage(languageSchema.parse(language))
  })
  ipcMain.handle(CHANNELS.registerFiles, (event, files: unknown) => {
    windowOf(event)
    return registerFiles(supervisor, droppedFilesSchema.parse(files))
  })
  ipcMain.handle(CHANNELS.pickFiles, async (event, wanted: unknown) => {
    const paths = await askForFiles(windowOf(event), options.language(), wantedFilesSchema.parse(wanted))
    return registerFiles(
      supervisor,
      paths.map(path => ({ path, name: basename(path) })),
    )
  })
  ipcMain.handle(CHANNELS.saveFile, (event, file: unknown) =>
    saveProducedFile(windowOf(event), options.language(), producedFileSchema.parse(file)),
  )
}

/** The window that the message came from; throws where it came from anything but our page. */
function trustedWindow(
  event: IpcMainEvent | IpcMainInvokeEvent,
  window: BrowserWindow | null,
): BrowserWindow {
  const frame = event.senderFrame
  const sender = {
    webContentsId: event.sender.id,
    frameAddress: frame?.url ?? null,
    isMainFrame: frame !== null && frame.parent === null,
  }
  if (window === null || !isTrustedSender(sender, window.webContents.id)) {
    throw new Error('A message from a foreign page was refused.')
  }
  return window
}

/** A dropped thing that is no file of the disk has no path. */
async function registerFiles(
  supervisor: BackendSupervisor<MessagePortMain>,
  files: { path: string; name: string }[],
): Promise<Handover<HandedFile[]>> {
  const missing = files.find(file => !isAbsolute(file.path))
  if (missing) return { ok: false, failure: { code: 'file_missing', name: missing.name } }
  const known = await supervisor.register(files)
  return { ok: true, value: known.map(({ token, name }) => ({ token, name })) }
}
