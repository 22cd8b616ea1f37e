import { spawn } from 'node:child_process'

/** The program that opens an address in the owner's browser, with its arguments; no shell reads them. */
export function browserCommand(platform: NodeJS.Platform, address: string): [string, string[]] {
  switch (platform) {
    case 'win32':
      return ['rundll32', ['url.dll,FileProtocolHandler', address]]
    case 'darwin':
      return ['open', [address]]
    default:
      return ['xdg-open', [address]]
  }
}

/** An opener that still runs after this has become the browser itself, in milliseconds. */
const PATIENCE_MS = 3_000

/** Opens the address in the owner's browser; false where there is no program for it, or it finds no browser. */
export function openBrowser(address: string): Promise<boolean> {
  const [program, args] = browserCommand(process.platform, address)
  return new Promise(resolve => {
    const child = spawn(program, args, { stdio: 'ignore', detached: true })
    const timer = setTimeout(() => resolve(true), PATIENCE_MS)
    child.unref()
    child.once('error', () => settle(false))
    child.once('exit', code => settle(code === 0))
    const settle = (isOpen: boolean) => {
      clearTimeout(timer)
      resolve(isOpen)
    }
  })
}
