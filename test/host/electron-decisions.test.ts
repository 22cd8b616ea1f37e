import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { MenuItemConstructorOptions } from 'electron'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { HostCommand } from '../../shared/host-bridge.ts'
import {
  APP_ADDRESS,
  isAllowedRequest,
  isAppAddress,
  isTrustedSender,
} from '../../src-main/host/electron/app-address.ts'
import { appProtocolHandler } from '../../src-main/host/electron/app-protocol.ts'
import { safeFileName } from '../../src-main/host/electron/file-names.ts'
import { isMailDraft } from '../../src-main/host/electron/mail-draft.ts'
import { menuTemplate } from '../../src-main/host/electron/menu.ts'
import { isPermitted } from '../../src-main/host/electron/permissions.ts'
import { decideRestart } from '../../src-main/host/electron/restart-policy.ts'
import {
  openingBounds,
  readWindowState,
  SMALLEST_WINDOW,
  writeWindowState,
} from '../../src-main/host/electron/window-state.ts'
import { writeFileAtomically } from '../../src-main/host/write-file-atomically.ts'
import { temporaryDirectory } from '../support/temporary-directory.ts'

describe('addresses', () => {
  it('of the page are those of its scheme and host', () => {
    expect(
      [APP_ADDRESS, 'app://stammkunde/customers/1', 'app://stammkunde/assets/a.js'].every(isAppAddress),
    ).toBe(true)
  })

  it.each([
    'https://example.com/',
    'http://127.0.0.1:80/',
    'ws://example.com/',
    'file:///etc/passwd',
    'app://other/index.html',
    'app://stammkunde.example.com/',
    'appx://stammkunde/',
    'blob:https://example.com/1',
    'chrome-extension://abc/x.js',
    'view-source:app://stammkunde/',
    'javascript:alert(1)',
    'stammkunde',
    '',
  ])('%s may not be requested', address => {
    expect(isAllowedRequest(address)).toBe(false)
    expect(isAppAddress(address)).toBe(false)
  })

  it('of what the page holds itself, and of the developer tools, may be requested', () => {
    for (const address of [
      'data:image/png;base64,AA',
      'blob:app://stammkunde/1-2',
      'devtools://devtools/x.js',
    ]) {
      expect(isAllowedRequest(address)).toBe(true)
    }
  })
})

describe('the sender of a message', () => {
  const sender = { webContentsId: 7, frameAddress: APP_ADDRESS, isMainFrame: true }

  it('is trusted in our window, as the page itself, at our address', () => {
    expect(isTrustedSender(sender, 7)).toBe(true)
    expect(isTrustedSender(sender, 8)).toBe(false)
    expect(isTrustedSender(sender, undefined)).toBe(false)
    expect(isTrustedSender({ ...sender, isMainFrame: false }, 7)).toBe(false)
    expect(isTrustedSender({ ...sender, frameAddress: null }, 7)).toBe(false)
    expect(isTrustedSender({ ...sender, frameAddress: 'https://example.com/' }, 7)).toBe(false)
  })
})

describe('a permission', () => {
  const asked = { permission: 'clipboard-sanitized-write', frameAddress: APP_ADDRESS, isMainFrame: true }

  it('to put what is copied on the clipboard is the page’s own, on every screen', () => {
    expect(isPermitted(asked)).toBe(true)
    expect(isPermitted({ ...asked, frameAddress: 'app://stammkunde/#/settings' })).toBe(true)
    // As Electron names the origin where it knows no more.
    expect(isPermitted({ ...asked, frameAddress: 'app://stammkunde' })).toBe(true)
  })

  it('to show a notice is the page’s own, and no frame’s inside it', () => {
    const notice = { ...asked, permission: 'notifications' }
    expect(isPermitted(notice)).toBe(true)
    expect(isPermitted({ ...notice, isMainFrame: false })).toBe(false)
    expect(isPermitted({ ...notice, frameAddress: 'https://example.com/' })).toBe(false)
  })

  it('is nobody else’s', () => {
    for (const frameAddress of [
      'https://example.com/',
      'app://other/',
      'about:blank',
      'null',
      '',
      null,
      undefined,
    ])
      expect(isPermitted({ ...asked, frameAddress })).toBe(false)
    expect(isPermitted({ ...asked, isMainFrame: false })).toBe(false)
  })

  it.each([
    'clipboard-read',
    'deprecated-sync-clipboard-read',
    'media',
    'geolocation',
    'fullscreen',
    'openExternal',
    'fileSystem',
    'local-fonts',
    'unknown',
  ])('to %s is refused', permission => expect(isPermitted({ ...asked, permission })).toBe(false))
})

