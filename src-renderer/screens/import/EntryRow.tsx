import { ActionIcon, Checkbox, Table, Text } from '@mantine/core'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ColumnInfo, PreviewEntry } from '../../../shared/model/import.ts'
import { OrderStatusMark } from '../../components/OrderStatusMark.tsx'
import { formatDay, formatMoney, formatTimeOfDay } from '../../i18n/format.ts'
import { birthdayText } from '../customer/birthday-text.ts'
import { EntryDetails } from './EntryDetails.tsx'
import classes from './EntryRow.module.css'
import type { EntryChoice, EntryKind } from './EntryTable.tsx'
import { type EntryCell, type RawLookup, rowRanges } from './entry-cells.ts'

export interface EntryRowProps {
  entry: PreviewEntry
  columns: readonly ColumnInfo[]
  raw: RawLookup
  kind: EntryKind
  /** null where there is nothing to choose. */
  choice: EntryChoice | null
}

/** One order or person as it would be saved. */
export function EntryRow({ entry, columns, raw, kind, choice }: EntryRowProps) {
  const { t } = useTranslation('import')
  const [open, setOpen] = useState(false)
  const withOrders = kind === 'orders'
  const rows = rowRanges(entry.rows)
  // The file's own words, on hover; whoever does not hover finds them in the row that opens below.
  const source = (cell: EntryCell) => {
    const text = raw(entry, cell)
    return text === '' ? {} : { title: t('entries.fromFile', { raw: text }) }
  }
  return (
    <>
      <Table.Tr className={classes.row} data-outcome={entry.outcome}>
        {choice && (
          <Table.Td>
            <Checkbox
              aria-label={t('entries.takeRows', { count: entry.rows.length, rows })}
              checked={choice.ticked}
              disabled={!choice.changeable}
              onChange={event => choice.change(event.currentTarget.checked)}
            />
          </Table.Td>
        )}
        <Table.Td px={0}>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-expanded={open}
            aria-label={t('entries.showDetails', { row: rows })}
            onClick={() => setOpen(!open)}
          >
            {open ? <IconChevronDown size={18} aria-hidden /> : <IconChevronRight size={18} aria-hidden />}
          </ActionIcon>
        </Table.Td>
        <Table.Td>
          <Outcome entry={entry} />
        </Table.Td>
        <Table.Td className={classes.whole}>{rows}</Table.Td>
        {withOrders && (
          <>
            <Table.Td {...source('day')}>
              <Day entry={entry} raw={raw(entry, 'day')} />
            </Table.Td>
            <Table.Td className={classes.whole} {...source('order')}>
              {entry.order?.number}
            </Table.Td>
          </>
        )}
        {kind !== 'campaigns' && (
          <Table.Td className={classes.person} {...source('person')}>
            <Person entry={entry} />
          </Table.Td>
        )}
        {(withOrders || kind === 'people') && (
          <Table.Td {...source('address')}>
            <Address entry={entry} />
          </Table.Td>
        )}
        {kind === 'statuses' && (
          <Table.Td {...source('emailStatus')}>
            <Status entry={entry} />
          </Table.Td>
        )}
        {kind === 'answers' && (
          <Table.Td {...source('answer')}>
            <Answer entry={entry} />
          </Table.Td>
        )}
        {kind === 'campaigns' && (
          <Table.Td {...source('campaign')}>
            <Campaign entry={entry} />
          </Table.Td>
        )}
        {withOrders && (
          <>
            <Table.Td ta="right" className={classes.number} {...source('total')}>
              <Total entry={entry} raw={raw(entry, 'total')} />
            </Table.Td>
            <Table.Td {...source('status')}>
              {entry.order && <OrderStatusMark status={entry.order.status} />}
            </Table.Td>
          </>
        )}
      </Table.Tr>
      {open && (
        <Table.Tr>
          <Table.Td colSpan={10}>
            <EntryDetails entry={entry} columns={columns} />
          </Table.Td>
        </Table.Tr>
      )}
    </>
  )
}

