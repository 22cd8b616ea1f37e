import { Button, Collapse, Group, UnstyledButton } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconChevronRight } from '@tabler/icons-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { CustomerCard } from '../../../shared/model/customer.ts'
import { correctedIds, type PermissionEvent } from '../../../shared/model/permission.ts'
import { api } from '../../app/client.ts'
import { useUndoable } from '../../app/undoable.ts'
import { formatDay } from '../../i18n/format.ts'
import classes from './Customer.module.css'
import { AddEvidence, EvidenceFiles } from './EvidenceFiles.tsx'
import { useEntryWords } from './use-entry-words.ts'

/** The ledger of one person; nothing is ever deleted, a mistake is marked as one. */
export function PermissionHistory({ card }: { card: CustomerCard }) {
  const { t } = useTranslation('customers')
  const [opened, { toggle }] = useDisclosure(false)
  const listId = useId()
  const events = card.permissionEvents
  const mistaken = correctedIds(events)
  const entries = events.filter(event => event.kind !== 'correction').toReversed()
  if (entries.length === 0) return null
  return (
    <div>
      <UnstyledButton
        className={classes.disclosure ?? ''}
        aria-expanded={opened}
        aria-controls={listId}
        onClick={toggle}
      >
        <IconChevronRight size={16} aria-hidden data-opened={opened || undefined} />
        {t('permission.history')} ({entries.length})
      </UnstyledButton>
      <Collapse expanded={opened} id={listId} keepMounted={false}>
        <ul className={classes.plainList}>
          {entries.map(event => (
            <li key={event.id} className={classes.dated}>
              <span className={classes.quiet}>{formatDay(event.day)}</span>
              <Entry event={event} customerId={card.id} isMistake={mistaken.has(event.id)} />
            </li>
          ))}
        </ul>
      </Collapse>
    </div>
  )
}

interface EntryProps {
  event: PermissionEvent
  /** Whose card it is: the entry may have been made for a number that this person had before. */
  customerId: number
}

function Entry({ isMistake, ...entry }: EntryProps & { isMistake: boolean }) {
  const { event } = entry
  const { t } = useTranslation(['customers', 'ledger'])
  const words = useEntryWords()(event)
  return (
    <div data-mistake={isMistake || undefined} className={classes.entry}>
      <div>
        <span className={classes.entryTitle}>{words.title}</span>
        {isMistake && <em> {t('customers:permission.wasMistake')}</em>}
      </div>
      {words.lines.map(line => (
        <div key={line} className={classes.quiet}>
          {line}
        </div>
      ))}
      {event.bulkId !== null && <div className={classes.quiet}>{t('ledger:entry.partOfBulk')}</div>}
      <EvidenceFiles event={event} />
      {!isMistake && <EntryButtons {...entry} />}
    </div>
  )
}

function EntryButtons({ event, customerId }: EntryProps) {
  const { t } = useTranslation(['customers', 'common', 'ledger'])
  /** A correction is taken back by a correction. */
  const takeBack = (made: PermissionEvent) => api.permission.correct({ eventId: made.id })
  const correct = useUndoable(() => ({
    make: () => api.permission.correct({ eventId: event.id }),
    message: t('customers:permission.corrected'),
    takeBack,
  }))
  const { channel } = event
  const withdraw = useUndoable(() => ({
    make: () => api.permission.withdraw({ customerId, channel }),
    message: t('ledger:entry.withdrawn', { channel: t(`common:channel.${channel}`) }),
    takeBack,
  }))
  return (
    <Group gap={4} ml={-8}>
      <AddEvidence event={event} />
      <Button variant="subtle" size="compact-xs" loading={correct.isPending} onClick={() => correct.mutate()}>
        {t('customers:permission.correct')}
      </Button>
      {event.kind === 'consent' && (
        <Button
          variant="subtle"
          size="compact-xs"
          loading={withdraw.isPending}
          onClick={() => withdraw.mutate()}
        >
          {t('ledger:entry.withdraw')}
        </Button>
      )}
    </Group>
  )
}
