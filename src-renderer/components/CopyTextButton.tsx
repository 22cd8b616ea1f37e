import { Button, type ButtonProps, CopyButton } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

export interface CopyTextButtonProps extends Pick<ButtonProps, 'disabled' | 'mb'> {
  text: string
  /** Default: "Copy the text". */
  label?: string
}

/** Puts a text on the clipboard, and says so. */
export function CopyTextButton({ text, label, ...button }: CopyTextButtonProps) {
  const { t } = useTranslation('common')
  return (
    <CopyButton value={text}>
      {({ copied, copy }) => (
        <Button
          {...button}
          size="compact-md"
          variant="default"
          leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
          onClick={copy}
        >
          <span aria-live="polite">{copied ? t('button.copied') : (label ?? t('button.copyText'))}</span>
        </Button>
      )}
    </CopyButton>
  )
}
