import { Button, Group, Progress, Text } from '@mantine/core'
import { IconFilePlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { FocusHeading } from '../../components/FocusHeading.tsx'
import { FileCard } from './FileCard.tsx'
import { importSession, type SessionPreview, useImportSession } from './import-session.ts'
import classes from './PreviewStep.module.css'
import { PreviewSummary } from './PreviewSummary.tsx'

const OPEN_AT_FIRST = 2

export interface PreviewStepProps {
  preview: SessionPreview
  /** Opens the mapping of a file; must stay the same function, see {@link FileCard}. */
  onMap: (token: string) => void
}

/** What the files would do, file by file, and the button that does it. */
export function PreviewStep({ preview, onMap }: PreviewStepProps) {
  const { t } = useTranslation('import')
  const { files, reading, handingOver } = useImportSession()
  return (
    <>
      <Group justify="space-between" align="flex-start">
        <div>
          <FocusHeading>{t('preview.title')}</FocusHeading>
          <Text c="dimmed">{t('preview.text')}</Text>
        </div>
        <Group gap="xs">
          <Button
            variant="default"
            leftSection={<IconFilePlus size={18} aria-hidden />}
            loading={handingOver}
            onClick={() => void importSession.pick()}
          >
            {t('preview.addFiles')}
          </Button>
          <Button variant="subtle" onClick={importSession.discard}>
            {t('preview.discard')}
          </Button>
        </Group>
      </Group>
      <div className={classes.files} aria-busy={reading !== null}>
        {preview.files.map((file, index) => {
          const chosen = files.find(({ token }) => token === preview.chosen[index]?.token)
          if (chosen === undefined) return null
          return (
            <FileCard
              key={chosen.token}
              chosen={chosen}
              preview={file}
              onMap={onMap}
              startsOpen={index < OPEN_AT_FIRST}
            />
          )
        })}
      </div>
      <footer className={classes.footer}>
        {reading === null ? (
          <PreviewSummary preview={preview} onMap={onMap} />
        ) : (
          <Checking fraction={reading.fraction} />
        )}
      </footer>
    </>
  )
}

/** The preview is being read again after a change; what is on the screen stays meanwhile. */
function Checking({ fraction }: { fraction: number }) {
  const { t } = useTranslation('import')
  return (
    <Group justify="space-between" wrap="nowrap">
      <Text fw={600} role="status">
        {t('progress.checking')} …
      </Text>
      <Progress.Root size="lg" flex={1}>
        <Progress.Section value={fraction * 100} aria-label={t('progress.checking')} />
      </Progress.Root>
      <Button variant="default" onClick={importSession.cancelReading}>
        {t('progress.cancel')}
      </Button>
    </Group>
  )
}
