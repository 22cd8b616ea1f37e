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

/** Opens the address in the owner's browser; false where there is no program for it. */
export function openBrowser(address: string): Promise<boolean> {
  const [program, args] = browserCommand(process.platform, address)
  return new Promise(resolve => {
    const child = spawn(program, args, { stdio: 'ignore', detached: true })
    child.once('error', () => resolve(false))
    child.once('spawn', () => {
      child.unref()
      resolve(true)
    })
  })
}
