import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { browserCommand } from '../../src-main/host/browser/open-browser.ts'
import { defaultDataDirectory } from '../../src-main/host/data-directory.ts'
import { dataArgument } from '../../src-main/host/electron/data-argument.ts'
import { parseStartOptions } from '../../src-main/host/start-options.ts'

describe('the default data folder', () => {
  const home = '/home/erika'

  it.each([
    ['linux', {}, '/home/erika/.local/share/stammkunde'],
    ['linux', { XDG_DATA_HOME: '/data' }, '/data/stammkunde'],
    ['linux', { XDG_DATA_HOME: 'data' }, '/home/erika/.local/share/stammkunde'],
    ['darwin', {}, '/home/erika/Library/Application Support/Stammkunde'],
    ['win32', { LOCALAPPDATA: 'C:\\Local' }, 'C:\\Local\\Stammkunde'],
  ] as const)('on %s with %j is %s', (platform, environment, expected) => {
    expect(defaultDataDirectory({ platform, environment, home })).toBe(expected)
  })
})

describe('the arguments of npm start', () => {
  it('are all optional', () => {
    expect(parseStartOptions([])).toEqual({
      kind: 'start',
      options: { dataDirectory: defaultDataDirectory(), port: 0, open: true, browser: false },
    })
  })

  it('name folder and port; what only the browser host knows asks for it', () => {
    const dataDirectory = resolve(process.env['INIT_CWD'] ?? process.cwd(), 'my data')
    expect(parseStartOptions(['--data', 'my data', '--port', '4711'])).toMatchObject({
      options: { dataDirectory, port: 4711, open: true, browser: true },
    })
    expect(parseStartOptions(['--no-open'])).toMatchObject({ options: { open: false, browser: true } })
  })

  it.each([['--prot', '1'], ['--port', 'x'], ['--port', '65536'], ['--port', '-1'], ['--data'], ['extra']])(
    'that make no sense are answered with a sentence: %s %s',
    (...args) => {
      const parsed = parseStartOptions(args)
      expect(parsed.kind).toBe('problem')
      expect(parsed).toHaveProperty('text', expect.stringContaining('--no-open'))
    },
  )

  it('explain themselves', () => {
    expect(parseStartOptions(['--help'])).toMatchObject({
      kind: 'help',
      text: expect.stringContaining('--data DIR'),
    })
  })
})

describe('the data folder among the switches of Electron', () => {
  it('is found in both ways of writing', () => {
    expect(dataArgument(['electron', '--inspect=0', '.', '--data', '/d', '--no-sandbox'])).toBe('/d')
    expect(dataArgument(['stammkunde', '--data=/d e'])).toBe('/d e')
    expect(dataArgument(['stammkunde', '--other'])).toBeUndefined()
  })
})

describe('opening the browser', () => {
  it.each(['linux', 'darwin', 'win32'] as const)(
    'on %s hands the address to a program, not to a shell',
    platform => {
      const [program, args] = browserCommand(platform, 'http://127.0.0.1:1/?token=a&b')
      expect(args.at(-1)).toBe('http://127.0.0.1:1/?token=a&b')
      expect(program).not.toMatch(/^(sh|bash|cmd)/)
    },
  )
})
