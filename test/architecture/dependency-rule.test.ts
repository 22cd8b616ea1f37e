import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const PURE = ['importers', 'matching', 'metrics', 'reminders', 'permission', 'exporters'].map(
  name => `src-main/${name}`,
)

/** What each place may import from, besides itself and npm packages. */
const ALLOWED: ReadonlyArray<readonly [place: string, allowed: readonly string[]]> = [
  ['shared', []],
  ...PURE.map(place => [place, ['shared']] as const),
  ['src-main/db', ['shared']],
  ['src-main/usecases', ['shared', 'src-main/db', ...PURE]],
  ['src-main/backend', ['shared', 'src-main/db', 'src-main/usecases', 'src-main/metrics']],
  ['src-main/host', ['shared', 'src-main/backend']],
  ['src-renderer', ['shared']],
]

/** npm packages that only some places may use. */
const PACKAGES: ReadonlyArray<readonly [name: RegExp, places: readonly string[]]> = [
  [/^electron$/, ['src-main/host/electron']],
  [/^better-sqlite3$/, ['src-main/db', 'src-main/backend/to-failure.ts']],
  [/^node:/, ['src-main']],
  [/^(?!zod$|temporal-polyfill$|@orpc\/contract$)/, ['src-main', 'src-renderer']],
]

function sourceFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map(name => join(folder, name))
    .filter(name => /\.(?:ts|tsx|mjs)$/.test(name))
}

interface Import {
  file: string
  target: string
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s(?:[^'"]*?\sfrom\s)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g

const sources = ['shared', 'src-main', 'src-renderer'].flatMap(sourceFiles).map(file => ({
  file,
  text: readFileSync(join(root, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, ''),
}))

const imports: Import[] = sources.flatMap(({ file, text }) => {
  return [...text.matchAll(IMPORT)].map(match => ({ file, target: match[1] ?? match[2] ?? '' }))
})

function inPlace(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}/`)
}

describe('dependency rule', () => {
  test('finds the imports at all', () => {
    expect(imports.length).toBeGreaterThan(200)
  })

  test('every source file lies in a place with a rule', () => {
    const homeless = [...new Set(imports.map(({ file }) => file))].filter(
      file => !ALLOWED.some(([place]) => inPlace(file, place)),
    )
    expect(homeless).toEqual([])
  })

  test('places import only what they may', () => {
    const broken = imports.filter(({ file, target }) => {
      if (!target.startsWith('.')) return false
      const path = relative(root, resolve(root, dirname(file), target))
      const [place, allowed] = ALLOWED.find(([name]) => inPlace(file, name)) ?? ['', []]
      return !inPlace(path, place) && !allowed.some(other => inPlace(path, other))
    })
    expect(broken).toEqual([])
  })

  test('packages are used only where they belong', () => {
    const broken = imports.filter(({ file, target }) => {
      if (target.startsWith('.') || target.startsWith('virtual:')) return false
      return PACKAGES.some(
        ([name, places]) => name.test(target) && !places.some(place => inPlace(file, place)),
      )
    })
    expect(broken).toEqual([])
  })

  test('only db speaks SQL', () => {
    // Expressions have an `exec`, too: the one of a connection is recognised by its name.
    const speaking = sources.filter(({ text }) =>
      /\.\s*prepare\s*[(<]|\b(?:db|connection)\s*\.\s*exec\(/.test(text),
    )
    expect(speaking.length).toBeGreaterThan(10)
    expect(speaking.map(({ file }) => file).filter(file => !inPlace(file, 'src-main/db'))).toEqual([])
  })
})
