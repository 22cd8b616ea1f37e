import { Button, Text } from '@mantine/core'
import { IconFileCheck } from '@tabler/icons-react'
import type { DragEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { HandedFile } from '../../../../shared/host-bridge.ts'
import { hostBridge } from '../../../app/host-bridge.ts'
import classes from './AddressCheck.module.css'

export interface ResultDropProps {
  isReading: boolean
  onFiles: (hand: () => Promise<HandedFile[]>) => void
}

/** Takes a result that is dropped on it or chosen, so that the window does not take it for an import. */
export function ResultDrop({ isReading, onFiles }: ResultDropProps) {
  const { t } = useTranslation('addressCheck')
  const take = (event: DragEvent) => {
    const files = [...event.dataTransfer.files]
    if (files.length === 0) return
    event.preventDefault()
    onFiles(() => hostBridge.registerFiles(files.slice(0, 1)))
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button in it does the same by keyboard.
    <div
      className={classes.drop}
      data-testid="address-check-drop"
      onDragOver={event => event.preventDefault()}
      onDrop={take}
    >
      <IconFileCheck size={32} stroke={1.5} aria-hidden />
      <div className={classes.dropText}>
        <Text fw={600}>{t('drop')}</Text>
        <Text size="sm" c="dimmed">
          {t('dropHint')}
        </Text>
      </div>
      <Button
        variant="light"
        loading={isReading}
        onClick={() => onFiles(() => hostBridge.pickFiles('exports'))}
      >
        {t('choose')}
      </Button>
    </div>
  )
}