function Outcome({ entry }: { entry: PreviewEntry }) {
  const { t } = useTranslation('import')
  const reason = entry.skipReason === null ? null : t(`issue.${entry.skipReason}.title`)
  return (
    <>
      <span className={classes.outcome} data-outcome={entry.outcome}>
        {t(`entries.outcomes.${entry.outcome}`)}
      </span>
      {reason !== null && (
        <Text size="xs" c="dimmed">
          {reason}
        </Text>
      )}
    </>
  )
}

/** What could not be read stands in red, with the words of the file. */
function Unreadable({ raw }: { raw: string }) {
  const { t } = useTranslation('import')
  return (
    <span className={classes.unreadable}>
      {raw === '' ? t('entries.missing') : t('entries.unreadable', { raw })}
    </span>
  )
}

function Day({ entry, raw }: { entry: PreviewEntry; raw: string }) {
  if (entry.order === null) return null
  const { day, minute } = entry.order
  if (day === null) return <Unreadable raw={raw} />
  return minute === null ? formatDay(day) : `${formatDay(day)}, ${formatTimeOfDay(minute)}`
}

function Total({ entry, raw }: { entry: PreviewEntry; raw: string }) {
  const { t } = useTranslation('import')
  const { order } = entry
  if (order === null) return null
  if (order.totalMinor === null) return raw === '' ? '–' : <Unreadable raw={raw} />
  return (
    <>
      {formatMoney(order.totalMinor, order.currency)}
      {order.refundedMinor > 0 && (
        <Text size="xs" c="dimmed">
          {t('entries.refunded', { amount: formatMoney(order.refundedMinor, order.currency) })}
        </Text>
      )}
    </>
  )
}

/** What a newsletter program says of an address, with day and reason. */
function Status({ entry }: { entry: PreviewEntry }) {
  const { t } = useTranslation('common')
  if (entry.emailStatus === undefined) return null
  const { states, day, reason } = entry.emailStatus
  const details = [day === null ? null : formatDay(day), reason].filter(text => text !== null)
  return (
    <>
      {states.map(state => t(`emailState.${state}`)).join(', ')}
      {details.length > 0 && (
        <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {details.join(' · ')}
        </Text>
      )}
    </>
  )
}

function Campaign({ entry: { campaign } }: { entry: PreviewEntry }) {
  if (campaign === undefined) return null
  return (
    <>
      {campaign.name}
      {campaign.sentDay !== null && (
        <Text size="xs" c="dimmed">
          {formatDay(campaign.sentDay)}
        </Text>
      )}
    </>
  )
}

/** What somebody is interested in, with what they wrote and the day. */
function Answer({ entry: { answer } }: { entry: PreviewEntry }) {
  const { t } = useTranslation('import')
  if (answer === undefined) return null
  const { words, remark, day } = answer
  const details = [remark, day === null ? null : formatDay(day)].filter(text => text !== null)
  return (
    <>
      {words
        .map(({ text, word }) => (word === 'yes' ? text : t('entries.noLonger', { topic: text })))
        .join(', ')}
      {details.length > 0 && (
        <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {details.join(' · ')}
        </Text>
      )}
    </>
  )
}

function Person({ entry: { person } }: { entry: PreviewEntry }) {
  const { t } = useTranslation('import')
  if (person === null) return null
  return (
    <>
      {person.name}
      {person.email !== null && (
        <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          <Email>{person.email}</Email>
        </Text>
      )}
      {person.birthday !== undefined && (
        <Text size="xs" c="dimmed">
          {t('entries.born', { day: birthdayText(person.birthday) })}
        </Text>
      )}
    </>
  )
}

/** An e-mail that breaks before its "@" rather than within a word. */
function Email({ children: email }: { children: string }) {
  const at = email.lastIndexOf('@')
  if (at <= 0) return email
  return (
    <>
      {email.slice(0, at)}
      <wbr />
      {email.slice(at)}
    </>
  )
}

function Address({ entry }: { entry: PreviewEntry }) {
  if (entry.person === null) return null
  const { street, postalCode, city, country } = entry.person
  const place = [postalCode, city].filter(part => part !== null).join(' ')
  return [street, place, country].filter(part => part !== null && part !== '').join(', ')
}
