import { AppShell, Burger, Group } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Outlet, useLocation } from 'react-router'
import { WindowDropZone } from '../screens/import/WindowDropZone.tsx'
import { useDailyNotice } from '../screens/today/notice/use-daily-notice.ts'
import { Brand } from './Brand.tsx'
import { ConnectionBanner } from './ConnectionBanner.tsx'
import { Navigation } from './Navigation.tsx'
import { SampleBanner } from './SampleBanner.tsx'
import classes from './Shell.module.css'
import { useUndoKey } from './undo-key.ts'
import { useFocusAfterDialogs } from './use-focus-after-dialogs.ts'
import { useHostCommands } from './use-host-commands.ts'
import { useApplySettings } from './use-settings.ts'

/** The window: navigation on the left, the screen beside it, a drop zone over everything. */
export function Shell() {
  const { t } = useTranslation()
  const [opened, { toggle, close }] = useDisclosure(false)
  const { pathname } = useLocation()
  const main = useFocusOnNavigation(pathname, close)
  useFocusAfterDialogs(main)
  useApplySettings()
  useHostCommands()
  useUndoKey()
  useDailyNotice()
  return (
    <AppShell
      header={{ height: { base: 52, md: 0 } }}
      navbar={{ width: 224, breakpoint: 'md', collapsed: { mobile: !opened } }}
      layout="alt"
    >
      <button type="button" className={classes.skip} onClick={() => main.current?.focus()}>
        {t('navigation.skip')}
      </button>
      <AppShell.Header hiddenFrom="md" className={classes.header}>
        <Group h="100%" px="md">
          <Burger
            opened={opened}
            onClick={toggle}
            size="sm"
            aria-label={t(opened ? 'navigation.close' : 'navigation.open')}
          />
          <Brand />
        </Group>
      </AppShell.Header>
      <AppShell.Navbar className={classes.navbar}>
        <Navigation onClose={close} />
      </AppShell.Navbar>
      {/* The path tells which screen is there: while the next one is being loaded, it is still the one before. */}
      <AppShell.Main className={classes.main} id="content" tabIndex={-1} ref={main} data-path={pathname}>
        <ConnectionBanner />
        <SampleBanner />
        <div className={classes.screen}>
          <Outlet />
        </div>
      </AppShell.Main>
      <WindowDropZone />
    </AppShell>
  )
}

/** A new screen starts at its top, with the keyboard in it. */
function useFocusOnNavigation(pathname: string, onNavigate: () => void) {
  const main = useRef<HTMLElement>(null)
  const shown = useRef(pathname)
  useEffect(() => {
    if (shown.current === pathname) return
    shown.current = pathname
    onNavigate()
    main.current?.scrollTo(0, 0)
    main.current?.focus({ preventScroll: true })
  }, [pathname, onNavigate])
  return main
}
