import { createHashRouter, type RouteObject } from 'react-router'
import { queryClient } from './client.ts'
import { NotFoundPage } from './NotFoundPage.tsx'
import { ScreenFailure } from './ScreenFailure.tsx'
import { Shell } from './Shell.tsx'

type ScreenModule = { default: () => React.ReactNode }

const screens = {
  start: () => import('../screens/start/StartScreen.tsx'),
  overview: () => import('../screens/overview/OverviewScreen.tsx'),
  customers: () => import('../screens/customers/CustomersScreen.tsx'),
  customer: () => import('../screens/customer/CustomerScreen.tsx'),
  duplicates: () => import('../screens/duplicates/DuplicatesScreen.tsx'),
  quality: () => import('../screens/quality/QualityScreen.tsx'),
  orders: () => import('../screens/orders/OrdersScreen.tsx'),
  import: () => import('../screens/import/ImportScreen.tsx'),
  importHistory: () => import('../screens/import/HistoryScreen.tsx'),
  lists: () => import('../screens/lists/ListsScreen.tsx'),
  permission: () => import('../screens/permission/PermissionScreen.tsx'),
  settings: () => import('../screens/settings/SettingsScreen.tsx'),
}

/** A screen that is loaded when it is first opened, and whose failure leaves the rest of the window alone. */
function screen(path: string, load: () => Promise<ScreenModule>): RouteObject {
  return {
    path,
    ErrorBoundary: ScreenFailure,
    lazy: async () => ({ Component: (await load()).default }),
  }
}

/** Addresses stand behind a `#`, so that they work alike on `app://` and on `http://`. */
export const router = createHashRouter([
  {
    path: '/',
    Component: Shell,
    ErrorBoundary: ScreenFailure,
    HydrateFallback: () => null,
    children: [
      {
        index: true,
        ErrorBoundary: ScreenFailure,
        lazy: async () => ({ Component: (await screens.start()).default }),
      },
      screen('overview', screens.overview),
      screen('customers', screens.customers),
      screen('customers/:id', screens.customer),
      screen('duplicates', screens.duplicates),
      screen('quality', screens.quality),
      screen('orders', screens.orders),
      screen('import', screens.import),
      screen('import/history', screens.importHistory),
      screen('lists', screens.lists),
      screen('permission', screens.permission),
      screen('settings', screens.settings),
      { path: '*', Component: NotFoundPage },
    ],
  },
])

/** Long enough for the first screen to ask for what it shows. */
const SETTLING_MS = 1000

/**
 * Fetches the screen that most starts lead to at once, and the others when the first one is there and nothing
 * else is to do, so that the first visit to each is as quick as the next.
 */
export function preloadScreens(): void {
  void screens.overview().catch(() => undefined)
  setTimeout(preloadOthers, SETTLING_MS)
}

function preloadOthers(): void {
  if (queryClient.isFetching() > 0) {
    setTimeout(preloadOthers, SETTLING_MS)
    return
  }
  requestIdleCallback(() => void Promise.allSettled(Object.values(screens).map(load => load())))
}
