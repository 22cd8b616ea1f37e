import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

/** Folders whose tests read files and compute: they start nothing, and change nothing that others see. */
const COMPUTING = [
  'architecture',
  'bench',
  'exporters',
  'importers',
  'matching',
  'metrics',
  'permission',
  'renderer',
]

const computing = COMPUTING.map(folder => `test/${folder}/**/*.test.ts`)

export default defineConfig({
  test: {
    testTimeout: 30_000,
    pool: 'forks',
    // The default leaves a processor idle.
    maxWorkers: '100%',
    projects: [
      // To start a process for each file would take longer than most of the files do.
      { extends: true, test: { name: 'computing', include: computing, isolate: false } },
      {
        extends: true,
        test: {
          name: 'programs',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', ...computing],
          // Threads with imports run from source; what Node compiled of it is kept for the next one.
          env: { NODE_COMPILE_CACHE: join(import.meta.dirname, 'node_modules', '.cache', 'stammkunde') },
        },
      },
    ],
  },
})
