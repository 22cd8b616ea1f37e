import { ActionIcon, Button, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { answerBy, type DataRequest } from '../../../../shared/model/reminder.ts'
import { orpc } from '../../../app/client.ts'
import { useStatus } from '../../../app/use-status.ts'
import { LoadFailure } from '../../../components/LoadFailure.tsx'
import { Panel } from '../../../components/Panel.tsx'
import { formatDay } from '../../../i18n/format.ts'
import { AddRequestDialog } from './AddRequestDialog.tsx'
import classes from './Rules.module.css'
import { type RequestChanges, useRequestChanges } from './use-request-changes.ts'

/** Requests by law: who asked for what, until when the answer is due, and whether it was given. */
export function RequestsPanel() {
  const { t } = useTranslation('today')
  const query = useQuery(orpc.reminders.requests.queryOptions())
  const today = useStatus().data?.today
  const changes = useRequestChanges()
  const [adding, add] = useDisclosure(false)
  if (query.isError) return <LoadFailure error={query.error} onRetry={() => void query.refetch()} />
  return (
    <Panel
      title={t('requests.title')}
      description={t('requests.text')}
      actions={
        <Button variant="default" leftSection={<IconPlus size={17} aria-hidden />} onClick={add.open}>
          {t('requests.add')}
        </Button>
      }
    >
      {query.data?.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('requests.none')}
        </Text>
      )}
      <ul className={classes.list} aria-label={t('requests.list')}>
        {query.data?.map(request => (
          <RequestEntry key={request.id} {...{ request, changes }} today={today ?? request.receivedDay} />
        ))}
      </ul>
      {adding && today !== undefined && <AddRequestDialog today={today} onClose={add.close} />}
    </Panel>
  )
}

interface RequestEntryProps {
  request: DataRequest & { customerName: string }
  today: string
  changes: RequestChanges
}

function RequestEntry({ request, today, changes }: RequestEntryProps) {
  const { t } = useTranslation('today')
  const { id, customerId, kind, receivedDay, answeredDay, note } = request
  const name = request.customerName || t('requests.gone')
  const until = formatDay(answerBy(receivedDay))
  const facts = [
    t('requests.receivedDay', { day: formatDay(receivedDay) }),
    answeredDay === null
      ? t('requests.answerUntil', { day: until })
      : t('requests.answered', { day: formatDay(answeredDay) }),
    note,
  ]
  return (
    <li className={classes.rule} data-off={answeredDay !== null || undefined}>
      <div className={classes.words}>
        <span className={classes.name}>
          {t(`requests.kind.${kind}`)}:{' '}
          {request.customerName === '' ? name : <Link to={`/customers/${customerId}`}>{name}</Link>}
        </span>
        <span className={classes.quiet}>{facts.filter(fact => fact !== '').join(' · ')}</span>
      </div>
      <div className={classes.actions}>
        <Button
          size="compact-sm"
          variant={answeredDay === null ? 'light' : 'default'}
          aria-label={t(answeredDay === null ? 'requests.answerOf' : 'requests.reopenOf', { name })}
          onClick={() => changes.answer(id, answeredDay, answeredDay === null ? today : null)}
        >
          {t(answeredDay === null ? 'requests.answer' : 'requests.reopen')}
        </Button>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('requests.remove', { name })}
          onClick={() => changes.remove(request)}
        >
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      </div>
    </li>
  )
}
