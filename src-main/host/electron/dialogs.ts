import { join } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import type { Handover, ProducedFile, WantedFiles } from '../../../shared/host-bridge.ts'
import type { Failure } from '../../../shared/model/failure.ts'
import { failureSentence } from '../failure-sentence.ts'
import type { Language } from '../language.ts'
import { isNoRoom } from '../spool.ts'
import { writeFileAtomically } from '../write-file-atomically.ts'
import { safeFileName } from './file-names.ts'
import { WORDS } from './words.ts'

const EXTENSIONS: Readonly<Record<WantedFiles, string[]>> = {
  exports: ['csv', 'tsv', 'txt', 'xlsx'],
  evidence: ['pdf', 'png', 'jpg', 'jpeg', 'gif', 'webp', 'tif', 'tiff', 'heic', 'eml', 'msg'],
}

/** Asks for files; empty when dismissed. */
export async function askForFiles(
  window: BrowserWindow,
  language: Language,
  wanted: WantedFiles,
): Promise<string[]> {
  const words = WORDS[language]
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: words.openFiles[wanted],
    properties: ['openFile', 'multiSelections'],
    filters: [
      { name: words.wantedFiles[wanted], extensions: EXTENSIONS[wanted] },
      { name: words.allFiles, extensions: ['*'] },
    ],
  })
  return filePaths
}

/** Asks where to save, and saves; false when dismissed. */
export async function saveProducedFile(
  window: BrowserWindow,
  language: Language,
  file: ProducedFile,
): Promise<Handover<boolean>> {
  const { filePath } = await dialog.showSaveDialog(window, {
    title: WORDS[language].saveFile,
    defaultPath: join(app.getPath('documents'), safeFileName(file.fileName)),
  })
  if (!filePath) return { ok: true, value: false }
  try {
    await writeFileAtomically(filePath, file.content)
    return { ok: true, value: true }
  } catch (error) {
    if (isNoRoom(error)) return { ok: false, failure: { code: 'disk_full' } }
    return { ok: false, failure: { code: 'invalid', field: 'fileName' } }
  }
}

/** Says why the data cannot be opened. */
export function tellFailure(failure: Failure, language: Language): void {
  dialog.showErrorBox('Stammkunde', failureSentence(failure)[language])
}

/** Says that the backend was started again. */
export async function tellRestart(window: BrowserWindow | null, language: Language): Promise<void> {
  const words = WORDS[language]
  await message(window, { type: 'warning', message: words.restarted, detail: words.restartedDetail })
}

/** Says that the backend keeps dying; true when it shall be tried once more. */
export async function askToTryAgain(window: BrowserWindow | null, language: Language): Promise<boolean> {
  const words = WORDS[language]
  const { response } = await message(window, {
    type: 'error',
    message: words.givenUp,
    detail: words.givenUpDetail,
    buttons: [words.tryAgain, words.quit],
    cancelId: 1,
  })
  return response === 0
}

function message(window: BrowserWindow | null, options: Electron.MessageBoxOptions) {
  const titled = { title: 'Stammkunde', ...options }
  return window ? dialog.showMessageBox(window, titled) : dialog.showMessageBox(titled)
}
