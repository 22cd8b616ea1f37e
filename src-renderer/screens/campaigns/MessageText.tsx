import { Text, Title } from '@mantine/core'
import { CopyTextButton } from '../../components/CopyTextButton.tsx'
import { currentLanguage, type Language } from '../../i18n/index.ts'
import classes from './Campaigns.module.css'

export interface MessageTextProps {
  title: string
  /** Of e-mails. */
  subject?: string
  text: string
  hint?: string | null
  /** That of the text, where it may be another one than that of the screen. */
  language?: Language
}

/** What is said on one way, to read and to copy; nothing where there is no text. */
export function MessageText({ title, subject = '', text, hint = null, language }: MessageTextProps) {
  if (text === '') return null
  return (
    <section lang={language}>
      <Title order={3} size="h4" lang={currentLanguage()}>
        {title}
      </Title>
      {hint !== null && (
        <Text size="sm" c="dimmed" lang={currentLanguage()}>
          {hint}
        </Text>
      )}
      {subject !== '' && <Text fw={600}>{subject}</Text>}
      <p className={classes.message}>{text}</p>
      <CopyTextButton text={subject === '' ? text : `${subject}\n\n${text}`} mb="md" />
    </section>
  )
}
