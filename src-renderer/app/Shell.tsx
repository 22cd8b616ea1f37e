import { AppShell, Burger, Group } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Outlet, useLocation } from 'react-router'
import { WindowDropZone } from '../screens/import/WindowDropZone.tsx'
import { Brand } from './Brand.tsx'
import { ConnectionBanner } from './ConnectionBanner.tsx'
import { Navigation } from './Navigation.tsx'
import { SampleBanner } from './SampleBanner.tsx'
import classes from './Shell.module.css'
import { useHostCommands } from './use-host-commands.ts'
import { useApplySettings } from './use-settings.ts'

/** The window: navigation on the left, the screen beside it, a drop zone over everything. */
export function Shell() {
  const { t } = useTranslation()
  const [opened, { toggle, close }] = useDisclosure(false)
  const main = useFocusOnNavigation(close)
  useApplySettings()
  useHostCommands()
  return (
    <AppShell
      header={{ height: 52, collapsed: false, offset: true }}
      navbar={{ width: 224, breakpoint: 'md', collapsed: { mobile: !opened } }}
      layout="alt"
      classNames={{ header: classes['header'] ?? '', main: classes['main'] ?? '', navbar: classes['navbar'] ?? '' }}
    >
      <a className={classes['skip']} href="#content" onClick={event => skip(event, main.current)}>
        {t('navigation.skip')}
      </a>
      <AppShell.Header hiddenFrom="md">
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
      <AppShell.Navbar>
        <Navigation onClose={close} />
      </AppShell.Navbar>
      <AppShell.Main id="content" tabIndex={-1} ref={main}>
        <ConnectionBanner />
        <SampleBanner />
        <div className={classes['screen']}>
          <Outlet />
        </div>
      </AppShell.Main>
      <WindowDropZone />
    </AppShell>
  )
}

/** The address bar holds the screen behind its `#`, so the link must not change it. */
function skip(event: React.MouseEvent, main: HTMLElement | null): void {
  event.preventDefault()
  main?.focus()
}

/** A new screen starts at its top, with the keyboard in it. */
function useFocusOnNavigation(onNavigate: () => void) {
  const main = useRef<HTMLElement>(null)
  const { pathname } = useLocation()
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
