import { Modal, SegmentedControl, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type CampaignTemplate, TEMPLATE_SETUPS } from '../../../shared/model/campaign.ts'
import { currentLanguage, type Language } from '../../i18n/index.ts'
import { draftTexts } from './campaign-draft.ts'
import { hasVoucher, withCommon } from './draft-fields.ts'
import { MessageText } from './MessageText.tsx'
import { useBundleGoods } from './use-bundle-goods.ts'

/** The texts of a template, to read and to copy. */
export function DraftDialog({ template, onClose }: { template: CampaignTemplate; onClose: () => void }) {
  const { t } = useTranslation('campaigns')
  const [language, setLanguage] = useState<Language>(currentLanguage())
  const goods = useBundleGoods(TEMPLATE_SETUPS[template].segment)
  const texts = draftTexts(template, language)
  // There is no voucher yet.
  const filled = (one: string) => withCommon(one, { voucherCode: '', goods })
  return (
    <Modal opened onClose={onClose} size="lg" title={t(`template.${template}`)}>
      <Stack>
        <LanguageChoice language={language} onChange={setLanguage} />
        <MessageText
          title={t('draft.email')}
          subject={filled(texts.subject)}
          text={filled(texts.text)}
          language={language}
        />
        <MessageText
          title={t('draft.letter')}
          text={filled(texts.letter)}
          hint={t('draft.letterHint')}
          language={language}
        />
        <MessageText
          title={t('draft.social')}
          text={filled(texts.social)}
          hint={hasVoucher(texts.social) ? t('draft.socialVoucher') : null}
          language={language}
        />
      </Stack>
    </Modal>
  )
}

export interface LanguageChoiceProps {
  language: Language
  onChange: (language: Language) => void
}

/** In which language a draft is; not that of the screen, but that of the customers. */
export function LanguageChoice({ language, onChange }: LanguageChoiceProps) {
  const { t } = useTranslation('campaigns')
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('draft.language')}
      value={language}
      onChange={chosen => onChange(chosen === 'en' ? 'en' : 'de')}
      data={[
        { value: 'de', label: t('draft.german') },
        { value: 'en', label: t('draft.english') },
      ]}
      style={{ alignSelf: 'flex-start' }}
    />
  )
}
