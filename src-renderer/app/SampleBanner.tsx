import { Button } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { orpc } from './client.ts'
import { notifyDone, notifyFailure } from './notify.tsx'
import classes from './Shell.module.css'
import { useStatus } from './use-status.ts'

/** Reminds that the customers on the screen are invented, and takes them away with one click. */
export function SampleBanner() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const status = useStatus()
  const remove = useMutation(
    orpc.sample.remove.mutationOptions({
      onSuccess: async () => {
        await status.refetch()
        notifyDone(t('sampleBanner.removed'))
        await navigate('/')
      },
      onError: notifyFailure,
    }),
  )
  if (!status.data?.hasSample) return null
  return (
    <div className={`${classes.banner} no-print`} role="status">
      <IconInfoCircle size={18} aria-hidden />
      <span>{t('sampleBanner.text')}</span>
      <Button
        size="compact-sm"
        variant="default"
        loading={remove.isPending}
        onClick={() => remove.mutate(undefined)}
      >
        {t('sampleBanner.remove')}
      </Button>
    </div>
  )
}
