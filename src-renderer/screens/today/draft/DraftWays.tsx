import { Button, CopyButton, Group, Text } from '@mantine/core'
import { IconCheck, IconCopy, IconMail } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { PermittedEmail } from '../../../../shared/model/contact-log.ts'
import type { Channel } from '../../../../shared/model/permission.ts'
import type { ReminderRule } from '../../../../shared/model/reminder.ts'
import { useVerdictWords } from '../../../components/VerdictMark.tsx'
import { isAdvertising } from '../rule-name.ts'
import { mailAddress } from './fill-draft.ts'
import type { DraftText } from './use-draft-text.ts'

export interface DraftWaysProps {
  rule: ReminderRule
  /** Where it may go by e-mail; null where it may not. */
  email: string | null
  permitted: PermittedEmail
  /** How else the person may be contacted by the rule, in its order. */
  otherWays: readonly Channel[]
  draft: DraftText
  /** Whether it was taken along already: then the next thing to do is to note that. */
  isTaken: boolean
  /** Called when the text is taken along, with the way that it probably goes. */
  onTaken: (channel: Channel) => void
}

/** How a text gets to a person: by e-mail where that is allowed, else the owner takes it along. */
export function DraftWays({ rule, email, permitted, otherWays, draft, isTaken, onTaken }: DraftWaysProps) {
  const { t } = useTranslation('today')
  return (
    <>
      <Text size="sm" c="dimmed">
        {useWaysText({ rule, email, permitted, otherWays })}
      </Text>
      <Group justify="flex-end">
        <CopyButton value={draft.text}>
          {({ copied, copy }) => (
            <Button
              variant={email === null && !isTaken ? 'filled' : 'default'}
              leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
              onClick={() => {
                copy()
                onTaken(email === null ? (otherWays[0] ?? 'post') : 'email')
              }}
            >
              <span aria-live="polite">{t(copied ? 'draft.copied' : 'draft.copy')}</span>
            </Button>
          )}
        </CopyButton>
        {email !== null && (
          <Button
            component="a"
            variant={isTaken ? 'default' : 'filled'}
            href={mailAddress(email, draft.subject, draft.text)}
            leftSection={<IconMail size={16} aria-hidden />}
            onClick={() => onTaken('email')}
          >
            {t('draft.mail')}
          </Button>
        )}
      </Group>
    </>
  )
}

/** To whom an e-mail goes, or why none may, and what else there is. */
function useWaysText({
  rule,
  email,
  permitted,
  otherWays,
}: Omit<DraftWaysProps, 'draft' | 'isTaken' | 'onTaken'>): string {
  const { t } = useTranslation('today')
  const words = useVerdictWords()
  if (email !== null) {
    const to = t('draft.mailText', { email })
    return isAdvertising(rule) ? `${to} ${t('draft.notice')}` : to
  }
  const refusal = rule.channels.includes('email')
    ? t('draft.noMail', { reason: words(permitted.verdict).reason })
    : t('draft.noMailByRule')
  return otherWays.includes('post') ? `${refusal} ${t('draft.byPost')}` : refusal
}
