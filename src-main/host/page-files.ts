import { realpath, stat } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'

/** The file that holds the page. */
export const INDEX_FILE = 'index.html'

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}

/** The media type by file name; what is unknown is never guessed by a browser (nosniff). */
export function mediaType(path: string): string {
  return MEDIA_TYPES[extname(path)] ?? 'application/octet-stream'
}

/**
 * The segments of a request path, or null where it is none that a page of ours asks for: encoded twice or
 * badly, climbing, hidden, or with a character that some file system takes for a separator, drive or stream.
 *
 * @param requestPath the path of the address, still percent-encoded, without the query
 */
export function pathSegments(requestPath: string): string[] | null {
  if (!requestPath.startsWith('/')) return null
  let path: string
  try {
    path = decodeURIComponent(requestPath)
  } catch {
    return null
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused here
  if (/[\u0000-\u001f\\:%]/.test(path)) return null
  const segments = path.slice(1).split('/')
  const isPlain = (segment: string) => segment !== '' && !segment.startsWith('.')
  return segments.every(
    (segment, index) => isPlain(segment) || (segment === '' && index === segments.length - 1),
  )
    ? segments
    : null
}

/**
 * Finds a file of the built page. Symbolic links are followed first and must end inside.
 *
 * @returns its real path, or null where there is no such file inside `directory`
 */
export async function findPageFile(directory: string, requestPath: string): Promise<string | null> {
  const segments = pathSegments(requestPath)
  if (segments === null) return null
  try {
    const root = await realpath(directory)
    const file = await realpath(join(root, ...segments))
    return file.startsWith(root + sep) && (await stat(file)).isFile() ? file : null
  } catch {
    return null
  }
}

/** Whether an address that is no file may be one of the page's own screens, which all live in the page. */
export function mayBeScreen(requestPath: string): boolean {
  const segments = pathSegments(requestPath)
  return segments?.every(segment => extname(segment) === '') ?? false
}
