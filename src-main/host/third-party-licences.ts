import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ThirdPartyLicence } from '../../shared/third-party-licence.ts'

/** The standard text of the MIT licence, for the few packages that name it but do not bring it. */
const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`

interface LockedPackage {
  version?: string
  license?: string
  dev?: boolean
  devOptional?: boolean
}

/**
 * The licences of everything that the lock file names for use outside of development and that is installed, by
 * name. Other platforms' optional parts are not installed and not shipped.
 * @param root the folder with the lock file and `node_modules`.
 * @throws Error for a package whose licence text cannot be found.
 */
export function thirdPartyLicences(root: string): ThirdPartyLicence[] {
  // The package manager's own file: its shape is part of its documentation.
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, LockedPackage>
  }
  const found = new Map<string, ThirdPartyLicence>()
  for (const [path, { version = '', license = '', dev, devOptional }] of Object.entries(lock.packages)) {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
    if (path === '' || dev || devOptional) continue
    const files = filesOf(join(root, path))
    if (files === null) continue
    const file = files.find(other => /^(?:licen[cs]e|copying)/i.test(other))
    const text =
      file === undefined ? standardText(name, license) : readFileSync(join(root, path, file), 'utf8')
    found.set(`${name} ${version}`, { name, version, licence: license, text: text.trim() })
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}

function filesOf(directory: string): string[] | null {
  try {
    return readdirSync(directory)
  } catch {
    return null
  }
}

function standardText(name: string, licence: string): string {
  if (licence === 'MIT') return MIT
  throw new Error(`No licence text for ${name} (${licence})`)
}
