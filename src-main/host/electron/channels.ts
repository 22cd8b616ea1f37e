/** The names of the messages between main process and preload; nothing else crosses. */
export const CHANNELS = {
  /** Page to main. */
  requestPort: 'backend:request-port',
  registerFiles: 'files:register',
  pickFiles: 'files:pick',
  saveFile: 'file:save',
  setLanguage: 'language:set',
  /** Main to page. */
  port: 'backend:port',
  lost: 'backend:lost',
  command: 'command',
} as const
