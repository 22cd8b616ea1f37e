import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'
import { appRoot } from '../../src-main/host/app-root.ts'

/** The one without a window of its own first: what belongs to windows takes longer than many a test. */
const HEADLESS_SHELLS = ['chromium-headless-shell', 'chrome-headless-shell']
const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

const USUAL_PLACES: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: ['/usr/bin/chromium', '/opt/google/chrome/chrome', '/snap/bin/chromium'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
    .map(name => process.env[name])
    .filter(folder => folder !== undefined)
    .map(folder => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
}

/** How long a download or an installation may take, in milliseconds. */
const INSTALL_PATIENCE_MS = 300_000

/**
 * Parts of the browser that no test needs. The suggestions of the address bar are a page of their own, which takes
 * a tenth of the processor in every test; the others, which Playwright switches off too, would ask the net. Of two
 * lists on one command line only the last counts.
 */
const NEEDLESS_FEATURES = [
  'WebUIOmniboxPopup',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
]

/** Switches for every Chromium that a test starts: no traffic of its own, no drawing as if for a graphics card. */
export const CHROMIUM_SWITCHES = [
  '--disable-background-networking',
  '--disable-component-update',
  `--disable-features=${NEEDLESS_FEATURES.join(',')}`,
  '--disable-gpu-rasterization',
  '--disable-sync',
  '--no-first-run',
]

/**
 * Finds a Chromium for the browser tests, or gets one: the one that `CHROMIUM_PATH` names, an installed one,
 * Playwright's, a download of Playwright's, and as root on Debian the system's package.
 *
 * @throws with one sentence where none can be had
 */
export function findChromium(): string {
  const named = process.env['CHROMIUM_PATH']
  if (named !== undefined) {
    if (canRun(named)) return named
    throw new Error(`CHROMIUM_PATH names ${named}, which is no Chromium that can be started.`)
  }
  const found = installed() ?? downloaded() ?? fromPackage()
  if (found === null) {
    throw new Error(
      'The browser tests need a Chromium, and none is installed nor could be downloaded: install Chromium ' +
        'or Chrome, or name one in CHROMIUM_PATH.',
    )
  }
  return found
}

function installed(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const onPath = [...HEADLESS_SHELLS, ...BROWSERS].flatMap(name => folders.map(folder => join(folder, name)))
  const places = [...onPath, ...(USUAL_PLACES[process.platform] ?? []), chromium.executablePath()]
  return places.find(canRun) ?? null
}

function downloaded(): string | null {
  console.log('No Chromium is installed, asking Playwright for one …')
  const cli = join(appRoot(), 'node_modules', '@playwright', 'test', 'cli.js')
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'ignore', timeout: INSTALL_PATIENCE_MS })
  const path = chromium.executablePath()
  return canRun(path) ? path : null
}

function fromPackage(): string | null {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return null
  console.log('Installing a Chromium package …')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, { stdio: 'ignore', timeout: INSTALL_PATIENCE_MS, env })
  // Older systems have the browser only.
  const install = () =>
    ['chromium-headless-shell', 'chromium'].some(
      name => apt('install', '-y', '--no-install-recommends', name).status === 0,
    )
  if (!install()) {
    apt('update')
    install()
  }
  return installed()
}

/** Some systems have a `chromium` that only says how to install one. */
function canRun(path: string): boolean {
  if (!existsSync(path)) return false
  // On Windows, asking for the version opens a window.
  if (process.platform === 'win32') return true
  try {
    return /\d+\.\d+/.test(
      execFileSync(path, ['--version'], { encoding: 'utf8', stdio: 'pipe', timeout: 30_000 }),
    )
  } catch {
    return false
  }
}
