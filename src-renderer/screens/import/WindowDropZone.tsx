import { Portal } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconFileImport } from '@tabler/icons-react'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { formatCount } from '../../i18n/format.ts'
import { importSession } from './import-session.ts'
import { useWindowFiles } from './use-window-files.ts'
import classes from './WindowDropZone.module.css'

/** Makes the whole window take files, dropped or pasted, and leads them to the import. */
export function WindowDropZone() {
  const { t } = useTranslation(['import', 'common'])
  const navigate = useNavigate()
  const take = useCallback(
    async (files: readonly File[]) => {
      const tell = (message: string) =>
        notifications.show({ message, closeButtonProps: { 'aria-label': t('common:button.close') } })
      const running = importSession.get().running !== null
      if (files.length === 0 || running) {
        tell(t(running ? 'import:dropZone.busy' : 'import:dropZone.nothing'))
        return
      }
      await navigate('/import')
      const added = await importSession.addDropped(files)
      if (added > 0) {
        tell(t('import:dropZone.added', { count: added, formatted: formatCount(added) }))
      }
    },
    [navigate, t],
  )
  const dragging = useWindowFiles(take)
  if (!dragging) return null
  return (
    <Portal>
      <div className={classes.overlay} role="status" data-testid="drop-overlay">
        <div className={classes.frame}>
          <IconFileImport size={56} stroke={1.4} aria-hidden />
          <strong>{t('import:dropZone.overlayTitle')}</strong>
          <span>{t('import:dropZone.overlayText')}</span>
        </div>
      </div>
    </Portal>
  )
}
