import { app, type Session, shell, type WebContents } from 'electron'
import { isAllowedRequest } from './app-address.ts'
import { isMailDraft } from './mail-draft.ts'
import { isPermitted } from './permissions.ts'

/** Before the app is ready: no background traffic of Chromium, every renderer in the sandbox. */
export function hardenProcess(): void {
  app.enableSandbox()
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('disable-component-update')
  app.commandLine.appendSwitch('disable-domain-reliability')
  // Should anything slip through all other refusals, its host has no address.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.on('web-contents-created', (_event, contents) => hardenContents(contents))
}

/** Refuses every device and request beyond the page's own files, and every permission but those that the page needs. */
export function hardenSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, callback, { requestingUrl, isMainFrame }) =>
    callback(isPermitted({ permission, frameAddress: requestingUrl, isMainFrame })),
  )
  session.setPermissionCheckHandler((_contents, permission, origin, { requestingUrl, isMainFrame }) =>
    isPermitted({ permission, frameAddress: requestingUrl ?? origin, isMainFrame }),
  )
  session.setDevicePermissionHandler(() => false)
  session.setBluetoothPairingHandler((_details, callback) => callback({ confirmed: false }))
  session.setDisplayMediaRequestHandler((_request, callback) => callback(null))
  session.webRequest.onBeforeRequest((details, callback) =>
    callback({ cancel: !isAllowedRequest(details.url) }),
  )
  session.on('will-download', event => event.preventDefault())
  // Looking for a proxy would itself be traffic.
  void session.setProxy({ mode: 'direct' })
}

/** Keeps a page where it is: no navigation, no window, no embedded page. A draft opens in the owner's e-mail program. */
function hardenContents(contents: WebContents): void {
  contents.on('will-navigate', event => {
    event.preventDefault()
    if (event.isMainFrame && isMailDraft(event.url)) void shell.openExternal(event.url)
  })
  contents.on('will-frame-navigate', event => event.preventDefault())
  contents.on('will-redirect', event => event.preventDefault())
  contents.on('will-attach-webview', event => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}
