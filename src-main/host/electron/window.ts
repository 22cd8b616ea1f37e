import { join } from 'node:path'
import { app, BrowserWindow, nativeTheme, screen } from 'electron'
import { appRoot } from '../app-root.ts'
import { openingBounds, readWindowState, SMALLEST_WINDOW, writeWindowState } from './window-state.ts'

/** Makes the window, where it was last; it shows itself when its page is there. */
export async function createWindow(stateFile: string): Promise<BrowserWindow> {
  const saved = await readWindowState(stateFile)
  const primary = screen.getPrimaryDisplay()
  const others = screen.getAllDisplays().filter(display => display.id !== primary.id)
  const window = new BrowserWindow({
    ...openingBounds(
      saved,
      [primary, ...others].map(display => display.workArea),
    ),
    minWidth: SMALLEST_WINDOW.width,
    minHeight: SMALLEST_WINDOW.height,
    title: 'Stammkunde',
    show: false,
    // The other systems take it from the program file.
    ...(process.platform === 'linux' && { icon: join(appRoot(), 'resources', 'icons', 'icon.png') }),
    // What shows before the page does, in the color of its background.
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#1a1b1e' : '#ffffff',
    webPreferences: {
      preload: join(import.meta.dirname, '..', 'preload', 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      // The dictionaries would come from the network.
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  })
  if (saved?.isMaximized) window.maximize()
  window.once('ready-to-show', () => window.show())
  window.on('close', () => {
    const state = { bounds: window.getNormalBounds(), isMaximized: window.isMaximized() }
    writeWindowState(stateFile, state).catch(error => console.error(error))
  })
  return window
}
