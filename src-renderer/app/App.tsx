import { MantineProvider } from '@mantine/core'
import { DatesProvider } from '@mantine/dates'
import { Notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { RouterProvider } from 'react-router'
import { cssVariables } from '../theme/css-variables.ts'
import { themeWithLabels } from '../theme/theme.ts'
import { queryClient } from './client.ts'
import classes from './notify.module.css'
import { router } from './routes.tsx'
import { styleNonce } from './style-nonce.ts'

/** Only the newest lies open, so that further ones cover nothing; beyond these, new ones would wait unseen. */
const MOST_NOTICES = 10

/** Everything that all screens share, around them. */
export function App() {
  const { t, i18n } = useTranslation()
  const closeLabel = t('button.close')
  const loadingLabel = t('state.loading')
  const theme = useMemo(() => themeWithLabels(closeLabel, loadingLabel), [closeLabel, loadingLabel])
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      getStyleNonce={styleNonce}
    >
      <DatesProvider settings={{ locale: i18n.language, firstDayOfWeek: 1 }}>
        <QueryClientProvider client={queryClient}>
          <Notifications
            position="bottom-right"
            layout="stacked"
            limit={MOST_NOTICES}
            className={`no-print ${classes.notices}`}
          />
          <RouterProvider router={router} />
        </QueryClientProvider>
      </DatesProvider>
    </MantineProvider>
  )
}
