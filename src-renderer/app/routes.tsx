import { createHashRouter, type RouteObject } from 'react-router'
import { NotFoundPage } from './NotFoundPage.tsx'
import { ScreenFailure } from './ScreenFailure.tsx'
import { Shell } from './Shell.tsx'

type ScreenModule = { default: () => React.ReactNode }

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
        lazy: async () => ({ Component: (await import('../screens/start/StartScreen.tsx')).default }),
      },
      screen('overview', () => import('../screens/overview/OverviewScreen.tsx')),
      screen('customers', () => import('../screens/customers/CustomersScreen.tsx')),
      screen('customers/:id', () => import('../screens/customer/CustomerScreen.tsx')),
      screen('orders', () => import('../screens/orders/OrdersScreen.tsx')),
      screen('import', () => import('../screens/import/ImportScreen.tsx')),
      screen('import/history', () => import('../screens/import/HistoryScreen.tsx')),
      screen('lists', () => import('../screens/lists/ListsScreen.tsx')),
      screen('permission', () => import('../screens/permission/PermissionScreen.tsx')),
      screen('settings', () => import('../screens/settings/SettingsScreen.tsx')),
      { path: '*', Component: NotFoundPage },
    ],
  },
])
