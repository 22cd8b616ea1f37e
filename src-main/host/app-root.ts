import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * The folder that holds `out` and `resources`: the repository, or the packaged app. Found by walking up,
 * because the sources lie deeper than the built files.
 */
export function appRoot(from = import.meta.dirname): string {
  for (let directory = from; ; directory = dirname(directory)) {
    if (existsSync(join(directory, 'resources'))) return directory
    if (dirname(directory) === directory) throw new Error(`No resources above ${from}`)
  }
}

/** Where the files of the sample shop lie. */
export function sampleDirectory(root = appRoot()): string {
  return join(root, 'resources', 'sample-shop')
}

/** Where the built page lies. */
export function rendererDirectory(root = appRoot()): string {
  return join(root, 'out', 'renderer')
}
