import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'
import { thirdPartyLicences } from './src-main/host/third-party-licences.ts'

const source = (...path: string[]) => resolve(import.meta.dirname, ...path)

/** Screens have addresses of their own, under which relative addresses of scripts would lead nowhere. */
const absoluteBase: Plugin = {
  name: 'stammkunde:absolute-base',
  config: () => ({ base: '/' }),
}

/**
 * Says that the built files are modules: in a package they lie outside of the archive that holds the
 * project's own `package.json`.
 */
const moduleType: Plugin = {
  name: 'stammkunde:module-type',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'package.json', source: '{ "type": "module" }\n' })
  },
}

const LICENCES = 'virtual:third-party-licences'

/** Makes the licences of all libraries a module of the window, which reads nothing from the disk. */
const licencesModule: Plugin = {
  name: 'stammkunde:licences',
  resolveId: id => (id === LICENCES ? `\0${LICENCES}` : null),
  load: id =>
    id === `\0${LICENCES}`
      ? `export const licences = ${JSON.stringify(thirdPartyLicences(import.meta.dirname))}`
      : null,
}

export default defineConfig({
  main: {
    plugins: [moduleType],
    build: {
      // Everything but the native module goes into the build: it starts faster, and the package holds no
      // library twice.
      externalizeDeps: false,
      rolldownOptions: {
        external: ['better-sqlite3'],
        input: {
          electron: source('src-main/host/electron/main.ts'),
          // Of itself a part of the hosts; by this name measurements run what owners run.
          'create-backend': source('src-main/backend/create-backend.ts'),
          'backend-entry': source('src-main/host/electron/backend-entry.ts'),
          'job-worker': source('src-main/backend/job-worker.ts'),
          'reading-thread': source('src-main/usecases/import/reading-thread.ts'),
          serve: source('src-main/host/browser/serve.ts'),
        },
        output: {
          // One flat folder, so that workers stand beside whoever starts them.
          entryFileNames: '[name].js',
          chunkFileNames: '[name]-[hash].js',
        },
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: source('src-main/host/electron/preload.ts') },
        // A sandboxed preload is CommonJS.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: source('src-renderer'),
    plugins: [react(), absoluteBase, licencesModule],
    build: {
      minify: true,
      // One file instead of forty, each of which would make the browser find all styles anew when it arrives.
      cssCodeSplit: false,
      // That is a warning for pages that come over the net.
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        input: source('src-renderer/index.html'),
        output: {
          // Left to itself the build makes two hundred files of what screens share, and to ask for a file of this
          // computer takes longer than to read some more of one.
          codeSplitting: {
            groups: [
              { name: 'first', tags: ['$initial'], priority: 2 },
              { name: 'shared', minShareCount: 2, priority: 1 },
            ],
          },
        },
      },
    },
  },
})
