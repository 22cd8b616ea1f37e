import { SegmentedControl } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Language } from '../i18n/index.ts'

export interface LanguageChoiceProps {
  /** What is in the language. */
  label: string
  language: Language
  onChange: (language: Language) => void
}

/** In which language a text is; not that of the screen, but that of the customers. */
export function LanguageChoice({ label, language, onChange }: LanguageChoiceProps) {
  const { t } = useTranslation()
  return (
    <SegmentedControl
      size="xs"
      aria-label={label}
      value={language}
      onChange={chosen => onChange(chosen === 'en' ? 'en' : 'de')}
      data={[
        { value: 'de', label: t('appearance.german') },
        { value: 'en', label: t('appearance.english') },
      ]}
      style={{ alignSelf: 'flex-start' }}
    />
  )
}
