import { ActionIcon, Button, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconTrash } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ComplaintCase } from '../../../../shared/model/complaint-case.ts'
import { notifyFailure } from '../../../app/notify.tsx'
import { formatDay } from '../../../i18n/format.ts'
import { useAgoText } from '../use-ago-text.ts'
import { CloseCaseDialog } from './CloseCaseDialog.tsx'
import classes from './Complaints.module.css'
import { addCaseNote, removeCase, removeCaseNote, reopenCase } from './case-actions.ts'

export interface CaseEntryProps {
  complaint: ComplaintCase
  today: string
  /** Whose it is, where that does not go without saying. */
  children?: ReactNode
}

/** A complaint: since when, about what, what was done, and how it ended. */
export function CaseEntry({ complaint, today, children }: CaseEntryProps) {
  const { t } = useTranslation('contacts')
  const [closing, dialog] = useDisclosure(false)
  const { id, subject, closedDay } = complaint
  return (
    <li className={classes.case} data-closed={closedDay !== null || undefined}>
      <div className={classes.head}>
        <div>
          {children}
          <div className={classes.subject}>{subject}</div>
          <div className={classes.quiet}>
            <StandingText complaint={complaint} today={today} />
          </div>
        </div>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('complaints.remove', { subject })}
          onClick={() => removeCase(id)}
        >
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      </div>
      <CaseNotes complaint={complaint} />
      <div className={classes.actions}>
        {closedDay === null ? (
          <>
            <NewCaseNote complaint={complaint} />
            <Button
              size="compact-sm"
              variant="light"
              aria-label={t('complaints.closeOf', { subject })}
              onClick={dialog.open}
            >
              {t('complaints.close')}
            </Button>
          </>
        ) : (
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={t('complaints.reopenOf', { subject })}
            onClick={() => reopenCase(complaint)}
          >
            {t('complaints.reopen')}
          </Button>
        )}
      </div>
      {closing && <CloseCaseDialog complaint={complaint} today={today} onClose={dialog.close} />}
    </li>
  )
}

function StandingText({ complaint, today }: CaseEntryProps) {
  const { t } = useTranslation('contacts')
  const ago = useAgoText(today)
  const { openedDay, closedDay, outcome, order } = complaint
  const standing =
    closedDay === null
      ? t('complaints.since', { day: formatDay(openedDay), ago: ago(openedDay) })
      : t('complaints.closed', {
          from: formatDay(openedDay),
          to: formatDay(closedDay),
          outcome: outcome ?? '',
        })
  return order === null ? standing : `${t('complaints.order', { number: order.number })}, ${standing}`
}

function CaseNotes({ complaint: { id, notes } }: { complaint: ComplaintCase }) {
  const { t } = useTranslation('contacts')
  if (notes.length === 0) return null
  return (
    <ul className={classes.notes}>
      {notes.map(note => (
        <li key={note.id}>
          <span>
            {note.text} <span className={classes.quiet}>{formatDay(note.day)}</span>
          </span>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="sm"
            aria-label={t('complaints.removeNote', { day: formatDay(note.day) })}
            onClick={() => removeCaseNote(id, note)}
          >
            <IconTrash size={14} aria-hidden />
          </ActionIcon>
        </li>
      ))}
    </ul>
  )
}

function NewCaseNote({ complaint: { id, subject } }: { complaint: ComplaintCase }) {
  const { t } = useTranslation('contacts')
  const [text, setText] = useState('')
  const add = useMutation({
    mutationFn: (note: string) => addCaseNote(id, note),
    onSuccess: () => setText(''),
    onError: notifyFailure,
  })
  const isEmpty = text.trim() === ''
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        if (!isEmpty && !add.isPending) add.mutate(text)
      }}
    >
      <TextInput
        size="xs"
        aria-label={t('complaints.note', { subject })}
        placeholder={t('complaints.notePlaceholder')}
        maxLength={2000}
        value={text}
        onChange={event => setText(event.currentTarget.value)}
      />
      <Button size="compact-sm" variant="subtle" type="submit" disabled={isEmpty} loading={add.isPending}>
        {t('complaints.addNote')}
      </Button>
    </form>
  )
}
