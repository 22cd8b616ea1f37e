import { Button, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'

export interface SaveButtonsProps {
  isPending: boolean
  disabled?: boolean
  onCancel: () => void
}

/** The end of a form in a dialog; saving submits the form. */
export function SaveButtons({ isPending, disabled = false, onCancel }: SaveButtonsProps) {
  const { t } = useTranslation('common')
  return (
    <Group justify="flex-end">
      <Button variant="default" onClick={onCancel}>
        {t('button.cancel')}
      </Button>
      <Button type="submit" loading={isPending} disabled={disabled}>
        {t('button.save')}
      </Button>
    </Group>
  )
}
