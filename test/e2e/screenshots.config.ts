import { defineConfig } from '@playwright/test'
import browserConfig from './playwright.config.ts'

/** Makes the pictures of the README from the sample shop: `npm run screenshots`. */
export default defineConfig({
  ...browserConfig,
  testDir: './screenshots',
  testMatch: 'readme.ts',
  testIgnore: [],
  workers: 1,
  use: { ...browserConfig.use, deviceScaleFactor: 1, colorScheme: 'light' },
})
