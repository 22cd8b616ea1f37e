import { Alert, Button } from '@mantine/core'
import { IconAlertTriangle, IconHistory, IconInfoCircle } from '@tabler/icons-react'
import { useDeferredValue, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation, useNavigate } from 'react-router'
import { z } from 'zod'
import { failureText } from '../../app/failure-text.ts'
import { Page } from '../../components/Page.tsx'
import { ChooseFiles } from './ChooseFiles.tsx'
import { ImportReport } from './ImportReport.tsx'
import { importSession, useImportSession } from './import-session.ts'
import { MappingEditor } from './mapping/MappingEditor.tsx'
import { PreviewStep } from './PreviewStep.tsx'
import { StreamProgress } from './StreamProgress.tsx'

/** From files to customers: choose, look at what would happen, import, report. */
export default function ImportScreen() {
  const { t } = useTranslation('import')
  useHandedFiles()
  return (
    <Page
      title={t('title')}
      actions={
        <Button
          component={Link}
          to="/import/history"
          variant="default"
          leftSection={<IconHistory size={18} aria-hidden />}
        >
          {t('choose.history')}
        </Button>
      }
    >
      <SessionFailure />
      <ImportStep />
    </Page>
  )
}

const handedFilesSchema = z.object({
  files: z.array(z.object({ token: z.string(), name: z.string() })),
})

/** Another screen may lead here with files that it let people choose. */
function useHandedFiles(): void {
  const { state } = useLocation()
  const navigate = useNavigate()
  useEffect(() => {
    const handed = handedFilesSchema.safeParse(state)
    if (!handed.success) return
    importSession.addHanded(handed.data.files)
    // Otherwise they would come again with every way back to this screen.
    void navigate('/import', { replace: true, state: null })
  }, [state, navigate])
}

function ImportStep() {
  const { t } = useTranslation('import')
  // A preview is large: drawn in slices, it leaves the window free for whatever people do meanwhile.
  const session = useDeferredValue(useImportSession())
  const [mapped, setMapped] = useState<string | null>(null)
  const mappedFile = session.files.find(file => file.token === mapped)
  if (session.report !== null) return <ImportReport report={session.report} undone={session.undone} />
  if (session.running !== null) {
    return (
      <StreamProgress
        title={t('progress.importing')}
        progress={session.running}
        onCancel={importSession.cancelRun}
      />
    )
  }
  if (mappedFile) {
    return <MappingEditor key={mappedFile.token} file={mappedFile} onClose={() => setMapped(null)} />
  }
  if (session.preview !== null) return <PreviewStep preview={session.preview} onMap={setMapped} />
  if (session.reading !== null) {
    return (
      <StreamProgress
        title={t('progress.reading')}
        progress={session.reading}
        onCancel={importSession.cancelReading}
      />
    )
  }
  return <ChooseFiles />
}

/** What went wrong with choosing, reading or importing, or that it was stopped. */
function SessionFailure() {
  const { t } = useTranslation(['import', 'common'])
  const { failure, cancelled, files, preview } = useImportSession()
  if (cancelled) {
    return (
      <Alert role="status" color="gray" icon={<IconInfoCircle aria-hidden />}>
        {t('progress.cancelled')}
      </Alert>
    )
  }
  if (failure === null) return null
  return (
    <Alert
      role="alert"
      color="red"
      title={t('common:failure.title')}
      icon={<IconAlertTriangle aria-hidden />}
    >
      {failureText(failure)}
      {files.length > 0 && (
        <div>
          <Button mt="sm" size="compact-sm" variant="default" onClick={importSession.readAgain}>
            {t('preview.retry')}
          </Button>{' '}
          {preview === null && (
            <Button mt="sm" size="compact-sm" variant="subtle" onClick={importSession.discard}>
              {t('preview.discard')}
            </Button>
          )}
        </div>
      )}
    </Alert>
  )
}
