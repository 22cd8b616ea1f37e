import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { PLATFORMS } from '../../shared/model/platform.ts'
import { version } from '../../src-main/backend/version.ts'
import { PLATFORM_BITS } from '../../src-main/db/customer-list.ts'

const root = resolve(import.meta.dirname, '../..')
const packageJson: {
  version: string
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
} = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'))

describe('project', () => {
  test('the program knows its own version', () => {
    expect(version).toBe(packageJson.version)
  })

  test('every platform has a bit in the customer list', () => {
    expect([...PLATFORM_BITS].sort()).toEqual(Object.keys(PLATFORMS).sort())
  })

  test('every dependency is pinned and used', () => {
    const sources = execFileSync(
      'git',
      [
        'grep',
        '-hoE',
        `(from|import|mantine)[ (]*['"][^'"]+['"]`,
        '--',
        'src-main',
        'src-renderer',
        'shared',
        'test',
        '*.ts',
      ],
      { cwd: root, encoding: 'utf8' },
    )
    for (const [name, range] of Object.entries(packageJson.dependencies)) {
      expect(range).toMatch(/^\d+\.\d+\.\d+$/)
      expect(new RegExp(`['"]${name}(?:/[^'"]*)?['"]`).test(sources), `${name} is imported nowhere`).toBe(
        true,
      )
    }
  })
})
