import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

/**
 * Folders whose tests compute or run the backend on folders of their own: they change nothing that others see in
 * the same process, and what one has loaded is there for the next.
 */
const TOGETHER = [
  'architecture',
  'backend',
  'bench',
  'db',
  'exporters',
  'importers',
  'matching',
  'metrics',
  'permission',
  'reminders',
  'renderer',
  'shared',
  'support',
  'usecases',
]

const together = TOGETHER.map(folder => `test/${folder}/**/*.test.ts`)

export default defineConfig({
  test: {
    // On a busy machine to prepare a shop takes as long as to test with it.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    pool: 'forks',
    // The default leaves a processor idle.
    maxWorkers: '100%',
    // Threads with imports run from source; what Node compiled of it is kept for the next one.
    env: { NODE_COMPILE_CACHE: join(import.meta.dirname, 'node_modules', '.cache', 'stammkunde') },
    projects: [
      // To start a process for each file would take longer than most of the files do.
      { extends: true, test: { name: 'together', include: together, isolate: false } },
      {
        extends: true,
        test: {
          name: 'programs',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', ...together],
        },
      },
    ],
  },
})
