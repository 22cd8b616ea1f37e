import { NavLink, Stack } from '@mantine/core'
import {
  IconAddressBook,
  IconChartBar,
  IconFileImport,
  IconListCheck,
  IconProgressCheck,
  IconSettings,
  IconShieldCheck,
  IconUsersGroup,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'
import { AppearanceSwitch } from './AppearanceSwitch.tsx'
import { Brand } from './Brand.tsx'
import { DuplicatesBadge } from './DuplicatesBadge.tsx'
import classes from './Navigation.module.css'

const ENTRIES = [
  { key: 'overview', path: '/overview', Icon: IconChartBar },
  { key: 'customers', path: '/customers', Icon: IconAddressBook },
  { key: 'duplicates', path: '/duplicates', Icon: IconUsersGroup },
  { key: 'quality', path: '/quality', Icon: IconProgressCheck },
  { key: 'import', path: '/import', Icon: IconFileImport },
  { key: 'lists', path: '/lists', Icon: IconListCheck },
  { key: 'permission', path: '/permission', Icon: IconShieldCheck },
  { key: 'settings', path: '/settings', Icon: IconSettings },
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
        {ENTRIES.map(({ key, path, Icon }) => (
          <NavLink
            key={key}
            component={Link}
            to={path}
            onClick={onClose}
            label={t(`navigation.${key}`)}
            leftSection={<Icon size={20} stroke={1.6} aria-hidden />}
            rightSection={key === 'duplicates' ? <DuplicatesBadge /> : undefined}
            active={isWithin(pathname, path)}
            aria-current={isWithin(pathname, path) ? 'page' : undefined}
            className={classes.link ?? ''}
          />
        ))}
      </nav>
      <AppearanceSwitch />
    </Stack>
  )
}

function isWithin(pathname: string, path: string): boolean {
  if (path === '/overview' && (pathname === '/' || pathname === '/orders')) return true
  return pathname === path || pathname.startsWith(`${path}/`)
}
