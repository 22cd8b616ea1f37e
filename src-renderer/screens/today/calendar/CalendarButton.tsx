import { Button, Checkbox, Modal, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconCalendarDown } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ShopItem } from '../../../../shared/model/reminder.ts'
import { hostBridge } from '../../../app/host-bridge.ts'
import { notifyDone, notifyFailure } from '../../../app/notify.tsx'
import { useStatus } from '../../../app/use-status.ts'
import { SaveButtons } from '../../../components/SaveButtons.tsx'
import { formatCount } from '../../../i18n/format.ts'
import { useRules } from '../use-rules.ts'
import { calendarEntries, shopEntries } from './calendar-entries.ts'
import type { NamedEntry } from './calendar-file.ts'
import { readCalendarItems } from './read-calendar.ts'

/** Saves what comes up as a file for one's own calendar. */
export function CalendarButton() {
  const { t } = useTranslation('today')
  const [opened, { open, close }] = useDisclosure(false)
  return (
    <>
      <Button variant="default" leftSection={<IconCalendarDown size={17} aria-hidden />} onClick={open}>
        {t('calendar.button')}
      </Button>
      {opened && <CalendarDialog onClose={close} />}
    </>
  )
}

function CalendarDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('today')
  const [withNames, setWithNames] = useState(false)
  const save = useSaveCalendar(withNames, onClose)
  return (
    <Modal opened onClose={onClose} title={t('calendar.title')}>
      <form
        onSubmit={event => {
          event.preventDefault()
          save.mutate()
        }}
      >
        <Stack>
          <Text size="sm">{t('calendar.text')}</Text>
          <Checkbox
            label={t('calendar.withNames')}
            description={t('calendar.withNamesHint')}
            checked={withNames}
            onChange={event => setWithNames(event.currentTarget.checked)}
          />
          <SaveButtons isPending={save.isPending} onCancel={onClose} />
        </Stack>
      </form>
    </Modal>
  )
}

function useSaveCalendar(withNames: boolean, onClose: () => void) {
  const { t } = useTranslation(['today', 'common'])
  const today = useStatus().data?.today ?? ''
  const { ruleName } = useRules()
  const named = ({ ruleKey, day, items }: ReturnType<typeof calendarEntries>[number]): NamedEntry => {
    const count = items.length
    const people = t('common:count.customers', { count, formatted: formatCount(count) })
    const names = items.map(({ name }) => name || t('today:person.nameless')).join('\n')
    return {
      id: `${ruleKey.replaceAll(':', '-')}-${day}`,
      day,
      title: t('today:calendar.entry', { name: ruleName(ruleKey), people }),
      text: withNames ? names : null,
    }
  }
  const ofShop = ({ kind, occasion, dueDay, customerName }: ShopItem): NamedEntry => ({
    id: `${kind}-${occasion}`,
    day: dueDay,
    title: t(`today:kind.${kind}`),
    text: withNames ? customerName : null,
  })
  return useMutation({
    mutationFn: async () => {
      const { people, shop } = await readCalendarItems(today)
      const entries = [...calendarEntries(people).map(named), ...shopEntries(shop).map(ofShop)]
      if (entries.length === 0) return { count: 0, saved: true }
      // Few save one: the library is fetched when they do.
      const { calendarFile } = await import('./calendar-file.ts')
      const saved = await hostBridge.saveFile({
        fileName: `stammkunde-${today}.ics`,
        mediaType: 'text/calendar',
        content: calendarFile('Stammkunde', entries, new Date()),
      })
      return { count: entries.length, saved }
    },
    onSuccess: ({ count, saved }) => {
      if (!saved) return
      onClose()
      notifyDone(
        count === 0
          ? t('today:calendar.empty')
          : t('today:calendar.saved', { count, formatted: formatCount(count) }),
      )
    },
    onError: notifyFailure,
  })
}
