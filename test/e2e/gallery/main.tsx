/// <reference types="vite/client" />
import '@mantine/core/styles.css'
import '@mantine/notifications/styles.css'
import '../../../src-renderer/theme/global.css'
import '../../../src-renderer/app/printing.ts'
import '../../../src-renderer/i18n/index.ts'
import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createHashRouter, RouterProvider } from 'react-router'
import { cssVariables } from '../../../src-renderer/theme/css-variables.ts'
import { themeWithLabels } from '../../../src-renderer/theme/theme.ts'
import { Gallery } from './Gallery.tsx'

/** Every other address is where a chart has led to. */
const router = createHashRouter([
  { path: '/', Component: Gallery },
  { path: '*', Component: () => <h1>Dahinter</h1> },
])

const root = document.getElementById('root')
if (root === null) throw new Error('The page has no #root.')
createRoot(root).render(
  <StrictMode>
    <MantineProvider
      theme={themeWithLabels('Schließen', 'Wird geladen')}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
    >
      <Notifications />
      <RouterProvider router={router} />
    </MantineProvider>
  </StrictMode>,
)
