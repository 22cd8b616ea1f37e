import { NavLink, Stack } from '@mantine/core'
import {
  IconAddressBook,
  IconBulb,
  IconCalendarCheck,
  IconCategory,
  IconChartBar,
  IconCoins,
  IconFileImport,
  IconFilter,
  IconHeart,
  IconListCheck,
  IconMessages,
  IconPackage,
  IconProgressCheck,
  IconRepeat,
  IconSettings,
  IconShieldCheck,
  IconSpeakerphone,
  IconUsersGroup,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'
import { AppearanceSwitch } from './AppearanceSwitch.tsx'
import { Brand } from './Brand.tsx'
import { DuplicatesBadge } from './DuplicatesBadge.tsx'
import classes from './Navigation.module.css'
import { TodayBadge } from './TodayBadge.tsx'

const SECTIONS = [
  {
    key: null,
    entries: [
      { key: 'today', path: '/today', Icon: IconCalendarCheck },
      { key: 'overview', path: '/overview', Icon: IconChartBar },
      { key: 'findings', path: '/findings', Icon: IconBulb },
    ],
  },
  {
    key: 'people',
    entries: [
      { key: 'customers', path: '/customers', Icon: IconAddressBook },
      { key: 'duplicates', path: '/duplicates', Icon: IconUsersGroup },
      { key: 'quality', path: '/quality', Icon: IconProgressCheck },
    ],
  },
  {
    key: 'figures',
    entries: [
      { key: 'groups', path: '/groups', Icon: IconCategory },
      { key: 'returning', path: '/returning', Icon: IconRepeat },
      { key: 'value', path: '/value', Icon: IconCoins },
      { key: 'products', path: '/products', Icon: IconPackage },
    ],
  },
  {
    key: 'action',
    entries: [
      { key: 'campaigns', path: '/campaigns', Icon: IconSpeakerphone },
      { key: 'segments', path: '/segments', Icon: IconFilter },
      { key: 'lists', path: '/lists', Icon: IconListCheck },
      { key: 'interests', path: '/interests', Icon: IconHeart },
      { key: 'contacts', path: '/contacts', Icon: IconMessages },
      { key: 'permission', path: '/permission', Icon: IconShieldCheck },
    ],
  },
  {
    key: 'data',
    entries: [
      { key: 'import', path: '/import', Icon: IconFileImport },
      { key: 'settings', path: '/settings', Icon: IconSettings },
    ],
  },
] as const

/** The way to every screen. */
export function Navigation({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const { pathname } = useLocation()
  return (
    <Stack h="100%" p="md" gap="lg">
      <div className={classes.brand}>
        <Brand />
      </div>
      <nav className={classes.links} aria-label={t('navigation.label')}>
        {SECTIONS.map(({ key: section, entries }) => (
          <section
            key={section}
            className={classes.section}
            aria-label={section === null ? undefined : t(`navigation.section.${section}`)}
          >
            {section !== null && (
              <div className={classes.heading} aria-hidden>
                {t(`navigation.section.${section}`)}
              </div>
            )}
            {entries.map(({ key, path, Icon }) => (
              <NavLink
                key={key}
                component={Link}
                to={path}
                onClick={onClose}
                label={t(`navigation.${key}`)}
                leftSection={<Icon size={20} stroke={1.6} aria-hidden />}
                rightSection={badgeOf(key)}
                active={isWithin(pathname, path)}
                aria-current={isWithin(pathname, path) ? 'page' : undefined}
                className={classes.link ?? ''}
              />
            ))}
          </section>
        ))}
      </nav>
      <AppearanceSwitch />
    </Stack>
  )
}

/** How much there is to decide or to do on a screen. */
function badgeOf(key: (typeof SECTIONS)[number]['entries'][number]['key']) {
  if (key === 'today') return <TodayBadge />
  return key === 'duplicates' ? <DuplicatesBadge /> : undefined
}

/** Screens that the overview leads to. */
const OF_OVERVIEW: ReadonlySet<string> = new Set(['/', '/orders', '/history', '/report'])

function isWithin(pathname: string, path: string): boolean {
  if (path === '/overview' && OF_OVERVIEW.has(pathname)) return true
  return pathname === path || pathname.startsWith(`${path}/`)
}
