import { createHashRouter, type RouteObject } from 'react-router'
import { queryClient } from './client.ts'
import { NotFoundPage } from './NotFoundPage.tsx'
import { ScreenFailure } from './ScreenFailure.tsx'
import { Shell } from './Shell.tsx'

type ScreenModule = { default: () => React.ReactNode }

const screens = {
  start: () => import('../screens/start/StartScreen.tsx'),
  today: () => import('../screens/today/TodayScreen.tsx'),
  dueGroup: () => import('../screens/today/GroupScreen.tsx'),
  rules: () => import('../screens/today/rules/RulesScreen.tsx'),
  overview: () => import('../screens/overview/OverviewScreen.tsx'),
  customers: () => import('../screens/customers/CustomersScreen.tsx'),
  customer: () => import('../screens/customer/CustomerScreen.tsx'),
  profile: () => import('../screens/profile/ProfileScreen.tsx'),
  duplicates: () => import('../screens/duplicates/DuplicatesScreen.tsx'),
  quality: () => import('../screens/quality/QualityScreen.tsx'),
  orders: () => import('../screens/orders/OrdersScreen.tsx'),
  import: () => import('../screens/import/ImportScreen.tsx'),
  importHistory: () => import('../screens/import/HistoryScreen.tsx'),
  interests: () => import('../screens/interests/InterestsScreen.tsx'),
  campaigns: () => import('../screens/campaigns/CampaignsScreen.tsx'),
  campaignForm: () => import('../screens/campaigns/form/CampaignFormScreen.tsx'),
  campaign: () => import('../screens/campaigns/campaign/CampaignScreen.tsx'),
  segments: () => import('../screens/segments/SegmentsScreen.tsx'),
  segment: () => import('../screens/segments/builder/BuilderScreen.tsx'),
  lists: () => import('../screens/lists/ListsScreen.tsx'),
  contacts: () => import('../screens/contacts/ContactsScreen.tsx'),
  permission: () => import('../screens/permission/PermissionScreen.tsx'),
  permissionForMany: () => import('../screens/permission/many/ForManyScreen.tsx'),
  findings: () => import('../screens/findings/FindingsScreen.tsx'),
  groups: () => import('../screens/groups/GroupsScreen.tsx'),
  returning: () => import('../screens/returning/ReturningScreen.tsx'),
  value: () => import('../screens/value/ValueScreen.tsx'),
  products: () => import('../screens/products/ProductsScreen.tsx'),
  history: () => import('../screens/history/HistoryScreen.tsx'),
  report: () => import('../screens/report/ReportScreen.tsx'),
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
      screen('today', screens.today),
      screen('today/rules', screens.rules),
      screen('today/:pile/:ruleKey', screens.dueGroup),
      screen('overview', screens.overview),
      screen('customers', screens.customers),
      screen('customers/profile', screens.profile),
      screen('customers/:id', screens.customer),
      screen('duplicates', screens.duplicates),
      screen('quality', screens.quality),
      screen('orders', screens.orders),
      screen('import', screens.import),
      screen('import/history', screens.importHistory),
      screen('interests', screens.interests),
      screen('campaigns', screens.campaigns),
      screen('campaigns/new', screens.campaignForm),
      screen('campaigns/:id/change', screens.campaignForm),
      screen('campaigns/:id', screens.campaign),
      screen('segments', screens.segments),
      screen('segments/new', screens.segment),
      screen('segments/preset/:preset', screens.segment),
      screen('segments/:id', screens.segment),
      screen('lists', screens.lists),
      screen('contacts', screens.contacts),
      screen('permission', screens.permission),
      screen('permission/many', screens.permissionForMany),
      screen('findings', screens.findings),
      screen('groups', screens.groups),
      screen('returning', screens.returning),
      screen('value', screens.value),
      screen('products', screens.products),
      screen('history', screens.history),
      screen('report', screens.report),
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
