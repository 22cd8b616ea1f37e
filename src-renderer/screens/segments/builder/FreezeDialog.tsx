import { Modal, Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SegmentCount, SegmentReference } from '../../../../shared/model/segment.ts'
import { api, orpc } from '../../../app/client.ts'
import { useUndoable } from '../../../app/undoable.ts'
import { SaveButtons } from '../../../components/SaveButtons.tsx'
import { formatCount, formatDay } from '../../../i18n/format.ts'
import { LONGEST_NAME } from '../copy-name.ts'

export interface FreezeDialogProps {
  segment: SegmentReference
  /** Of the segment; empty where it has none. */
  name: string
  count: SegmentCount
  onClose: () => void
}

/** Asks for the name of a list that stays as it is today. */
export function FreezeDialog(props: FreezeDialogProps) {
  const { t } = useTranslation('segments')
  return (
    <Modal opened onClose={props.onClose} title={t('freeze.title')}>
      <FreezeForm {...props} />
    </Modal>
  )
}

function FreezeForm({ segment, name: segmentName, count, onClose }: FreezeDialogProps) {
  const { t } = useTranslation('segments')
  const words = [segmentName.trim() || t('title'), formatDay(count.asOf)]
  const [name, setName] = useState(words.join(', ').slice(-LONGEST_NAME))
  const freeze = useFreeze(onClose)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() !== '' && !freeze.isPending) freeze.mutate({ segment, name: name.trim() })
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        <Text>{t('freeze.text', { count: count.customers, formatted: formatCount(count.customers) })}</Text>
        <TextInput
          data-autofocus
          label={t('freeze.name')}
          maxLength={LONGEST_NAME}
          value={name}
          onChange={event => setName(event.currentTarget.value)}
        />
        <SaveButtons isPending={freeze.isPending} disabled={name.trim() === ''} onCancel={onClose} />
      </Stack>
    </form>
  )
}

function useFreeze(onClose: () => void) {
  const { t } = useTranslation('segments')
  return useUndoable(({ segment, name }: Pick<FreezeDialogProps, 'segment' | 'name'>) => ({
    make: () => api.segments.freeze({ segment, name }),
    message: t('freeze.done', { name }),
    takeBack: ({ id }) => api.segments.removeFrozen({ id }),
    onMade: onClose,
    reads: [orpc.segments.list.key()],
  }))
}
