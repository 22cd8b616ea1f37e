import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { appRoot } from '../../src-main/host/app-root.ts'

const SOURCE = join(appRoot(), 'test', 'e2e', 'gallery')
/** Nothing listens there: the page's requests are answered by the test. */
const ORIGIN = 'http://localhost:9'
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
}

/** Builds the page that shows one chart of every kind into a folder. */
export async function buildGallery(folder: string): Promise<void> {
  await build({
    configFile: false,
    root: SOURCE,
    logLevel: 'error',
    plugins: [react()],
    build: { outDir: folder, emptyOutDir: true, minify: false },
  })
}

/** Opens the page from the folder that it was built into. */
export async function openGallery(page: Page, folder: string): Promise<void> {
  await page.route(`${ORIGIN}/**`, async route => {
    const path = new URL(route.request().url()).pathname
    const name = path === '/' ? 'index.html' : path.slice(1)
    const contentType = MEDIA_TYPES[name.split('.').at(-1) ?? '']
    if (contentType === undefined) return route.fulfill({ status: 404 })
    await route.fulfill({ body: await readFile(join(folder, name)), contentType })
  })
  await page.goto(ORIGIN)
}