describe('a draft of an e-mail', () => {
  it('opens for one person, with a subject and a text', () => {
    expect(isMailDraft('mailto:anna%40example.org?subject=Hallo&body=Guten%20Tag%0D%0A')).toBe(true)
    expect(isMailDraft('mailto:anna@example.org')).toBe(true)
  })

  it.each([
    'https://example.com/?subject=a',
    'mailto:',
    'mailto:anna@example.org,berta@example.org',
    'mailto:anna%40example.org%2Cberta%40example.org',
    'mailto:anna@example.org?cc=berta@example.org',
    'mailto:anna@example.org?attach=/etc/passwd',
    'mailto:%E0%A4%A@example.org',
    'file:///etc/passwd',
    'anna@example.org',
  ])('%s is none', address => expect(isMailDraft(address)).toBe(false))
})

describe('the app protocol', () => {
  let page: Awaited<ReturnType<typeof temporaryDirectory>>
  let handle: ReturnType<typeof appProtocolHandler>

  beforeAll(async () => {
    page = await temporaryDirectory()
    await mkdir(join(page.path, 'build', 'assets'), { recursive: true })
    await writeFile(join(page.path, 'secret'), 'secret')
    await writeFile(join(page.path, 'build', 'index.html'), '<html><head></head><body></body></html>')
    await writeFile(join(page.path, 'build', 'assets', 'a.js'), 'code')
    handle = appProtocolHandler(join(page.path, 'build'))
  })
  afterAll(() => page[Symbol.asyncDispose]())

  it('serves the page with a policy that lets it connect nowhere', async () => {
    const response = await handle(new Request('app://stammkunde/'))
    const policy = response.headers.get('content-security-policy') ?? ''
    const nonce = /style-src 'self' 'nonce-([^']+)'/.exec(policy)?.[1]
    expect(await response.text()).toContain(`<meta name="csp-nonce" content="${nonce}">`)
    expect(policy).toContain("default-src 'none'; script-src 'self';")
    expect(policy).toContain("connect-src 'none'")
    expect(policy).not.toContain('unsafe')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('gives every page a nonce of its own', async () => {
    const policies = await Promise.all([1, 2].map(() => handle(new Request(APP_ADDRESS))))
    expect(policies[0]?.headers.get('content-security-policy')).not.toBe(
      policies[1]?.headers.get('content-security-policy'),
    )
  })

  it('serves files of the build, and the page for addresses of screens', async () => {
    const script = await handle(new Request('app://stammkunde/assets/a.js'))
    expect([script.status, await script.text()]).toEqual([200, 'code'])
    expect(script.headers.get('content-type')).toContain('text/javascript')
    expect(await (await handle(new Request('app://stammkunde/customers/3'))).text()).toContain('<html>')
  })

  it.each([
    ['app://stammkunde/assets/missing.js', 404],
    ['app://stammkunde/..%2f..%2fsecret.txt', 404],
    ['app://stammkunde/%2e%2e/secret.txt', 404],
    ['app://stammkunde/assets%5c..%5c..%5csecret.txt', 404],
    ['app://other/', 403],
    ['https://stammkunde/', 403],
  ])('answers %s with %i', async (address, status) => {
    const response = await handle(new Request(address))
    expect([response.status, await response.text()]).toEqual([status, ''])
  })

  it('takes nothing but GET', async () => {
    expect((await handle(new Request(APP_ADDRESS, { method: 'POST', body: 'x' }))).status).toBe(403)
  })
})

