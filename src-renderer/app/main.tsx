import './style-nonce.ts'
import './printing.ts'
import '@mantine/core/styles.css'
import '@mantine/dates/styles.css'
import '@mantine/dropzone/styles.css'
import '@mantine/notifications/styles.css'
import '../theme/global.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { orpc, queryClient } from './client.ts'
import { followChanges } from './follow-changes.ts'
import { preloadScreens } from './routes.tsx'

const root = document.getElementById('root')
if (root === null) throw new Error('The page has no #root.')
// Asked for before anything is drawn: every screen begins with it.
void queryClient.prefetchQuery(orpc.app.status.queryOptions())
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
void followChanges()
preloadScreens()
