import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findPageFile, mayBeScreen, mediaType } from '../../src-main/host/page-files.ts'
import { temporaryDirectory } from '../support/temporary-directory.ts'

let parent: Awaited<ReturnType<typeof temporaryDirectory>>
let directory: string

beforeAll(async () => {
  parent = await temporaryDirectory()
  directory = join(parent.path, 'page')
  await mkdir(join(directory, 'assets'), { recursive: true })
  await mkdir(join(parent.path, 'page-beside'))
  await writeFile(join(parent.path, 'secret.txt'), 'secret')
  await writeFile(join(parent.path, 'page-beside', 'secret.txt'), 'secret')
  await writeFile(join(directory, 'index.html'), '<!doctype html>')
  await writeFile(join(directory, '.hidden'), 'hidden')
  await writeFile(join(directory, 'assets', 'app ä.js'), 'code')
  await symlink(join(parent.path, 'secret.txt'), join(directory, 'outside.txt'))
  await symlink(parent.path, join(directory, 'up'))
  await symlink(join(directory, 'assets'), join(directory, 'inside'))
})

afterAll(() => parent[Symbol.asyncDispose]())

describe('files of the page', () => {
  it('are found inside the folder, by encoded names and by links that stay inside', async () => {
    expect(await findPageFile(directory, '/index.html')).toBe(join(directory, 'index.html'))
    expect(await findPageFile(directory, '/assets/app%20%C3%A4.js')).toBe(
      join(directory, 'assets', 'app ä.js'),
    )
    expect(await findPageFile(directory, '/inside/app%20%C3%A4.js')).toBe(
      join(directory, 'assets', 'app ä.js'),
    )
  })

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/%2E%2E%2Fsecret.txt',
    '/..%2fsecret.txt',
    '/assets/../../secret.txt',
    '/assets/%2e%2e/%2e%2e/secret.txt',
    '/%252e%252e/secret.txt',
    '/..\\secret.txt',
    '/..%5csecret.txt',
    '/assets\\..\\..\\secret.txt',
    '/../page-beside/secret.txt',
    '/outside.txt',
    '/up/secret.txt',
    '/up/page/index.html%00.js',
    '/index.html%00',
    '/.hidden',
    '/assets/.',
    '//index.html',
    '/assets//app%20%C3%A4.js',
    '/assets',
    '/assets/',
    '/',
    '',
    'index.html',
    '/C:/Windows/win.ini',
    '/index.html::$DATA',
    '/%zz',
    '/%c0%ae%c0%ae/secret.txt',
    '/missing.js',
  ])('are not found for %s', async requestPath => {
    expect(await findPageFile(directory, requestPath)).toBeNull()
  })

  it('never lie outside, whatever is asked', async () => {
    const piece = fc.oneof(
      fc.constantFrom('..', '.', '%2e', '%2E%2e', '%2f', '%5c', '\\', '/', '%00', 'secret.txt', 'up', 'page'),
      fc.string({ maxLength: 4 }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async pieces => {
        const file = await findPageFile(directory, `/${pieces.join('/')}`)
        expect(file === null || file.startsWith(directory + sep)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

describe('addresses of screens', () => {
  it('are plain paths without an extension', () => {
    expect(['/', '/customers', '/customers/12', '/list/'].every(mayBeScreen)).toBe(true)
    expect(['/app.js', '/assets/x.css', '/../etc', '/%2e%2e', '/a%00b'].some(mayBeScreen)).toBe(false)
  })
})

describe('media types', () => {
  it('are known for what a build contains, and neutral for everything else', () => {
    expect(mediaType('a.js')).toBe('text/javascript; charset=utf-8')
    expect(mediaType('a.woff2')).toBe('font/woff2')
    expect(mediaType('a.exe')).toBe('application/octet-stream')
  })
})
