import { Modal, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ContactPause, PermittedEmail } from '../../../../shared/model/contact-log.ts'
import type { CustomerCard } from '../../../../shared/model/customer.ts'
import type { DueItem, ReminderRule } from '../../../../shared/model/reminder.ts'
import { orpc } from '../../../app/client.ts'
import { Computing } from '../../../components/Computing.tsx'
import { LanguageChoice } from '../../../components/LanguageChoice.tsx'
import { LoadFailure } from '../../../components/LoadFailure.tsx'
import { currentLanguage, type Language } from '../../../i18n/index.ts'
import { purposeOfRule } from '../rule-name.ts'
import { useRules } from '../use-rules.ts'
import { DraftSending } from './DraftSending.tsx'
import { type DraftText, useDraftText } from './use-draft-text.ts'

export interface DraftDialogProps {
  item: DueItem
  name: string
  onClose: () => void
}

/** What one might write to a person, to copy or to open in one's own e-mail program. */
export function DraftDialog({ item, name, onClose }: DraftDialogProps) {
  const { t } = useTranslation('today')
  const { ruleOf } = useRules()
  const rule = ruleOf(item.ruleKey)?.rule
  return (
    <Modal opened onClose={onClose} size="lg" title={t('draft.title', { name })}>
      {rule === undefined ? <Computing /> : <KnownDraft {...{ item, rule, onClose }} />}
    </Modal>
  )
}

interface KnownDraftProps extends Pick<DraftDialogProps, 'item' | 'onClose'> {
  rule: ReminderRule
}

/** Reads whom it is for, and where they may be written to. */
function KnownDraft(props: KnownDraftProps) {
  const { rule } = props
  const { customerId } = props.item
  const card = useQuery(orpc.customers.get.queryOptions({ input: { id: customerId } }))
  const asked = { customerId, purpose: purposeOfRule(rule) }
  const permitted = useQuery(orpc.contacts.permittedEmail.queryOptions({ input: asked }))
  const pause = useQuery(orpc.contacts.pause.queryOptions({ input: { customerId } }))
  for (const query of [card, permitted, pause])
    if (query.isError) return <LoadFailure error={query.error} onRetry={() => void query.refetch()} />
  if (card.data === undefined || permitted.data === undefined || pause.data === undefined)
    return <Computing />
  return <Draft {...props} card={card.data} permitted={permitted.data} pause={pause.data} />
}

interface DraftProps extends KnownDraftProps {
  card: CustomerCard
  permitted: PermittedEmail
  pause: ContactPause
}

function Draft({ item, rule, card, permitted, pause, onClose }: DraftProps) {
  const { t } = useTranslation(['today', 'common'])
  const [language, setLanguage] = useState<Language>(currentLanguage())
  const email = rule.channels.includes('email') ? permitted.email : null
  const suggested = useDraftText({ item, rule, card, isMailAllowed: email !== null }, language)
  // What was changed by hand stays until another language is asked for.
  const [typed, setTyped] = useState<Partial<DraftText>>({})
  const draft = { ...suggested, ...typed }
  return (
    <Stack>
      {rule.draft === null ? (
        <LanguageChoice
          label={t('today:draft.language')}
          language={language}
          onChange={chosen => {
            setLanguage(chosen)
            setTyped({})
          }}
        />
      ) : (
        <Text size="sm" c="dimmed">
          {t('today:draft.own')}
        </Text>
      )}
      <TextInput
        label={t('today:draft.subject')}
        value={draft.subject}
        onChange={event => setTyped({ ...typed, subject: event.currentTarget.value })}
      />
      <Textarea
        label={t('today:draft.text')}
        lang={language}
        autosize
        minRows={8}
        maxRows={16}
        value={draft.text}
        onChange={event => setTyped({ ...typed, text: event.currentTarget.value })}
      />
      <DraftSending {...{ item, rule, email, permitted, pause, draft, onClose }} />
    </Stack>
  )
}
