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
  const { t } = useTranslation('import')
  const navigate = useNavigate()
  const take = useCallback(
    async (files: readonly File[]) => {
      const running = importSession.get().running !== null
      if (files.length === 0 || running) {
        notifications.show({ message: t(running ? 'dropZone.busy' : 'dropZone.nothing') })
        return
      }
      await navigate('/import')
      const added = await importSession.addDropped(files)
      if (added > 0) {
        notifications.show({ message: t('dropZone.added', { count: added, formatted: formatCount(added) }) })
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
          <strong>{t('dropZone.overlayTitle')}</strong>
          <span>{t('dropZone.overlayText')}</span>
        </div>
      </div>
    </Portal>
  )
}
