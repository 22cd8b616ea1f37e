import { join } from 'node:path'
import { app, type BrowserWindow, dialog, Menu, protocol, session } from 'electron'
import type { HostCommand } from '../../../shared/host-bridge.ts'
import { rendererDirectory } from '../app-root.ts'
import { prepareDataDirectory, resolveDataDirectory } from '../data-directory.ts'
import { type Language, systemLanguage } from '../language.ts'
import { APP_ADDRESS, APP_SCHEME } from './app-address.ts'
import { appProtocolHandler } from './app-protocol.ts'
import { startBackend } from './backend-process.ts'
import { BackendSupervisor } from './backend-supervisor.ts'
import { CHANNELS } from './channels.ts'
import { dataArgument } from './data-argument.ts'
import { askToTryAgain, tellFailure, tellRestart } from './dialogs.ts'
import { hardenProcess, hardenSession } from './hardening.ts'
import { menuTemplate } from './menu.ts'
import { listenToPage } from './page-messages.ts'
import { decideRestart } from './restart-policy.ts'
import { createWindow } from './window.ts'

// The main process does nothing but windows: all data is the backend's, in a process of its own.

const dataDirectory = resolveDataDirectory(dataArgument(process.argv))
const windowDirectory = join(dataDirectory, 'window')
const folderProblem = prepareDataDirectory(windowDirectory)
// Electron's lock against a second instance lies there too, so it is one instance per data folder.
if (folderProblem === null) app.setPath('userData', windowDirectory)

let window: BrowserWindow | null = null
let language: Language = systemLanguage()
let hasStopped = false

const supervisor = new BackendSupervisor({
  start: () => startBackend(dataDirectory),
  onFailure: failure => {
    tellFailure(failure, language)
    app.quit()
  },
  onLost: () => {
    window?.webContents.send(CHANNELS.lost)
    void tellRestart(window, language)
  },
  onGivenUp: async () => {
    window?.webContents.send(CHANNELS.lost)
    if (await askToTryAgain(window, language)) supervisor.start()
    else app.quit()
  },
})

function showMenu(): void {
  const send = (command: HostCommand) => window?.webContents.send(CHANNELS.command, command)
  const options = { language, platform: process.platform, isPackaged: app.isPackaged, send }
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(options)))
}

/** A page that dies is loaded again, unless it dies again and again. */
function reviveDeadPage(opened: BrowserWindow): void {
  const deathsMs: number[] = []
  opened.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return
    deathsMs.push(Date.now())
    if (decideRestart(deathsMs, Date.now()).restart) opened.webContents.reload()
    else app.quit()
  })
}

async function open(): Promise<void> {
  language = systemLanguage(app.getLocale())
  if (folderProblem !== null) throw new Error(folderProblem[language])
  hardenSession(session.defaultSession)
  protocol.handle(APP_SCHEME, appProtocolHandler(rendererDirectory()))
  supervisor.start()
  showMenu()
  listenToPage({
    supervisor,
    window: () => window,
    language: () => language,
    setLanguage: chosen => {
      language = chosen
      showMenu()
    },
  })
  window = await createWindow(join(windowDirectory, 'window.json'))
  window.on('closed', () => {
    window = null
  })
  reviveDeadPage(window)
  await window.loadURL(APP_ADDRESS)
}

function showAgain(): void {
  if (window?.isMinimized()) window.restore()
  window?.focus()
}

// By this, Windows knows the window's place in the taskbar.
app.setAppUserModelId('de.stammkunde.app')

if (app.requestSingleInstanceLock()) {
  hardenProcess()
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ])
  app.on('second-instance', showAgain)
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', event => {
    if (hasStopped) return
    event.preventDefault()
    void supervisor.stop().finally(() => {
      hasStopped = true
      app.quit()
    })
  })
  app
    .whenReady()
    .then(open)
    .catch((error: unknown) => {
      dialog.showErrorBox('Stammkunde', error instanceof Error ? error.message : String(error))
      app.exit(0)
    })
} else {
  app.quit()
}
