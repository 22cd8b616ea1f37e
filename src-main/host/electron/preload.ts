import { contextBridge, ipcRenderer, webUtils } from 'electron'
import {
  type HostCommand,
  PORT_LOST_MESSAGE,
  PORT_MESSAGE,
  PRELOAD_BRIDGE,
  type PreloadBridge,
} from '../../../shared/host-bridge.ts'
import { CHANNELS } from './channels.ts'

/** The only thing that the page sees of Electron. Paths of files go to the main process and nowhere else. */
const bridge: PreloadBridge<File> = {
  requestPort: () => ipcRenderer.send(CHANNELS.requestPort),
  registerFiles: files =>
    ipcRenderer.invoke(
      CHANNELS.registerFiles,
      files.map(file => ({ path: webUtils.getPathForFile(file), name: file.name })),
    ),
  pickFiles: wanted => ipcRenderer.invoke(CHANNELS.pickFiles, wanted),
  saveFile: file => ipcRenderer.invoke(CHANNELS.saveFile, file),
  onCommand: listener => {
    const hear = (_event: unknown, command: HostCommand) => listener(command)
    ipcRenderer.on(CHANNELS.command, hear)
    return () => {
      ipcRenderer.off(CHANNELS.command, hear)
    }
  },
  setLanguage: language => ipcRenderer.send(CHANNELS.setLanguage, language),
}

contextBridge.exposeInMainWorld(PRELOAD_BRIDGE, bridge)

// A MessagePort cannot pass the bridge, only a message of the window.
ipcRenderer.on(CHANNELS.port, event => window.postMessage(PORT_MESSAGE, window.location.origin, event.ports))
ipcRenderer.on(CHANNELS.lost, () => window.postMessage(PORT_LOST_MESSAGE, window.location.origin))
