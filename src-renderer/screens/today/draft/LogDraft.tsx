import { Alert, Button, Group, Select } from '@mantine/core'
import { IconCheck, IconMailForward } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Channel, channelSchema } from '../../../../shared/model/permission.ts'
import type { DueItem } from '../../../../shared/model/reminder.ts'
import { useLogContact } from '../use-log-contact.ts'
import { useRules } from '../use-rules.ts'

export interface LogDraftProps {
  item: DueItem
  /** The way that the text was probably sent. */
  usualChannel: Channel
  /** Why the pause between two contacts is not kept; empty where there is none. */
  pauseOverride: string
  onDone: () => void
}

/** When a text was taken along: one step notes that it was sent, and that the reminder is done with that. */
export function LogDraft({ item, usualChannel, pauseOverride, onDone }: LogDraftProps) {
  const { t } = useTranslation(['today', 'common'])
  const { ruleName } = useRules()
  const [chosen, setChosen] = useState<Channel | null>(null)
  const channel = chosen ?? usualChannel
  const log = useLogContact([item], onDone)
  const alert = useRef<HTMLDivElement>(null)
  // It comes up at the end of a long dialog, where one would not look for it.
  useEffect(() => {
    // What it returns is nothing that an effect may return.
    alert.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <Alert
      ref={alert}
      style={{ scrollMarginBottom: 'var(--mantine-spacing-lg)' }}
      icon={<IconMailForward aria-hidden />}
      title={t('today:draft.sent')}
    >
      <p style={{ marginTop: 0 }}>{t('today:draft.sentText')}</p>
      <Group align="end" gap="sm">
        <Select
          label={t('today:contact.channel')}
          style={{ flex: '1 1 160px' }}
          data={channelSchema.options.map(value => ({ value, label: t(`common:channel.${value}`) }))}
          value={channel}
          allowDeselect={false}
          onChange={value => setChosen(channelSchema.parse(value))}
        />
        <Button
          leftSection={<IconCheck size={16} aria-hidden />}
          loading={log.isPending}
          onClick={() =>
            log.mutate({
              channel,
              label: ruleName(item.ruleKey),
              ...(pauseOverride !== '' && { pauseOverride }),
            })
          }
        >
          {t('today:draft.log')}
        </Button>
      </Group>
    </Alert>
  )
}
