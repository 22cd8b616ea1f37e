import { ActionIcon, Button, Text } from '@mantine/core'
import { IconPaperclip, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HandedFile } from '../../../../shared/host-bridge.ts'
import { hostBridge } from '../../../app/host-bridge.ts'
import { notifyFailure } from '../../../app/notify.tsx'
import classes from './Entry.module.css'

export interface EvidencePickerProps {
  files: readonly HandedFile[]
  onChange: (files: readonly HandedFile[]) => void
}

/** Files that shall prove an entry; they are read when the entry is saved. */
export function EvidencePicker({ files, onChange }: EvidencePickerProps) {
  const { t } = useTranslation('ledger')
  const [isPicking, setPicking] = useState(false)
  const pick = () => {
    setPicking(true)
    hostBridge
      .pickFiles('evidence')
      .then(picked => onChange([...files, ...picked]))
      .catch(notifyFailure)
      .finally(() => setPicking(false))
  }
  return (
    <fieldset className={classes.files}>
      <legend>{t('proof.files')}</legend>
      <Text size="sm" c="dimmed">
        {t('proof.filesHint')}
      </Text>
      {files.length > 0 && (
        <ul>
          {files.map(file => (
            <li key={file.token}>
              <IconPaperclip size={16} aria-hidden />
              <span>{file.name}</span>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t('proof.removeFile', { name: file.name })}
                onClick={() => onChange(files.filter(({ token }) => token !== file.token))}
              >
                <IconX size={16} aria-hidden />
              </ActionIcon>
            </li>
          ))}
        </ul>
      )}
      <Button
        className={classes.more ?? ''}
        variant="default"
        size="compact-sm"
        leftSection={<IconPaperclip size={15} aria-hidden />}
        loading={isPicking}
        onClick={pick}
      >
        {t('proof.addFile')}
      </Button>
    </fieldset>
  )
}
