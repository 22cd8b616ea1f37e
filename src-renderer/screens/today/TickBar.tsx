import { Button, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import { type Channel, channelSchema } from '../../../shared/model/permission.ts'
import type { DueItem, DueQuestion } from '../../../shared/model/reminder.ts'
import { formatCount } from '../../i18n/format.ts'
import { CreateListMenu } from './CreateListMenu.tsx'
import { LaterMenu } from './LaterMenu.tsx'
import { LogContactDialog } from './LogContactDialog.tsx'
import classes from './Today.module.css'
import { dueAudience } from './today-address.ts'
import type { Deed, DueActs } from './use-due-acts.ts'
import type { Ticks } from './use-ticks.ts'

export interface TickBarProps {
  ticks: Ticks
  /** Those of the page. */
  items: readonly DueItem[]
  question: DueQuestion
  name: string
  purpose: 'advertising' | 'transactional'
  acts: DueActs
  asOf: string
}

/** How many are ticked, and what can be done with them together. */
export function TickBar({ ticks, items, question, name, purpose, acts, asOf }: TickBarProps) {
  const { t } = useTranslation('today')
  const [logging, log] = useDisclosure(false)
  const { chosen } = ticks
  const count = chosen.length
  const perform = (deed: Deed) => acts.act(chosen, deed)
  // Whoever is in the pause stands on no list.
  const open = chosen.filter(({ heldUntil }) => heldUntil === null)
  return (
    <div className={`${classes.bar} no-print`}>
      <Text size="sm" c="dimmed" role="status">
        {count === 0 ? t('ticked.hint') : t('ticked.count', { count, formatted: formatCount(count) })}
      </Text>
      <Button size="compact-sm" variant="subtle" onClick={() => ticks.add(items)}>
        {t('ticked.page')}
      </Button>
      {count > 0 && (
        <>
          <Button size="compact-sm" variant="subtle" onClick={ticks.clear}>
            {t('ticked.clear')}
          </Button>
          <Button size="compact-sm" variant="light" onClick={() => perform({ act: 'done' })}>
            {t('act.done')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => perform({ act: 'skipped' })}>
            {t('act.skip')}
          </Button>
          <LaterMenu today={asOf} onLater={perform} />
          <Button size="compact-sm" variant="default" onClick={log.open}>
            {t('contact.button')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => perform({ act: 'never' })}>
            {t('act.neverTicked')}
          </Button>
          <CreateListMenu
            name={name}
            label={t('ticked.list')}
            purpose={purpose}
            audience={{ ids: open.map(({ customerId }) => customerId), ...dueAudience(question) }}
            byChannel={channelsOf(open)}
            isResting={open.length === 0}
          />
        </>
      )}
      {logging && <LogContactDialog items={chosen} today={asOf} onClose={log.close} onDone={ticks.clear} />}
    </div>
  )
}

function channelsOf(items: readonly DueItem[]): Record<Channel, number> {
  const counts = channelSchema.options.map(
    channel => [channel, items.filter(({ channels }) => channels.includes(channel)).length] as const,
  )
  // Every channel is among them.
  return Object.fromEntries(counts) as Record<Channel, number>
}
