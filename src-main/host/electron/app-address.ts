/** The scheme of the page: files of the build, and nothing of the network or the disk. */
export const APP_SCHEME = 'app'
export const APP_ORIGIN = `${APP_SCHEME}://stammkunde`

/** What the window opens. */
export const APP_ADDRESS = `${APP_ORIGIN}/`

/** Whether the address is one of the page's own. */
export function isAppAddress(address: string): boolean {
  const url = parse(address)
  return url !== null && url.protocol === `${APP_SCHEME}:` && url.host === 'stammkunde'
}

/**
 * Whether a request may be made at all: for files of the build, for data that the page holds itself, and
 * for the developer tools' own files. Everything else, the whole network, is refused.
 */
export function isAllowedRequest(address: string): boolean {
  const url = parse(address)
  if (url === null) return false
  if (url.protocol === 'data:' || url.protocol === 'devtools:') return true
  return isAppAddress(url.protocol === 'blob:' ? url.pathname : address)
}

/** What is known of the sender of a message. */
export interface Sender {
  webContentsId: number
  /** The sending frame's address, or null where the frame is gone. */
  frameAddress: string | null
  isMainFrame: boolean
}

/** Whether a message comes from our page in our window, and from no frame inside it. */
export function isTrustedSender(sender: Sender, windowContentsId: number | undefined): boolean {
  return (
    sender.webContentsId === windowContentsId &&
    sender.isMainFrame &&
    sender.frameAddress !== null &&
    isAppAddress(sender.frameAddress)
  )
}

function parse(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null
}
