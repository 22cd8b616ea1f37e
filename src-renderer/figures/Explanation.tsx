import { ActionIcon, Button, Loader, Popover } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './Explanation.module.css'
import type { FigureExplanation } from './figure-explanation.ts'

/** The texts of all figures in both languages are much, and asked for one at a time. */
const ExplanationContent = lazy(() => import('./ExplanationContent.tsx'))

/** So far it stays from the edges of the window, in pixels. */
const EDGE = 8
/** With less room than this beyond its end it changes to the other side, where there is more. */
const ROOM = 240

export type ExplanationProps = FigureExplanation & {
  /** What the figure is called where the button stands. */
  title: string
  /** With its words where there is room for them. */
  inWords?: boolean
}

/** "Wie wird das berechnet?": what a figure means and what it is made of, on demand. */
export function Explanation({ title, inWords = false, ...explanation }: ExplanationProps) {
  const { t } = useTranslation(['figures', 'common'])
  const label = t('figures:explain.buttonOf', { name: title })
  return (
    <Popover
      width={400}
      position="bottom-start"
      withArrow
      trapFocus
      returnFocus
      // Where there is most room, and no larger than that: what it says comes when it stands already.
      middlewares={{ flip: { padding: { top: ROOM, bottom: ROOM } }, size: { padding: EDGE } }}
      preventPositionChangeWhenVisible={false}
    >
      <Popover.Target>
        {inWords ? (
          <Button
            className={`no-print ${classes.words}`}
            variant="subtle"
            color="gray"
            size="compact-sm"
            leftSection={<IconInfoCircle size={17} aria-hidden />}
            aria-label={label}
          >
            {t('figures:explain.button')}
          </Button>
        ) : (
          <ActionIcon className="no-print" variant="subtle" color="gray" aria-label={label} title={label}>
            <IconInfoCircle size={17} aria-hidden />
          </ActionIcon>
        )}
      </Popover.Target>
      <Popover.Dropdown aria-label={label} className={classes.dropdown ?? ''}>
        <Suspense fallback={<Loader size="sm" />}>
          <ExplanationContent {...explanation} />
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  )
}
