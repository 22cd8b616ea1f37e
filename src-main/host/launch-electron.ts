import { spawn } from 'node:child_process'

/** A program that ends with an error sooner than this never came to show its window. In milliseconds. */
const EARLY_MS = 15_000

/**
 * Opens the app in Electron and waits for its end.
 *
 * @returns the exit code, or null where Electron could not start (missing system libraries, no sandbox)
 */
export function launchElectron(program: string, root: string, dataDirectory: string): Promise<number | null> {
  // Inherited from an editor's terminal, this would turn the program into a plain Node.
  const { ELECTRON_RUN_AS_NODE: _ignored, ...env } = process.env
  const startedMs = Date.now()
  return new Promise(resolve => {
    const child = spawn(program, [root, '--data', dataDirectory], { stdio: 'ignore', env })
    // Ctrl-C reaches the window's program as well; this one waits for it.
    const forward = (signal: NodeJS.Signals) => child.kill(signal)
    process.on('SIGINT', forward).on('SIGTERM', forward)
    const settle = (code: number | null) => {
      process.off('SIGINT', forward).off('SIGTERM', forward)
      resolve(code)
    }
    child.once('error', () => settle(null))
    child.once('close', (code, signal) => {
      const failed = signal === null ? code !== 0 : signal !== 'SIGINT' && signal !== 'SIGTERM'
      if (failed && Date.now() - startedMs < EARLY_MS) settle(null)
      else settle(code ?? 0)
    })
  })
}
