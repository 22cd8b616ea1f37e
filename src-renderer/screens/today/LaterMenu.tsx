import { Button, Menu, Modal, Stack, VisuallyHidden } from '@mantine/core'
import { IconCalendar, IconChevronDown } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addDays } from '../../../shared/calendar.ts'
import { DayInput } from '../../components/DayInput.tsx'
import { SaveButtons } from '../../components/SaveButtons.tsx'
import { formatDay } from '../../i18n/format.ts'
import type { Deed } from './use-due-acts.ts'

const WEEK = 7

export interface LaterMenuProps {
  today: string
  /** What it is about, for those who do not see where it stands. */
  about?: string
  /** The letter that presses the button, where one does. */
  letter?: string
  keyMark?: ReactNode
  onLater: (deed: Deed) => void
}

/** When something shall come again: tomorrow, in a week, or on a day of one's own. */
export function LaterMenu({ today, about, letter, keyMark, onLater }: LaterMenuProps) {
  const { t } = useTranslation('today')
  const [isAsking, setAsking] = useState(false)
  const later = (until: string) => onLater({ act: 'snoozed', until })
  const [tomorrow, inAWeek] = [addDays(today, 1), addDays(today, WEEK)]
  return (
    <>
      {/* Within the list, so that the keyboard finds the next person when this one goes. */}
      <Menu position="bottom-end" withInitialFocusPlaceholder={false} withinPortal={false} shadow="md">
        <Menu.Target>
          <Button
            variant="default"
            size="compact-sm"
            {...(letter !== undefined && { 'aria-keyshortcuts': letter })}
            rightSection={keyMark ?? <IconChevronDown size={14} aria-hidden />}
          >
            {t('act.later')}
            {about !== undefined && <VisuallyHidden>: {about}</VisuallyHidden>}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item rightSection={<Day day={tomorrow} />} onClick={() => later(tomorrow)}>
            {t('act.tomorrow')}
          </Menu.Item>
          <Menu.Item rightSection={<Day day={inAWeek} />} onClick={() => later(inAWeek)}>
            {t('act.week')}
          </Menu.Item>
          <Menu.Item leftSection={<IconCalendar size={16} aria-hidden />} onClick={() => setAsking(true)}>
            {t('act.ownDay')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isAsking && <OwnDay first={tomorrow} onClose={() => setAsking(false)} onChosen={later} />}
    </>
  )
}

function Day({ day }: { day: string }) {
  return (
    <span style={{ fontSize: '0.8125rem', color: 'var(--text-quiet)', marginInlineStart: 12 }}>
      {formatDay(day)}
    </span>
  )
}

interface OwnDayProps {
  first: string
  onClose: () => void
  onChosen: (day: string) => void
}

function OwnDay({ first, onClose, onChosen }: OwnDayProps) {
  const { t } = useTranslation('today')
  const [day, setDay] = useState<string | null>(addDays(first, WEEK * 2))
  return (
    <Modal opened onClose={onClose} title={t('act.ownDayTitle')}>
      <form
        onSubmit={event => {
          event.preventDefault()
          if (day === null) return
          onClose()
          onChosen(day)
        }}
      >
        <Stack>
          <DayInput label={t('act.ownDayLabel')} value={day} minDate={first} required onChange={setDay} />
          <SaveButtons isPending={false} disabled={day === null || day < first} onCancel={onClose} />
        </Stack>
      </form>
    </Modal>
  )
}
