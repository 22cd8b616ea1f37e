import { Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { CampaignMessage, CampaignTemplate } from '../../../../shared/model/campaign.ts'
import { LanguageChoice } from '../../../components/LanguageChoice.tsx'
import { Panel } from '../../../components/Panel.tsx'
import type { BundleGoods } from '../bundle-goods.ts'
import { draftLanguage, draftTexts } from '../campaign-draft.ts'

export interface MessageFieldsProps {
  template: CampaignTemplate | null
  message: CampaignMessage
  /** What the group is about, where that is two products. */
  goods: BundleGoods | null | undefined
  onChange: (message: CampaignMessage) => void
}

/** What every list and letter of the campaign says. */
export function MessageFields({ template, message, goods, onChange }: MessageFieldsProps) {
  const { t } = useTranslation('campaigns')
  // What was typed is never written over.
  const language = template === null ? null : draftLanguage(template, message)
  return (
    <Panel title={t('form.messageTitle')} description={t('form.messageText')}>
      <Stack>
        {template !== null && language !== null && (
          <LanguageChoice
            label={t('draft.language')}
            language={language}
            onChange={chosen => onChange({ ...message, ...draftTexts(template, chosen) })}
          />
        )}
        <TextInput
          label={t('form.voucher')}
          description={t('form.voucherHint')}
          maxLength={60}
          styles={{ wrapper: { maxWidth: 320 } }}
          value={message.voucherCode}
          onChange={event => onChange({ ...message, voucherCode: event.currentTarget.value })}
        />
        <TextInput
          label={t('form.subject')}
          maxLength={200}
          value={message.subject}
          onChange={event => onChange({ ...message, subject: event.currentTarget.value })}
        />
        <Textarea
          label={t('form.text')}
          description={t('form.unsubscribe')}
          autosize
          minRows={6}
          maxRows={24}
          maxLength={10_000}
          value={message.text}
          onChange={event => onChange({ ...message, text: event.currentTarget.value })}
        />
        <Textarea
          label={t('form.letter')}
          description={t('draft.letterHint')}
          autosize
          minRows={4}
          maxRows={24}
          maxLength={10_000}
          value={message.letter}
          onChange={event => onChange({ ...message, letter: event.currentTarget.value })}
        />
        <Textarea
          label={t('form.social')}
          description={t('form.socialHint')}
          autosize
          minRows={3}
          maxRows={24}
          maxLength={3000}
          value={message.social}
          onChange={event => onChange({ ...message, social: event.currentTarget.value })}
        />
        <Text size="sm" c="dimmed">
          {t('form.fields')}
        </Text>
        {goods && (
          <Text size="sm" c="dimmed">
            {t('form.goods', { ...goods })}
          </Text>
        )}
      </Stack>
    </Panel>
  )
}
