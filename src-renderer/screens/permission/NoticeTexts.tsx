import { Title } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CopyTextButton } from '../../components/CopyTextButton.tsx'
import { LanguageChoice } from '../../components/LanguageChoice.tsx'
import { Panel } from '../../components/Panel.tsx'
import { currentLanguage, type Language } from '../../i18n/index.ts'
import classes from './permission.module.css'

/** Texts that point out the right to object, to copy into mails and into the shop, in either language. */
export function NoticeTexts() {
  const { t, i18n } = useTranslation(['permission', 'common'])
  const [language, setLanguage] = useState<Language>(currentLanguage())
  const template = i18n.getFixedT(language, 'permission')
  return (
    <Panel
      title={t('permission:notice.title')}
      description={t('permission:notice.description')}
      actions={
        <LanguageChoice label={t('permission:notice.language')} language={language} onChange={setLanguage} />
      }
    >
      {(['mail', 'checkout'] as const).map(name => (
        <section key={name}>
          <Title order={3}>{t(`permission:notice.${name}Title`)}</Title>
          <p className={classes.template} lang={language}>
            {template(`notice.${name}`)}
          </p>
          <CopyTextButton mb="md" text={template(`notice.${name}`)} />
        </section>
      ))}
    </Panel>
  )
}