describe('the bounds of the window', () => {
  const screen = { x: 0, y: 0, width: 1920, height: 1040 }
  const second = { x: 1920, y: -200, width: 1280, height: 984 }
  const saved = (x: number, y: number, width = 1000, height = 700) => ({
    bounds: { x, y, width, height },
    isMaximized: false,
  })

  it('are the saved ones while they can be grabbed on some display', () => {
    expect(openingBounds(saved(100, 50), [screen])).toEqual({ x: 100, y: 50, width: 1000, height: 700 })
    expect(openingBounds(saved(2000, -150), [screen, second])).toMatchObject({ x: 2000, y: -150 })
    expect(openingBounds(saved(-800, 10), [screen])).toMatchObject({ x: -800 })
  })

  it.each([
    ['the display is gone', saved(2000, -150)],
    ['the title bar is above it', saved(100, -40)],
    ['the title bar is below it', saved(100, 1035)],
    ['it is all but out of sight', saved(1900, 10)],
  ])('are the usual ones where %s', (_why, state) => {
    expect(openingBounds(state, [screen])).toEqual({ width: 1280, height: 840 })
  })

  it('always fit a display, unless it is smaller than the smallest window', () => {
    const rectangle = fc.record({
      x: fc.integer({ min: -5000, max: 5000 }),
      y: fc.integer({ min: -5000, max: 5000 }),
      width: fc.integer({ min: 1, max: 9000 }),
      height: fc.integer({ min: 1, max: 9000 }),
    })
    fc.assert(
      fc.property(rectangle, fc.array(rectangle, { minLength: 1, maxLength: 3 }), (bounds, areas) => {
        const opening = openingBounds({ bounds, isMaximized: false }, areas)
        expect(
          areas.some(
            area =>
              opening.width <= Math.max(area.width, SMALLEST_WINDOW.width) &&
              opening.height <= Math.max(area.height, SMALLEST_WINDOW.height),
          ),
        ).toBe(true)
      }),
    )
  })

  it('are remembered; what makes no sense is forgotten', async () => {
    await using directory = await temporaryDirectory()
    const file = join(directory.path, 'window.json')
    expect(await readWindowState(file)).toBeNull()
    await writeWindowState(file, saved(1, 2))
    expect(await readWindowState(file)).toEqual(saved(1, 2))
    for (const nonsense of ['', '{}', '{"bounds":{"x":"1"}}', 'null']) {
      await writeFile(file, nonsense)
      expect(await readWindowState(file)).toBeNull()
    }
  })
})

describe('the restart of a process that died', () => {
  it('is immediate once, then slower, then left to the owner', () => {
    expect(decideRestart([1000], 1000)).toEqual({ restart: true, afterMs: 0 })
    expect(decideRestart([1000, 2000], 2000)).toEqual({ restart: true, afterMs: 1000 })
    expect(decideRestart([1000, 2000, 3000], 3000)).toEqual({ restart: true, afterMs: 4000 })
    expect(decideRestart([1000, 2000, 3000, 4000], 4000)).toEqual({ restart: false })
  })

  it('forgets crashes of long ago', () => {
    expect(decideRestart([0, 1, 2, 100_000], 100_000)).toEqual({ restart: true, afterMs: 0 })
  })
})

