import { accessSync, constants, mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { posix, resolve, win32 } from 'node:path'
import type { Sentence } from './language.ts'

/** What the place of the data folder depends on. */
export interface Surroundings {
  platform: NodeJS.Platform
  environment: NodeJS.ProcessEnv
  home: string
}

const here = (): Surroundings => ({
  platform: process.platform,
  environment: process.env,
  home: homedir(),
})

/**
 * The data folder where none is named, the same for every host. On Windows the local one, because a roaming
 * profile would carry the whole database over the network.
 */
export function defaultDataDirectory({ platform, environment, home }: Surroundings = here()): string {
  switch (platform) {
    case 'win32':
      return win32.join(environment['LOCALAPPDATA'] ?? win32.join(home, 'AppData', 'Local'), 'Stammkunde')
    case 'darwin':
      return posix.join(home, 'Library', 'Application Support', 'Stammkunde')
    default: {
      const named = environment['XDG_DATA_HOME']
      // The XDG specification has relative paths ignored.
      const parent = named?.startsWith('/') ? named : posix.join(home, '.local', 'share')
      return posix.join(parent, 'stammkunde')
    }
  }
}

/** The folder from which the user called; npm moves to the project's folder and keeps the other in INIT_CWD. */
export function callerDirectory(environment: NodeJS.ProcessEnv = process.env): string {
  return environment['INIT_CWD'] ?? process.cwd()
}

/** The folder named by `--data`, relative to where the user called, or the default. */
export function resolveDataDirectory(named: string | undefined): string {
  return named === undefined ? defaultDataDirectory() : resolve(callerDirectory(), named)
}

/**
 * Makes the data folder where it is missing, open to its owner only.
 *
 * @returns why it cannot be used, or null
 */
export function prepareDataDirectory(directory: string): Sentence | null {
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 })
    accessSync(directory, constants.R_OK | constants.W_OK | constants.X_OK)
    return null
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return {
      de: `Der Datenordner ${directory} lässt sich nicht benutzen (${reason}).`,
      en: `The data folder ${directory} cannot be used (${reason}).`,
    }
  }
}
