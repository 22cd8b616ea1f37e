import { ActionIcon, Button, Group, Stack, Text, Textarea } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CustomerCard, Note } from '../../../shared/model/customer.ts'
import { api, orpc, queryClient } from '../../app/client.ts'
import { notifyFailure } from '../../app/notify.tsx'
import { changeUndoably } from '../../app/undoable.ts'
import { Panel } from '../../components/Panel.tsx'
import { formatInstant } from '../../i18n/format.ts'
import classes from './Customer.module.css'

/** What the owner wants to remember, and what the shops had noted. */
export function Notes({ card }: { card: CustomerCard }) {
  const { t } = useTranslation('customers')
  const remove = useRemoveNote(card.id)
  return (
    <Panel title={t('notes.title')}>
      <Stack gap="sm">
        <NewNote customerId={card.id} />
        {card.notes.length > 0 && (
          <ul className={classes.plainList}>
            {card.notes.map(note => (
              <li key={note.id} className={classes.note}>
                <div>
                  <div className={classes.noteText}>{note.text}</div>
                  <div className={classes.quiet}>{formatInstant(note.writtenAtMs)}</div>
                </div>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={t('notes.remove', { day: formatInstant(note.writtenAtMs) })}
                  onClick={() => remove(note)}
                >
                  <IconTrash size={16} aria-hidden />
                </ActionIcon>
              </li>
            ))}
          </ul>
        )}
        {card.importedNotes.length > 0 && <ImportedNotes notes={card.importedNotes} />}
      </Stack>
    </Panel>
  )
}

function ImportedNotes({ notes }: { notes: readonly string[] }) {
  const { t } = useTranslation('customers')
  return (
    <div>
      <Text size="xs" fw={600} c="dimmed">
        {t('card.importedNotes')}
      </Text>
      {notes.map(note => (
        <div key={note} className={classes.noteText}>
          {note}
        </div>
      ))}
    </div>
  )
}

function NewNote({ customerId }: { customerId: number }) {
  const { t } = useTranslation('customers')
  const [text, setText] = useState('')
  const add = useMutation(
    orpc.customers.addNote.mutationOptions({
      onSuccess: async () => {
        setText('')
        await queryClient.invalidateQueries({ queryKey: orpc.customers.key() })
      },
      onError: notifyFailure,
    }),
  )
  const submit = () => {
    if (text.trim() !== '' && !add.isPending) add.mutate({ id: customerId, text })
  }
  return (
    <Stack gap={8}>
      <Textarea
        label={t('notes.label')}
        placeholder={t('notes.placeholder')}
        autosize
        minRows={2}
        maxRows={10}
        maxLength={10_000}
        value={text}
        onChange={event => setText(event.currentTarget.value)}
        onKeyDown={event => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit()
        }}
      />
      <Group justify="flex-end">
        <Button
          size="compact-sm"
          variant="light"
          disabled={text.trim() === ''}
          loading={add.isPending}
          onClick={submit}
        >
          {t('notes.add')}
        </Button>
      </Group>
    </Stack>
  )
}

/** Removes a note at once and offers to write it again. */
function useRemoveNote(customerId: number): (note: Note) => void {
  const { t } = useTranslation('customers')
  return ({ id: noteId, text, writtenAtMs }) => {
    changeUndoably({
      make: () => api.customers.removeNote({ noteId }),
      message: t('notes.removed'),
      takeBack: () => api.customers.addNote({ id: customerId, text, writtenAtMs }),
      reads: [orpc.customers.key()],
    }).catch(notifyFailure)
  }
}