describe('the menu', () => {
  const template = (language: 'de' | 'en', platform: NodeJS.Platform, isPackaged = true) => {
    const sent: HostCommand[] = []
    const items = menuTemplate({ language, platform, isPackaged, send: command => sent.push(command) })
    return { items, flat: flatten(items), sent }
  }

  it('reaches every command of the page, with an accelerator of its own', () => {
    const { flat, sent } = template('de', 'linux')
    const commands = flat.filter(item => item.click)
    // None of our clicks looks at its arguments.
    for (const item of commands) Reflect.apply(item.click ?? fail, undefined, [])
    const expected: HostCommand[] = [
      'find',
      'open-customers',
      'open-import',
      'open-list',
      'open-orders',
      'open-overview',
      'open-settings',
    ]
    expect(sent.toSorted()).toEqual(expected)
    const accelerators = commands.map(item => item.accelerator)
    expect(new Set(accelerators).size).toBe(commands.length)
    expect(accelerators.every(accelerator => accelerator?.toString().startsWith('CmdOrCtrl+'))).toBe(true)
  })

  it('has a label in the chosen language on every item', () => {
    for (const platform of ['linux', 'win32', 'darwin'] as const) {
      const labels = (language: 'de' | 'en') => template(language, platform).flat.map(item => item.label)
      expect(labels('de').length).toBe(labels('en').length)
      expect(labels('de').every(label => label !== undefined)).toBe(true)
      expect(labels('de')).toContain('Bestellungen')
      expect(labels('en')).toContain('Orders')
    }
  })

  it('is laid out as each platform expects', () => {
    const top = (platform: NodeJS.Platform) => template('de', platform).items.map(item => item.label)
    expect(top('darwin')[0]).toBe('Stammkunde')
    expect(top('win32')[0]).toBe('Datei')
    const fileMenu = (platform: NodeJS.Platform) => {
      const file = template('de', platform).items.find(item => item.label === 'Datei')
      return flatten(file ? [file] : []).map(item => item.role)
    }
    expect(fileMenu('win32')).toContain('quit')
    expect(fileMenu('darwin')).not.toContain('quit')
  })

  it('offers developer tools to developers only', () => {
    const roles = (isPackaged: boolean) => template('de', 'linux', isPackaged).flat.map(item => item.role)
    expect(roles(false)).toContain('toggleDevTools')
    expect(roles(true)).not.toContain('toggleDevTools')
  })
})

describe('saving a file', () => {
  it('starts with a name that every file system takes', () => {
    expect(safeFileName('Liste 2026-03-01.csv')).toBe('Liste 2026-03-01.csv')
    expect(safeFileName('../../etc/passwd')).toBe('_.._etc_passwd')
    expect(safeFileName('a:b\\c*?"<>|\u0000.csv')).toBe('a_b_c_______.csv')
    expect(safeFileName('...')).toBe('stammkunde')
  })

  it('replaces the file as a whole, and leaves no draft', async () => {
    await using directory = await temporaryDirectory()
    const path = join(directory.path, 'list.csv')
    await writeFileAtomically(path, 'first')
    await writeFileAtomically(path, 'zweite Fassung: äöü')
    expect(await readFile(path, 'utf8')).toBe('zweite Fassung: äöü')
    expect(await readdir(directory.path)).toEqual(['list.csv'])
  })

  it('writes bytes as they are, as pictures are made of', async () => {
    await using directory = await temporaryDirectory()
    const path = join(directory.path, 'chart.png')
    const bytes = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0xff])
    await writeFileAtomically(path, bytes)
    expect([...(await readFile(path))]).toEqual([...bytes])
  })

  it('leaves what was there when it cannot write', async () => {
    await using directory = await temporaryDirectory()
    const path = join(directory.path, 'taken')
    await mkdir(join(path, 'inside'), { recursive: true })
    await expect(writeFileAtomically(path, 'content')).rejects.toThrow()
    expect(await readdir(directory.path)).toEqual(['taken'])
  })
})

/** All items that are no separators, of all levels below the top. */
function flatten(items: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.flatMap(item => {
    const inside = Array.isArray(item.submenu) ? item.submenu : []
    return inside.filter(child => child.type !== 'separator')
  })
}

function fail(): never {
  throw new Error('An item without a click was clicked.')
}
