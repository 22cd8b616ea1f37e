import { Modal, SegmentedControl, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CampaignTemplate } from '../../../shared/model/campaign.ts'
import { CopyTextButton } from '../../components/CopyTextButton.tsx'
import { currentLanguage, type Language } from '../../i18n/index.ts'
import classes from './Campaigns.module.css'
import { draftTexts } from './campaign-draft.ts'

/** The texts of a template, to read and to copy. */
export function DraftDialog({ template, onClose }: { template: CampaignTemplate; onClose: () => void }) {
  const { t } = useTranslation('campaigns')
  const [language, setLanguage] = useState<Language>(currentLanguage())
  const { subject, text, letter } = draftTexts(template, language)
  return (
    <Modal opened onClose={onClose} size="lg" title={t(`template.${template}`)}>
      <Stack>
        <LanguageChoice language={language} onChange={setLanguage} />
        <section lang={language}>
          <Title order={3} size="h4" lang={currentLanguage()}>
            {t('draft.email')}
          </Title>
          <Text fw={600}>{subject}</Text>
          <p className={classes.message}>{text}</p>
          <CopyTextButton text={`${subject}\n\n${text}`} />
        </section>
        <section lang={language}>
          <Title order={3} size="h4" lang={currentLanguage()}>
            {t('draft.letter')}
          </Title>
          <Text size="sm" c="dimmed" lang={currentLanguage()}>
            {t('draft.letterHint')}
          </Text>
          <p className={classes.message}>{letter}</p>
          <CopyTextButton text={letter} />
        </section>
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
