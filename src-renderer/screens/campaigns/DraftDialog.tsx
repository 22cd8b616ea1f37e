import { Modal, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type CampaignTemplate, TEMPLATE_SETUPS } from '../../../shared/model/campaign.ts'
import { LanguageChoice } from '../../components/LanguageChoice.tsx'
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
        <LanguageChoice label={t('draft.language')} language={language} onChange={setLanguage} />
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
