import { Button, Group, Modal, Radio, Stack, Text, Textarea } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconPencil } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CustomerCard } from '../../../shared/model/customer.ts'
import { SILENCE_REASONS, silenceReasonSchema } from '../../../shared/model/silence.ts'
import { Panel } from '../../components/Panel.tsx'
import { SaveButtons } from '../../components/SaveButtons.tsx'
import { formatDay } from '../../i18n/format.ts'
import classes from './Customer.module.css'
import { useNoteSilence } from './use-note-silence.ts'

/** Why this customer does not come back, where the owner knows. */
export function SilencePanel({ card }: { card: CustomerCard }) {
  const { t } = useTranslation(['campaigns', 'common'])
  const [isNoting, noting] = useDisclosure(false)
  const note = useNoteSilence(card.id)
  const { silence } = card
  return (
    <Panel
      title={t('campaigns:card.title')}
      actions={
        <Button
          className="no-print"
          size="compact-sm"
          variant="default"
          leftSection={<IconPencil size={15} aria-hidden />}
          onClick={noting.open}
        >
          {t(silence === null ? 'campaigns:card.note' : 'campaigns:card.change')}
        </Button>
      }
    >
      {silence === null ? (
        <Text size="sm" c="dimmed">
          {t('campaigns:card.none')}
        </Text>
      ) : (
        <>
          <Text>
            <strong>{t(`common:silence.${silence.reason}`)}</strong>,{' '}
            {t('campaigns:card.since', { day: formatDay(silence.day) })}
          </Text>
          {silence.note !== '' && <div className={classes.noteText}>{silence.note}</div>}
          <Group justify="flex-end">
            <Button size="compact-sm" variant="subtle" onClick={() => note.mutate(null)}>
              {t('campaigns:card.remove')}
            </Button>
          </Group>
        </>
      )}
      <Modal opened={isNoting} onClose={noting.close} title={t('campaigns:card.title')}>
        <SilenceForm card={card} onClose={noting.close} />
      </Modal>
    </Panel>
  )
}

function SilenceForm({ card, onClose }: { card: CustomerCard; onClose: () => void }) {
  const { t } = useTranslation(['campaigns', 'common'])
  const [reason, setReason] = useState(card.silence?.reason ?? null)
  const [text, setText] = useState(card.silence?.note ?? '')
  const note = useNoteSilence(card.id, onClose)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (reason !== null) note.mutate({ reason, note: text })
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        <Radio.Group
          label={t('campaigns:card.reason')}
          value={reason}
          onChange={chosen => setReason(silenceReasonSchema.parse(chosen))}
        >
          <Stack gap="xs" mt={6}>
            {SILENCE_REASONS.map(one => (
              <Radio
                key={one}
                value={one}
                label={t(`common:silence.${one}`)}
                description={t(`campaigns:play.${one}.what`)}
              />
            ))}
          </Stack>
        </Radio.Group>
        <Textarea
          label={t('campaigns:card.noteLabel')}
          placeholder={t('campaigns:card.notePlaceholder')}
          autosize
          minRows={2}
          maxLength={500}
          value={text}
          onChange={event => setText(event.currentTarget.value)}
        />
        <SaveButtons isPending={note.isPending} disabled={reason === null} onCancel={onClose} />
      </Stack>
    </form>
  )
}
