import type { MenuItemConstructorOptions } from 'electron'
import type { HostCommand } from '../../../shared/host-bridge.ts'
import type { Language } from '../language.ts'
import { WORDS, type Words } from './words.ts'

export interface MenuOptions {
  language: Language
  platform: NodeJS.Platform
  /** Developer tools are for those who run the sources. */
  isPackaged: boolean
  send: (command: HostCommand) => void
}

type Item = MenuItemConstructorOptions

const SEPARATOR: Item = { type: 'separator' }

/** The application menu as each platform expects it; roles bring their platform's accelerators. */
export function menuTemplate(options: MenuOptions): Item[] {
  const words = WORDS[options.language]
  const isMac = options.platform === 'darwin'
  const item = (label: string, accelerator: string, command: HostCommand): Item => ({
    label,
    accelerator,
    click: () => options.send(command),
  })
  const settings = item(words.settings, 'CmdOrCtrl+,', 'open-settings')
  const importFiles = item(words.importFiles, 'CmdOrCtrl+O', 'open-import')
  return [
    ...(isMac ? [appMenu(words, settings)] : []),
    {
      label: words.file,
      submenu: isMac
        ? [importFiles, SEPARATOR, { role: 'close', label: words.close }]
        : [importFiles, settings, SEPARATOR, { role: 'quit', label: words.quit }],
    },
    editMenu(words, item(words.find, 'CmdOrCtrl+F', 'find')),
    viewMenu(words, options.isPackaged, [
      item(words.overview, 'CmdOrCtrl+1', 'open-overview'),
      item(words.customers, 'CmdOrCtrl+2', 'open-customers'),
      item(words.orders, 'CmdOrCtrl+3', 'open-orders'),
      item(words.list, 'CmdOrCtrl+4', 'open-list'),
    ]),
    windowMenu(words, isMac),
  ]
}

function appMenu(words: Words, settings: Item): Item {
  return {
    label: 'Stammkunde',
    submenu: [
      { role: 'about', label: words.about },
      SEPARATOR,
      settings,
      SEPARATOR,
      { role: 'hide', label: words.hide },
      { role: 'hideOthers', label: words.hideOthers },
      { role: 'unhide', label: words.unhide },
      SEPARATOR,
      { role: 'quit', label: words.quit },
    ],
  }
}

function editMenu(words: Words, find: Item): Item {
  return {
    label: words.edit,
    submenu: [
      { role: 'undo', label: words.undo },
      { role: 'redo', label: words.redo },
      SEPARATOR,
      { role: 'cut', label: words.cut },
      { role: 'copy', label: words.copy },
      { role: 'paste', label: words.paste },
      { role: 'selectAll', label: words.selectAll },
      SEPARATOR,
      find,
    ],
  }
}

function viewMenu(words: Words, isPackaged: boolean, screens: Item[]): Item {
  return {
    label: words.view,
    submenu: [
      ...screens,
      SEPARATOR,
      { role: 'resetZoom', label: words.resetZoom },
      { role: 'zoomIn', label: words.zoomIn },
      { role: 'zoomOut', label: words.zoomOut },
      SEPARATOR,
      { role: 'togglefullscreen', label: words.fullScreen },
      ...(isPackaged ? [] : [{ role: 'toggleDevTools', label: words.developerTools } satisfies Item]),
    ],
  }
}

function windowMenu(words: Words, isMac: boolean): Item {
  return {
    role: 'window',
    label: words.window,
    submenu: [
      { role: 'minimize', label: isMac ? words.minimize : words.minimizeElsewhere },
      { role: 'close', label: words.close },
    ],
  }
}
