import { Button, Collapse, UnstyledButton } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconChevronRight } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { PermissionEvent } from '../../../shared/model/permission.ts'
import { orpc, queryClient } from '../../app/client.ts'
import { notifyDone, notifyFailure } from '../../app/notify.tsx'
import { formatDay } from '../../i18n/format.ts'
import classes from './Customer.module.css'

/** The ledger of one person; nothing is ever deleted, a mistake is marked as one. */
export function PermissionHistory({ events }: { events: readonly PermissionEvent[] }) {
  const { t } = useTranslation('customers')
  const [opened, { toggle }] = useDisclosure(false)
  const listId = useId()
  const corrected = new Set(events.flatMap(event => event.correctsEventId ?? []))
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
              <Entry event={event} isMistake={corrected.has(event.id)} />
            </li>
          ))}
        </ul>
      </Collapse>
    </div>
  )
}

function Entry({ event, isMistake }: { event: PermissionEvent; isMistake: boolean }) {
  const { t } = useTranslation(['customers', 'common'])
  const correct = useMutation(
    orpc.permission.correct.mutationOptions({
      onSuccess: async () => {
        await queryClient.invalidateQueries({ queryKey: orpc.customers.key() })
        notifyDone(t('customers:permission.corrected'))
      },
      onError: notifyFailure,
    }),
  )
  return (
    <div data-mistake={isMistake || undefined} className={classes.entry}>
      <div>
        <span className={classes.entryTitle}>
          {t(`customers:permission.event.${event.kind}`)} · {t(`common:channel.${event.channel}`)}
        </span>
        {isMistake && <em> {t('customers:permission.wasMistake')}</em>}
      </div>
      {event.origin !== null && <div className={classes.quiet}>{t(`common:origin.${event.origin}`)}</div>}
      {event.wording !== null && (
        <div className={classes.quiet}>{t('customers:permission.wording', { text: event.wording })}</div>
      )}
      {event.evidence !== null && (
        <div className={classes.quiet}>{t('customers:permission.evidence', { text: event.evidence })}</div>
      )}
      {!isMistake && (
        <Button
          variant="subtle"
          size="compact-xs"
          loading={correct.isPending}
          onClick={() => correct.mutate({ eventId: event.id })}
        >
          {t('customers:permission.correct')}
        </Button>
      )}
    </div>
  )
}
