import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { appRoot } from './app-root.ts'
import { ensureBuilt } from './build-app.ts'
import { displayProblem, obtainElectron } from './electron-runtime.ts'
import { launchElectron } from './launch-electron.ts'
import { notice } from './notice.ts'
import { parseStartOptions, type StartOptions } from './start-options.ts'

/**
 * `npm start`: opens the app in Electron, and in the owner's browser where that cannot be.
 *
 * @returns the exit code, once the app has been closed
 */
export async function main(args: string[]): Promise<number> {
  const parsed = parseStartOptions(args)
  if (parsed.kind !== 'start') {
    console[parsed.kind === 'help' ? 'log' : 'error'](parsed.text)
    return parsed.kind === 'help' ? 0 : 2
  }
  const root = appRoot()
  if (!(await ensureBuilt(root))) return 1
  const code = parsed.options.browser ? null : await tryElectron(root, parsed.options.dataDirectory)
  return code ?? serveBuilt(root, parsed.options)
}

/** The exit code of the window, or null where there is none to be had; one line has said why. */
async function tryElectron(root: string, dataDirectory: string): Promise<number | null> {
  const noDisplay = displayProblem(process.platform, process.env, process.getuid?.())
  if (noDisplay !== null) {
    notice(noDisplay)
    return null
  }
  const program = await obtainElectron()
  if (program === null) {
    notice({
      de: 'Das Programmfenster (Electron) war nicht zu bekommen: Stammkunde läuft stattdessen im Browser.',
      en: 'The program window (Electron) could not be had: Stammkunde runs in the browser instead.',
    })
    return null
  }
  const code = await launchElectron(program, root, dataDirectory)
  if (code === null) {
    notice({
      de: 'Das Programmfenster (Electron) ließ sich nicht öffnen: Stammkunde läuft stattdessen im Browser.',
      en: 'The program window (Electron) could not be opened: Stammkunde runs in the browser instead.',
    })
  }
  return code
}

async function serveBuilt(root: string, options: StartOptions): Promise<number> {
  const built: typeof import('./browser/serve.ts') = await import(
    pathToFileURL(join(root, 'out', 'main', 'serve.js')).href
  )
  return built.serve(options)
}
