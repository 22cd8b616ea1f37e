import {
  Button,
  CopyButton,
  Group,
  Modal,
  SegmentedControl,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core'
import { IconCheck, IconCopy, IconMail } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CustomerCard } from '../../../../shared/model/customer.ts'
import type { DueItem, ReminderRule } from '../../../../shared/model/reminder.ts'
import { orpc } from '../../../app/client.ts'
import { Computing } from '../../../components/Computing.tsx'
import { LoadFailure } from '../../../components/LoadFailure.tsx'
import { useVerdictWords } from '../../../components/VerdictMark.tsx'
import { currentLanguage, type Language } from '../../../i18n/index.ts'
import { newestFirst } from '../../customer/OrderHistory.tsx'
import { isAdvertising } from '../rule-name.ts'
import { useRules } from '../use-rules.ts'
import { type DraftFields, fillDraft, mailAddress } from './fill-draft.ts'

export interface DraftDialogProps {
  item: DueItem
  name: string
  onClose: () => void
}

/** What one might write to a person, to copy or to open in one's own e-mail program. */
export function DraftDialog({ item, name, onClose }: DraftDialogProps) {
  const { t } = useTranslation('today')
  const card = useQuery(orpc.customers.get.queryOptions({ input: { id: item.customerId } }))
  const { ruleOf } = useRules()
  const rule = ruleOf(item.ruleKey)?.rule
  return (
    <Modal opened onClose={onClose} size="lg" title={t('draft.title', { name })}>
      {card.isError && <LoadFailure error={card.error} onRetry={() => void card.refetch()} />}
      {card.data === undefined || rule === undefined ? (
        !card.isError && <Computing />
      ) : (
        <Draft item={item} rule={rule} card={card.data} />
      )}
    </Modal>
  )
}

function Draft({ item, rule, card }: { item: DueItem; rule: ReminderRule; card: CustomerCard }) {
  const { t } = useTranslation(['today', 'common'])
  const [language, setLanguage] = useState<Language>(currentLanguage())
  const suggested = useSuggestion(item, rule, card, language)
  // What was changed by hand stays until another language is asked for.
  const [typed, setTyped] = useState<Partial<Suggestion>>({})
  const { subject, text } = { ...suggested, ...typed }
  return (
    <Stack>
      {rule.draft === null ? (
        <SegmentedControl
          size="xs"
          aria-label={t('today:draft.language')}
          value={language}
          onChange={chosen => {
            setLanguage(chosen === 'en' ? 'en' : 'de')
            setTyped({})
          }}
          data={[
            { value: 'de', label: t('common:appearance.german') },
            { value: 'en', label: t('common:appearance.english') },
          ]}
        />
      ) : (
        <Text size="sm" c="dimmed">
          {t('today:draft.own')}
        </Text>
      )}
      <TextInput
        label={t('today:draft.subject')}
        value={subject}
        onChange={event => setTyped({ ...typed, subject: event.currentTarget.value })}
      />
      <Textarea
        label={t('today:draft.text')}
        lang={language}
        autosize
        minRows={8}
        maxRows={16}
        value={text}
        onChange={event => setTyped({ ...typed, text: event.currentTarget.value })}
      />
      <DraftWays item={item} rule={rule} card={card} subject={subject} text={text} />
    </Stack>
  )
}

interface DraftWaysProps {
  item: DueItem
  rule: ReminderRule
  card: CustomerCard
  subject: string
  text: string
}

function DraftWays({ item, rule, card, subject, text }: DraftWaysProps) {
  const { t } = useTranslation('today')
  const words = useVerdictWords()
  const isAllowed = item.channels.includes('email') && card.email !== null
  const isRefused = isAdvertising(rule) && !card.emailVerdict.allowed
  const refusal = isRefused
    ? t('draft.noMail', { reason: words(card.emailVerdict).reason })
    : t('draft.noMailByRule')
  const hint = isAdvertising(rule) ? `${t('draft.mailText')} ${t('draft.notice')}` : t('draft.mailText')
  return (
    <>
      <Text size="sm" c="dimmed">
        {isAllowed ? hint : `${refusal} ${t('draft.byPost')}`}
      </Text>
      <Group justify="flex-end">
        <CopyButton value={text}>
          {({ copied, copy }) => (
            <Button
              variant={isAllowed ? 'default' : 'filled'}
              leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
              onClick={copy}
            >
              <span aria-live="polite">{t(copied ? 'draft.copied' : 'draft.copy')}</span>
            </Button>
          )}
        </CopyButton>
        {isAllowed && (
          <Button
            component="a"
            href={mailAddress(card.email ?? '', subject, text)}
            leftSection={<IconMail size={16} aria-hidden />}
          >
            {t('draft.mail')}
          </Button>
        )}
      </Group>
    </>
  )
}

interface Suggestion {
  subject: string
  text: string
}

/** The owner's own text, or the one that comes with the program, with what is known of the person. */
function useSuggestion(
  item: DueItem,
  rule: ReminderRule,
  card: CustomerCard,
  language: Language,
): Suggestion {
  const { i18n } = useTranslation('today')
  const t = i18n.getFixedT(language, 'today')
  const kind = rule.kind === 'follow_up' && rule.isAboutOrder ? 'follow_up_order' : rule.kind
  const filled = fillDraft(rule.draft ?? t(`draft.texts.${kind}`), fieldsOf(card, rule, item.products))
  // § 7(3) UWG: in each single e-mail, but not on a card.
  const needsNotice = isAdvertising(rule) && item.channels.includes('email')
  return {
    subject: t(`draft.subjects.${kind}`),
    text: needsNotice ? `${filled}\n\n${t('draft.noticeText')}` : filled,
  }
}

function fieldsOf(card: CustomerCard, rule: ReminderRule, products: readonly string[]): DraftFields {
  const { firstName, lastName } = card.displayed
  const last = newestFirst(card).find(({ status }) => status !== 'cancelled')
  const goods = last?.items.find(({ isGoods }) => isGoods)
  return {
    firstName,
    lastName,
    lastProduct: goods?.name ?? null,
    awaitedProduct: products.length > 0 ? products.join(', ') : null,
    voucher: 'voucher' in rule ? rule.voucher : null,
  }
}
